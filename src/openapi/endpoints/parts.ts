/** What several endpoints have alike. */
import type { NamedSchema, Parameter, Reply } from "../route.ts";

/** The shipped model, so that examples work as they stand. */
export const MODEL = "llamaside-tiny";

/** How tokens are counted. */
export const COUNTED = "Exact, by the model's own chat template and vocabulary; about, where the " +
  "vocabulary cannot be read and above 250,000 characters";

/** One JSON object. */
export const answers = (description: string, ...schemas: readonly NamedSchema[]): {
  readonly "200": Reply;
} => ({ "200": { description, content: { "application/json": schemas } } });

const header = (name: string, description: string, example: string): Parameter => ({
  name,
  in: "header",
  description,
  schema: { type: "string" },
  example,
});

/** What makes an answer outlive its request. */
export const keepingHeaders: readonly Parameter[] = [
  header(
    "X-Llamaside-Resumable",
    "`1`: the answer outlives its connection, as with `stream_options.resumable`.",
    "1",
  ),
  header("Prefer", "`respond-async`: only the stream's address now.", "respond-async"),
  header("Idempotency-Key", "A repeated request with the same key gets the same answer.", "a1b2c3"),
  header("X-Conversation-Id", "llama.cpp's name for a stream that is kept.", "conversation-1"),
];

export const acceptHeader = header(
  "Accept",
  "`text/event-stream`: the stream comes as server-sent events.",
  "text/event-stream",
);
