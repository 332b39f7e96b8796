/** A `fetch` whose streams survive a broken connection; for pages, and for the SDKs that take one. */
import { type Clock, systemClock } from "../clock.ts";
import { toBody } from "../reply/body.ts";
import { readThrough } from "./resumed_stream.ts";
import { ownHeaders, type Source } from "./source.ts";
import { CUTS } from "./units.ts";
import { withinSilence } from "./waiting.ts";

export interface ResumableFetchOptions {
  /** What brings requests to the server; absent: the global one. */
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** Leaves the numbers in the frames, for who remembers how far it has read. */
  readonly numbered?: boolean;
}

/**
 * Makes every POST resumable, and reads on where a stream breaks off: without its last frame, by an
 * error, or by three silent intervals. What it returns are the bytes of a plain stream. A GET of
 * `/api/streams/{id}?after=N` goes on in the same way. An abort or a cancelled body stops the
 * generation, as on a plain stream; a closed page does not.
 */
export function createResumableFetch(
  {
    fetch: send = (...args) => fetch(...args),
    clock = systemClock,
    numbered = false,
  }: ResumableFetchOptions = {},
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const asks = request.method === "POST";
    const place = asks ? undefined : placeIn(request);
    if (!asks && !place) return await send(input, init);
    if (asks) request.headers.set("x-llamaside-resumable", "1");
    const response = place
      ? await readAgain(send, request, place.url)
      : await ask(send, clock, request);
    const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
    const url = place?.url ?? streamOf(response, request);
    const cut = CUTS[type.trim()];
    if (!response.ok || !url || !cut) return response;
    const after = place?.after ?? 0;
    const body = resume({ send, clock, request, url, type, cut, after, numbered }, response);
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}

/** `fetch`, with streams that survive a broken connection. */
export const resumableFetch: typeof fetch = /* @__PURE__ */ createResumableFetch();

type Send = typeof fetch;

/** Where a request goes on reading; undefined for one that reads something else, or otherwise. */
function placeIn({ method, url }: Request): { url: string; after: number } | undefined {
  const [, stream, after] = /^([^?#]*\/api\/streams\/[\w-]+)(?:\?after=(\d+))?$/.exec(url) ?? [];
  return method === "GET" && stream ? { url: stream, after: Number(after ?? 0) } : undefined;
}

function streamOf({ headers, url }: Response, request: Request): string | undefined {
  const location = headers.get("location");
  return location ? new URL(location, url || request.url).href : undefined;
}

async function readAgain(send: Send, request: Request, url: string): Promise<Response> {
  try {
    return await send(request);
  } catch (error) {
    if (request.signal.aborted) stop(send, request, url);
    throw error;
  }
}

/** An abort waits for no answer; but an answer says which stream has to be stopped. */
async function ask(send: Send, clock: Clock, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const answer = send(new Request(request, { signal: null }));
  try {
    return await withinSilence(answer, Infinity, clock, signal);
  } catch (error) {
    if (signal.aborted) void answer.then((response) => refuse(send, request, response), () => {});
    throw error;
  }
}

function refuse(send: Send, request: Request, response: Response): void {
  const url = streamOf(response, request);
  if (url) stop(send, request, url);
  void response.body?.cancel().catch(() => {});
}

function stop(send: Send, { headers, credentials }: Request, url: string): void {
  const stopping = new Request(url, {
    method: "DELETE",
    headers: ownHeaders(headers),
    credentials,
    // Sent also by a page that is being left.
    keepalive: true,
  });
  void send(stopping).catch(() => {});
}

function resume(source: Source, first: Response): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { request, send, url } = source;
  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  let open = true;
  const leave = () => {
    if (open) stop(send, request, url);
  };
  signal.addEventListener("abort", leave, { once: true });
  // It may have come while the headers did.
  if (signal.aborted) leave();
  async function* chunks() {
    try {
      yield* readThrough(source, first, signal);
    } finally {
      open = false;
      signal.removeEventListener("abort", leave);
    }
  }
  const all = chunks();
  return toBody(all.next(), all, () => left.abort());
}
