/** What a model engine is asked and what it answers; every API dialect translates to and from this. */
import type { JsonObject } from "./json.ts";
import type { Capability } from "./model_store.ts";
import type { Vectors } from "./vectors.ts";

export interface Engine extends Vectors {
  /**
   * Yields events, the last one `finish`; or throws `ApiError`. Stops soon after `signal` aborts
   * (wllama: within one batch). A sequence that ends without `finish` is a defect of the engine.
   */
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /** What is in memory now. */
  running(): readonly RunningModel[];
  budget(): MemoryBudget;
}

/** What a model may take. */
export interface MemoryBudget {
  /** Bytes, for weights, context window and buffers together. */
  readonly limit: number;
  /** Context window in tokens, where a request names none. */
  readonly contextLength: number;
}

export interface GenerationRequest {
  /** The model as the client spelled it. */
  readonly model: string;
  readonly input: ChatInput | TextInput | FillInput | LoadInput;
  readonly sampling: Sampling;
  readonly output?: OutputFormat;
  /** Whether, and how hard, the model thinks before it answers; absent: it does where it can. */
  readonly think?: boolean | Effort;
  /**
   * Rates every token that is said: how many of the likeliest in its place are named with it, 0 to
   * 20; absent: none is rated.
   */
  readonly logprobs?: number;
  /** Its oldest turns, and the middle of the rest, may be dropped where it exceeds the context window. */
  readonly truncate?: boolean;
  /** Most tokens to think; then the answer begins. Absent: as many as the model likes. */
  readonly thinkingTokens?: number;
  /** The word for `completion` in a refusal; absent: `chat`. */
  readonly purpose?: "chat" | "generate";
  /** What the model must be able to do; refused before any work when it is not. */
  readonly needs: readonly Capability[];
  /** Settings that hold for the whole time in memory; another value reloads the model. */
  readonly load: LoadOptions;
  /** What an engine that died has said of the answer; the events tell it again and go on from there. */
  readonly begun?: Begun;
  /** How long the model stays in memory after the last request, in ms; below 0: for ever; absent: unchanged. */
  readonly keepAlive?: number;
}

/** The beginning of an answer. Calls are not in it: they are made anew. */
export interface Begun {
  readonly reasoning: string;
  readonly text: string;
  /** How many tokens it took, or about so many. */
  readonly tokens: number;
}

export interface ChatInput {
  readonly kind: "chat";
  readonly messages: readonly ChatMessage[];
  /** What the model may call; with `output` it calls, or answers in that form. */
  readonly tools?: Tools;
  /** Jinja, in place of the model's own chat template: what it renders is the prompt, as it is. */
  readonly template?: string;
}

/** A bare prompt that no chat template touches. */
export interface TextInput {
  readonly kind: "text";
  readonly prompt: string;
}

/** What stands before and after a gap that the model fills; needs `insert`. */
export interface FillInput {
  readonly kind: "fill";
  readonly prefix: string;
  readonly suffix: string;
}

/** Only brings the model into memory, or, with `keepAlive` 0, out of it. */
export interface LoadInput {
  readonly kind: "load";
}

export interface ChatMessage {
  readonly role: string;
  readonly content: string;
  /** Files of PNG, JPEG, GIF or BMP in base64; needs `vision`. */
  readonly images?: readonly string[];
  /** What the assistant thought before. */
  readonly reasoning?: string;
  /** What the assistant called. */
  readonly toolCalls?: readonly ToolCall[];
  /** On role `tool`: the call that this is the result of, and the function's name. */
  readonly toolCallId?: string;
  readonly toolName?: string;
}

/** A call that the assistant made earlier. */
export interface ToolCall {
  readonly id?: string;
  readonly name: string;
  readonly arguments: JsonObject;
}

/** Functions that the client can call for the model. */
export interface Tools {
  readonly functions: readonly ToolFunction[];
  /**
   * Absent: the model decides whether it calls one; else it must call any, or the one of this name,
   * and does so without thinking unless `think` asks for that.
   */
  readonly must?: "call" | { readonly call: string };
  /** One answer may make no more than one call. */
  readonly single?: boolean;
}

export interface ToolFunction {
  readonly name: string;
  readonly description?: string;
  /** JSON schema of the arguments. */
  readonly parameters: JsonObject;
}

export type Effort = "low" | "medium" | "high" | "max";

/** Constrains the answer by a grammar: any JSON, or JSON that fits a schema. */
export type OutputFormat =
  | { readonly type: "json" }
  | { readonly type: "json-schema"; readonly schema: JsonObject };

