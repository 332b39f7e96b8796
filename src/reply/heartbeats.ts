/** Merges a beat into an event stream whenever nothing was written for an interval. */
import type { Clock } from "../clock.ts";

/** Stands for "silent for one interval". */
export const BEAT = Symbol("beat");

export interface Beating<E> {
  readonly events: AsyncGenerator<E | typeof BEAT>;
  /** Tells that bytes were written now: the next beat is one interval away. */
  wrote(): void;
}

/** Before a beat that is due, what is there already has this many ms to come: a port takes a round trip. */
const TURN_MS = 50;

/**
 * Yields the events of `source`, and `BEAT` after each `intervalMs` without `wrote()`.
 * Pulled, so beats never pile up behind a slow reader, who is given what is there first, and a
 * blocked event loop yields one beat, not a burst. An abort of `signal` ends it at once, whatever the
 * source does. One timer, lazily re-armed; none is left after the end by any path.
 * @param intervalMs 0 for no beats
 */
export function withHeartbeats<E>(
  source: AsyncIterable<E>,
  intervalMs: number,
  clock: Clock,
  signal: AbortSignal,
): Beating<E> {
  let last = clock.now();
  /** How long a beat is put off, once: events of which nothing is written must not do it for ever. */
  let turn = { of: NaN, until: 0 };
  const due = () => turn.of === last ? turn.until : last + intervalMs;
  const giveTurn = () => {
    const now = clock.now();
    if (now >= last + intervalMs && turn.of !== last) turn = { of: last, until: now + TURN_MS };
  };

  async function* merge(): AsyncGenerator<E | typeof BEAT> {
    const reads = readAhead(source[Symbol.asyncIterator]());
    const alarm = createAlarm(clock, due, reads.wake);
    const stop = () => {
      alarm.disarm();
      reads.wake();
    };
    signal.addEventListener("abort", stop);
    try {
      while (!signal.aborted) {
        if (reads.start()) giveTurn();
        if (reads.arrived()) {
          const result = await reads.take();
          if (result.done) return;
          yield result.value;
        } else if (intervalMs > 0 && clock.now() >= due()) {
          yield BEAT;
        } else {
          if (intervalMs > 0) alarm.arm();
          await reads.woken();
        }
      }
    } finally {
      signal.removeEventListener("abort", stop);
      alarm.disarm();
      reads.close();
    }
  }

  return { events: merge(), wrote: () => void (last = clock.now()) };
}

/** Keeps one read of `source` open across many beats; racing promises would leak a reaction per beat. */
function readAhead<E>(source: AsyncIterator<E>) {
  let pending: Promise<IteratorResult<E>> | undefined;
  let settled = false;
  let wake: () => void = () => {};
  const settle = () => {
    settled = true;
    wake();
  };
  return {
    wake: () => wake(),
    arrived: () => settled,
    /** @returns false when one is open already */
    start() {
      if (pending) return false;
      pending = source.next();
      pending.then(settle, settle);
      return true;
    },
    /** Resolves at the next arrival or `wake()`. */
    woken: () => new Promise<void>((resolve) => wake = resolve),
    take() {
      const result = pending!;
      pending = undefined;
      settled = false;
      return result;
    },
    /** Lets the source clean up; nobody waits for it, and what it still throws is nobody's. */
    close: () => void source.return?.().catch(() => {}),
  };
}

/** A timer that goes back to sleep, instead of ringing, when bytes were written since it was armed. */
function createAlarm(clock: Clock, due: () => number, ring: () => void) {
  let cancel: (() => void) | undefined;
  const alarm = {
    arm() {
      cancel ??= clock.after(due() - clock.now(), () => {
        cancel = undefined;
        if (clock.now() < due()) alarm.arm();
        else ring();
      });
    },
    disarm() {
      cancel?.();
      cancel = undefined;
    },
  };
  return alarm;
}
