/** What OpenAI's generating endpoints answer with. */
import * as v from "valibot";
import type { NamedSchema, Reply } from "../route.ts";
import { openaiError } from "./errors.ts";
import { count, progress, seconds, seq, text, tokenLogprobs } from "./fields.ts";
import { later } from "./ollama_generation.ts";

const finishReason = v.picklist(["stop", "length", "tool_calls", "load", "unload"]);

const usage = v.strictObject({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: v.strictObject({ cached_tokens: count }),
  completion_tokens_details: v.strictObject({ reasoning_tokens: count }),
});

const timings = v.optional(v.pipe(
  v.record(v.string(), v.number()),
  v.description("llama.cpp's counts, and ms, when `timings_per_token` asks for them."),
));
/** Null also where none were asked for, as in OpenAI's own replies. */
const logprobs = v.nullable(
  v.strictObject({ content: tokenLogprobs, refusal: v.null() }),
);
const legacyLogprobs = v.nullable(v.strictObject({
  tokens: v.array(text),
  token_logprobs: v.array(v.number()),
  top_logprobs: v.nullable(v.array(v.record(v.string(), v.number()))),
  text_offset: v.array(count),
}));

const envelope = { id: text, created: seconds, model: text, system_fingerprint: text };

const call = {
  id: text,
  index: count,
  type: v.literal("function"),
  function: v.strictObject({ name: text, arguments: text }),
};
const callDelta = v.strictObject({
  ...v.partial(v.strictObject(call)).entries,
  index: count,
  function: v.optional(v.strictObject({ name: v.optional(text), arguments: v.optional(text) })),
});

export const chat: NamedSchema = {
  name: "ChatCompletion",
  schema: v.strictObject({
    ...envelope,
    object: v.literal("chat.completion"),
    choices: v.array(v.strictObject({
      index: count,
      message: v.strictObject({
        role: v.literal("assistant"),
        content: text,
        refusal: v.null(),
        reasoning: v.optional(text),
        reasoning_content: v.optional(text),
        tool_calls: v.optional(v.array(v.strictObject(call))),
      }),
      logprobs,
      finish_reason: finishReason,
    })),
    usage,
    timings,
  }),
};

export const chatChunk: NamedSchema = {
  name: "ChatCompletionChunk",
  schema: v.strictObject({
    ...envelope,
    object: v.literal("chat.completion.chunk"),
    choices: v.array(v.strictObject({
      index: count,
      delta: v.strictObject({
        role: v.optional(v.literal("assistant")),
        content: v.optional(text),
        reasoning: v.optional(text),
        reasoning_content: v.optional(text),
        tool_calls: v.optional(v.array(callDelta)),
      }),
      logprobs: v.optional(logprobs),
      finish_reason: v.nullable(finishReason),
    })),
    usage: v.optional(v.nullable(usage)),
    timings,
    ...progress,
    ...seq,
  }),
};

const textChoice = v.strictObject({
  index: count,
  text,
  logprobs: legacyLogprobs,
  finish_reason: v.nullable(finishReason),
});
const completionEnvelope = {
  ...envelope,
  object: v.literal("text_completion"),
  choices: v.array(textChoice),
};

export const completion: NamedSchema = {
  name: "Completion",
  schema: v.strictObject({ ...completionEnvelope, usage, timings }),
};
export const completionChunk: NamedSchema = {
  name: "CompletionChunk",
  schema: v.strictObject({
    ...completionEnvelope,
    usage: v.optional(v.nullable(usage)),
    timings,
    ...progress,
    ...seq,
  }),
};

const streamed = (whole: NamedSchema, chunk: NamedSchema): Readonly<Record<string, Reply>> => ({
  "200": {
    description: "One object, or with `stream` chunks as server-sent events, then `[DONE]`. A " +
      "stream that fails ends with an error in place of `[DONE]`.",
    content: {
      "application/json": [whole, openaiError],
      "text/event-stream": [chunk, openaiError],
    },
  },
  ...later,
});

export const chatReplies = streamed(chat, chatChunk);
export const completionReplies = streamed(completion, completionChunk);

const model = v.strictObject({
  id: text,
  object: v.literal("model"),
  created: seconds,
  owned_by: text,
});
export const oneModel: NamedSchema = { name: "Model", schema: model };
export const modelList: NamedSchema = {
  name: "ModelList",
  schema: v.strictObject({ object: v.literal("list"), data: v.array(model) }),
};
