/** Work that outlives its engine: the next one goes on with it. */

// Work that kills its engine must not kill every other one after it.
const MOST_MOVES = 2;

type IsLost = (error: unknown) => boolean;

/**
 * Begins again while an attempt is lost, and gives up after two moves that got nowhere.
 * @param attempt calls `further` whenever it got further than all before it: moves count anew from there
 * @param isLost whether another engine could do what failed so
 * @throws what the last attempt threw
 */
export async function* moving<E>(
  attempt: (further: () => void) => AsyncIterable<E>,
  isLost: IsLost,
): AsyncGenerator<E> {
  const moves = new Moves(isLost);
  for (;;) {
    try {
      return yield* attempt(moves.further);
    } catch (error) {
      moves.next(error);
    }
  }
}

/** The same for a question with one answer. */
export async function movingOnce<T>(attempt: () => Promise<T>, isLost: IsLost): Promise<T> {
  const moves = new Moves(isLost);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      moves.next(error);
    }
  }
}

class Moves {
  readonly #isLost: IsLost;
  #made = 0;

  constructor(isLost: IsLost) {
    this.#isLost = isLost;
  }

  further = (): void => void (this.#made = 0);

  /** @throws the error, where nobody is to go on */
  next(error: unknown): void {
    if (!this.#isLost(error) || this.#made++ >= MOST_MOVES) throw error;
  }
}
