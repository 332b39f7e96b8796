/** The OpenAI shape that faces models: requests to llama.cpp's parameters, its chunks to events. */
import type { EngineEvent, GenerationRequest, Sampling, Usage } from "../engine.ts";

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
  ignoreEos: false,
} as const satisfies Sampling;

/** Generation may never run for ever: Ollama stops at this many context windows. */
const MOST_WINDOWS = 10;

/** Body fields of llama-server's completion endpoints. */
export function toParams(
  request: GenerationRequest,
  contextLength: number,
): Record<string, unknown> {
  const s: Required<Sampling> = { ...DEFAULT_SAMPLING, ...request.sampling };
  const most = contextLength * MOST_WINDOWS;
  return {
    ...input(request),
    ...outputFormat(request),
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
    max_tokens: s.maxTokens < 0 ? most : Math.min(s.maxTokens, most),
    stop: s.stop.map(wellFormed),
    ...(s.ignoreEos ? { ignore_eos: true } : {}),
    stream: true,
    stream_options: { include_usage: true },
    return_progress: true,
    cache_prompt: true,
  };
}

function input({ input }: GenerationRequest): Record<string, unknown> {
  if (input.kind === "load") return { prompt: "" };
  if (input.kind === "text") return { prompt: wellFormed(input.prompt) };
  const messages = input.messages.map(({ role, content }) => ({
    role: wellFormed(role),
    content: wellFormed(content),
  }));
  return { messages };
}

/** A lone half of a surrogate pair is no UTF-8, which llama.cpp's parser refuses. */
const wellFormed = (text: string): string => text.toWellFormed();

function outputFormat({ output }: GenerationRequest): Record<string, unknown> {
  if (!output) return {};
  if (output.type === "json") return { response_format: { type: "json_object" } };
  const json_schema = { name: "answer", schema: output.schema };
  return { response_format: { type: "json_schema", json_schema } };
}

/** What is read of a chunk; leniently, since llama.cpp adds fields at will. */
export interface Chunk {
  readonly choices?: readonly {
    readonly delta?: {
      readonly content?: string | null;
      readonly reasoning_content?: string | null;
    };
    readonly text?: string;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: {
    readonly prompt_tokens: number;
    readonly completion_tokens: number;
    readonly prompt_tokens_details?: { readonly cached_tokens?: number };
  } | null;
  readonly timings?: { readonly prompt_ms: number; readonly predicted_ms: number };
  readonly prompt_progress?: {
    readonly total: number;
    readonly cache: number;
    readonly processed: number;
    readonly time_ms: number;
  };
}

/** What the chunks of one completion say at its end. */
export interface Outcome {
  readonly reason: "stop" | "length";
  readonly usage: Usage;
  readonly promptMs: number;
  readonly generateMs: number;
}

/** A fold: events as chunks come, and the outcome after the last one. */
export function chunkReader() {
  let reason: string | undefined;
  let usage: Usage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 };
  let timings = { prompt_ms: 0, predicted_ms: 0 };
  return {
    read(chunk: Chunk): readonly EngineEvent[] {
      const choice = chunk.choices?.[0];
      reason = choice?.finish_reason ?? reason;
      usage = chunk.usage ? readUsage(chunk.usage) : usage;
      timings = chunk.timings ?? timings;
      return [...progress(chunk), ...texts(choice)];
    },
    /** @returns undefined when the chunks ended without a finish reason */
    outcome(): Outcome | undefined {
      if (!reason) return undefined;
      const { prompt_ms: promptMs, predicted_ms: generateMs } = timings;
      return { reason: reason === "length" ? "length" : "stop", usage, promptMs, generateMs };
    },
  };
}

function texts(choice: NonNullable<Chunk["choices"]>[number] | undefined): EngineEvent[] {
  const reasoning = choice?.delta?.reasoning_content;
  const text = choice?.delta?.content ?? choice?.text;
  return [
    ...(reasoning ? [{ type: "reasoning" as const, text: reasoning }] : []),
    ...(text ? [{ type: "text" as const, text }] : []),
  ];
}

function progress({ prompt_progress: p }: Chunk): EngineEvent[] {
  if (!p) return [];
  const { total, cache: cached, processed: done, time_ms: elapsed } = p;
  return [{ type: "progress", phase: "prompt", done, total, cached, elapsed }];
}

function readUsage(usage: NonNullable<Chunk["usage"]>): Usage {
  return {
    promptTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: usage.completion_tokens,
  };
}
