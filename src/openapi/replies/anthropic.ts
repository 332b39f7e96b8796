/** What Anthropic's endpoints answer with. */
import * as v from "valibot";
import type { NamedSchema, Reply } from "../route.ts";
import { count, object, progress, text, time } from "./fields.ts";
import { anthropicError } from "./errors.ts";
import { later } from "./ollama_generation.ts";

const stopReason = v.picklist(["end_turn", "max_tokens", "stop_sequence", "tool_use"]);
const usage = v.strictObject({ input_tokens: count, output_tokens: count });
const stop = { stop_reason: v.nullable(stopReason), stop_sequence: v.nullable(text) };

const block = v.variant("type", [
  v.strictObject({ type: v.literal("text"), text }),
  v.strictObject({ type: v.literal("thinking"), thinking: text, signature: text }),
  v.strictObject({ type: v.literal("tool_use"), id: text, name: text, input: object }),
]);

const fields = {
  id: text,
  type: v.literal("message"),
  role: v.literal("assistant"),
  model: text,
  content: v.array(block),
  ...stop,
  usage,
};

const message: NamedSchema = { name: "AnthropicMessage", schema: v.strictObject(fields) };

const delta = v.variant("type", [
  v.strictObject({ type: v.literal("text_delta"), text }),
  v.strictObject({ type: v.literal("thinking_delta"), thinking: text }),
  v.strictObject({ type: v.literal("signature_delta"), signature: text }),
  v.strictObject({ type: v.literal("input_json_delta"), partial_json: text }),
]);

export const anthropicEvent: NamedSchema = {
  name: "AnthropicEvent",
  schema: v.variant("type", [
    v.strictObject({ type: v.literal("message_start"), message: v.strictObject(fields) }),
    v.strictObject({
      type: v.literal("content_block_start"),
      index: count,
      content_block: block,
    }),
    v.strictObject({ type: v.literal("content_block_delta"), index: count, delta }),
    v.strictObject({ type: v.literal("content_block_stop"), index: count }),
    v.strictObject({ type: v.literal("message_delta"), delta: v.strictObject(stop), usage }),
    v.strictObject({ type: v.literal("message_stop") }),
    v.strictObject({ type: v.literal("ping"), ...progress }),
  ]),
};

export const messageReplies: Readonly<Record<string, Reply>> = {
  "200": {
    description: "One message, or with `stream` its events.",
    headers: { "request-id": "What an error repeats." },
    content: {
      "application/json": [message, anthropicError],
      "text/event-stream": [anthropicEvent, anthropicError],
    },
  },
  ...later,
};

const model = v.strictObject({
  type: v.literal("model"),
  id: text,
  display_name: text,
  created_at: time,
  max_input_tokens: count,
  max_tokens: count,
});
export const anthropicModel: NamedSchema = { name: "AnthropicModel", schema: model };
export const anthropicModels: NamedSchema = {
  name: "AnthropicModels",
  schema: v.strictObject({
    data: v.array(model),
    has_more: v.boolean(),
    first_id: v.nullable(text),
    last_id: v.nullable(text),
  }),
};
export const tokenCount: NamedSchema = {
  name: "AnthropicTokenCount",
  schema: v.strictObject({ input_tokens: count }),
};
export { message as anthropicMessage };
