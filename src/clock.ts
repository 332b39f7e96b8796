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
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
