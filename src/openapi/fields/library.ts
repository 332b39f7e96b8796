/** The bodies of the endpoints that change what models there are, field by field. */
import type { Notes } from "../notes.ts";
import { formatNotes } from "./ollama.ts";

export const nameNotes: Notes = {
  model: "Name of the model.",
  name: "The older word for `model`.",
};

const progressNotes: Notes = {
  ...formatNotes,
  "stream_options.include_usage": "Means nothing here.",
  "stream_options.resumable": "Means nothing here: a pull that is asked for again goes on.",
};

export const pullNotes: Notes = {
  ...nameNotes,
  ...progressNotes,
  insecure: { description: "Whether the registry may be reached without TLS.", default: false },
};

export const verifyNotes: Notes = { ...nameNotes, ...progressNotes };

export const copyNotes: Notes = {
  source: { description: "Name of the model that there is.", needed: true },
  destination: { description: "The other name that it gets.", needed: true },
};

export const createNotes: Notes = {
  ...nameNotes,
  ...progressNotes,
  from:
    "Name of the model that it is made from; or `sha256-…`, its weights alone, as the modelfile " +
    "of `/api/show` has them.",
  files: "Names of GGUF files to the digests of their blobs, as `sha256:…`.",
  adapters: { description: "Refused when there are any.", type: "object" },
  system: "Instructions before every conversation.",
  template: "Refused unless it is the model's own, as `/api/show` tells it: that one counts.",
  license: "Text of the licence, or several.",
  parameters: { description: "Options that count where a request has none.", type: "object" },
  messages: {
    description: "Messages before every conversation.",
    items: { type: "object", required: ["role", "content"] },
  },
};
