/** What `/v1/responses` answers with. */
import * as v from "valibot";
import type { NamedSchema, Reply } from "../route.ts";
import { openaiError } from "./errors.ts";
import { count, object, text } from "./fields.ts";
import { later } from "./ollama_generation.ts";
import { responseEvent } from "./response_events.ts";
import { response as fields } from "./response_fields.ts";

export const response: NamedSchema = { name: "Response", schema: fields };

export const responseReplies: Readonly<Record<string, Reply>> = {
  "200": {
    description: "The response, or with `stream` the events that make it.",
    content: {
      "application/json": [response, openaiError],
      "text/event-stream": [responseEvent, openaiError],
    },
  },
  ...later,
};

export const itemList: NamedSchema = {
  name: "ResponseItems",
  schema: v.strictObject({
    object: v.literal("list"),
    data: v.array(object),
    first_id: v.nullable(text),
    last_id: v.nullable(text),
    has_more: v.boolean(),
  }),
};

export const deletedResponse: NamedSchema = {
  name: "DeletedResponse",
  schema: v.strictObject({ id: text, object: v.literal("response"), deleted: v.literal(true) }),
};

export const inputTokens: NamedSchema = {
  name: "ResponseInputTokens",
  schema: v.strictObject({ object: v.literal("response.input_tokens"), input_tokens: count }),
};
