/** The bodies of OpenAI's generating endpoints, field by field. */
import { EFFORTS } from "../../dialects/openai/effort.ts";
import type { Notes } from "../notes.ts";
import { modelNote } from "./parts.ts";
import { returnProgressNote, streamingNotes } from "./streaming.ts";
import { callsNotes, toolsNotes } from "./tools.ts";

const string = { type: "string" };
const named = { type: "object", properties: { name: string } };
const choice = { type: "object", properties: { type: string, function: named } };
const allowed = {
  type: "object",
  properties: { mode: string, tools: { type: "array", items: choice } },
};
const effort = { enum: Object.keys(EFFORTS) };

/** How the answer is to be given, on `/v1`. */
export const answerNotes: Notes = {
  stream: {
    description: 'The answer as server-sent events; `"sse"` says the same.',
    anyOf: [{ type: "boolean" }, { type: "string", enum: ["sse"] }],
    default: false,
  },
  ...streamingNotes,
  ...returnProgressNote,
};

const temperature = "0 always takes the likeliest token.";
const topP = "Only the likeliest tokens that have this probability together.";

/** How the model is to choose its words, on `/v1`; what is absent is as the model has it. */
export const samplingNotes: Notes = {
  temperature,
  top_p: topP,
  top_k: "Only so many of the likeliest tokens are considered. llama.cpp's and vLLM's.",
  min_p:
    "Only tokens that are at least so likely, relative to the likeliest. llama.cpp's and vLLM's.",
  repeat_penalty: "Above 1, what was said lately is less likely. llama.cpp's.",
  ignore_eos: {
    description: "The model may not end the answer by itself. llama.cpp's and vLLM's.",
    default: false,
  },
  frequency_penalty: "Less likely each time that it was said.",
  presence_penalty: "Less likely once it was said at all.",
  seed: "The same seed and request give the same text.",
  stop: "The answer ends before this text, or before any of these.",
  logit_bias: { description: "Token ids to what is added to how likely they are.", type: "object" },
};

const generationNotes: Notes = {
  ...modelNote,
  ...answerNotes,
  ...samplingNotes,
  temperature: { description: temperature, default: 1 },
  top_p: { description: topP, default: 1 },
  max_tokens: "Most tokens of the answer.",
  n: { description: "How many answers to the same prompt.", default: 1 },
  timings_per_token: { description: "llama.cpp's: times so far in each chunk.", default: false },
  reasoning_format: "llama.cpp's: where thoughts are said.",
  reasoning_effort: {
    description:
      "How hard the model thinks before it answers; absent: as the model does by itself.",
    ...effort,
  },
  reasoning: "Another spelling of `reasoning_effort`.",
  "reasoning.effort": { description: "How hard the model thinks.", ...effort },
};

export const chatNotes: Notes = {
  ...generationNotes,
  messages: { description: "The conversation so far; one at least.", needed: true },
  "messages[].role": "`system`, `developer` (the same), `user`, `assistant` or `tool`.",
  "messages[].content": "What was said: a text, or a list of texts and images.",
  "messages[].content[].type": "`text`, `refusal` or `image_url`.",
  "messages[].content[].image_url": "An image as a `data:` URL; refused by models that cannot see.",
  "messages[].content[].image_url.url": "The `data:` URL.",
  "messages[].content[].text": "The text of this part.",
  "messages[].content[].refusal": "Of a refusal: its text.",
  "messages[].refusal": "Of the assistant: what it said in place of `content`.",
  "messages[].function_call": { description: "Refused: send `tool_calls`." },
  "messages[].reasoning": "What the assistant thought before.",
  "messages[].reasoning_content": "Another spelling of `reasoning`.",
  "messages[].name": "Who speaks; in a result: the function that it is from.",
  ...callsNotes("JSON text of the arguments; an object is read too."),
  logprobs: { description: "How likely each token of the answer was.", default: false },
  top_logprobs: { description: "Alternatives of each token, from 0 to 20.", default: 0 },
  max_completion_tokens: "Most tokens of the answer; wins over `max_tokens`.",
  response_format: "What the answer must be: text, JSON, or what a JSON Schema allows.",
  "response_format.type": "`text`, `json_object` or `json_schema`.",
  "response_format.json_schema": "With type `json_schema`.",
  "response_format.json_schema.schema": "The JSON Schema.",
  ...toolsNotes,
  tool_choice: {
    description: "Whether the model may, must or must not call a function, or which one it must.",
    anyOf: [
      { type: "string", enum: ["none", "auto", "required"] },
      { type: "object", properties: { type: string, function: named, allowed_tools: allowed } },
    ],
    default: "auto",
  },
  "tool_choice.type": "`function` or `allowed_tools`.",
  "tool_choice.function": "The one that must be called.",
  "tool_choice.function.name": "Its name.",
  "tool_choice.allowed_tools": "Those of the functions that may be called.",
  "tool_choice.allowed_tools.mode": "May (`auto`) or must (`required`).",
  "tool_choice.allowed_tools.tools": "The allowed ones.",
  "tool_choice.allowed_tools.tools[].type": "Always `function`.",
  "tool_choice.allowed_tools.tools[].function": "One of them.",
  "tool_choice.allowed_tools.tools[].function.name": "Its name.",
  parallel_tool_calls: {
    description: "false: one call at most.",
    default: true,
  },
  functions: { description: "Refused: declare them in `tools`." },
  function_call: { description: "Refused: use `tools` and `tool_choice`." },
};

export const completionNotes: Notes = {
  ...generationNotes,
  prompt: "A text, or several. Without one, the model is only loaded.",
  frequency_penalty: { description: "Less likely each time that it was said.", default: 0 },
  presence_penalty: { description: "Less likely once it was said at all.", default: 0 },
  logprobs: "How likely each token of the answer was, with so many alternatives.",
  echo: { description: "The answer begins with the prompt.", default: false },
  suffix: "Text after what is to be written. Refused by models that cannot insert.",
};
