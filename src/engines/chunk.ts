/** A chunk of llama.cpp's stream, as far as it is read; leniently, since llama.cpp adds fields at will. */

export interface Chunk {
  readonly choices?: readonly Choice[];
  readonly usage?: {
    readonly prompt_tokens: number;
    readonly completion_tokens: number;
    readonly prompt_tokens_details?: { readonly cached_tokens?: number };
  } | null;
  readonly timings?: {
    readonly prompt_ms: number;
    readonly predicted_ms: number;
    /** Tokens of the prompt: out of the cache, and computed. */
    readonly cache_n?: number;
    readonly prompt_n?: number;
    /** Tokens generated so far. */
    readonly predicted_n?: number;
  };
  readonly prompt_progress?: {
    readonly total: number;
    readonly cache: number;
    readonly processed: number;
    readonly time_ms: number;
  };
  /** Only when asked for with `verbose`. */
  readonly __verbose?: { readonly stop_type?: string; readonly stopping_word?: string };
}

export interface Choice {
  readonly delta?: {
    readonly content?: string | null;
    readonly reasoning_content?: string | null;
    readonly tool_calls?: readonly CallDelta[];
  };
  readonly text?: string;
  readonly logprobs?: { readonly content?: readonly ChunkToken[] } | null;
  readonly finish_reason?: string | null;
}

/** The first of a call has its name; all may have a piece of the arguments. */
export interface CallDelta {
  readonly index?: number;
  readonly id?: string;
  readonly function?: { readonly name?: string; readonly arguments?: string };
}

export interface ChunkToken {
  readonly token: string;
  readonly bytes: readonly number[];
  readonly logprob: number;
  readonly top_logprobs?: readonly ChunkToken[];
}
