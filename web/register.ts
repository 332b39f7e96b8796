/** The page's side of the service worker: installing it, being controlled by it, keeping it awake. */
import type { PageMessage, WorkerMessage } from "../src/port/protocol.ts";
import { isTouched } from "./touched.ts";
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
  const workbox = new Workbox(scriptUrl(base), {
    scope: base.pathname,
    // In development it is the source itself; the build is a classic script.
    type: import.meta.env.DEV ? "module" : "classic",
  });
  const registration = await workbox.register();
  // `ready` is too early: requests go to the network until `controllerchange`.
  await controlled(base, registration);
  if (await updated(registration)) {
    location.reload();
    await new Promise<never>(() => {});
  }
}

/** The app's own worker where that answers this page; one of a folder above is another's. */
export function controller(base: URL): ServiceWorker | undefined {
  const { controller } = navigator.serviceWorker;
  return controller?.scriptURL === scriptUrl(base) ? controller : undefined;
}

const scriptUrl = (base: URL): string => new URL("sw.js", base).href;

/** Calls back for every message of the app's own worker; one in another folder is another app's. */
export function onWorkerMessage(
  base: URL,
  listener: (message: WorkerMessage, source: ServiceWorker) => void,
): void {
  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<WorkerMessage>) => {
    const source = event.source as ServiceWorker;
    if (source.scriptURL !== scriptUrl(base)) return;
    if (event.data.type === "still-there") tell(source, { type: "still-here" });
    else listener(event.data, source);
  });
  navigator.serviceWorker.startMessages();
}

export function tell(worker: ServiceWorker | null | undefined, message: PageMessage): void {
  worker?.postMessage(message);
}

/** Resolves when a worker controls this page. @throws Error when none is installed in time */
async function controlled(
  base: URL,
  registration: ServiceWorkerRegistration | undefined,
): Promise<void> {
  if (controller(base)) return;
  const control = Promise.withResolvers<void>();
  const patience = createPatience(() => control.reject(new Error(NOT_STARTED)));
  const waiting = new AbortController();
  const { signal } = waiting;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controller(base)) control.resolve();
  }, { signal });
  // A download that goes on may take as long as it takes.
  navigator.serviceWorker.addEventListener("message", patience.renew, { signal });
  const installing = registration?.installing;
  installing?.addEventListener("statechange", () => {
    if (installing.state === "redundant") control.reject(new Error(NOT_STARTED));
  }, { signal });
  // After a hard reload the worker is active but does not control the page until it claims it.
  tell(registration?.active, { type: "claim" });
  try {
    await control.promise;
  } finally {
    patience.end();
    waiting.abort();
  }
}

const NOT_STARTED = "the app could not be installed; check the connection and try again";
const PATIENCE_MS = 60_000;

function createPatience(over: () => void) {
  let timer = setTimeout(over, PATIENCE_MS);
  return {
    renew() {
      clearTimeout(timer);
      timer = setTimeout(over, PATIENCE_MS);
    },
    end: () => clearTimeout(timer),
  };
}

const UPDATE_MS = 3_000;

/**
 * Lets a version that waits take over, at the start of a page only, and unless a reply is open.
 * @returns whether the page is to be loaded again, which would interrupt whoever writes in it
 */
async function updated(
  registration: ServiceWorkerRegistration | undefined,
): Promise<boolean> {
  if (!registration?.waiting || isTouched()) return false;
  const change = new Promise<boolean>((resolve) => {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener("controllerchange", () => resolve(true), { once: true });
    setTimeout(() => resolve(false), UPDATE_MS);
  });
  tell(registration.active, { type: "update-if-idle" });
  return await change && !isTouched();
}
