/** Notices a module that will never answer again. */
import { type Clock, systemClock } from "../clock.ts";
import { ApiError } from "../errors.ts";

export interface Watch {
  /** The module gave a sign of life. */
  alive(): void;
  /** The module is dead: fails all that is watched. */
  crashed(reason: string): void;
  /** Settles like `work`, or fails when the module died or was silent for too long. */
  over<T>(work: Promise<T>): Promise<T>;
}

/**
 * A batch cannot be interrupted, and one of a large model on a busy machine may take minutes, so
 * that only a silence beyond all reason tells of a module that hangs.
 */
const LONGEST_SILENCE_MS = 600_000;
const LOOK_EVERY_MS = 5_000;

export function createWatch(clock: Clock = systemClock): Watch {
  const failures = new Set<(error: ApiError) => void>();
  let last = clock.now();
  const fail = (reason: string) => {
    const error = new ApiError(
      "engine_failed",
      `the engine ${reason}; it is started anew, try again`,
    );
    for (const reject of failures) reject(error);
  };
  return {
    alive: () => void (last = clock.now()),
    crashed: (reason) => fail(`crashed (${reason})`),
    async over(work) {
      last = clock.now();
      const { promise, reject } = Promise.withResolvers<never>();
      failures.add(reject);
      const look = () => {
        if (clock.now() - last > LONGEST_SILENCE_MS) fail("does not answer any more");
        else cancel = clock.after(LOOK_EVERY_MS, look);
      };
      let cancel = clock.after(LOOK_EVERY_MS, look);
      try {
        return await Promise.race([work, promise]);
      } finally {
        cancel();
        failures.delete(reject);
      }
    },
  };
}
