/** What the endpoints that make vectors and scores answer with. */
import * as v from "valibot";
import type { NamedSchema } from "../route.ts";
import { count, nanoseconds, text } from "./fields.ts";

const vector = v.array(v.number());

export const embeddings: NamedSchema = {
  name: "OllamaEmbeddings",
  schema: v.strictObject({
    model: text,
    embeddings: v.pipe(v.array(vector), v.description("Of length 1, in the order of the input.")),
    total_duration: v.optional(nanoseconds),
    load_duration: v.optional(nanoseconds),
    prompt_eval_count: v.optional(count),
  }),
};

export const embedding: NamedSchema = {
  name: "OllamaEmbedding",
  schema: v.strictObject({ embedding: v.pipe(vector, v.description("As the model made it.")) }),
};

const usage = v.strictObject({ prompt_tokens: count, total_tokens: count });

export const embeddingList: NamedSchema = {
  name: "EmbeddingList",
  schema: v.strictObject({
    object: v.literal("list"),
    data: v.array(v.strictObject({
      object: v.literal("embedding"),
      index: count,
      embedding: v.union([
        vector,
        v.pipe(text, v.description("Base64 of little-endian numbers of single precision.")),
      ]),
    })),
    model: text,
    usage,
  }),
};

export const indexedVectors: NamedSchema = {
  name: "IndexedVectors",
  schema: v.array(v.strictObject({ index: count, embedding: v.array(vector) })),
};

export const textRanking: NamedSchema = {
  name: "TextRanking",
  schema: v.pipe(
    v.array(v.strictObject({ index: count, score: v.number(), text: v.optional(text) })),
    v.description("Of `texts`: the most relevant first."),
  ),
};

export const ranking: NamedSchema = {
  name: "Ranking",
  schema: v.strictObject({
    model: text,
    object: v.literal("list"),
    usage,
    results: v.pipe(
      v.array(v.strictObject({
        index: v.pipe(count, v.description("Place of the document in the request.")),
        relevance_score: v.number(),
        document: v.optional(v.strictObject({ text })),
      })),
      v.description("The most relevant first."),
    ),
  }),
};
