/** Request bodies of Anthropic's Messages API: https://platform.claude.com/docs/en/api/messages */
import * as v from "valibot";
import { integer, optional, record } from "../fields.ts";
import { answerFields, samplingFields } from "../openai/schema.ts";

const string = optional(v.string());

// Of a search result, its address.
const source = optional(
  v.union([optional(v.looseObject({ type: string, data: string })), v.string()]),
);

/** The fields of every kind of block; which of them count, its type says. */
const blockFields = {
  type: v.string(),
  text: string,
  source,
  thinking: string,
  id: string,
  name: string,
  input: record,
  tool_use_id: string,
  is_error: optional(v.boolean()),
};
const innerBlock = v.looseObject(blockFields);
const block = v.looseObject({
  ...blockFields,
  // Of a result of a tool; what Anthropic's own tools answer may be an object.
  content: optional(v.union([
    v.string(),
    v.array(innerBlock),
    optional(v.looseObject({})),
  ])),
});
export type InnerBlock = v.InferOutput<typeof innerBlock>;
export type BlockBody = v.InferOutput<typeof block>;

const message = v.looseObject({
  role: v.string(),
  content: v.union([v.string(), v.array(block)]),
});
export type MessageBody = v.InferOutput<typeof message>;

const tool = v.looseObject({
  type: string,
  name: string,
  description: string,
  input_schema: optional(v.unknown()),
});
export type ToolBody = v.InferOutput<typeof tool>;

/** What the model is asked; the same when its tokens are only counted. */
const question = {
  model: string,
  system: optional(v.union([
    v.string(),
    v.array(v.looseObject({ type: v.literal("text"), text: v.string() })),
  ])),
  messages: optional(v.array(message)),
  thread: optional(v.unknown()),
  tools: optional(v.array(tool)),
  tool_choice: optional(v.looseObject({
    type: v.picklist(["auto", "any", "tool", "none"]),
    name: string,
    disable_parallel_tool_use: optional(v.boolean()),
  })),
  thinking: optional(v.looseObject({
    type: v.picklist(["enabled", "disabled", "adaptive"]),
    budget_tokens: optional(v.pipe(integer, v.minValue(1))),
  })),
  output_config: optional(v.looseObject({
    effort: optional(v.picklist(["low", "medium", "high", "xhigh", "max"])),
    format: optional(v.looseObject({ type: v.literal("json_schema"), schema: record })),
  })),
};

export const countBody = v.looseObject(question);
export type CountBody = v.InferOutput<typeof countBody>;

// Anthropic calls it `stop_sequences`.
const { stop: _stop, ...sampling } = samplingFields;

export const messagesBody = v.looseObject({
  ...question,
  ...answerFields,
  ...sampling,
  max_tokens: optional(integer),
  stop_sequences: optional(v.array(v.string())),
});
export type MessagesBody = v.InferOutput<typeof messagesBody>;
