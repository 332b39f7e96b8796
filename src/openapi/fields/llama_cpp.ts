/** The bodies of llama-server's own endpoints, field by field. */
import type { Notes } from "../notes.ts";
import { chatNotes } from "./openai.ts";

const model = "Name of the model; absent: the first of those in memory, or the only one there is.";

/** What is not about the prompt is read all the same, and means nothing. */
export const templateNotes: Notes = { ...chatNotes, model };

export const tokenizeNotes: Notes = {
  model,
  content: { description: "A text, or a list of texts and tokens.", needed: true },
  add_special: { description: "With the tokens that begin and end a text.", default: false },
  parse_special: { description: "`<|…|>` and the like are tokens, not text.", default: true },
  with_pieces: { description: "Each token with its text.", default: false },
};

export const detokenizeNotes: Notes = {
  model,
  tokens: { description: "Ids of tokens.", needed: true },
};
