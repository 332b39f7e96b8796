/** What is measured of one answer, and how two ways to get it are compared. */

export interface Sample {
  /** Time to first token, ms. */
  readonly firstMs: number;
  /** Decode speed as the reader sees it, tokens/s. */
  readonly tokensPerSecond: number;
}

/** One way to get an answer: calls `onToken` for each piece of text. */
export type Way = (prompt: string, tokens: number, onToken: () => void) => Promise<void>;

export interface Comparison {
  /** Handler over bare engine, decode; above 1 is noise. */
  readonly decodeRatio: number;
  /** What the handler adds to the time to first token, ms. */
  readonly addedFirstMs: number;
  /** Tokens/s of the bare engine. */
  readonly bare: number;
  /** Tokens/s through the handler. */
  readonly handled: number;
}

export interface Plan {
  readonly tokens: number;
  readonly rounds: number;
  /** Runs that do not count: a fresh wasm module is slow until the browser has compiled it well. */
  readonly warmUps: number;
}

/**
 * Takes turns, so that a machine whose speed drifts is as fast for one as for the other; the order
 * in a round alternates. Medians of pairs.
 */
export async function compare(bare: Way, handled: Way, plan: Plan): Promise<Comparison> {
  for (let run = 0; run < plan.warmUps; run++) {
    await measure(bare, plan);
    await measure(handled, plan);
  }
  const pairs: { readonly bare: Sample; readonly handled: Sample }[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const first = round % 2 === 0 ? bare : handled;
    const second = first === bare ? handled : bare;
    const one = await measure(first, plan);
    const two = await measure(second, plan);
    pairs.push(first === bare ? { bare: one, handled: two } : { bare: two, handled: one });
  }
  const ratios = pairs.map((pair) => pair.handled.tokensPerSecond / pair.bare.tokensPerSecond);
  return {
    decodeRatio: median(ratios),
    addedFirstMs: median(pairs.map(({ bare, handled }) => handled.firstMs - bare.firstMs)),
    bare: median(pairs.map(({ bare }) => bare.tokensPerSecond)),
    handled: median(pairs.map(({ handled }) => handled.tokensPerSecond)),
  };
}

let runs = 0;

async function measure(way: Way, { tokens }: Plan): Promise<Sample> {
  const times: number[] = [];
  // A prompt of its own each time, in all comparisons: a cached one would compare caches.
  const prompt = `${++runs} tell me a story about number ${runs}`;
  const begin = performance.now();
  await way(prompt, tokens, () => times.push(performance.now()));
  const [first = NaN, last = NaN] = [times[0], times.at(-1)];
  return {
    firstMs: first - begin,
    tokensPerSecond: (times.length - 1) / (last - first) * 1000,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
