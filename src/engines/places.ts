/** A bounded number of places, given out in the order of asking. */
import { cancelled } from "../errors.ts";

export interface Places {
  /**
   * Waits for a place; the returned function gives it back, once.
   * @throws ApiError `cancelled` when the signal aborts before
   */
  take(signal: AbortSignal): Promise<() => void>;
}

export function createPlaces(count: number): Places {
  let free = count;
  const line: (() => void)[] = [];

  function giveBack(): void {
    const next = line.shift();
    if (next) next();
    else free++;
  }

  function place(): () => void {
    let held = true;
    return () => {
      if (held) giveBack();
      held = false;
    };
  }

  return {
    take(signal) {
      if (signal.aborted) return Promise.reject(cancelled());
      if (free > 0) {
        free--;
        return Promise.resolve(place());
      }
      return new Promise((resolve, reject) => {
        const enter = () => {
          signal.removeEventListener("abort", leave);
          resolve(place());
        };
        const leave = () => {
          line.splice(line.indexOf(enter), 1);
          reject(cancelled());
        };
        signal.addEventListener("abort", leave, { once: true });
        line.push(enter);
      });
    },
  };
}
