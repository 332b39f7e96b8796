/** Trying again: with growing pauses, and not for ever. */
import { pause } from "../clock.ts";
import { cancelled } from "../errors.ts";
import { failed, Temporary, type Web } from "./web.ts";

// Ollama's number; at the pauses below, about half a minute.
export const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Repeats `attempt` while it fails with `Temporary`.
 * @param mostTries of those that end with such an error
 * @param attempt calls `moved` when it got somewhere: tries count anew from there
 * @throws ApiError after so many tries that got nowhere
 */
export async function persist<T>(
  web: Web,
  signal: AbortSignal,
  attempt: (moved: () => void) => Promise<T>,
  mostTries: (error: Temporary) => number = () => MOST_TRIES,
): Promise<T> {
  for (let tries = 1;; tries++) {
    try {
      return await attempt(() => tries = 0);
    } catch (error) {
      if (!(error instanceof Temporary)) throw error;
      if (tries >= mostTries(error)) throw failed(`max retries exceeded: ${error.message}`);
      const waitMs = error.waitMs ?? pauseBefore(Math.max(1, tries), web.random);
      await pause(waitMs, web.clock, signal);
      if (signal.aborted) throw cancelled();
    }
  }
}

/** Doubles with each try; the jitter keeps many clients from coming back at once. */
function pauseBefore(tries: number, random: () => number): number {
  const ms = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
  return ms * (0.5 + random());
}
