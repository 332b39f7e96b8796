/** Answers in parts that can be made anew: what an engine that was lost has told is not told twice. */
import { moving } from "./moving.ts";

/**
 * @param ask begins anew on the engine of the moment; the same parts come in the same order
 * @param isLost whether another engine could do what failed so
 */
export function repeated<E extends { readonly type: string }>(
  ask: () => AsyncIterable<E>,
  isLost: (error: unknown) => boolean,
): AsyncGenerator<E> {
  let told = 0;
  return moving(async function* (further) {
    let heard = 0;
    for await (const event of ask()) {
      if (event.type !== "progress" && ++heard <= told) continue;
      if (heard > told) {
        told = heard;
        further();
      }
      yield event;
    }
  }, isLost);
}
