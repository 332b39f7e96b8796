/** How fast bytes come, and how long the rest takes: both smoothed, so that people can read them. */

export interface Pace {
  /** When the last sample was taken, in ms; 0 before the first. */
  readonly at: number;
  readonly bytes: number;
  /** Bytes a second; undefined until there is enough to tell. */
  readonly rate: number | undefined;
  /** Seconds; undefined until there is enough to tell, and while nothing comes. */
  readonly left: number | undefined;
}

export const NEW_PACE: Pace = { at: 0, bytes: 0, rate: undefined, left: undefined };

/** Samples closer than this measure the chunks, not the network. */
const SAMPLE_MS = 400;
/** Time in which an old speed loses most of its weight. */
const RATE_S = 4;
const LEFT_S = 6;
/** A time that grows faster than this looks like an error to who watches it. */
const FASTEST_GROWTH = 1;
/** Bytes a second below which nobody waits for the end. */
const STANDSTILL = 500;

/** @param bytes that are there, of `total`. @param now in ms */
export function paced(pace: Pace, bytes: number, total: number, now: number): Pace {
  // What was there before the first sample was not fetched now.
  if (pace.at === 0) return { ...NEW_PACE, at: now, bytes };
  const seconds = (now - pace.at) / 1000;
  if (seconds * 1000 < SAMPLE_MS) return pace;
  const measured = Math.max(0, bytes - pace.bytes) / seconds;
  const rate = pace.rate === undefined
    ? measured
    : mixed(pace.rate, measured, 1 - Math.exp(-seconds / RATE_S));
  return { at: now, bytes, rate, left: leftAt(pace.left, rate, total - bytes, seconds) };
}

function leftAt(
  before: number | undefined,
  rate: number,
  missing: number,
  seconds: number,
): number | undefined {
  if (rate < STANDSTILL) return undefined;
  const target = Math.max(0, missing) / rate;
  if (before === undefined) return target;
  const expected = Math.max(0, before - seconds);
  const next = mixed(expected, target, 1 - Math.exp(-seconds / LEFT_S));
  return Math.min(next, before + FASTEST_GROWTH * seconds);
}

const mixed = (a: number, b: number, weight: number): number => a + (b - a) * weight;

/** In steps that grow with the time, so that a number stays for a while. */
export function timeLeft(seconds: number): string {
  if (seconds < 5) return "a few seconds left";
  if (seconds < 55) return `${Math.ceil(seconds / 5) * 5} s left`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min left`;
  const [hours, rest] = [Math.floor(minutes / 60), Math.ceil((minutes % 60) / 5) * 5];
  if (rest === 60) return `${hours + 1} h left`;
  return rest === 0 ? `${hours} h left` : `${hours} h ${rest} min left`;
}
