/** Notices a host that lives but does not answer: a process that was stopped, a loop without end. */
import { type Clock, systemClock } from "../clock.ts";
import type { Connection } from "./connect.ts";

const LOOK_EVERY_MS = 1_000;
/** A process needs time to start. */
const MOST_LOOKS_BEFORE_FIRST = 60;

/**
 * For how many looks, one a second, a host may give no sign of life. Looks, not time: a computer
 * that slept has not waited.
 */
export const MOST_SILENT_LOOKS = {
  process: 4,
  /**
   * Silence proves less there: a phone reads a large vocabulary for seconds. And to be ended costs a
   * tab more: the model that it has loaded, and all answers.
   */
  tab: 15,
} as const;

export interface SuperviseOptions {
  readonly mostSilentLooks: number;
  /** Called once, when the host gave no sign of life for too long. */
  readonly silent: () => void;
  readonly clock?: Clock;
}

/** @returns ends the watch */
export function supervise(
  host: Pick<Connection<object>, "ping" | "hasSpoken">,
  { mostSilentLooks, silent, clock = systemClock }: SuperviseOptions,
): () => void {
  let quiet = 0;
  let disarm = () => {};
  const look = () => {
    quiet = host.ping() ? 0 : quiet + 1;
    if (quiet < (host.hasSpoken ? mostSilentLooks : MOST_LOOKS_BEFORE_FIRST)) lookLater();
    else silent();
  };
  const lookLater = () => void (disarm = clock.after(LOOK_EVERY_MS, look));
  lookLater();
  return () => disarm();
}
