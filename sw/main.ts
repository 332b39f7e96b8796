/// <reference lib="webworker" />
/** Composition root of the service worker: the handler, and what keeps it reachable. */
import { createApp } from "../src/app.ts";
import { HostLink } from "../src/port/host_link.ts";
import { hostResponses } from "../src/port/host_responses.ts";
import { hostStreams } from "../src/port/host_streams.ts";
import type { PageMessage } from "../src/port/protocol.ts";
import { createAssets, type Manifest } from "./assets.ts";
import { installProgress } from "./install_progress.ts";
import { createHostFinder } from "./host_finder.ts";
import { keepAlive } from "./keep_alive.ts";
import { listPages } from "./pages.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: Manifest };

// A pending `respondWith` is killed after 60 s in Firefox: commit long before.
const NON_STREAM_AFTER_MS = 20_000;

const basePath = new URL(self.registration.scope).pathname.replace(/\/$/, "");
const finder = createHostFinder(self);
const link = new HostLink({
  want: finder.want,
  patienceMs: 30_000,
  absent:
    "no tab of this site runs the engine: open the page and keep it open, or reload it where it is open",
  hosts: "tab",
  busy: keepAlive(self),
});
const openapiFile = new Request(`${basePath}/openapi.json`);
const clients = new WeakMap<Request, string>();
const app = createApp(link, {
  engine: "browser",
  basePath,
  heartbeat: { nonStreamAfterMs: NON_STREAM_AFTER_MS },
  streams: hostStreams(link),
  // The host counts, which lives longer.
  meter: { work: link, figures: () => link.ask((host) => host.figures()) },
  responses: hostResponses(link),
  clientOf: (request) => clients.get(request),
  openapi: async () => await (await assets.respond(openapiFile)).text(),
});
const assets = createAssets(self.__WB_MANIFEST, basePath, installProgress(self));

/** How many tabs and frames show a page of the app; around them may be a site's own. */
async function openPages(): Promise<number> {
  const pages = await listPages(self);
  return pages.filter(({ url }) => assets.owns(new URL(url))).length;
}

self.addEventListener("install", (event) => {
  assets.install(event);
  // Only the first version may take over at once: a later one would cut the open streams.
  if (!self.registration.active) void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  assets.activate(event, openPages());
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const message = event.data as PageMessage;
  if (message.type === "engine-here") void finder.want();
  if (message.type === "engine-coming") finder.heard(message.version);
  if (message.type === "engine-port") finder.accept(message, event.ports[0]!, link);
  if (message.type === "claim") event.waitUntil(self.clients.claim());
  if (message.type === "skip-waiting") void self.skipWaiting();
  if (message.type === "update-if-idle" && link.openCalls === 0) {
    const takeOver: PageMessage = { type: "skip-waiting" };
    self.registration.waiting?.postMessage(takeOver);
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (app.owns(request)) {
    // The page's way to the server that it came from, when the user wants the model to run there.
    if (request.headers.get("x-llamaside-engine") === "server") return;
    clients.set(request, event.clientId);
    // Never `waitUntil` the stream: Chromium fails a stream whose event lives for five minutes.
    event.respondWith(app.fetch(request));
  } else if (request.method === "GET" && assets.owns(url)) {
    event.respondWith(assets.respond(request));
  }
});
