/** One piece of work after the other, in the order in which they came. */

/** Runs the work when all before it has ended, well or not. Work must not wait for more in its own line. */
export type InLine = <T>(work: () => Promise<T>) => Promise<T>;

export function createLine(): InLine {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
