/** Byte-pair merging: two neighbours become one, the best pair first. */

interface Pair {
  readonly rank: number;
  readonly left: number;
  readonly right: number;
  /** Of both, when they were found; the pair is over once either was merged. */
  readonly text: string;
}

/**
 * @param symbols what a text begins with
 * @param rankOf of a pair, the lowest first; of equal ones that on the left; undefined: stays apart
 */
export function mergePairs(
  symbols: readonly string[],
  rankOf: (left: string, right: string) => number | undefined,
): string[] {
  const texts = [...symbols];
  const before = texts.map((_, index) => index - 1);
  const after = texts.map((_, index) => index + 1);
  const queue = createHeap();

  const consider = (left: number, right: number) => {
    const [first, second] = [texts[left], texts[right]];
    if (first === undefined || second === undefined) return;
    const rank = rankOf(first, second);
    if (rank !== undefined) queue.push({ rank, left, right, text: first + second });
  };

  for (let index = 1; index < texts.length; index++) consider(index - 1, index);
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const { left, right, text } = pair;
    // What was merged into its neighbour is empty.
    if (!texts[left] || !texts[right] || texts[left] + texts[right] !== text) continue;
    texts[left] = text;
    texts[right] = "";
    after[left] = after[right]!;
    if (after[left] < texts.length) before[after[left]] = left;
    consider(before[left]!, left);
    consider(left, after[left]);
  }
  return texts.filter((text) => text !== "");
}

const isBefore = (a: Pair, b: Pair) => a.rank < b.rank || (a.rank === b.rank && a.left < b.left);

/** A binary heap: the pair that comes first is on top. */
function createHeap() {
  const pairs: Pair[] = [];
  const swap = (a: number, b: number) => {
    [pairs[a], pairs[b]] = [pairs[b]!, pairs[a]!];
  };
  const firstOf = (a: number, b: number) =>
    b < pairs.length && isBefore(pairs[b]!, pairs[a]!) ? b : a;
  return {
    push(pair: Pair): void {
      let at = pairs.push(pair) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isBefore(pairs[at]!, pairs[up]!); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop(): Pair | undefined {
      const top = pairs[0];
      const last = pairs.pop();
      if (pairs.length === 0 || !last) return top;
      pairs[0] = last;
      for (let at = 0;;) {
        const next = firstOf(firstOf(at, 2 * at + 1), 2 * at + 2);
        if (next === at) return top;
        swap(at, next);
        at = next;
      }
    },
  };
}
