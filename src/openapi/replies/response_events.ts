/** The events of OpenAI's Responses API. */
import * as v from "valibot";
import type { NamedSchema } from "../route.ts";
import { count, object, progress, text } from "./fields.ts";
import { outputItem, response, summaryPart, textPart } from "./response_fields.ts";

const numbered = { sequence_number: v.pipe(count, v.description("Its place, from 0.")) };
const inItem = { item_id: text, output_index: count, ...numbered };

const ofResponse = [
  "created",
  "queued",
  "in_progress",
  "completed",
  "incomplete",
  "failed",
] as const;

export const responseEvent: NamedSchema = {
  name: "ResponseEvent",
  schema: v.variant("type", [
    ...ofResponse.map((name) =>
      v.strictObject({ type: v.literal(`response.${name}` as const), response, ...numbered })
    ),
    ...(["added", "done"] as const).map((name) =>
      v.strictObject({
        type: v.literal(`response.output_item.${name}` as const),
        output_index: count,
        item: outputItem,
        ...numbered,
      })
    ),
    ...(["added", "done"] as const).map((name) =>
      v.strictObject({
        type: v.literal(`response.content_part.${name}` as const),
        content_index: count,
        part: textPart,
        ...inItem,
      })
    ),
    ...(["added", "done"] as const).map((name) =>
      v.strictObject({
        type: v.literal(`response.reasoning_summary_part.${name}` as const),
        summary_index: count,
        part: summaryPart,
        ...inItem,
      })
    ),
    v.strictObject({
      type: v.literal("response.output_text.delta"),
      content_index: count,
      delta: text,
      logprobs: v.array(object),
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("response.output_text.done"),
      content_index: count,
      text,
      logprobs: v.array(object),
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("response.reasoning_summary_text.delta"),
      summary_index: count,
      delta: text,
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("response.reasoning_summary_text.done"),
      summary_index: count,
      text,
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("response.function_call_arguments.delta"),
      delta: text,
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("response.function_call_arguments.done"),
      name: text,
      arguments: text,
      ...inItem,
    }),
    v.strictObject({
      type: v.literal("error"),
      code: text,
      message: text,
      param: v.nullable(text),
      ...numbered,
    }),
    v.strictObject({
      type: v.literal("keepalive"),
      sequence_number: v.optional(count),
      ...progress,
    }),
  ]),
};
