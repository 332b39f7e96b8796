/** What llama-server's own endpoints answer with. */
import * as v from "valibot";
import type { NamedSchema } from "../route.ts";
import { count, text } from "./fields.ts";

const piece = v.union([
  text,
  v.pipe(v.array(count), v.description("Bytes, where they are no text by themselves.")),
]);

export const tokens: NamedSchema = {
  name: "Tokens",
  schema: v.strictObject({
    tokens: v.array(v.union([count, v.strictObject({ id: count, piece })])),
  }),
};
export const content: NamedSchema = { name: "Content", schema: v.strictObject({ content: text }) };
export const prompt: NamedSchema = { name: "Prompt", schema: v.strictObject({ prompt: text }) };
export const healthy: NamedSchema = {
  name: "Health",
  schema: v.strictObject({ status: v.literal("ok") }),
};
export const unhealthy: NamedSchema = {
  name: "Unhealthy",
  schema: v.strictObject({
    error: v.strictObject({ code: v.literal(503), message: text, type: text }),
  }),
};
