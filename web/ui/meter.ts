/** Measures how fast an answer comes while it is still coming. */

export interface Meter {
  readonly chunks: number;
  readonly startedAt: number;
  readonly ratedAt: number;
  /** Tokens per second, undefined until there is enough to tell. */
  readonly rate: number | undefined;
}

export const NEW_METER: Meter = { chunks: 0, startedAt: 0, ratedAt: 0, rate: undefined };

// More often than this the number flickers and nobody can read it.
const RATING_MS = 300;

/** The first chunk starts the clock, so it does not count: the time before it was reading. */
export function measured(meter: Meter, now: number): Meter {
  if (meter.chunks === 0) return { chunks: 1, startedAt: now, ratedAt: now, rate: undefined };
  const chunks = meter.chunks + 1;
  if (now - meter.ratedAt < RATING_MS) return { ...meter, chunks };
  return { ...meter, chunks, ratedAt: now, rate: (chunks - 1) / ((now - meter.startedAt) / 1000) };
}
