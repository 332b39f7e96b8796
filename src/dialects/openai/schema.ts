/** Request bodies of the OpenAI API: https://platform.openai.com/docs/api-reference */
import * as v from "valibot";
import {
  finite,
  integer,
  optional,
  positive,
  record,
  ssePingInterval,
  streamOptions,
} from "../fields.ts";
import { logprobFields } from "../logprobs.ts";
import { toolCallSchema, toolSchema } from "../tools.ts";

const string = optional(v.string());

/** How the answer is to be given. */
export const answerFields = {
  stream: optional(v.union([v.boolean(), v.string()])),
  stream_options: optional(streamOptions),
  sse_ping_interval: ssePingInterval,
  // llama.cpp's wish for a chunk after each piece of the prompt (ggml-org/llama.cpp pull 15827).
  return_progress: optional(v.boolean()),
};
export type AnswerBody = v.InferOutput<v.LooseObjectSchema<typeof answerFields, undefined>>;

/** How the model is to choose its words. */
export const samplingFields = {
  temperature: optional(finite),
  top_p: optional(finite),
  // Not OpenAI's, but what llama.cpp and vLLM read here.
  top_k: optional(integer),
  min_p: optional(finite),
  repeat_penalty: optional(positive),
  ignore_eos: optional(v.boolean()),
  frequency_penalty: optional(finite),
  presence_penalty: optional(finite),
  seed: optional(v.pipe(v.number(), v.integer())),
  stop: optional(v.union([v.string(), v.array(v.unknown())])),
  logit_bias: optional(v.unknown()),
};
export type SamplingBody = v.InferOutput<v.LooseObjectSchema<typeof samplingFields, undefined>>;

const generation = {
  model: string,
  ...answerFields,
  ...samplingFields,
  max_tokens: optional(integer),
  n: optional(integer),
  // llama.cpp's: whether every chunk tells the times so far, and where thoughts are said.
  timings_per_token: optional(v.boolean()),
  reasoning_format: string,
  reasoning_effort: string,
  reasoning: optional(v.looseObject({ effort: string })),
};

const part = v.looseObject({
  type: v.string(),
  text: string,
  refusal: string,
  image_url: optional(v.union([v.string(), v.looseObject({ url: v.string() })])),
});
export type PartBody = v.InferOutput<typeof part>;

const message = v.looseObject({
  role: v.string(),
  content: optional(v.union([v.string(), v.array(part)])),
  refusal: string,
  // Ours, and the spelling of llama.cpp and DeepSeek.
  reasoning: string,
  reasoning_content: string,
  tool_calls: optional(v.array(toolCallSchema)),
  tool_call_id: string,
  name: string,
  // Of the API before tools; refused.
  function_call: optional(v.unknown()),
});
export type MessageBody = v.InferOutput<typeof message>;

const named = v.looseObject({
  type: string,
  function: optional(v.looseObject({ name: string })),
});

export const chatBody = v.looseObject({
  ...generation,
  ...logprobFields,
  messages: optional(v.array(message)),
  max_completion_tokens: optional(integer),
  response_format: optional(v.looseObject({
    type: v.string(),
    json_schema: optional(v.looseObject({ schema: record })),
  })),
  tools: optional(v.array(toolSchema)),
  tool_choice: optional(v.union([
    v.string(),
    v.looseObject({
      ...named.entries,
      allowed_tools: optional(v.looseObject({ mode: string, tools: optional(v.array(named)) })),
    }),
  ])),
  parallel_tool_calls: optional(v.boolean()),
  // Of the API before tools; refused.
  functions: optional(v.unknown()),
  function_call: optional(v.unknown()),
});
export type ChatBody = v.InferOutput<typeof chatBody>;

export const completionBody = v.looseObject({
  ...generation,
  prompt: optional(v.union([v.string(), v.array(v.string())])),
  suffix: string,
  logprobs: optional(v.number()),
  echo: optional(v.boolean()),
});
export type CompletionBody = v.InferOutput<typeof completionBody>;
