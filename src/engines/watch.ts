/** Notices a module that will never answer again. */
import { type Clock, systemClock } from "../clock.ts";
import { ApiError } from "../errors.ts";

export interface Watch {
  /** The module gave a sign of life: a token, or another. */
  alive(isToken: boolean): void;
  /** The module is dead: fails all that is watched. */
  crashed(reason: string): void;
  /** Settles like `work`, or fails when the module died or was silent for too long. */
  over<T>(work: Promise<T>): Promise<T>;
}

const LOOK_EVERY_MS = 1_000;
/**
 * A batch cannot be interrupted, and the first one of a large model on a busy machine may take
 * minutes: without a measure only a silence beyond all reason tells of a module that hangs.
 */
const LONGEST_SILENCE_MS = 600_000;
/** A busy machine may stop everything for so long. */
const SHORTEST_SILENCE_MS = 4_000;
/** No batch of so many tokens takes longer than decoding as many one by one; and some to spare. */
const SPARE = 2;

/**
 * @param batch tokens that the module computes at a time; undefined where tokens do not tell how long
 * it may be silent: an image is encoded without a word
 */
export function createWatch(batch: number | undefined, clock: Clock = systemClock): Watch {
  const failures = new Set<(error: ApiError) => void>();
  let cancel = () => {};
  /** ms that the slowest token took; unknown before the first. */
  let slowest: number | undefined;
  let last = 0;
  /** In looks, not time: a computer that slept has not waited. */
  let silence = 0;

  function patience(): number {
    if (slowest === undefined || batch === undefined) return LONGEST_SILENCE_MS;
    const longest = Math.max(SHORTEST_SILENCE_MS, slowest * SPARE * batch);
    return Math.min(LONGEST_SILENCE_MS, longest);
  }

  function fail(reason: string): void {
    const message = `the engine ${reason}; it is started anew, try again`;
    for (const reject of failures) reject(new ApiError("engine_lost", message));
  }

  function heard(): number {
    const since = clock.now() - last;
    last = clock.now();
    silence = 0;
    return since;
  }

  function look(): void {
    if (++silence * LOOK_EVERY_MS >= patience()) fail("does not answer any more");
    else cancel = clock.after(LOOK_EVERY_MS, look);
  }

  return {
    alive(isToken) {
      const since = heard();
      if (isToken) slowest = Math.max(slowest ?? 0, since);
    },
    crashed: (reason) => fail(`crashed (${reason})`),
    async over(work) {
      heard();
      const { promise, reject } = Promise.withResolvers<never>();
      if (failures.size === 0) cancel = clock.after(LOOK_EVERY_MS, look);
      failures.add(reject);
      try {
        return await Promise.race([work, promise]);
      } finally {
        failures.delete(reject);
        if (failures.size === 0) cancel();
      }
    },
  };
}
