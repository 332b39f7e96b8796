/** The OpenAI shape that faces models: requests to the body fields of llama-server's endpoints. */
import type { FillInput, GenerationRequest, Sampling, TextInput } from "../engine.ts";
import type { FillTokens } from "../models/fill_tokens.ts";
import { chatPrompt, type TemplateTraits } from "./chat_prompt.ts";
import { wellFormed } from "./well_formed.ts";

/** Ollama's defaults, which differ from llama.cpp's; seed -1 is a new one each time. */
const DEFAULT_SAMPLING = {
  temperature: 0.8,
  topK: 40,
  topP: 0.9,
  minP: 0,
  typicalP: 1,
  seed: -1,
  repeatPenalty: 1,
  repeatLastN: 64,
  presencePenalty: 0,
  frequencyPenalty: 0,
  maxTokens: -1,
  stop: [],
  logitBias: {},
  ignoreEos: false,
} as const satisfies Sampling;

/** Generation may never run for ever: Ollama stops at this many context windows. */
const MOST_WINDOWS = 10;

/** What of a model decides how it is asked. */
export interface ModelTraits extends TemplateTraits {
  readonly contextLength: number;
  /** Known where the request needs them. */
  readonly fill?: FillTokens | undefined;
}

/** Body fields of llama-server's completion endpoints. */
export function toParams(
  request: GenerationRequest,
  { contextLength, fill, ...template }: ModelTraits,
): Record<string, unknown> {
  const s: Required<Sampling> = { ...DEFAULT_SAMPLING, ...request.sampling };
  const maxTokens = tokensLeft(request, contextLength);
  return wellFormed({
    ...prompt(request, template, fill),
    ...rating(request),
    ...thinkingBudget(request, mostThinking(request, contextLength)),
    temperature: s.temperature,
    top_k: s.topK,
    top_p: s.topP,
    min_p: s.minP,
    typical_p: s.typicalP,
    // llama.cpp reads 0xFFFFFFFF as "random".
    seed: s.seed < 0 ? 0xFFFFFFFF : s.seed % 0xFFFFFFFF,
    repeat_penalty: s.repeatPenalty,
    repeat_last_n: s.repeatLastN < 0 ? contextLength : s.repeatLastN,
    presence_penalty: s.presencePenalty,
    frequency_penalty: s.frequencyPenalty,
    max_tokens: maxTokens,
    stop: s.stop,
    ...(Object.keys(s.logitBias).length > 0 ? { logit_bias: s.logitBias } : {}),
    // Tells which of them it was.
    ...(s.stop.length > 0 ? { verbose: true } : {}),
    ...(s.ignoreEos ? { ignore_eos: true } : {}),
    stream: true,
    // Tells how many tokens an answer has so far.
    timings_per_token: true,
    stream_options: { include_usage: true },
    return_progress: true,
    cache_prompt: true,
  });
}

/** How many tokens an answer may still have; 0 or less: none. */
export function tokensLeft({ sampling, begun }: GenerationRequest, contextLength: number): number {
  const { maxTokens = DEFAULT_SAMPLING.maxTokens } = sampling;
  const most = contextLength * MOST_WINDOWS;
  return (maxTokens < 0 ? most : Math.min(maxTokens, most)) - (begun?.tokens ?? 0);
}

/** What the engine has to tell again by itself: llama.cpp does not repeat the end of a bare prompt. */
export function begunPrompt({ input, output, begun }: GenerationRequest): string {
  // Under a grammar the answer has to be made anew: the grammar knows nothing of its beginning.
  return input.kind !== "chat" && !output ? begun?.text ?? "" : "";
}

function prompt(
  request: GenerationRequest,
  template: TemplateTraits,
  fill: FillTokens | undefined,
): Record<string, unknown> {
  const { input, output } = request;
  if (input.kind === "load") return { prompt: "" };
  if (input.kind === "chat") return chatPrompt(input, request, template);
  // Without a chat template llama.cpp reads only a bare schema.
  const schema = output && (output.type === "json" ? ANY_OBJECT : output.schema);
  return {
    prompt: bare(input, fill) + begunPrompt(request),
    ...(schema ? { json_schema: schema } : {}),
  };
}

/** A prompt that no chat template touches. */
export function bare(input: TextInput | FillInput, fill: FillTokens | undefined): string {
  if (input.kind === "text") return input.prompt;
  const { prefix = "", suffix = "", middle = "" } = fill ?? {};
  return prefix + input.prefix + suffix + input.suffix + middle;
}

/** llama.cpp rates a token only together with the likeliest one. */
function rating({ input, logprobs }: GenerationRequest): Record<string, unknown> {
  if (logprobs === undefined) return {};
  const most = Math.max(1, logprobs);
  return input.kind === "chat" ? { logprobs: true, top_logprobs: most } : { n_probs: most };
}

const ANY_OBJECT = { type: "object" };

/** How many tokens a model may think that has promised an answer of a certain form. */
export function mostThinking(request: GenerationRequest, contextLength: number): number {
  const most = Math.floor(Math.min(tokensLeft(request, contextLength) / 2, contextLength / 4));
  return Math.min(most, request.thinkingTokens ?? Infinity);
}

/** Who was promised an answer of a certain form gets it, however long a model would think about it. */
function thinkingBudget({ input, output, thinkingTokens }: GenerationRequest, promise: number) {
  const promised = input.kind === "chat" && (output ?? input.tools?.must);
  const most = promised ? promise : thinkingTokens ?? Infinity;
  return most < Infinity ? { reasoning_budget_tokens: most } : {};
}
