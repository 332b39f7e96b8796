/// <reference lib="webworker" />
/** Keeps the browser from stopping this worker while it answers. */
import { tellPages } from "./pages.ts";

// Firefox stops a worker 30 s after its last event, in the middle of a stream, and the reader takes
// that for the end. Only an event counts, so pages are asked to send a message. The timer sits
// here because a hidden page's timers are throttled.
const ASK_EVERY_MS = 10_000;

/** @returns what must be told how many calls are open, at each change */
export function keepAlive(scope: ServiceWorkerGlobalScope): (open: number) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  return (open) => {
    if (open === 0) {
      clearInterval(timer);
      timer = undefined;
    } else {
      timer ??= setInterval(() => void tellPages(scope, { type: "still-there" }), ASK_EVERY_MS);
    }
  };
}
