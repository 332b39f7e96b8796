/** A chat as far as it fits into the context window, known before anything is loaded. */
import type { ChatInput, ChatMessage, GenerationRequest } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { StoredModel } from "../model_store.ts";
import { renderPrompt } from "../tokenizer/render_prompt.ts";
import type { TokenizerShelf } from "../tokenizer/shelf.ts";
import { fitHistory } from "./fit_history.ts";

/** llama.cpp makes every window a multiple of it. */
const WINDOW_STEP = 256;
/** Of the window, what is left for an answer at most. */
const ANSWER = 1 / 4;
/** Bytes that a template adds by itself, generously. */
const TEMPLATE = 512;
/** Up to here the engine decides, which has the last word on what a prompt counts. */
const SURELY_TOO_LONG = 1.1;

type Counter = (messages: readonly ChatMessage[]) => number;

/**
 * Drops the oldest turns where the request allows it.
 * @param contextLength tokens, as the model is loaded
 * @throws ApiError `context_overflow`
 */
export async function fitPrompt(
  stored: StoredModel,
  tokenizers: TokenizerShelf,
  request: GenerationRequest,
  contextLength: number,
): Promise<GenerationRequest> {
  const { input } = request;
  const window = Math.ceil(contextLength / WINDOW_STEP) * WINDOW_STEP;
  if (input.kind !== "chat" || isShort(input, window) || hasImages(input)) return request;
  const count = await counter(stored, tokenizers, request, input).catch(() => undefined);
  if (!count) return request;
  const messages = request.truncate
    ? fitHistory(input.messages, count, window - answerTokens(request, window))
    : input.messages;
  const tokens = count(messages);
  if (tokens > window * SURELY_TOO_LONG) throw overflow(tokens, window);
  return { ...request, input: { ...input, messages } };
}

/** No token is shorter than a byte. */
function isShort({ messages, tools }: ChatInput, window: number): boolean {
  const bytes = new TextEncoder().encode(JSON.stringify([messages, tools])).length;
  return bytes + TEMPLATE <= window * (1 - ANSWER);
}

/** What an image counts, only the engine knows. */
function hasImages({ messages }: ChatInput): boolean {
  return messages.some(({ images }) => images);
}

/** @throws where nobody but the engine can say */
async function counter(
  stored: StoredModel,
  tokenizers: TokenizerShelf,
  { begun: _begun, ...request }: GenerationRequest,
  input: ChatInput,
): Promise<Counter> {
  const tokenizer = await tokenizers.of(stored);
  const details = await stored.describe();
  const { before, after } = tokenizer.special;
  const now = new Date();
  const count = (messages: readonly ChatMessage[]) => {
    const prompt = renderPrompt(
      details,
      tokenizer,
      { ...request, input: { ...input, messages } },
      now,
    );
    return before.length + tokenizer.encode(prompt, true).length + after.length;
  };
  count(input.messages);
  return count;
}

function answerTokens({ sampling: { maxTokens = -1 } }: GenerationRequest, window: number): number {
  const most = Math.floor(window * ANSWER);
  return maxTokens < 0 ? most : Math.min(maxTokens, most);
}

function overflow(tokens: number, window: number): ApiError {
  const message = `the prompt of ${tokens} tokens exceeds the context window of ${window}: ` +
    "shorten it or raise num_ctx";
  return new ApiError("context_overflow", message);
}
