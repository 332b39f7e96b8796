/** What the endpoints of kept streams answer with. */
import * as v from "valibot";
import type { NamedSchema } from "../route.ts";
import { anthropicEvent, anthropicMessage } from "./anthropic.ts";
import { anthropicError, ollamaError, openaiError } from "./errors.ts";
import { count, seconds, text } from "./fields.ts";
import { response } from "./responses.ts";
import { responseEvent } from "./response_events.ts";
import { ollamaChat, ollamaGenerate } from "./ollama_generation.ts";
import { chat, chatChunk, completion, completionChunk } from "./openai.ts";

export const streamState: NamedSchema = {
  name: "StreamState",
  schema: v.strictObject({
    state: v.picklist(["running", "finished", "failed", "cancelled"]),
    first_seq: v.pipe(count, v.description("The first frame that is still kept.")),
    last_seq: v.pipe(count, v.description("The last frame so far.")),
    model: text,
  }),
};

export const evicted: NamedSchema = {
  name: "StreamEvicted",
  schema: v.strictObject({ error: text, first_seq: count, last_seq: count }),
};

export const conversations: NamedSchema = {
  name: "ConversationStreams",
  schema: v.array(v.strictObject({
    conversation_id: text,
    is_done: v.boolean(),
    total_bytes: count,
    started_at: seconds,
    completed_at: v.pipe(count, v.description("Seconds since 1970; 0 while it runs.")),
  })),
};

/** In NDJSON, what is `[DONE]` in SSE. */
const end: NamedSchema = {
  name: "StreamEnd",
  schema: v.strictObject({ data: v.literal("[DONE]"), seq: count }),
};

/** The frames of every endpoint that streams. */
export const frames: readonly NamedSchema[] = [
  ollamaChat,
  ollamaGenerate,
  chatChunk,
  completionChunk,
  responseEvent,
  anthropicEvent,
  end,
  ollamaError,
  openaiError,
  anthropicError,
];

/** The bodies of every endpoint that can be kept, when it does not stream. */
export const bodies: readonly NamedSchema[] = [
  ollamaChat,
  ollamaGenerate,
  chat,
  completion,
  response,
  anthropicMessage,
];
