/** What a model in memory does that makes vectors or scores instead of text. */
import type { LoadModelParams, Wllama } from "@wllama/wllama/esm/index.js";
import { cancelled } from "../errors.ts";
import type { ModelDetails } from "../model_store.ts";
import type { EmbedInput } from "../vectors.ts";
import type { Watch } from "./watch.ts";
import { type ErrorLog, explain } from "./wllama_errors.ts";

/** One text at a time. All throw ApiError; with code `context_overflow` when a text is longer than the context window. */
export interface VectorModel {
  embed(input: EmbedInput, signal: AbortSignal): Promise<Embedded>;
  rank(query: string, document: string, signal: AbortSignal): Promise<Ranked>;
}

export interface Embedded {
  readonly values: readonly number[];
  /** How many tokens the input has. */
  readonly tokens: number;
}

export interface Ranked {
  readonly score: number;
  readonly tokens: number;
}

export function wrapVectors(wllama: Wllama, log: ErrorLog, watch: Watch): VectorModel {
  async function explained<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    // What was logged before is not about this request.
    log.take();
    try {
      return await watch.over(work());
    } catch (error) {
      throw signal.aborted ? cancelled() : explain(error, log.take());
    }
  }

  return {
    async embed(input, signal) {
      const asked = { input: wellFormed(input), embd_normalize: -1, abortSignal: signal };
      const { data, usage } = await explained(() => wllama.createEmbedding(asked), signal);
      return { values: data[0]?.embedding as number[], tokens: usage.prompt_tokens };
    },
    async rank(query, document, signal) {
      const asked = { query: query.toWellFormed(), documents: [document.toWellFormed()] };
      const { results, usage } = await explained(() => wllama.createRerank(asked), signal);
      return { score: results[0]?.relevance_score ?? NaN, tokens: usage.prompt_tokens };
    },
  };
}

/** A lone half of a surrogate pair is no UTF-8, which llama.cpp's parser refuses. */
function wellFormed(input: EmbedInput): string | number[] {
  return typeof input === "string" ? input.toWellFormed() : [...input];
}

/** `llama_pooling_type`: vectors of the single tokens, which are no vector of the text. */
const NO_POOLING = 0;

/**
 * How such a model is loaded; undefined for one that writes text.
 * @param contextLength in tokens: a text is computed in one batch, since what it says later changes
 * what its beginning means
 */
export function vectorSettings(
  { family, metadata, capabilities }: ModelDetails,
  contextLength: number,
): LoadModelParams | undefined {
  const ranks = capabilities.includes("rerank");
  if (!ranks && !capabilities.includes("embedding")) return undefined;
  const pools = metadata[`${family}.pooling_type`] !== NO_POOLING;
  return {
    embeddings: true,
    ...(ranks ? { pooling_type: "rank" } : pools ? {} : { pooling_type: "mean" }),
    n_batch: contextLength,
    n_ubatch: contextLength,
    // Without it the memory that a batch takes grows with the square of its length.
    flash_attn: true,
    cache_type_k: "f16",
    cache_type_v: "f16",
  };
}
