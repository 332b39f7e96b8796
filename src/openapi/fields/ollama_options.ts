/** Ollama's `options`, from the table that reads them. */
import { IDLE_OPTIONS, OPTIONS, type OptionType } from "../../dialects/ollama/options.ts";
import type { JsonSchema } from "../json_schema.ts";
import { mapValues } from "../json_schema.ts";
import type { Notes } from "../notes.ts";

const TYPES: Readonly<Record<OptionType, JsonSchema>> = {
  integer: { type: ["number", "null"] },
  float32: { type: ["number", "null"] },
  "positive float32": { type: ["number", "null"], exclusiveMinimum: 0 },
  boolean: { type: ["boolean", "null"] },
  // A bare string is one of them.
  array: { type: ["array", "string", "null"], items: { type: "string" } },
};

export const optionsNotes: Notes = {
  options: {
    description: "Sampling and context. What is not listed here is ignored, as Ollama does.",
    type: "object",
    properties: {
      ...mapValues(OPTIONS, ([, type]) => TYPES[type]),
      ...mapValues(IDLE_OPTIONS, (type) => TYPES[type]),
    },
  },
  "options.temperature": "0 always takes the likeliest token.",
  "options.top_k": "Only so many of the likeliest tokens are considered.",
  "options.top_p": "Only the likeliest tokens that have this probability together.",
  "options.min_p": "Only tokens that are at least so likely, relative to the likeliest.",
  "options.typical_p": "Locally typical sampling; 1 turns it off.",
  "options.seed": "The same seed and request give the same text.",
  "options.repeat_penalty": "Above 1, what was said lately is less likely.",
  "options.repeat_last_n": "How many tokens `repeat_penalty` looks back; 0: none, -1: all.",
  "options.presence_penalty": "Less likely once it was said at all.",
  "options.frequency_penalty": "Less likely each time that it was said.",
  "options.num_predict": "Most tokens of the answer; below 0: until the model ends it.",
  "options.stop": "The answer ends before any of these texts.",
  "options.num_ctx": "Context window in tokens; another one loads the model again.",
  "options.num_keep": "Means nothing here: of a prompt that is cut, both ends are kept.",
  "options.num_batch": "Means nothing here: the engine chooses.",
  "options.num_gpu": "Means nothing here: there is no GPU.",
  "options.main_gpu": "Means nothing here: there is no GPU.",
  "options.num_thread": "Means nothing here: the host chooses.",
  "options.draft_num_predict": "Means nothing here: there are no draft models.",
  "options.use_mmap": "Means nothing here: files are read as the host can.",
};
