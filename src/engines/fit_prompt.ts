/** A prompt as far as it fits into the context window, known before anything is loaded. */
import type { ChatInput, GenerationRequest, TextInput } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { StoredModel } from "../model_store.ts";
import { renderPrompt } from "../tokenizer/render_prompt.ts";
import type { TokenizerShelf } from "../tokenizer/shelf.ts";
import { cutMiddle } from "./cut_middle.ts";
import { fitHistory } from "./fit_history.ts";
import { IMAGE_BATCH } from "./memory.ts";

/** llama.cpp makes every window a multiple of it. */
const WINDOW_STEP = 256;
/** Of the window, what is left for an answer at most. */
const ANSWER = 1 / 4;
/** Bytes that a template adds by itself, generously. */
const TEMPLATE = 512;
/** Up to here the engine decides, which has the last word on what a prompt counts. */
const SURELY_TOO_LONG = 1.1;
/** Tokens of an image, about: only the engine knows them, and few models make more of one. */
const IMAGE_TOKENS = IMAGE_BATCH;
/** Where nobody can count: fewer than usual, so that rather too much is dropped than too little. */
const BYTES_PER_TOKEN = 3;

type Prompt = ChatInput | TextInput;
/** Tokens of a prompt, those of its images apart. */
type Counter = (input: Prompt) => number;

/**
 * Where the request allows it, drops the oldest turns, and the middle of what is too long even then.
 * @param contextLength tokens, as the model is loaded
 * @throws ApiError `context_overflow`
 */
export async function fitPrompt(
  stored: StoredModel,
  tokenizers: TokenizerShelf,
  request: GenerationRequest,
  contextLength: number,
): Promise<GenerationRequest> {
  const { input, truncate } = request;
  const window = Math.ceil(contextLength / WINDOW_STEP) * WINDOW_STEP;
  if (input.kind === "load" || input.kind === "fill" || isShort(input, window)) return request;
  const exact = await counter(stored, tokenizers, request, input).catch(() => undefined);
  const count = exact ?? estimate;
  const whole: Counter = (input) => count(input) + imageTokens(input);
  const most = window - answerTokens(request, window);
  if (whole(input) <= most) return request;
  const fitted = truncate ? fit(input, whole, most) : input;
  const tokens = exact?.(fitted) ?? 0;
  if (tokens > window * SURELY_TOO_LONG) throw overflow(tokens, window);
  return { ...request, input: fitted };
}

function fit(input: Prompt, count: Counter, most: number): Prompt {
  if (input.kind === "text") {
    return withoutMiddle(input, input.prompt, (prompt) => ({ ...input, prompt }), count, most);
  }
  const withMessages = (messages: ChatInput["messages"]) => ({ ...input, messages });
  const messages = fitHistory(input.messages, (messages) => count(withMessages(messages)), most);
  const shorter = withMessages(messages);
  // What the system says, and an answer that is begun, stay whole; how long an image is, nobody knows.
  const longest = messages.filter(({ role }) => role === "user" || role === "tool")
    .toSorted((a, b) => b.content.length - a.content.length)[0];
  if (!longest || imageTokens(shorter) > 0) return shorter;
  const say = (content: string) =>
    withMessages(messages.map((one) => one === longest ? { ...one, content } : one));
  return withoutMiddle(shorter, longest.content, say, count, most);
}

/** @param say the input with another text in place of this one */
function withoutMiddle(
  input: Prompt,
  text: string,
  say: (text: string) => Prompt,
  count: Counter,
  most: number,
): Prompt {
  if (count(input) <= most) return input;
  const cut = cutMiddle(text, (text) => count(say(text)) <= most);
  return cut ? say(cut) : input;
}

/** No token is shorter than a byte. */
const isShort = (input: Prompt, window: number): boolean =>
  bytesOf(input) + TEMPLATE + imageTokens(input) <= window * (1 - ANSWER);

const estimate: Counter = (input) => Math.ceil(bytesOf(input) / BYTES_PER_TOKEN);

function bytesOf(input: Prompt): number {
  const said = input.kind === "text"
    ? input.prompt
    : JSON.stringify([input.messages.map(({ images: _, ...rest }) => rest), input.tools]);
  return new TextEncoder().encode(said).length;
}

const imageTokens = (input: Prompt): number =>
  input.kind === "text"
    ? 0
    : IMAGE_TOKENS * input.messages.reduce((sum, { images = [] }) => sum + images.length, 0);

/** @throws where nobody but the engine can say */
async function counter(
  stored: StoredModel,
  tokenizers: TokenizerShelf,
  { begun: _begun, ...request }: GenerationRequest,
  input: Prompt,
): Promise<Counter> {
  const tokenizer = await tokenizers.of(stored);
  const details = await stored.describe();
  const { before, after } = tokenizer.special;
  const now = new Date();
  const count: Counter = (input) => {
    const prompt = renderPrompt(details, tokenizer, { ...request, input }, now);
    return before.length + tokenizer.encode(prompt, true).length + after.length;
  };
  count(input);
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
