/** `/v1/responses`: counts, makes and shows responses, reads their streams again, stops and forgets them. */
import { Hono } from "hono/tiny";
import { isSettled } from "../dialects/openai/responses/response.ts";
import { itemPage } from "../dialects/openai/responses/stored_items.ts";
import { ApiError } from "../errors.ts";
import { jsonResponse } from "../http.ts";
import type { JsonObject } from "../json.ts";
import { follow } from "../streams/follow.ts";
import { ownerOf } from "../streams/owner.ts";
import { countRoute } from "./count_route.ts";
import { createRoute, type Making } from "./create_route.ts";
import type { StoredResponse } from "./store.ts";

export function responseRoutes(making: Making): Hono {
  const { responses, context: { streams } } = making;
  const routes = new Hono();
  const find = async (id: string, request: Request) =>
    await responses.find(id, await ownerOf(request));

  routes.post("/", createRoute(making));
  routes.post("/input_tokens", countRoute(making));
  // By name, since it is no id that could be asked for.
  routes.post("/compact", () => {
    throw new ApiError("unsupported", NO_COMPACTION);
  });

  routes.get("/:id", async ({ req }) => {
    const record = await find(req.param("id"), req.raw);
    const stream = req.query("stream") === "true";
    return stream ? await readStream(making, record, req.raw) : jsonResponse(record.response);
  });

  routes.get("/:id/input_items", async ({ req }) => {
    const { response, input, owner } = await find(req.param("id"), req.raw);
    const previous = response.previous_response_id as string | null;
    const before = await responses.history(previous, owner, "remains");
    return jsonResponse(itemPage([...before, ...input], new URL(req.url).searchParams));
  });

  routes.post("/:id/cancel", async ({ req }) => {
    const id = req.param("id");
    const record = await find(id, req.raw);
    if (!record.response.background) {
      const message = "Only a response that was created with background=true can be cancelled: " +
        "close the connection of any other.";
      throw new ApiError("not_in_background", message, "id");
    }
    if (isSettled(record.response)) return jsonResponse(record.response);
    await streams.stopStream(record.id);
    return jsonResponse((await find(id, req.raw)).response);
  });

  routes.delete("/:id", async ({ req }) => {
    const record = await find(req.param("id"), req.raw);
    await responses.store.forgetResponse(record.id);
    const stream = await responses.findStream(record);
    if (stream) await streams.forgetStream(stream.id);
    return jsonResponse({ id: record.response.id, object: "response", deleted: true });
  });
  return routes;
}

const NO_COMPACTION = "this server does not support compact: send only the items that are still " +
  'needed in input, or let truncation "auto" leave out the oldest';

/** All of its events after a cursor, first those that are kept, then live. */
async function readStream(
  { context, responses }: Making,
  record: StoredResponse,
  { url, signal, method }: Request,
): Promise<Response> {
  if (!record.response.background) {
    const message =
      "This response cannot be streamed because it was not created with background=true.";
    throw new ApiError("not_in_background", message, "stream");
  }
  const after = readCursor(new URL(url).searchParams.get("starting_after"));
  const stream = await responses.findStream(record);
  if (!stream) throw forgotten(record.response);
  // Its body would never be read, nor given up.
  if (method === "HEAD") return new Response(null);
  return await follow(context, {
    ...{ stream, after, signal, headers: {} },
    framing: "sse",
    // Its events have numbers of their own.
    numbered: false,
  });
}

/** A `sequence_number` as what a log counts from 1. */
function readCursor(text: string | null): number {
  if (text === null || text === "") return 0;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number + 1;
  const message = `starting_after must be a sequence_number, not ${JSON.stringify(text)}`;
  throw new ApiError("invalid_request", message, "starting_after");
}

function forgotten({ id }: JsonObject): ApiError {
  const message = `The events of '${id}' are not kept any more: retrieve it without stream.`;
  return new ApiError("stream_evicted", message, "stream");
}
