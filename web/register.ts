/** The page's side of the service worker: installing it, being controlled by it, keeping it awake. */
import type { PageMessage, WorkerMessage } from "../src/port/protocol.ts";
import { Workbox } from "workbox-window";

/** Resolves when this page's requests are answered by the worker. @throws Error with a text for the user */
export async function register(base: URL): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    throw new Error(
      isSecureContext
        ? "this browser has no service workers; a private window may be the reason"
        : "service workers need https or localhost: open this page at such an address",
    );
  }
  const workbox = new Workbox(new URL("sw.js", base).href, {
    scope: base.pathname,
    // In development it is the source itself; the build is a classic script.
    type: import.meta.env.DEV ? "module" : "classic",
  });
  const registration = await workbox.register();
  // `ready` is too early: requests go to the network until `controllerchange`.
  await controlled(registration);
  if (registration?.waiting) tell(registration.active, { type: "update-if-idle" });
}

/** Calls back for every message of a worker of ours. */
export function onWorkerMessage(
  listener: (message: WorkerMessage, source: ServiceWorker) => void,
): void {
  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<WorkerMessage>) => {
    const source = event.source as ServiceWorker;
    if (event.data.type === "still-there") tell(source, { type: "still-here" });
    else listener(event.data, source);
  });
  navigator.serviceWorker.startMessages();
}

export function tell(worker: ServiceWorker | null | undefined, message: PageMessage): void {
  worker?.postMessage(message);
}

const CONTROL_TIMEOUT_MS = 60_000;

async function controlled(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  const control = Promise.withResolvers<void>();
  navigator.serviceWorker.addEventListener("controllerchange", () => control.resolve(), {
    once: true,
  });
  // After a hard reload the worker is active but does not control the page until it claims it.
  tell(registration?.active, { type: "claim" });
  const timer = setTimeout(() => {
    control.reject(new Error("the service worker did not start; reload the page to try again"));
  }, CONTROL_TIMEOUT_MS);
  await control.promise;
  clearTimeout(timer);
}
