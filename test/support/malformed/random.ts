/** Numbers that look random and are the same in every run (mulberry32, public domain). */
export interface Random {
  /** From 0 to `below - 1`. */
  integer(below: number): number;
  pick<T>(choices: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const integer = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return { integer, pick: (choices) => choices[integer(choices.length)]! };
}
