/** A `fetch` whose streams survive a broken connection; for pages, and for the SDKs that take one. */
import { type Clock, systemClock } from "../clock.ts";
import { toBody } from "../reply/body.ts";
import { ownHeaders, readThrough, type Source } from "./resumed_stream.ts";
import { CUTS } from "./units.ts";

export interface ResumableFetchOptions {
  /** What brings requests to the server; absent: the global one. */
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
}

/**
 * Makes every POST resumable, and reads on where a stream breaks off: without its last frame, by an
 * error, or by three silent intervals. What it returns are the bytes of a plain stream. An abort or
 * a cancelled body stops the generation, as on a plain stream; a closed page does not.
 */
export function createResumableFetch(
  { fetch: send = (...args) => fetch(...args), clock = systemClock }: ResumableFetchOptions = {},
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "POST") return await send(input, init);
    request.headers.set("x-llamaside-resumable", "1");
    const response = await send(request);
    const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
    const location = response.headers.get("location");
    const cut = CUTS[type.trim()];
    if (!response.ok || !location || !cut) return response;
    const url = new URL(location, response.url || request.url).href;
    const body = resume({ send, clock, request, url, type, cut }, response);
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}

/** `fetch`, with streams that survive a broken connection. */
export const resumableFetch: typeof fetch = /* @__PURE__ */ createResumableFetch();

function resume(source: Source, first: Response): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { request, send, url } = source;
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  let open = true;
  const stop = () => {
    if (!open) return;
    const { headers, credentials } = request;
    const stopping = new Request(url, {
      method: "DELETE",
      headers: ownHeaders(headers),
      credentials,
    });
    void send(stopping).catch(() => {});
  };
  signal.addEventListener("abort", stop, { once: true });
  async function* chunks() {
    try {
      yield* readThrough(source, first, signal);
    } finally {
      open = false;
      signal.removeEventListener("abort", stop);
    }
  }
  const all = chunks();
  return toBody(all.next(), all, () => left.abort());
}
