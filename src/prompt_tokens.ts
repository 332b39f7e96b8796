/** How many tokens a model would read of a question; it need not be in memory for that. */
import type { Backend } from "./backend.ts";
import type { GenerationRequest } from "./engine.ts";
import { ApiError } from "./errors.ts";
import { MOST_CHARACTERS } from "./tokenizer/tokenization.ts";

/** What counts tokens. */
export type Counting = Pick<Backend, "applyTemplate" | "tokenize">;

/**
 * Exact, by the model's own chat template and vocabulary.
 * @param estimate answers where the vocabulary cannot be read, or the prompt is too long to be counted
 */
export async function promptTokens(
  backend: Counting,
  request: GenerationRequest,
  estimate: () => number,
): Promise<number> {
  const { model } = request;
  try {
    const prompt = await backend.applyTemplate(request);
    if (prompt.length > MOST_CHARACTERS) return estimate();
    const whole = { model, content: [prompt], addSpecial: true, parseSpecial: true };
    return (await backend.tokenize(whole)).length;
  } catch (error) {
    if (ApiError.from(error).code !== "tokenizer_unsupported") throw error;
    return estimate();
  }
}
