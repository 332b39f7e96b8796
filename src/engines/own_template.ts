/** A chat under a template that the request brings along: a bare prompt, once it is rendered. */
import type { GenerationRequest } from "../engine.ts";
import type { StoredModel } from "../model_store.ts";
import { renderPrompt } from "../tokenizer/render_prompt.ts";
import type { TokenizerShelf } from "../tokenizer/shelf.ts";

/** @throws ApiError naming `template` */
export async function underOwnTemplate(
  stored: StoredModel,
  tokenizers: TokenizerShelf,
  request: GenerationRequest,
): Promise<GenerationRequest> {
  const { input } = request;
  if (input.kind !== "chat" || input.template === undefined) return request;
  // What was begun of the answer follows the prompt; it is no part of it.
  const { begun: _begun, ...asked } = request;
  const tokenizer = await tokenizers.of(stored);
  const prompt = renderPrompt(await stored.describe(), tokenizer, asked, new Date());
  return { ...request, input: { kind: "text", prompt } };
}
