/** The bodies of the endpoints that make vectors and scores, field by field. */
import type { Notes } from "../notes.ts";
import { optionsNotes } from "./ollama_options.ts";
import { modelNote } from "./parts.ts";
import { silenceNotes } from "./streaming.ts";

const keepAlive: Notes = {
  keep_alive: {
    description: "How long the model stays in memory after this: seconds, or a duration.",
    type: ["number", "string"],
    default: "5m",
  },
};
const dimensions = "Only the first numbers of each vector, then made of length 1 again.";
const texts = { type: "array", items: { type: "string" } };

export const embedNotes: Notes = {
  ...modelNote,
  ...silenceNotes,
  ...optionsNotes,
  ...keepAlive,
  input: {
    description: "A text or several; an empty one only loads the model.",
    anyOf: [{ type: "string" }, texts],
  },
  truncate: { description: "Cut what is longer than the context window.", default: true },
  dimensions,
};

export const embeddingsNotes: Notes = {
  ...modelNote,
  ...silenceNotes,
  ...optionsNotes,
  ...keepAlive,
  prompt: "The text.",
};

export const openaiEmbeddingsNotes: Notes = {
  ...modelNote,
  ...silenceNotes,
  input: {
    description: "A text, several, the tokens of one, or the tokens of several.",
    needed: true,
    anyOf: [{ type: "string" }, { type: "array" }],
  },
  dimensions,
  encoding_format: { description: "`float` or `base64`.", default: "float" },
};

export const rerankNotes: Notes = {
  ...modelNote,
  ...silenceNotes,
  ...optionsNotes,
  ...keepAlive,
  query: { description: "What is looked for.", needed: true },
  documents: { description: "Texts, or objects that hold one; one at least.", needed: true },
  "documents[].text": "The text.",
  top_n: "Only the best so many; absent: all.",
  return_documents: { description: "Each result repeats its text.", default: false },
};
