/** A `fetch` whose streams survive a broken connection; for pages, and for the SDKs that take one. */
import { type Clock, systemClock } from "../clock.ts";
import { toBody } from "../reply/body.ts";
import { readThrough } from "./resumed_stream.ts";
import { ownHeaders, type Source } from "./source.ts";
import { CUTS } from "./units.ts";
import { lineOf, mayGenerate, placeIn, readWish, textOf } from "./wish.ts";
import { withinSilence } from "./waiting.ts";

export interface ResumableFetchOptions {
  /** What brings requests to the server; absent: the global one. */
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** Leaves the numbers in the frames, for who remembers how far it has read. */
  readonly numbered?: boolean;
}

/**
 * Makes every POST resumable that asks for the stream of one answer, and reads on where that breaks
 * off: without its last frame, by an error, or by three silent intervals. What it returns are the
 * bytes of a plain stream. A GET of `/api/streams/{id}?after=N` goes on in the same way. An abort or
 * a cancelled body stops the generation, as on a plain stream, and a closed page does not; a response
 * in the background goes on in any case. All other requests are sent as they are.
 */
export function createResumableFetch(
  {
    fetch: send = (...args) => fetch(...args),
    clock = systemClock,
    numbered = false,
  }: ResumableFetchOptions = {},
): typeof fetch {
  return async (input, init) => {
    const { method, url: asked } = lineOf(input, init);
    const place = method === "GET" ? placeIn(asked) : undefined;
    if (!place && !(method === "POST" && mayGenerate(asked))) return await send(input, init);
    const request = new Request(input, init);
    const wish = place ? { stays: false } : readWish(asked, await textOf(request, init));
    if (!wish) return await send(request);
    const leave: Leave = wish.stays ? () => {} : (url) => stop(send, request, url);
    if (!place) request.headers.set("x-llamaside-resumable", "1");
    const response = place
      ? await readAgain(send, request, place.url, leave)
      : await ask(send, clock, request, leave);
    const url = place?.url ?? streamOf(response, request);
    if (!response.ok || !url) return response;
    const source = { send, clock, request, url, after: place?.after ?? 0, numbered };
    return readingOn(source, response, leave);
  };
}

/** `fetch`, with streams that survive a broken connection. */
export const resumableFetch: typeof fetch = /* @__PURE__ */ createResumableFetch();

type Send = typeof fetch;
/** Told once that nobody will read the stream at this address any more. */
type Leave = (url: string) => void;

function streamOf({ headers, url }: Response, request: Request): string | undefined {
  const location = headers.get("location");
  return location ? new URL(location, url || request.url).href : undefined;
}

async function readAgain(
  send: Send,
  request: Request,
  url: string,
  leave: Leave,
): Promise<Response> {
  try {
    return await send(request);
  } catch (error) {
    if (request.signal.aborted) leave(url);
    throw error;
  }
}

/** An abort waits for no answer; but an answer says which stream has to be stopped. */
async function ask(
  send: Send,
  clock: Clock,
  request: Request,
  leave: Leave,
): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const answer = send(new Request(request, { signal: null }));
  try {
    return await withinSilence(answer, Infinity, clock, signal);
  } catch (error) {
    if (signal.aborted) void answer.then((response) => refuse(request, response, leave), () => {});
    throw error;
  }
}

function refuse(request: Request, response: Response, leave: Leave): void {
  const url = streamOf(response, request);
  if (url) leave(url);
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

/** The same answer, whose body goes on where it breaks. */
function readingOn(
  source: Omit<Source, "type" | "cut">,
  response: Response,
  leave: Leave,
): Response {
  const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
  const cut = CUTS[type.trim()];
  if (!cut) return response;
  const { status, statusText, headers } = response;
  const body = resume({ ...source, type, cut }, response, leave);
  return new Response(body, { status, statusText, headers });
}

function resume(
  source: Source,
  first: Response,
  leave: Leave,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = new AbortController();
  const signal = AbortSignal.any([source.request.signal, left.signal]);
  let open = true;
  const end = () => {
    if (open) leave(source.url);
  };
  signal.addEventListener("abort", end, { once: true });
  // It may have come while the headers did.
  if (signal.aborted) end();
  async function* chunks() {
    try {
      yield* readThrough(source, first, signal);
    } finally {
      open = false;
      signal.removeEventListener("abort", end);
    }
  }
  const all = chunks();
  return toBody(all.next(), all, () => left.abort());
}
