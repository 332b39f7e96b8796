/** `reasoning_effort`: how hard the model is to think. */
import type { Effort } from "../../engine.ts";
import { ApiError } from "../../errors.ts";

// In the order in which Ollama's refusal names them.
export const EFFORTS: Readonly<Record<string, false | Effort>> = {
  minimal: "low",
  low: "low",
  medium: "medium",
  high: "high",
  xhigh: "max",
  ultra: "max",
  max: "max",
  none: false,
};

/** OpenAI's two spellings. */
export interface EffortBody {
  readonly reasoning?: { readonly effort?: string | null | undefined } | null | undefined;
  readonly reasoning_effort?: string | null | undefined;
}

/** @returns undefined when it is the model's own affair. @throws ApiError naming the field */
export function readEffort(
  { reasoning, reasoning_effort }: EffortBody,
): false | Effort | undefined {
  const word = reasoning?.effort ?? reasoning_effort;
  if (word == null) return undefined;
  if (Object.hasOwn(EFFORTS, word)) return EFFORTS[word];
  const param = reasoning?.effort == null ? "reasoning_effort" : "reasoning.effort";
  const words = Object.keys(EFFORTS).map((known) => JSON.stringify(known));
  const choices = `${words.slice(0, -1).join(", ")}, or ${words.at(-1)}`;
  const message = `invalid reasoning value: ${JSON.stringify(word)} (must be ${choices})`;
  throw new ApiError("invalid_request", message, param);
}
