/** What the endpoints that change models answer with. */
import * as v from "valibot";
import type { NamedSchema, Reply } from "../route.ts";
import { ollamaError } from "./errors.ts";
import { count, seq, text } from "./fields.ts";

const progress: NamedSchema = {
  name: "OllamaProgress",
  schema: v.strictObject({
    status: v.pipe(text, v.description("What is done; `success` is the last.")),
    digest: v.optional(text),
    total: v.optional(v.pipe(count, v.description("Bytes."))),
    completed: v.optional(v.pipe(count, v.description("Bytes so far."))),
    ...seq,
  }),
};

export const progressReplies: Readonly<Record<string, Reply>> = {
  "200": {
    description: "Steps as they are done, or only the last one. A stream that fails ends with an " +
      "error.",
    content: {
      "application/x-ndjson": [progress, ollamaError],
      "text/event-stream": [progress, ollamaError],
      "application/json": [progress, ollamaError],
    },
  },
};

export const resources: NamedSchema = {
  name: "Resources",
  schema: v.strictObject({
    memory: v.strictObject({
      limit: v.pipe(count, v.description("Bytes that one model may take.")),
      context_length: v.pipe(count, v.description("Context window where a request names none.")),
    }),
    storage: v.strictObject({
      used: v.pipe(count, v.description("Bytes of the files here.")),
      free: v.pipe(
        v.nullable(count),
        v.description("Bytes that can still be written; null when nobody knows."),
      ),
      in_memory: v.pipe(
        v.boolean(),
        v.description("Whether the files are gone with the server's process or the browser's tab."),
      ),
    }),
    read_only: v.pipe(v.array(text), v.description("Models that cannot be changed or deleted.")),
  }),
};
