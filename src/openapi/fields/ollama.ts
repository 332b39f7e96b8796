/** The bodies of Ollama's generating endpoints, field by field. */
import { STREAM_TYPES, STREAM_WORDS } from "../../dialects/ollama/stream_format.ts";
import { mapValues } from "../json_schema.ts";
import type { Notes } from "../notes.ts";
import { optionsNotes } from "./ollama_options.ts";
import { modelNote } from "./parts.ts";
import { streamingNotes } from "./streaming.ts";
import { callsNotes, toolsNotes } from "./tools.ts";

const streamType = {
  description: "NDJSON or SSE; for clients that can only set a field. `Accept: " +
    "text/event-stream` does the same.",
  type: "string",
  enum: Object.keys(STREAM_TYPES),
};

/** The format of what streams on `/api`. */
export const formatNotes: Notes = {
  stream: {
    description: "false: one object at the end. true: NDJSON, or SSE when `Accept` or " +
      "`stream_type` asks for it. A word chooses the format by itself.",
    anyOf: [{ type: "boolean" }, { type: "string", enum: Object.keys(STREAM_WORDS) }],
    default: true,
  },
  stream_type: streamType,
  ...mapValues({ streamType, StreamType: streamType }, (note) => ({
    ...note,
    description: "Another spelling of `stream_type`.",
  })),
  ...streamingNotes,
};

const generationNotes: Notes = {
  ...modelNote,
  ...formatNotes,
  format: {
    description: 'The answer is JSON (`"json"`), or what a JSON Schema allows.',
    anyOf: [{ type: "string", enum: ["json", ""] }, { type: "object" }],
  },
  think: {
    description: "Whether and how hard the model thinks before it answers; absent: as the model " +
      "does by itself. What it thinks comes in a field of its own.",
    anyOf: [{ type: "boolean" }, { type: "string", enum: ["low", "medium", "high", "max"] }],
  },
  logprobs: { description: "How likely each token of the answer was.", default: false },
  top_logprobs: { description: "Alternatives of each token, from 0 to 20.", default: 0 },
  truncate: {
    description:
      "Of what is longer than the context window, the oldest turns are dropped, and the " +
      "middle of what is too long even then. false: it is refused.",
    default: true,
  },
  shift: {
    description: "false: as `truncate: false`. An answer ends with `length` where the window is " +
      "full, whatever this says.",
    default: true,
  },
  _debug_render_only: {
    description: "Nothing is generated: the answer is the prompt that the model would be given.",
    default: false,
  },
  ...optionsNotes,
  keep_alive: {
    description: "How long the model stays in memory after this: seconds, or a duration such as " +
      "`5m`; 0 unloads it, below 0 keeps it.",
    type: ["number", "string"],
    default: "5m",
    examples: ["5m", 300, -1, 0],
  },
};

const images = "Base64 without a prefix. Refused by models that cannot see.";

export const chatNotes: Notes = {
  ...generationNotes,
  messages: "The conversation so far. Without any, the model is only loaded.",
  "messages[].role": "`system`, `user`, `assistant` or `tool`.",
  "messages[].content": "What was said.",
  "messages[].thinking": "What the assistant thought before.",
  "messages[].images": images,
  ...callsNotes("An object; its JSON text is read too."),
  "messages[].tool_name": "In a result: the function that it is from.",
  ...toolsNotes,
};

export const generateNotes: Notes = {
  ...generationNotes,
  prompt: "Without one, the model is only loaded, or unloaded with `keep_alive: 0`.",
  suffix: "Text after what is to be written. Refused by models that cannot insert, and with `raw`.",
  images: `${images} Refused with \`raw\`, \`suffix\` or \`template\`.`,
  system: "Instructions before the prompt.",
  template:
    "Jinja, in place of the model's own chat template: `messages`, or `system` and `prompt`, " +
    "are its variables. What it renders is the prompt, as with `raw`. Go templates are refused.",
  context: {
    description: "Only an empty one is taken: use `/api/chat` for conversations.",
  },
  raw: {
    description: "The prompt goes to the model as it is, without a chat template.",
    default: false,
  },
};

export const showNotes: Notes = {
  model: "Name of the model.",
  name: "Another spelling of `model`.",
  verbose: { description: "Long lists too, such as the vocabulary.", default: false },
  system: "Shown as if these were the model's instructions.",
  options: { description: "Shown as if these were the model's parameters.", type: "object" },
};
