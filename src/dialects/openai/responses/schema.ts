/** Request bodies of `/v1/responses`: https://platform.openai.com/docs/api-reference/responses */
import * as v from "valibot";
import { integer, optional, record } from "../../fields.ts";
import { answerFields, samplingFields } from "../schema.ts";

const string = optional(v.string());

const textPart = v.looseObject({ type: v.string(), text: string });
const part = v.looseObject({ ...textPart.entries, refusal: string, image_url: string });
export type PartBody = v.InferOutput<typeof part>;

const text = optional(v.union([v.string(), v.array(part)]));

/** A message, a call, its result or what was thought: which one says `type`, or else a `role`. */
const item = v.looseObject({
  type: string,
  id: string,
  status: string,
  role: string,
  content: text,
  call_id: string,
  name: string,
  arguments: optional(v.unknown()),
  output: text,
  summary: optional(v.array(textPart)),
  encrypted_content: string,
});
export type ItemBody = v.InferOutput<typeof item>;

const functionTool = v.looseObject({
  type: v.string(),
  name: string,
  description: string,
  parameters: record,
  strict: optional(v.boolean()),
});
export type FunctionToolBody = v.InferOutput<typeof functionTool>;

/** Also a namespace, which groups functions. */
const tool = v.looseObject({ ...functionTool.entries, tools: optional(v.array(functionTool)) });
export type ToolBody = v.InferOutput<typeof tool>;

const named = v.looseObject({ type: string, name: string });

/** What the model is asked; the same when its tokens are only counted. */
const question = {
  model: string,
  input: optional(v.union([v.string(), v.array(item)])),
  instructions: string,
  previous_response_id: string,
  reasoning: optional(v.looseObject({ effort: string, summary: string })),
  text: optional(v.looseObject({
    format: optional(v.looseObject({ type: v.string(), name: string, schema: record })),
    verbosity: string,
  })),
  tools: optional(v.array(tool)),
  tool_choice: optional(v.union([
    v.string(),
    v.looseObject({ ...named.entries, mode: string, tools: optional(v.array(named)) }),
  ])),
  parallel_tool_calls: optional(v.boolean()),
  truncation: optional(v.picklist(["auto", "disabled"])),
  // What would need more of OpenAI than a model.
  conversation: optional(v.unknown()),
  prompt: optional(v.unknown()),
};

export const countBody = v.looseObject(question);
export type CountBody = v.InferOutput<typeof countBody>;

export const responseBody = v.looseObject({
  ...question,
  ...answerFields,
  ...samplingFields,
  max_output_tokens: optional(integer),
  max_tool_calls: optional(integer),
  store: optional(v.boolean()),
  background: optional(v.boolean()),
  include: optional(v.array(v.string())),
  metadata: optional(v.record(v.string(), v.string())),
  top_logprobs: optional(integer),
  service_tier: string,
  safety_identifier: string,
  prompt_cache_key: string,
});
export type ResponseBody = v.InferOutput<typeof responseBody>;
