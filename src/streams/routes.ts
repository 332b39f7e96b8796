/** `/api/streams/{id}`: reads a kept stream from any frame on, asks for its state, stops it. */
import type { Context } from "hono";
import { Hono } from "hono/tiny";
import { chooseFraming, prefersNdjson, prefersSse } from "../dialects/ollama/stream_format.ts";
import { jsonResponse } from "../http.ts";
import type { FramingName } from "../reply/framing.ts";
import { createCursors, readCursor } from "./cursor.ts";
import { follow, type FollowContext, streamHeaders } from "./follow.ts";
import { ownerOf } from "./owner.ts";
import { evicted } from "./stream_log.ts";
import type { StreamInfo, StreamName } from "./streams.ts";

/** Tells apart those who read, where a request does not say what they have already. */
export type ClientOf = (request: Request) => string | undefined;

export function streamRoutes(context: FollowContext, clientOf: ClientOf): Hono {
  const read = streamReader(context, clientOf);
  const routes = new Hono();
  const named = (c: Context): StreamName => ({ id: c.req.param("id")! });
  routes.get("/:id", (c) => read(c.req.raw, named(c)));
  routes.delete("/:id", (c) => stop(context, c.req.raw, named(c)));
  return routes;
}

type StreamReader = (request: Request, name: StreamName) => Promise<Response>;

export function streamReader(context: FollowContext, clientOf: ClientOf): StreamReader {
  const cursors = createCursors();
  return async (request, name) => {
    const { headers, signal, method } = request;
    const query = new URL(request.url).searchParams;
    const asked = readCursor(query, headers);
    const stream = await context.streams.findStream(name, await ownerOf(request));
    const { id } = stream;
    // A service worker sees no `Last-Event-ID`, but it is the one that handed the frames over.
    const client = query.get("es") === "1" ? clientOf(request) : undefined;
    const after = Math.max(asked, client ? cursors.reached(client, id) : 0);
    const framing = readFraming(query, headers, stream);
    const refused = query.get("status") === "1" ? statusOf(stream) : nothingToRead(stream, after);
    if (refused) return refused;
    // Its body would never be read, nor given up.
    if (method === "HEAD") return new Response(null, { headers: streamHeaders(context, stream) });
    const note = (seq: number) => cursors.note(client!, id, seq);
    const wrote = client ? { wrote: note } : {};
    const named = { vary: "Accept", ...streamHeaders(context, stream) };
    return await follow(context, {
      ...{ stream, after, framing, signal, headers: named, ...wrote },
      // One body has no place for a number, but a status of its own.
      numbered: framing !== "json",
      first: framing === "json",
    });
  };
}

export async function stop(
  { streams }: FollowContext,
  request: Request,
  name: StreamName,
): Promise<Response> {
  const { id } = await streams.findStream(name, await ownerOf(request));
  await streams.stopStream(id);
  return new Response(null, { status: 204 });
}

/** As the request asks for it, else as it was asked for at first. */
function readFraming(query: URLSearchParams, headers: Headers, stream: StreamInfo): FramingName {
  const accept = headers.get("accept");
  const type = query.get("stream_type");
  if (type !== null) return chooseFraming({ stream_type: type }, null);
  if (prefersSse(accept)) return "sse";
  const { framing } = stream.speech.manner;
  return prefersNdjson(accept) ? "ndjson" : framing;
}

function statusOf({ state, firstSeq, lastSeq, speech }: StreamInfo): Response {
  const { model } = speech.identity;
  return jsonResponse({ state, first_seq: firstSeq, last_seq: lastSeq, model });
}

function nothingToRead({ state, firstSeq, lastSeq }: StreamInfo, after: number) {
  // What makes an `EventSource` stop coming back.
  if (state !== "running" && after >= lastSeq) return new Response(null, { status: 204 });
  if (after + 1 >= firstSeq) return undefined;
  const { message, status } = evicted(after, firstSeq);
  return jsonResponse({ error: message, first_seq: firstSeq, last_seq: lastSeq }, status);
}
