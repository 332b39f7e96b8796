/** Answers in parts that can be made anew: what an engine that was lost has told is not told twice. */

// A request that kills its engine must not kill every other one after it.
const MOST_MOVES = 2;

/**
 * @param ask begins anew on the engine of the moment; the same parts come in the same order
 * @param isLost whether another engine could do what failed so
 */
export async function* repeated<E extends { readonly type: string }>(
  ask: () => AsyncIterable<E>,
  isLost: (error: unknown) => boolean,
): AsyncGenerator<E> {
  let told = 0;
  for (let moves = 0;;) {
    let heard = 0;
    try {
      for await (const event of ask()) {
        if (event.type !== "progress" && ++heard <= told) continue;
        if (heard > told) [told, moves] = [heard, 0];
        yield event;
      }
      return;
    } catch (error) {
      if (!isLost(error) || moves++ >= MOST_MOVES) throw error;
    }
  }
}