/** Every field is optional; what is absent has Ollama's default. */
export interface Sampling {
  readonly temperature?: number;
  readonly topK?: number;
  readonly topP?: number;
  readonly minP?: number;
  readonly typicalP?: number;
  readonly seed?: number;
  readonly repeatPenalty?: number;
  readonly repeatLastN?: number;
  readonly presencePenalty?: number;
  readonly frequencyPenalty?: number;
  /** Most tokens to generate; below 0: until the model stops. */
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
  /** Added to the logits of tokens, by their ids. */
  readonly logitBias?: Readonly<Record<string, number>>;
  /** Goes on after the model's end token, until `maxTokens`; for benchmarks. */
  readonly ignoreEos?: boolean;
}

export interface LoadOptions {
  /** Context window in tokens. */
  readonly contextLength?: number;
}

/** `cancelled` comes from no engine, but from whoever stopped a kept stream. */
export type FinishReason = "stop" | "length" | "tool-calls" | "load" | "unload" | "cancelled";

/** Token counts; `promptTokens` includes the `cachedTokens` that were not computed again. */
export interface Usage {
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  /** Of `completionTokens`; absent: none. */
  readonly reasoningTokens?: number;
}

/** Durations in milliseconds. */
export interface Timings {
  /** From the request until the model was ready. */
  readonly load: number;
  /** Prefill. */
  readonly prompt: number;
  /** Decode. */
  readonly generate: number;
  /** From the request to the last token. */
  readonly total: number;
}

export type EngineEvent =
  | Progress
  | Said
  | ToolCallStart
  | ToolArguments
  | Finish;

/** A piece of what the model thinks or answers. */
export interface Said {
  readonly type: "reasoning" | "text";
  readonly text: string;
  /** Of the whole answer up to here; absent where the engine does not tell. */
  readonly tokens?: number;
  /** The tokens of this piece, as far as the engine tells them. */
  readonly logprobs?: readonly TokenLogprob[];
  /** Of the whole prompt; only what is said first tells it, and not with every engine. */
  readonly promptTokens?: number;
}

export interface RatedToken {
  /** Half a character is U+FFFD. */
  readonly token: string;
  /** Natural logarithm of its probability, at most 0. */
  readonly logprob: number;
  /** UTF-8; of a token that is half a character, its half. */
  readonly bytes: readonly number[];
}

/** A token of an answer, with the likeliest in its place, the likeliest first. */
export interface TokenLogprob extends RatedToken {
  readonly top: readonly RatedToken[];
}

/** The model calls a function; its arguments follow, and end where anything else comes. */
export interface ToolCallStart {
  readonly type: "tool-call";
  /** Of the calls of this answer, from 0. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** As in `Said`. */
  readonly promptTokens?: number;
}

/** A piece of the JSON text of the arguments of the call that began last. */
export interface ToolArguments {
  readonly type: "tool-arguments";
  readonly index: number;
  readonly json: string;
}

/**
 * Work that yields no text yet. `queue` counts the requests that were ahead in line at first, `load`
 * bytes of weights, `prompt` tokens.
 */
export interface Progress {
  readonly type: "progress";
  readonly phase: "queue" | "load" | "prompt";
  readonly done: number;
  /** 0 when not known. */
  readonly total: number;
  /** Of `total`, what was in the prompt cache. */
  readonly cached?: number;
  /** Milliseconds spent so far. */
  readonly elapsed?: number;
}

export interface Finish {
  readonly type: "finish";
  readonly reason: FinishReason;
  /** Which of `Sampling.stop` ended it; absent where none did, or the engine does not tell. */
  readonly stopSequence?: string;
  /** It said one token over and over, and was ended for that: with `length`. */
  readonly repetition?: true;
  /** Absent: the model has read the whole prompt. */
  readonly leftOut?: LeftOut;
  readonly usage: Usage;
  readonly timings: Timings;
}

/** What of a prompt was not read, since the whole exceeds the context window; see `truncate`. */
export interface LeftOut {
  /** How many messages, the oldest. */
  readonly messages: number;
  /** The middle of a text, too. */
  readonly middle: boolean;
}

/** Of what did not compute anything. */
export const NO_USAGE: Usage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 };
export const NO_TIME: Timings = { load: 0, prompt: 0, generate: 0, total: 0 };

/** An engine's event with the wall-clock time (ms since 1970) at which it happened. */
export type GenerationEvent = EngineEvent & { readonly at: number };

/** A model in memory. */
export interface RunningModel {
  /** As `ModelInfo.name`. */
  readonly name: string;
  readonly contextLength: number;
  /** Bytes that it takes, about: weights, context windows and buffers. */
  readonly size: number;
  /** When it leaves, ms since 1970; while it loads or works: if that ended now. null: never. */
  readonly expiresAt: number | null;
}
