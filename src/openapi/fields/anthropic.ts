/** The bodies of Anthropic's endpoints, field by field. */
import type { Notes } from "../notes.ts";
import { answerNotes, samplingNotes } from "./openai.ts";
import { modelNote } from "./parts.ts";

const block = (path: string): Notes => ({
  [`${path}.type`]: "`text`, `thinking`, `tool_use`, `tool_result`, `image`, " +
    "`document` or `search_result`; what else Anthropic has is passed over.",
  [`${path}.text`]: "Of a text.",
  [`${path}.source`]: "Of an image: PNG, JPEG, GIF or BMP; refused by models that cannot see. Of " +
    "a document: its text. Of a search result: where it was found.",
  [`${path}.source.type`]: "Of an image `base64`, of a document `text`.",
  [`${path}.source.data`]: "Base64 without a prefix, or the text.",
  [`${path}.thinking`]: "What the assistant thought before.",
  [`${path}.id`]: "Of a call: what its result refers to.",
  [`${path}.name`]: "Of a call: the tool.",
  [`${path}.input`]: { description: "Of a call: the arguments.", type: "object" },
  [`${path}.tool_use_id`]: "Of a result: the call that it answers.",
  [`${path}.is_error`]: "Of a result: the call failed.",
});

export const questionNotes: Notes = {
  ...modelNote,
  system: "Instructions: a text, or a list of texts.",
  "system[].type": "Always `text`.",
  "system[].text": "The text of this part.",
  messages: { description: "The conversation so far; one at least.", needed: true },
  "messages[].role": "`user`, `assistant` or `system`.",
  "messages[].content": "What was said: a text, or a list of blocks.",
  ...block("messages[].content[]"),
  "messages[].content[].content":
    "Of a result: what came of the call. Of a search result: its texts.",
  ...block("messages[].content[].content[]"),
  thread: { description: "Refused: send all messages again." },
  tools: "Tools that the model may use.",
  "tools[].type": "`custom`, or absent.",
  "tools[].name": { description: "What the model calls it.", needed: true },
  "tools[].description": "What it does, for the model.",
  "tools[].input_schema": { description: "JSON Schema of its input.", type: "object" },
  tool_choice: "Whether the model may, must or must not use a tool, or which one it must.",
  "tool_choice.type":
    "May (`auto`), must use some (`any`), must use one (`tool`), must not (`none`).",
  "tool_choice.name": "With type `tool`: which one.",
  "tool_choice.disable_parallel_tool_use": { description: "One call at most.", default: false },
  thinking: "Whether the model thinks before it answers; absent: as it does by itself.",
  "thinking.type": "`adaptive` leaves it to the model.",
  "thinking.budget_tokens": "With type `enabled`: most tokens to think; then the answer begins.",
  output_config: "What the answer is to be.",
  "output_config.effort": "How hard the model thinks.",
  "output_config.format": "The answer is what a JSON Schema allows.",
  "output_config.format.type": "Always `json_schema`.",
  "output_config.format.schema": { description: "The JSON Schema.", type: "object" },
};

const { stop: _stop, ...sampling } = samplingNotes;

export const messagesNotes: Notes = {
  ...questionNotes,
  ...answerNotes,
  ...sampling,
  max_tokens: { description: "Most tokens of the answer; 1 at least.", needed: true },
  stop_sequences: "The answer ends before any of these texts.",
};
