/** `n`, and several prompts: one request for each choice. */
import type { GenerationRequest } from "../../engine.ts";
import { ApiError } from "../../errors.ts";

/** Of one prompt, and of a request. */
const MOST_CHOICES = 8;
const MOST_IN_ALL = 32;

/**
 * The requests of all choices, those of a prompt next to each other.
 * @param asked one for each prompt
 * @throws ApiError naming the field
 */
export function readChoices(
  asked: readonly GenerationRequest[],
  n: number | null | undefined,
): { readonly request: GenerationRequest; readonly others?: readonly GenerationRequest[] } {
  const count = n ?? 1;
  if (count < 1 || count > MOST_CHOICES) {
    throw new ApiError("invalid_request", `n must be between 1 and ${MOST_CHOICES}`, "n");
  }
  if (asked.length * count > MOST_IN_ALL) {
    const message =
      `prompts times n may be ${MOST_IN_ALL} at most; send the others in a request of their own`;
    throw new ApiError("invalid_request", message, "prompt");
  }
  const [request, ...others] = asked.flatMap((request) =>
    Array.from({ length: count }, (_, choice) => seeded(request, choice))
  );
  return { request: request!, ...(others.length > 0 ? { others } : {}) };
}

/** The same seed for all would make the same text of all. */
function seeded(request: GenerationRequest, choice: number): GenerationRequest {
  const { seed } = request.sampling;
  if (seed === undefined || seed < 0 || choice === 0) return request;
  return { ...request, sampling: { ...request.sampling, seed: seed + choice } };
}
