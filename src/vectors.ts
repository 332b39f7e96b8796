/** Texts to vectors and to scores: what a model half is asked besides text, and what it answers. */
import type { Finish, LoadOptions, Progress } from "./engine.ts";

/**
 * Events as of a generation, so that the same heartbeats and the same port carry them: progress, one
 * event for each result in order, and `finish` as the last one. All throw `ApiError`, and stop soon
 * after `signal` aborts (wllama: within one input).
 */
export interface Vectors {
  embed(request: EmbedRequest, signal: AbortSignal): AsyncIterable<EmbedEvent>;
  rerank(request: RerankRequest, signal: AbortSignal): AsyncIterable<RankEvent>;
}

export interface EmbedRequest {
  /** The model as the client spelled it. */
  readonly model: string;
  /** None: only brings the model into memory, or, with `keepAlive` 0, out of it. */
  readonly inputs: readonly EmbedInput[];
  /** Whether what is longer than the context window is cut; else it is refused. */
  readonly truncate: boolean;
  readonly load: LoadOptions;
  /** As in `GenerationRequest`. */
  readonly keepAlive?: number;
}

/** Text, or ids of the model's own tokens, with those that begin and end a text. */
export type EmbedInput = string | readonly number[];

export interface RerankRequest {
  readonly model: string;
  readonly query: string;
  readonly documents: readonly string[];
  readonly load: LoadOptions;
  readonly keepAlive?: number;
}

export type EmbedEvent = Progress | Vector | Finish;
export type RankEvent = Progress | Score | Finish;

/** As the model made it: not of unit length. */
export interface Vector {
  readonly type: "vector";
  /** Of the input, from 0. */
  readonly index: number;
  readonly values: readonly number[];
}

export interface Score {
  readonly type: "score";
  /** Of the document, from 0. */
  readonly index: number;
  /** Higher is more relevant; on a scale of the model's own. */
  readonly score: number;
}
