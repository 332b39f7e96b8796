/** A pull that outlives its host: the next one goes on with the files that the first one has begun. */
import type { PullEvent } from "./library.ts";

// A pull that kills its host must not kill every other host after it.
const MOST_MOVES = 2;

/**
 * @param ask starts it, or goes on with it
 * @param isLost whether another host may go on
 */
export async function* continuedPull(
  ask: () => AsyncIterable<PullEvent>,
  isLost: (error: unknown) => boolean,
): AsyncGenerator<PullEvent> {
  const completed = new Map<string, number>();
  for (let moves = 0;; moves++) {
    try {
      for await (const event of ask()) {
        if (event.type === "layer") {
          // What was told before is told no lower, though not all of it may have reached the disk.
          if (event.completed < (completed.get(event.digest) ?? 0)) continue;
          completed.set(event.digest, event.completed);
        }
        yield event;
      }
      return;
    } catch (error) {
      if (!isLost(error) || moves >= MOST_MOVES) throw error;
    }
  }
}
