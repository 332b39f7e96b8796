/** A prompt as far as it fits into the context window, known before anything is loaded. */
import type { ChatInput, GenerationRequest, TextInput } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { StoredModel } from "../model_store.ts";
import { renderPrompt } from "../tokenizer/render_prompt.ts";
import type { TokenizerShelf } from "../tokenizer/shelf.ts";
import { countTokens, type Length } from "./count_tokens.ts";
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
/** Tokens of a prompt, those of its images apart; of one that is surely too long, how many it has at least. */
type Counter = (input: Prompt) => Promise<Length>;
/** With those of its images. */
type Whole = (input: Prompt) => Promise<number>;

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
  const surely = window * SURELY_TOO_LONG;
  const exact = await counter(stored, tokenizers, request, input, surely).catch(() => undefined);
  const count = remembering(exact ?? estimate);
  const whole: Whole = async (input) => (await count(input)).tokens + imageTokens(input);
  const most = window - answerTokens(request, window);
  if (await whole(input) <= most) return request;
  const fitted = truncate ? await fit(input, whole, most) : input;
  if (!exact) return { ...request, input: fitted };
  const length = await count(fitted);
  if (length.tokens > surely) throw overflow(length, window);
  return { ...request, input: fitted };
}

async function fit(input: Prompt, count: Whole, most: number): Promise<Prompt> {
  if (input.kind === "text") {
    return withoutMiddle(input, input.prompt, (prompt) => ({ ...input, prompt }), count, most);
  }
  const withMessages = (messages: ChatInput["messages"]) => ({ ...input, messages });
  const messages = await fitHistory(
    input.messages,
    (messages) => count(withMessages(messages)),
    most,
  );
  const shorter = withMessages(messages);
  // What the system says, and an answer that is begun, stay whole; how long an image is, nobody knows.
  const longest = messages.filter(({ role }) => role === "user" || role === "tool")
    .toSorted((a, b) => b.content.length - a.content.length)[0];
  if (!longest || imageTokens(shorter) > 0) return shorter;
  const say = (content: string) =>
    withMessages(messages.map((one) => one === longest ? { ...one, content } : one));
  return await withoutMiddle(shorter, longest.content, say, count, most);
}

/** @param say the input with another text in place of this one */
async function withoutMiddle(
  input: Prompt,
  text: string,
  say: (text: string) => Prompt,
  count: Whole,
  most: number,
): Promise<Prompt> {
  if (await count(input) <= most) return input;
  const cut = await cutMiddle(text, async (text) => await count(say(text)) <= most);
  return cut ? say(cut) : input;
}

/** Several steps begin with the same question. */
function remembering(count: Counter): Counter {
  const known = new WeakMap<object, Promise<Length>>();
  return (input) => {
    const key = input.kind === "text" ? input : input.messages;
    const length = known.get(key) ?? count(input);
    known.set(key, length);
    return length;
  };
}

/** No token is shorter than a byte. */
function isShort(input: Prompt, window: number): boolean {
  const most = window * (1 - ANSWER) - TEMPLATE - imageTokens(input);
  // What is said alone is soon counted, whatever its length.
  return charactersOf(input) <= most && bytesOf(input) <= most;
}

const charactersOf = (input: Prompt): number =>
  input.kind === "text"
    ? input.prompt.length
    : input.messages.reduce((sum, { content }) => sum + content.length, 0);

const estimate: Counter = (input) =>
  Promise.resolve({ tokens: Math.ceil(bytesOf(input) / BYTES_PER_TOKEN), isMore: false });

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
  enough: number,
): Promise<Counter> {
  const tokenizer = await tokenizers.of(stored);
  const details = await stored.describe();
  const now = new Date();
  const count: Counter = async (input) => {
    const prompt = renderPrompt(details, tokenizer, { ...request, input }, now);
    return await countTokens(tokenizer, prompt, enough);
  };
  const first = await count(input);
  return async (asked) => asked === input ? first : await count(asked);
}

function answerTokens({ sampling: { maxTokens = -1 } }: GenerationRequest, window: number): number {
  const most = Math.floor(window * ANSWER);
  return maxTokens < 0 ? most : Math.min(maxTokens, most);
}

function overflow({ tokens, isMore }: Length, window: number): ApiError {
  const message =
    `the prompt of ${
      isMore ? "more than " : ""
    }${tokens} tokens exceeds the context window of ${window}: ` +
    "shorten it or raise num_ctx";
  return new ApiError("context_overflow", message);
}
