/** `POST /api/embed` and, older, `POST /api/embeddings`. */
import * as v from "valibot";
import type { Finish } from "../../engine.ts";
import { ApiError, modelNotFound } from "../../errors.ts";
import type { EmbedEvent, EmbedRequest } from "../../vectors.ts";
import { compact, heartbeatOf, integer, optional, record, requireModel } from "../fields.ts";
import { collectingEncoder, type Task, taskFields } from "../task.ts";
import { shortNumbers, unitVector } from "../vector_format.ts";
import { readKeepAlive } from "./keep_alive.ts";
import { readOptions } from "./options.ts";

const common = {
  ...taskFields,
  model: optional(v.string()),
  options: record,
  keep_alive: optional(v.unknown()),
};

const embedBody = v.looseObject({
  ...common,
  input: optional(v.unknown()),
  truncate: optional(v.boolean()),
  dimensions: optional(integer),
});
type EmbedBody = v.InferOutput<typeof embedBody>;

const embeddingsBody = v.looseObject({ ...common, prompt: optional(v.string()) });
type EmbeddingsBody = v.InferOutput<typeof embeddingsBody>;

export type EmbedTask<Body> = Task<Body, EmbedRequest, EmbedEvent>;

export const ollamaEmbed: EmbedTask<EmbedBody> = {
  schema: embedBody,
  decode(body) {
    const { model, dimensions } = body;
    if (!model) throw modelNotFound("", "model");
    return {
      request: asked(model, body, readInputs(body.input), body.truncate ?? true),
      heartbeat: heartbeatOf(body),
      encoder: collectingEncoder<EmbedEvent, number[]>(
        (event) =>
          event.type === "vector"
            ? shortNumbers(unitVector(event.values, dimensions ?? 0))
            : undefined,
        (embeddings, finish) => ({ model, embeddings, ...metrics(finish) }),
        ({ message }) => ({ error: message }),
      ),
    };
  },
};

export const ollamaEmbeddings: EmbedTask<EmbeddingsBody> = {
  schema: embeddingsBody,
  decode(body) {
    const { prompt } = body;
    const model = requireModel(body);
    return {
      request: asked(model, body, prompt ? [prompt] : [], true),
      heartbeat: heartbeatOf(body),
      // As the model made it.
      encoder: collectingEncoder<EmbedEvent, number[]>(
        (event) => event.type === "vector" ? shortNumbers(event.values) : undefined,
        ([embedding = []]) => ({ embedding }),
        ({ message }) => ({ error: message }),
      ),
    };
  },
};

function asked(
  model: string,
  { options, keep_alive }: EmbedBody | EmbeddingsBody,
  inputs: readonly string[],
  truncate: boolean,
): EmbedRequest {
  const { load } = readOptions(options ?? {});
  return { model, inputs, truncate, load, ...compact({ keepAlive: readKeepAlive(keep_alive) }) };
}

function readInputs(input: unknown): readonly string[] {
  if (input == null || input === "") return [];
  const list = Array.isArray(input) ? input : [input];
  if (list.every((item) => typeof item === "string")) return list;
  const message = "invalid input type: input must be a text or a list of texts";
  throw new ApiError("invalid_request", message, "input");
}

/** Integer nanoseconds; nothing of what was only loaded. */
function metrics({ reason, usage, timings }: Finish) {
  if (reason !== "stop") return {};
  return {
    total_duration: Math.round(timings.total * 1e6),
    load_duration: Math.round(timings.load * 1e6),
    prompt_eval_count: usage.promptTokens,
  };
}
