/** `POST /v1/embeddings`: https://platform.openai.com/docs/api-reference/embeddings */
import * as v from "valibot";
import { ApiError, modelNotFound } from "../../errors.ts";
import type { EmbedEvent, EmbedInput, EmbedRequest } from "../../vectors.ts";
import { heartbeatOf, integer, optional } from "../fields.ts";
import { collectingEncoder, type Task, taskFields } from "../task.ts";
import { base64Numbers, shortNumbers, unitVector } from "../vector_format.ts";
import { errorBody } from "./errors.ts";

const embeddingsBody = v.looseObject({
  ...taskFields,
  model: optional(v.string()),
  input: optional(v.unknown()),
  dimensions: optional(integer),
  encoding_format: optional(v.string()),
});
type EmbeddingsBody = v.InferOutput<typeof embeddingsBody>;

export const openaiEmbeddings: Task<EmbeddingsBody, EmbedRequest, EmbedEvent> = {
  schema: embeddingsBody,
  decode(body) {
    const { model, dimensions } = body;
    if (!model) throw modelNotFound("", "model");
    const format = readFormat(body.encoding_format);
    return {
      request: { model, inputs: readInputs(body.input), truncate: true, load: {} },
      heartbeat: heartbeatOf(body),
      encoder: collectingEncoder<EmbedEvent, object>(
        (event) => {
          if (event.type !== "vector") return undefined;
          const embedding = format(unitVector(event.values, dimensions ?? 0));
          return { object: "embedding", embedding, index: event.index };
        },
        (data, { usage: { promptTokens } }) => ({
          object: "list",
          data,
          model,
          usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
        }),
        errorBody,
      ),
    };
  },
};

function readFormat(name: string | null | undefined): (vector: Float32Array) => number[] | string {
  const format = (name ?? "float").toLowerCase();
  if (format === "float") return shortNumbers;
  if (format === "base64") return base64Numbers;
  const message = `Invalid value for 'encoding_format' = ${name}. ` +
    "Supported values: ['float', 'base64'].";
  throw new ApiError("invalid_request", message, "encoding_format");
}

const isToken = (item: unknown) => Number.isSafeInteger(item) && (item as number) >= 0;
const isTokens = (item: unknown) => Array.isArray(item) && item.length > 0 && item.every(isToken);

/** One text, several, the tokens of one, or the tokens of several. @throws ApiError naming the field */
export function readInputs(input: unknown, field = "input"): readonly EmbedInput[] {
  if (typeof input === "string" || isTokens(input)) return [input as EmbedInput];
  const must = `${field} must be a text, its tokens, or a list of either`;
  if (input == null || (Array.isArray(input) && input.length === 0)) {
    throw new ApiError("invalid_request", `invalid ${field}: ${must}`, field);
  }
  const isInput = (item: unknown) => typeof item === "string" || isTokens(item);
  if (Array.isArray(input) && input.every(isInput)) return input;
  throw new ApiError("invalid_request", `invalid ${field} type: ${must}`, field);
}
