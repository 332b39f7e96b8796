/// <reference lib="webworker" />
/** The tabs of this origin, as the service worker sees them. */
import type { WorkerMessage } from "../src/port/protocol.ts";

export function listPages(scope: ServiceWorkerGlobalScope) {
  return scope.clients.matchAll({ type: "window", includeUncontrolled: true });
}

export async function tellPages(
  scope: ServiceWorkerGlobalScope,
  message: WorkerMessage,
): Promise<void> {
  for (const page of await listPages(scope)) page.postMessage(message);
}
