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
