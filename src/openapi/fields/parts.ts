/** Fields that endpoints of every family have. */
import type { Notes } from "../notes.ts";

export const modelNote: Notes = {
  model: { description: "Name of the model; without a tag `:latest` is meant.", needed: true },
};
