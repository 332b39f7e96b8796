/** Request bodies of the Ollama API: https://github.com/ollama/ollama/blob/main/docs/api.md */
import * as v from "valibot";
import { optional, record, ssePingInterval, streamOptions } from "../fields.ts";
import { logprobFields } from "../logprobs.ts";
import { toolCallSchema, toolSchema } from "../tools.ts";

const string = optional(v.string());
const strings = optional(v.array(v.string()));

const generation = {
  model: string,
  stream: optional(v.union([v.boolean(), v.string()])),
  // Three spellings of one field, as ollama/ollama issue 11586 shows them.
  stream_type: string,
  streamType: string,
  StreamType: string,
  stream_options: optional(streamOptions),
  sse_ping_interval: ssePingInterval,
  format: optional(v.unknown()),
  think: optional(v.unknown()),
  options: record,
  keep_alive: optional(v.unknown()),
  truncate: optional(v.boolean()),
  shift: optional(v.boolean()),
  _debug_render_only: optional(v.boolean()),
  ...logprobFields,
};

const message = v.looseObject({
  role: v.string(),
  content: string,
  thinking: string,
  images: strings,
  tool_calls: optional(v.array(toolCallSchema)),
  tool_name: string,
  tool_call_id: string,
});
export type MessageBody = v.InferOutput<typeof message>;

export const chatBody = v.looseObject({
  ...generation,
  messages: optional(v.array(message)),
  tools: optional(v.array(toolSchema)),
});
export type ChatBody = v.InferOutput<typeof chatBody>;

export const generateBody = v.looseObject({
  ...generation,
  prompt: string,
  suffix: string,
  images: strings,
  system: string,
  template: string,
  context: optional(v.array(v.number())),
  raw: optional(v.boolean()),
});
export type GenerateBody = v.InferOutput<typeof generateBody>;

export type GenerationBody = ChatBody | GenerateBody;

export const showBody = v.looseObject({
  model: string,
  name: string,
  verbose: optional(v.boolean()),
  system: string,
  options: record,
});
export type ShowBody = v.InferOutput<typeof showBody>;
