/** `POST /embedding` and `/embeddings` of llama-server, which are not OpenAI's (`tools/server/README.md`). */
import * as v from "valibot";
import { ApiError } from "../../errors.ts";
import type { EmbedEvent, EmbedRequest } from "../../vectors.ts";
import { heartbeatOf, integer, optional } from "../fields.ts";
import { readInputs } from "../openai/embeddings.ts";
import { errorBody } from "../openai/errors.ts";
import { collectingEncoder, type Task, taskFields } from "../task.ts";
import { normedVector, shortNumbers } from "../vector_format.ts";

const embeddingBody = v.looseObject({
  ...taskFields,
  model: optional(v.string()),
  content: optional(v.unknown()),
  input: optional(v.unknown()),
  embd_normalize: optional(v.pipe(integer, v.minValue(-1))),
});
type EmbeddingBody = v.InferOutput<typeof embeddingBody>;

/** The Euclidean norm. */
const USUAL_NORM = 2;

/** A request without a model has an empty name. */
export const llamaCppEmbeddings: Task<EmbeddingBody, EmbedRequest, EmbedEvent> = {
  schema: embeddingBody,
  decode(body) {
    const { model, content, input } = body;
    const field = input == null && content != null ? "content" : "input";
    if (content == null && input == null) {
      throw new ApiError("invalid_request", "content or input must be provided", "content");
    }
    const norm = body.embd_normalize ?? USUAL_NORM;
    return {
      request: {
        model: model ?? "",
        inputs: readInputs(body[field], field),
        truncate: true,
        load: {},
      },
      heartbeat: heartbeatOf(body),
      encoder: collectingEncoder<EmbedEvent, object>(
        (event) =>
          event.type === "vector"
            // A list of vectors: one for each token, of models that do not pool.
            ? { index: event.index, embedding: [shortNumbers(normedVector(event.values, norm))] }
            : undefined,
        (vectors) => vectors,
        errorBody,
      ),
    };
  },
};
