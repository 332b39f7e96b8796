/** The bodies of `/v1/responses`, field by field. */
import { EFFORTS } from "../../dialects/openai/effort.ts";
import type { Notes } from "../notes.ts";
import { answerNotes, samplingNotes } from "./openai.ts";
import { modelNote } from "./parts.ts";

const textPart = (path: string): Notes => ({
  [`${path}.type`]: "`input_text`, `output_text` or `text`.",
  [`${path}.text`]: "The text of this part.",
});

const part = (path: string): Notes => ({
  ...textPart(path),
  [`${path}.type`]:
    "`input_text`, `output_text`, `text`, `refusal` or `input_image`; files are refused.",
  [`${path}.refusal`]: "Of a refusal: its text.",
  [`${path}.image_url`]: "An image as a `data:` URL; refused by models that cannot see.",
});

const itemNotes: Notes = {
  "input[].type": "`message`, `function_call`, `function_call_output` or `reasoning`; with a " +
    "`role`, a message.",
  "input[].id": "Its id, where it has one.",
  "input[].status": "Means nothing here.",
  "input[].role": "Of a message: `user`, `assistant`, `system` or `developer` (the same).",
  "input[].content": "Of a message: a text, or a list of parts.",
  ...part("input[].content[]"),
  "input[].call_id": "Of a call and its result: what connects them.",
  "input[].name": "Of a call: the function.",
  "input[].arguments": {
    description: "Of a call: JSON text of the arguments; an object is read too.",
    anyOf: [{ type: "object" }, { type: "string" }],
  },
  "input[].output": "Of a result: what came of the call.",
  ...part("input[].output[]"),
  "input[].summary": "Of what was thought: its text.",
  ...textPart("input[].summary[]"),
  "input[].encrypted_content": "Of what was thought: its text, as an answer gave it.",
};

const toolNotes = (path: string): Notes => ({
  [`${path}.type`]: "`function`; what only OpenAI runs is refused.",
  [`${path}.name`]: "What the model calls it.",
  [`${path}.description`]: "What it does, for the model.",
  [`${path}.parameters`]: { description: "JSON Schema of its arguments.", type: "object" },
  [`${path}.strict`]: "Means nothing here: arguments always keep to their schema.",
});

/** What the model is asked; the same when its tokens are only counted. */
export const countNotes: Notes = {
  ...modelNote,
  input: "What is asked: a text, or a list of items.",
  ...itemNotes,
  instructions: "Instructions before the input; not carried over to the next response.",
  previous_response_id: "The stored response that this one goes on from.",
  reasoning: "How hard the model thinks before it answers.",
  "reasoning.effort": { description: "How hard.", enum: Object.keys(EFFORTS) },
  "reasoning.summary": "Repeated: what is thought is told whole.",
  text: "What the answer is to be.",
  "text.format": "The form of the answer.",
  "text.format.type": "`text`, `json_object` or `json_schema`.",
  "text.format.name": "Of a schema.",
  "text.format.schema": { description: "The JSON Schema.", type: "object" },
  "text.verbosity": "Repeated, and means nothing here.",
  tools: "Functions that the model may call.",
  ...toolNotes("tools[]"),
  "tools[].tools": "Of a namespace: its functions.",
  ...toolNotes("tools[].tools[]"),
  tool_choice: "`none`, `auto`, `required`, or which function must be called.",
  "tool_choice.type": "`function`, or `allowed_tools`.",
  "tool_choice.name": "Of the function that must be called.",
  "tool_choice.mode": "Of allowed tools: `auto` or `required`.",
  "tool_choice.tools": "The allowed tools.",
  "tool_choice.tools[].type": "Always `function`.",
  "tool_choice.tools[].name": "Of the function.",
  parallel_tool_calls: { description: "false: one call at most.", default: true },
  truncation: {
    description: "`auto`: the oldest items are left out where all of them do not fit.",
    default: "disabled",
  },
  conversation: { description: "Refused: use `previous_response_id`." },
  prompt: { description: "Refused: send `instructions` and `input`." },
};

export const responseNotes: Notes = {
  ...countNotes,
  ...answerNotes,
  ...samplingNotes,
  temperature: { description: "0 always takes the likeliest token.", default: 1 },
  max_output_tokens: "Most tokens of the answer, thinking included.",
  max_tool_calls: "Repeated, and means nothing here.",
  store: { description: "Whether the response can be read again by its id.", default: true },
  background: {
    description:
      "The response is made without a reader: it can be polled, its events read again, " +
      "and stopped.",
    default: false,
  },
  include: "`message.output_text.logprobs`: each token is rated. What else OpenAI would leave " +
    "out is never left out here.",
  metadata: "Texts of the client's own, repeated.",
  top_logprobs:
    "How many of the likeliest tokens are named in each place, 0 to 20; above 0, tokens " +
    "are rated without `include` too.",
  service_tier: "Means nothing here.",
  safety_identifier: "Repeated.",
  prompt_cache_key: "Repeated.",
};
