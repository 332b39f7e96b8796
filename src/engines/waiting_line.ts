/** Who waits for a model: first come, first served, and no more of them than is sensible. */
import type { Progress } from "../engine.ts";
import { ApiError } from "../errors.ts";

/** One who waits. */
export interface Waiter {
  /** Told how many are ahead, when that changes. */
  tell(progress: Progress): void;
}

interface Standing {
  /** How many were ahead when it was told first; undefined: not told yet. */
  first?: number;
  ahead?: number;
}

export class WaitingLine<W extends Waiter> implements Iterable<W> {
  readonly #most: number;
  /** In the order of coming. */
  readonly #standing = new Map<W, Standing>();

  /** @param most how many may wait */
  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#standing.size;
  }

  /** Those who wait now, first come first; may be changed meanwhile. */
  [Symbol.iterator](): Iterator<W> {
    return [...this.#standing.keys()][Symbol.iterator]();
  }

  join(waiter: W): void {
    this.#standing.set(waiter, {});
  }

  /** @returns whether it was still waiting */
  leave(waiter: W): boolean {
    return this.#standing.delete(waiter);
  }

  /**
   * Sends away the last one when more wait than may.
   * @throws ApiError `server_busy`, in Ollama's words
   */
  refuse(last: W): void {
    if (this.length <= this.#most || !this.leave(last)) return;
    // Two spaces: clients compare the text.
    throw new ApiError(
      "server_busy",
      "server busy, please try again.  maximum pending requests exceeded",
    );
  }

  /**
   * Tells everybody whose place has changed.
   * @param isServed whether it waits for nobody any more
   */
  tellPlaces(isServed: (waiter: W) => boolean): void {
    let ahead = -1;
    for (const [waiter, standing] of this.#standing) {
      ahead++;
      if (standing.ahead === ahead || isServed(waiter)) continue;
      const total = standing.first ??= ahead;
      standing.ahead = ahead;
      waiter.tell({ type: "progress", phase: "queue", done: total - ahead, total });
    }
  }
}
