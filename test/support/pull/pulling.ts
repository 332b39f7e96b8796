/** Pulls for tests: quick pauses, seeded chance, and events that are checked on the way. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { type Clock, systemClock } from "../../../src/clock.ts";
import type { PullEvent, PullOrder } from "../../../src/models/library.ts";
import { createPuller, type Puller, type PullerOptions } from "../../../src/pull/puller.ts";

/** Pauses of seconds take hundredths. */
export const hurriedClock: Clock = {
  now: systemClock.now,
  after: (ms, run) => systemClock.after(ms / 100, run),
};

/** The same numbers for the same seed, 0 to 1 (xorshift). */
export function seeded(seed: number): () => number {
  let state = seed * 2654435761 >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Begins like a GGUF file; the rest is noise. */
export function noise(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const random = seeded(seed);
  const bytes = Uint8Array.from({ length: size }, () => random() * 256);
  bytes.set(new TextEncoder().encode("GGUF").subarray(0, size));
  return bytes;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

export const blob = (bytes: Uint8Array): string => `blobs/${sha256(bytes).replace(":", "-")}`;

export function puller(options: Partial<PullerOptions> & Pick<PullerOptions, "files">): Puller {
  return createPuller({
    fetch,
    clock: hurriedClock,
    random: seeded(7),
    // A minute of the hurried clock, too: nothing but what a test wants falls silent.
    stallMs: 6_000_000,
    ...options,
  });
}

/** All events; progress never runs backwards and never beyond the end. */
export async function collect(events: AsyncIterable<PullEvent>): Promise<readonly PullEvent[]> {
  const told: PullEvent[] = [];
  for await (const event of checked(events)) told.push(event);
  assert.equal(told.at(-1)?.type, "finish");
  return told;
}

export async function* checked(events: AsyncIterable<PullEvent>): AsyncGenerator<PullEvent> {
  const reached = new Map<string, number>();
  for await (const event of events) {
    if (event.type === "layer") {
      const { digest, completed, total } = event;
      assert.match(digest, /^sha256:[0-9a-f]{64}$/);
      assert.ok(completed >= (reached.get(digest) ?? 0), `${completed} is less than before`);
      assert.ok(completed <= total, `${completed} of ${total}`);
      reached.set(digest, completed);
    }
    yield event;
  }
}

export const statuses = (events: readonly PullEvent[]): readonly string[] =>
  events.flatMap((event) => event.type === "status" ? [event.status] : []);

export function pull(
  puller: Puller,
  name: string,
  order: Partial<PullOrder> = {},
): Promise<readonly PullEvent[]> {
  const signal = new AbortController().signal;
  return collect(puller.pull({ name, insecure: true, ...order }, signal));
}
