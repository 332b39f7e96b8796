/** What `/api/chat` and `/api/generate` answer with. */
import * as v from "valibot";
import type { NamedSchema, Reply } from "../route.ts";
import { ollamaError } from "./errors.ts";
import { count, nanoseconds, object, progress, seq, text, time, tokenLogprobs } from "./fields.ts";

const call = v.strictObject({
  id: text,
  function: v.strictObject({ index: count, name: text, arguments: object }),
});

const message = v.strictObject({
  role: v.literal("assistant"),
  content: text,
  thinking: v.optional(text),
  tool_calls: v.optional(v.pipe(v.array(call), v.description("Each call whole."))),
});

const finish = {
  done_reason: v.optional(v.picklist(["stop", "length", "load", "unload", "cancelled"])),
  repetition: v.optional(v.pipe(
    v.literal(true),
    v.description("It said one token over and over; `done_reason` is `length`."),
  )),
  prompt_messages_left_out: v.optional(v.pipe(
    count,
    v.description("How many of the oldest messages did not fit into the context window."),
  )),
  prompt_middle_left_out: v.optional(v.pipe(
    v.literal(true),
    v.description("The middle of a message, or of the prompt, did not fit either."),
  )),
  total_duration: v.optional(nanoseconds),
  load_duration: v.optional(nanoseconds),
  prompt_eval_count: v.optional(v.pipe(count, v.description("Tokens of the prompt."))),
  prompt_eval_cached_count: v.optional(
    v.pipe(count, v.description("How many of them were known from before.")),
  ),
  prompt_eval_duration: v.optional(nanoseconds),
  eval_count: v.optional(v.pipe(count, v.description("Tokens of the answer."))),
  eval_duration: v.optional(nanoseconds),
};

const envelope = {
  model: text,
  created_at: time,
  done: v.boolean(),
  logprobs: v.optional(tokenLogprobs),
  _debug_info: v.optional(v.pipe(
    v.strictObject({ rendered_template: text, image_count: v.optional(count) }),
    v.description("After `_debug_render_only`: the prompt, and how many images are in it."),
  )),
};
const thinking = { thinking: v.optional(text) };

export const ollamaChat: NamedSchema = {
  name: "OllamaChatResponse",
  schema: v.strictObject({ ...envelope, message, ...finish, ...progress, ...seq }),
};
export const ollamaGenerate: NamedSchema = {
  name: "OllamaGenerateResponse",
  schema: v.strictObject({
    ...envelope,
    response: text,
    ...thinking,
    ...finish,
    ...progress,
    ...seq,
  }),
};

const streamed = (schema: NamedSchema): Readonly<Record<string, Reply>> => ({
  "200": {
    description:
      "One object, or a stream of them: a line each (NDJSON), or a `data:` each (SSE). " +
      "The last one has `done: true`, or is an error.",
    headers: {
      "X-Llamaside-Heartbeat": "Mode and interval of a stream's heartbeats, as `frame;ms=10000`.",
      "X-Llamaside-Stream-Id": "Of a resumable stream.",
      "Location": "Where a resumable stream goes on.",
    },
    content: {
      "application/x-ndjson": [schema, ollamaError],
      "text/event-stream": [schema, ollamaError],
      "application/json": [schema, ollamaError],
    },
  },
  ...later,
});

/** `Prefer: respond-async` */
export const later: Readonly<Record<string, Reply>> = {
  "202": {
    description: "After `Prefer: respond-async`: the stream's address, to be read later.",
    headers: { "Location": "Where it is read." },
    content: {
      "application/json": [{
        name: "StreamAddress",
        schema: v.strictObject({ stream_id: text }),
      }],
    },
  },
};

export const chatReplies = streamed(ollamaChat);
export const generateReplies = streamed(ollamaGenerate);
