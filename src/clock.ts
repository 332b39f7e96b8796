/** Time as an argument, so that tests of long silences take milliseconds. */
export interface Clock {
  /** Milliseconds on a scale that never runs backwards. */
  now(): number;
  /** Calls `run` once after `ms`; the returned function prevents that. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    // What is due already: some runtimes warn on stderr of times before now.
    const timer = setTimeout(run, Math.max(0, ms));
    return () => clearTimeout(timer);
  },
};

/** In real time. What tests are not to wait for takes a `Clock`. */
export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Ends after `ms`, or at once when the signal is aborted; whoever waits looks which of them it was. */
export function pause(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      cancel();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const cancel = clock.after(ms, end);
    signal.addEventListener("abort", end, { once: true });
  });
}

/**
 * Lets everything else that waits have its turn. Promises alone do not: work that awaits nothing
 * slower, such as synchronous reads, keeps messages, timers and the network out until its end.
 */
export const giveWay = (): Promise<void> => sleep(0);
