/** The response object of OpenAI's Responses API. */
import * as v from "valibot";
import { count, object, seconds, text } from "./fields.ts";

const itemStatus = v.picklist(["in_progress", "completed", "incomplete"]);

export const textPart = v.strictObject({
  type: v.literal("output_text"),
  text,
  annotations: v.array(object),
  logprobs: v.array(object),
});
export const summaryPart = v.strictObject({ type: v.literal("summary_text"), text });

export const outputItem = v.variant("type", [
  v.strictObject({
    type: v.literal("message"),
    id: text,
    status: itemStatus,
    role: v.literal("assistant"),
    content: v.array(textPart),
  }),
  v.strictObject({
    type: v.literal("function_call"),
    id: text,
    status: itemStatus,
    call_id: text,
    name: text,
    arguments: text,
  }),
  v.strictObject({
    type: v.literal("reasoning"),
    id: text,
    summary: v.array(summaryPart),
    encrypted_content: v.optional(text),
  }),
]);

const usage = v.strictObject({
  input_tokens: count,
  input_tokens_details: v.strictObject({ cached_tokens: count, cache_write_tokens: count }),
  output_tokens: count,
  output_tokens_details: v.strictObject({ reasoning_tokens: count }),
  total_tokens: count,
});

/** What it repeats of its request. */
const echo = {
  access_programs: v.null(),
  background: v.boolean(),
  frequency_penalty: v.number(),
  instructions: v.nullable(text),
  max_output_tokens: v.nullable(count),
  max_tool_calls: v.nullable(v.number()),
  metadata: object,
  parallel_tool_calls: v.boolean(),
  presence_penalty: v.number(),
  previous_response_id: v.nullable(text),
  prompt_cache_key: v.nullable(text),
  reasoning: v.nullable(v.strictObject({ effort: v.nullable(text), summary: v.nullable(text) })),
  safety_identifier: v.nullable(text),
  service_tier: text,
  store: v.boolean(),
  temperature: v.number(),
  text: object,
  tool_choice: v.union([text, object]),
  tools: v.array(object),
  top_logprobs: v.number(),
  top_p: v.number(),
  truncation: v.picklist(["auto", "disabled"]),
};

export const response = v.strictObject({
  id: text,
  object: v.literal("response"),
  created_at: seconds,
  completed_at: v.nullable(seconds),
  status: v.picklist(["queued", "in_progress", "completed", "incomplete", "failed", "cancelled"]),
  error: v.nullable(v.strictObject({ code: text, message: text })),
  incomplete_details: v.nullable(v.strictObject({ reason: text })),
  model: text,
  output: v.array(outputItem),
  usage: v.nullable(usage),
  ...echo,
});
