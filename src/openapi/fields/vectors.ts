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

export const llamaCppEmbeddingNotes: Notes = {
  model: "Name of the model; absent: the one in memory, or the only one.",
  ...silenceNotes,
  content: {
    description: "A text, several, the tokens of one, or the tokens of several.",
    anyOf: [{ type: "string" }, { type: "array" }],
  },
  input: {
    description: "The same; goes before `content`.",
    anyOf: [{ type: "string" }, { type: "array" }],
  },
  embd_normalize: {
    description: "The norm that makes vectors of length 1: 1 the sum of sizes, 2 the Euclidean " +
      "one, and so on; 0: the largest number becomes 32760; -1: as the model made them.",
    default: 2,
  },
};

export const rerankNotes: Notes = {
  ...modelNote,
  ...silenceNotes,
  ...optionsNotes,
  ...keepAlive,
  query: { description: "What is looked for.", needed: true },
  documents: { description: "Texts, or objects that hold one; one at least.", needed: true },
  "documents[].text": "The text.",
  texts: "As `documents`, in the words of text-embeddings-inference: the answer is its list.",
  return_text: { description: "Of `texts`: each result repeats its text.", default: false },
  top_n: "Only the best so many; absent: all.",
  return_documents: { description: "Each result repeats its text.", default: false },
};
