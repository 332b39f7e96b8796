/** How OpenAI's requests say what is drawn, and when it ends. */
import type { Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { compact, isObject } from "../fields.ts";
import type { SamplingBody } from "./schema.ts";

/** Of stop texts; OpenAI takes four. */
const MOST_STOPS = 16;
const LARGEST_BIAS = 100;

/**
 * What the body says; the rest is for the endpoint to decide.
 * @param stopField what the client calls `stop`
 * @throws ApiError naming the field
 */
export function readSampling(
  body: SamplingBody,
  limit: { maxTokens: number | null | undefined },
  stopField = "stop",
): Sampling {
  return compact({
    ...limit,
    temperature: body.temperature,
    topP: body.top_p,
    topK: body.top_k,
    minP: body.min_p,
    repeatPenalty: body.repeat_penalty,
    frequencyPenalty: body.frequency_penalty,
    presencePenalty: body.presence_penalty,
    seed: body.seed,
    ignoreEos: body.ignore_eos,
    stop: readStop(body.stop, stopField),
    logitBias: readBias(body.logit_bias),
  });
}

function readStop(
  stop: SamplingBody["stop"],
  field: string,
): readonly string[] | undefined {
  if (stop == null) return undefined;
  const texts = typeof stop === "string" ? [stop] : stop;
  const stranger = texts.find((text) => typeof text !== "string");
  if (stranger !== undefined) {
    throw invalid(`invalid type for '${field}' field: ${typeof stranger}`, field);
  }
  if (texts.length > MOST_STOPS) {
    throw invalid(`${field} may be ${MOST_STOPS} texts at most`, field);
  }
  // An empty one would end every answer before it began.
  return texts.filter((text): text is string => text !== "");
}

function readBias(bias: unknown): Readonly<Record<string, number>> | undefined {
  if (bias == null) return undefined;
  const isBias = (value: unknown) => typeof value === "number" && Math.abs(value) <= LARGEST_BIAS;
  const isRight = isObject(bias) &&
    Object.entries(bias).every(([id, value]) => /^\d{1,9}$/.test(id) && isBias(value));
  if (isRight) return bias as Record<string, number>;
  const message =
    `logit_bias must map token ids to numbers from -${LARGEST_BIAS} to ${LARGEST_BIAS}`;
  throw invalid(message, "logit_bias");
}

function invalid(message: string, param: string): ApiError {
  return new ApiError("invalid_request", message, param);
}
