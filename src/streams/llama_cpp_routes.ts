/** llama.cpp's names for kept streams, which are those of conversations (ggml-org/llama.cpp pulls 23226, 25047). */
import { Hono } from "hono/tiny";
import * as v from "valibot";
import { ApiError } from "../errors.ts";
import { jsonResponse, readBody } from "../http.ts";
import type { FollowContext } from "./follow.ts";
import { ownerOf } from "./owner.ts";
import { type ClientOf, stop, streamReader } from "./routes.ts";
import type { StreamInfo, StreamName } from "./streams.ts";

// A question holds what one client has open, and each id costs a call.
const MOST_IDS = 100;
export const lookupBody = v.looseObject({
  conversation_ids: v.pipe(v.array(v.string()), v.maxLength(MOST_IDS)),
});

export function llamaCppRoutes(context: FollowContext, clientOf: ClientOf): Hono {
  const read = streamReader(context, clientOf);
  const routes = new Hono();
  routes.get("/stream", (c) => {
    const from = c.req.query("from") ?? "0";
    if (from === "0") return read(c.req.raw, conversationOf(c.req.query("conv_id")));
    // Its offsets count bytes, heartbeats included, which differ from reader to reader.
    const message = "from must be 0: read /api/streams/{id}?after=N to go on in the middle";
    throw new ApiError("invalid_request", message, "from");
  });
  routes.delete("/stream", (c) => stop(context, c.req.raw, conversationOf(c.req.query("conv_id"))));
  routes.post("/streams/lookup", async (c) => {
    const { conversation_ids } = await readBody(c.req.raw, lookupBody, "EOF");
    const owner = await ownerOf(c.req.raw);
    const found = await Promise.all(
      conversation_ids.map((conversation) => lookUp(context, conversation, owner)),
    );
    return jsonResponse(found.flat());
  });
  return routes;
}

function conversationOf(conversation: string | undefined): StreamName {
  if (conversation) return { conversation };
  throw new ApiError("invalid_request", "conv_id is required", "conv_id");
}

async function lookUp({ streams }: FollowContext, conversation: string, owner: string) {
  try {
    return [session(conversation, await streams.findStream({ conversation }, owner))];
  } catch (error) {
    if (error instanceof ApiError && error.code === "stream_not_found") return [];
    throw error;
  }
}

/** Times in seconds since 1970. */
function session(conversation_id: string, { state, size, speech, endedAt }: StreamInfo) {
  return {
    conversation_id,
    is_done: state !== "running",
    total_bytes: size,
    started_at: Math.floor(speech.identity.created / 1000),
    completed_at: Math.floor((endedAt ?? 0) / 1000),
  };
}
