/** Notices a host that lives but does not answer: a process that was stopped, a loop without end. */
import type { Connection } from "./connect.ts";

const LOOK_EVERY_MS = 1_000;
/** Looks without a sign of life. Looks, not time: a computer that slept has not waited. */
const MOST_SILENT_LOOKS = 4;
/** A process needs time to start. */
const MOST_LOOKS_BEFORE_FIRST = 60;

/**
 * @param silent is called once, when the host gave no sign of life for too long
 * @returns ends the watch
 */
export function supervise(
  host: Pick<Connection<object>, "ping" | "hasSpoken">,
  silent: () => void,
): () => void {
  let quiet = 0;
  const timer = setInterval(() => {
    quiet = host.ping() ? 0 : quiet + 1;
    if (quiet < (host.hasSpoken ? MOST_SILENT_LOOKS : MOST_LOOKS_BEFORE_FIRST)) return;
    clearInterval(timer);
    silent();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
