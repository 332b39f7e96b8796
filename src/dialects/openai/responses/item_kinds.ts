/** The kinds of items that an answer has, and what each says of itself while it grows. */
import type { TokenLogprob } from "../../../engine.ts";
import type { JsonObject } from "../../../json.ts";
import { wireTokens } from "../../logprobs.ts";

/** An event without its place in the stream: its type, and what it says. */
export type Told = readonly [type: string, fields: JsonObject];

export type ItemStatus = "in_progress" | "completed" | "incomplete";

/** What is thought, said, or passed to a function; and the tokens of it, where they are rated. */
export interface Spoken {
  readonly text: string;
  readonly tokens: readonly TokenLogprob[];
}

export interface Kind {
  readonly prefix: string;
  item(spoken: Spoken, status: ItemStatus): JsonObject;
  /** After the item was added. */
  readonly opens: readonly Told[];
  grows(piece: Spoken): Told;
  /** Before the item is done. */
  closes(spoken: Spoken): readonly Told[];
}

export const SILENCE: Spoken = { text: "", tokens: [] };

export const REASONING: Kind = {
  prefix: "rs",
  item: ({ text }) => ({
    type: "reasoning",
    summary: text ? [summaryPart(text)] : [],
    // Clients that keep nothing on the server give it back; it is no secret.
    ...(text ? { encrypted_content: text } : {}),
  }),
  // Without it OpenAI's own stream helper throws at the first delta.
  opens: [
    ["response.reasoning_summary_part.added", { summary_index: 0, part: summaryPart("") }],
  ],
  grows: ({ text: delta }) => [
    "response.reasoning_summary_text.delta",
    { summary_index: 0, delta },
  ],
  closes: ({ text }) => [
    ["response.reasoning_summary_text.done", { summary_index: 0, text }],
    ["response.reasoning_summary_part.done", { summary_index: 0, part: summaryPart(text) }],
  ],
};

export const MESSAGE: Kind = {
  prefix: "msg",
  item: (spoken, status) => ({
    type: "message",
    status,
    role: "assistant",
    content: spoken.text ? [textPart(spoken)] : [],
  }),
  opens: [["response.content_part.added", { content_index: 0, part: textPart(SILENCE) }]],
  grows: ({ text: delta, tokens }) => [
    "response.output_text.delta",
    { content_index: 0, delta, logprobs: logprobs(tokens) },
  ],
  closes: (spoken) => [
    [
      "response.output_text.done",
      { content_index: 0, text: spoken.text, logprobs: logprobs(spoken.tokens) },
    ],
    ["response.content_part.done", { content_index: 0, part: textPart(spoken) }],
  ],
};

export const callOf = (call_id: string, name: string): Kind => ({
  prefix: "fc",
  item: ({ text }, status) => ({ type: "function_call", status, call_id, name, arguments: text }),
  opens: [],
  grows: ({ text: delta }) => ["response.function_call_arguments.delta", { delta }],
  closes: ({ text }) => [
    ["response.function_call_arguments.done", { name, arguments: text }],
  ],
});

function summaryPart(text: string): JsonObject {
  return { type: "summary_text", text };
}

function textPart({ text, tokens }: Spoken): JsonObject {
  return { type: "output_text", text, annotations: [], logprobs: logprobs(tokens) };
}

/** A list is always there, empty where nothing is rated. */
function logprobs(tokens: readonly TokenLogprob[]): readonly JsonObject[] {
  return wireTokens(tokens, true) as unknown as readonly JsonObject[];
}
