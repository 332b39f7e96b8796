/** A pull that outlives its host: the next one goes on with the files that the first one has begun. */
import { moving } from "../moving.ts";
import type { PullEvent } from "./library.ts";

/**
 * @param ask starts it, or goes on with it
 * @param isLost whether another host may go on
 */
export function continuedPull(
  ask: () => AsyncIterable<PullEvent>,
  isLost: (error: unknown) => boolean,
): AsyncGenerator<PullEvent> {
  const completed = new Map<string, number>();
  return moving(async function* (further) {
    for await (const event of ask()) {
      if (event.type === "layer") {
        const before = completed.get(event.digest) ?? 0;
        // What was told before is told no lower, though not all of it may have reached the disk.
        if (event.completed < before) continue;
        if (event.completed > before) further();
        completed.set(event.digest, event.completed);
      }
      yield event;
    }
  }, isLost);
}
