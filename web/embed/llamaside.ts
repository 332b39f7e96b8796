/**
 * The app's engine in a page of somebody's own: one script tag, or one import, of the file
 * `llamaside.js` that lies in the app's folder on the same origin.
 */
import { createResumableFetch } from "../../src/client/resumable_fetch.ts";
import type { RuntimeState } from "../runtime.ts";
import { engineFrame } from "./engine_frame.ts";

export interface Llamaside {
  /** The app's folder, with a trailing slash: `host` for `ollama`; `openai` takes it with `v1`. */
  readonly base: string;
  /** What the engine is doing: `starting` (with `done` of `total` bytes), `ready` or `failed`. */
  readonly state: RuntimeState;
  /** Calls `listener` at every change of `state`; the returned function ends that. */
  subscribe(listener: (state: RuntimeState) => void): () => void;
  /** Starts the engine, where the script was loaded as `llamaside.js?lazy`; any request does, too. */
  start(): void;
  /**
   * Resolves when requests are answered. After a failure it tries again.
   * @throws Error with a sentence on what to do
   */
  ready(): Promise<void>;
  /**
   * `fetch` that this engine answers, from any page of the origin. `api/…` and `v1/…` are paths below
   * `base`, with a leading slash or without.
   */
  readonly fetch: typeof fetch;
  /** The same with streams that survive a broken connection. */
  readonly resumableFetch: typeof fetch;
}

const script = new URL(import.meta.url);
const base = new URL("./", script);
const engine = engineFrame(base);

type Asked = Parameters<typeof fetch>[0];

/** Paths are below `base`, however they are written. */
function addressed(input: Asked): Request | URL {
  if (input instanceof Request) return input;
  const address = String(input);
  const isPath = address.startsWith("/") && !address.startsWith(base.pathname);
  return new URL(isPath ? `.${address}` : address, base);
}

const engineFetch: typeof fetch = async (input, init) => {
  const { fetch } = await engine.answering();
  const response = await fetch(addressed(input), init);
  // One of this window's own: libraries ask for its class.
  const { status, statusText, headers, url } = response;
  const answer = new Response(response.body, { status, statusText, headers });
  return Object.defineProperty(answer, "url", { value: url });
};

const resumable = createResumableFetch({ fetch: engineFetch });

export const llamaside: Llamaside = {
  base: base.href,
  get state() {
    return engine.state;
  },
  subscribe: engine.subscribe,
  start: engine.open,
  ready: async () => void await engine.answering(),
  fetch: engineFetch,
  resumableFetch: (input, init) => resumable(addressed(input), init),
};

declare global {
  // For pages that load this file by a script tag.
  var llamaside: Llamaside;
}

globalThis.llamaside = llamaside;
if (!script.searchParams.has("lazy")) llamaside.start();
