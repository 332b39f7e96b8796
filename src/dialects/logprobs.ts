/** Log probabilities in requests and answers; Ollama's and OpenAI's chat spell them alike. */
import * as v from "valibot";
import type { RatedToken, TokenLogprob } from "../engine.ts";
import { ApiError } from "../errors.ts";
import { optional } from "./fields.ts";

export const logprobFields = {
  logprobs: optional(v.boolean()),
  top_logprobs: optional(v.number()),
};

const MOST = 20;

/** @returns see `GenerationRequest.logprobs`. @throws ApiError in Ollama's words */
export function readLogprobs(
  body: v.InferOutput<v.LooseObjectSchema<typeof logprobFields, undefined>>,
): number | undefined {
  const top = readTop(body.top_logprobs ?? 0, "top_logprobs");
  return body.logprobs ? top : undefined;
}

/** @throws ApiError naming the field */
export function readTop(top: number, field: string): number {
  if (Number.isInteger(top) && top >= 0 && top <= MOST) return top;
  throw new ApiError("invalid_request", `${field} must be between 0 and ${MOST}`, field);
}

export interface WireToken extends RatedToken {
  readonly top_logprobs?: readonly RatedToken[];
}

/** @param always whether a list of no alternatives is there all the same */
export function wireTokens(tokens: readonly TokenLogprob[], always = false): WireToken[] {
  return tokens.map(({ top, ...token }) =>
    always || top.length > 0 ? { ...token, top_logprobs: top } : token
  );
}
