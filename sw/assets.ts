/// <reference lib="webworker" />
/** The app's files: kept for offline use, and served with the headers that make threads possible. */
import { ISOLATION } from "../src/isolation.ts";
import { ON_USE } from "./on_use.ts";
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

/** What the build writes in place of `self.__WB_MANIFEST`. */
export type Manifest = readonly ManifestEntry[];

export interface ManifestEntry {
  readonly url: string;
  readonly revision: string | null;
  /** Bytes. */
  readonly size: number;
}

export interface Assets {
  install(event: ExtendableEvent): void;
  /** @param pages how many tabs are open */
  activate(event: ExtendableEvent, pages: Promise<number>): void;
  /** Whether this file is the app's. Around it may be a site, whose pages and files stay as they are. */
  owns(url: URL): boolean;
  respond(request: Request): Promise<Response>;
}

const KEPT_ON_USE = "llamaside-on-use";

/**
 * @param basePath of the app, without a trailing slash
 * @param report how many bytes are kept already, while the worker is being installed
 */
export function createAssets(
  manifest: Manifest,
  basePath: string,
  report: (done: number, total: number) => void,
): Assets {
  const total = manifest.reduce((sum, { size }) => sum + size, 0);
  const precache = new PrecacheController({ plugins: [countBytes((done) => report(done, total))] });
  precache.addToCacheList([...manifest]);
  const files = new Set(manifest.map(({ url }) => `${basePath}/${url}`));
  const hashed = `${basePath}/assets/`;
  const onUse = `${basePath}/${ON_USE}`;
  const cleanUp = (event: ExtendableEvent) =>
    Promise.all([precache.activate(event), caches.delete(KEPT_ON_USE)]);
  return {
    install: (event) => void precache.install(event),
    activate(event, pages) {
      // A tab of the version before may still need its files.
      event.waitUntil(pages.then((open) => open <= 1 ? cleanUp(event) : undefined));
    },
    // A tab of the version before still asks for that one's hashed files, which are not in the list.
    owns: ({ pathname }) => files.has(fileAt(pathname)) || pathname.startsWith(hashed),
    async respond(request) {
      const { pathname, origin } = new URL(request.url);
      const file = fileAt(pathname);
      const kept = await precache.matchPrecache(origin + file) ??
        await matchIn([precache.strategy.cacheName, KEPT_ON_USE], request);
      if (kept) return isolated(kept);
      const response = await fetch(request);
      if (files.has(file)) return isolated(response);
      // What else lies in a folder `assets` may be the site's own, and may change.
      if (!pathname.startsWith(onUse)) return response;
      if (isKeepable(response)) void keep(request, response.clone());
      return isolated(response);
    },
  };
}

/** A plugin that passes what is fetched through a counter. */
function countBytes(report: (done: number) => void) {
  let done = 0;
  return {
    fetchDidSucceed: ({ response }: { readonly response: Response }) => {
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          report(done += chunk.length);
          controller.enqueue(chunk);
        },
      });
      const body = response.body?.pipeThrough(counter) ?? null;
      return Promise.resolve(new Response(body, response));
    },
  };
}

async function matchIn(names: readonly string[], request: Request): Promise<Response | undefined> {
  for (const cacheName of names) {
    const known = await caches.match(request, { cacheName });
    if (known) return known;
  }
  return undefined;
}

const fileAt = (pathname: string): string =>
  pathname.endsWith("/") ? `${pathname}index.html` : pathname;

/** Many a host answers with a page of its own where there is no such file. */
function isKeepable({ ok, headers }: Response): boolean {
  return ok && !headers.get("content-type")?.startsWith("text/html");
}

async function keep(request: Request, response: Response): Promise<void> {
  try {
    await (await caches.open(KEPT_ON_USE)).put(request, response);
  } catch {
    // Where there is no room it comes from the network the next time, too.
  }
}

/** With these on every file of the app, its pages may share memory between threads. */
function isolated(response: Response): Response {
  // An opaque or redirected response cannot be made again.
  if (response.status === 0 || response.type === "opaqueredirect") return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ISOLATION)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
