/// <reference lib="webworker" />
/** The app's files: kept for offline use, and served with the headers that make threads possible. */
import { ISOLATION } from "../src/isolation.ts";
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
  respond(request: Request): Promise<Response>;
}

// Files that only some browsers need are kept from their first use on.
const ON_USE = "llamaside-on-use";

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
  const cleanUp = (event: ExtendableEvent) =>
    Promise.all([precache.activate(event), caches.delete(ON_USE)]);
  return {
    install: (event) => void precache.install(event),
    activate(event, pages) {
      // A tab of the version before may still need its files.
      event.waitUntil(pages.then((open) => open <= 1 ? cleanUp(event) : undefined));
    },
    async respond(request) {
      const { pathname, origin } = new URL(request.url);
      const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const known = await precache.matchPrecache(origin + file);
      const hashed = pathname.startsWith(`${basePath}/assets/`);
      return isolated(known ?? await (hashed ? cachedOnUse(request) : fetch(request)));
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

async function cachedOnUse(request: Request): Promise<Response> {
  // In any cache: also a file that the version before had kept.
  const known = await caches.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) void keep(request, response.clone());
  return response;
}

async function keep(request: Request, response: Response): Promise<void> {
  try {
    await (await caches.open(ON_USE)).put(request, response);
  } catch {
    // Where there is no room it comes from the network the next time, too.
  }
}

/** With these on every response of the origin, pages may share memory between threads. */
function isolated(response: Response): Response {
  // An opaque or redirected response cannot be made again.
  if (response.status === 0 || response.type === "opaqueredirect") return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ISOLATION)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
