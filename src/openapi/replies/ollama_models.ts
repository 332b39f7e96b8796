/** What Ollama's endpoints about models answer with. */
import * as v from "valibot";
import type { NamedSchema } from "../route.ts";
import { capabilities, count, object, text, time } from "./fields.ts";

const details = {
  parent_model: text,
  format: v.literal("gguf"),
  family: text,
  families: v.array(text),
  parameter_size: text,
  quantization_level: text,
};
const named = {
  name: text,
  model: text,
  size: v.pipe(count, v.description("Bytes.")),
  digest: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
};

export const status: NamedSchema = {
  name: "OllamaStatus",
  schema: v.strictObject({
    cloud: v.strictObject({ disabled: v.literal(true), source: v.literal("env") }),
  }),
};

export const tags: NamedSchema = {
  name: "OllamaModels",
  schema: v.strictObject({
    models: v.array(v.strictObject({
      ...named,
      modified_at: time,
      details: v.strictObject({
        ...details,
        context_length: v.optional(count),
        embedding_length: v.optional(count),
      }),
      capabilities,
    })),
  }),
};

export const ps: NamedSchema = {
  name: "OllamaRunningModels",
  schema: v.strictObject({
    models: v.array(v.strictObject({
      ...named,
      details: v.strictObject(details),
      expires_at: v.pipe(
        time,
        v.description("When the model leaves memory; while it works, if that ended now."),
      ),
      size_vram: v.pipe(count, v.description("Bytes in a GPU: none.")),
      context_length: v.pipe(count, v.description("Context window in tokens.")),
    })),
  }),
};

export const show: NamedSchema = {
  name: "OllamaModel",
  schema: v.strictObject({
    license: v.optional(text),
    modelfile: text,
    parameters: v.optional(v.pipe(text, v.description("One in a line."))),
    template: v.pipe(text, v.description("The chat template, in Jinja.")),
    system: v.optional(text),
    details: v.strictObject(details),
    messages: v.optional(v.array(object)),
    model_info: v.pipe(object, v.description("The file's own keys and values.")),
    tensors: v.optional(
      v.array(v.strictObject({ name: text, type: text, shape: v.array(count) })),
    ),
    capabilities,
    modified_at: time,
  }),
};

export const version: NamedSchema = {
  name: "OllamaVersion",
  schema: v.strictObject({ version: text }),
};
