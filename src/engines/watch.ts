/** Notices a module that will never answer again. */
import { ApiError } from "../errors.ts";

export interface Watch {
  /** The module gave a sign of life. */
  alive(): void;
  /** The module is dead: fails all that is watched. */
  crashed(reason: string): void;
  /** Settles like `work`, or fails when the module died or was silent for too long. */
  over<T>(work: Promise<T>): Promise<T>;
}

/** One batch of a large model on a slow machine takes seconds; nothing takes this long. */
const LONGEST_SILENCE_MS = 120_000;
const LOOK_EVERY_MS = 5_000;

export function createWatch(): Watch {
  const failures = new Set<(error: ApiError) => void>();
  let last = performance.now();
  const fail = (reason: string) => {
    const error = new ApiError(
      "engine_failed",
      `the engine ${reason}; it is started anew, try again`,
    );
    for (const reject of failures) reject(error);
  };
  return {
    alive: () => void (last = performance.now()),
    crashed: (reason) => fail(`crashed (${reason})`),
    async over(work) {
      last = performance.now();
      const { promise, reject } = Promise.withResolvers<never>();
      failures.add(reject);
      const timer = setInterval(() => {
        if (performance.now() - last > LONGEST_SILENCE_MS) fail("does not answer any more");
      }, LOOK_EVERY_MS);
      try {
        return await Promise.race([work, promise]);
      } finally {
        clearInterval(timer);
        failures.delete(reject);
      }
    },
  };
}
