/** The chunks of a completion that was asked for again in mid-prefill, as if it never had been. */
import type { Chunk } from "./chunk.ts";

export interface RereadPrompt {
  /** Tokens of the prompt that are still to be read; unknown before the first progress. */
  readonly left: number | undefined;
  /** Something of the answer was said: it must not be asked for again. */
  readonly isRead: boolean;
  /** What the reader is told instead: counts and times of all attempts together. */
  tell(chunk: Chunk): Chunk;
  /** It is asked for again, and finds in the cache what this attempt has read. */
  again(): void;
}

export function rereadPrompt(): RereadPrompt {
  /** Of the first attempt: what was in the cache before anybody read. */
  let cached: number | undefined;
  let total: number | undefined;
  let processed = 0;
  /** ms that earlier attempts took. */
  let spent = 0;
  let elapsed = 0;
  let isRead = false;
  let isFirst = true;

  function progress(now: NonNullable<Chunk["prompt_progress"]>) {
    cached ??= now.cache;
    total = now.total;
    processed = Math.max(processed, now.processed);
    elapsed = now.time_ms;
    return { total, cache: cached, processed, time_ms: spent + elapsed };
  }

  function timings(now: NonNullable<Chunk["timings"]>) {
    const { cache_n = 0, prompt_n = 0 } = now;
    const before = Math.min(cached ?? cache_n, cache_n);
    const prompt = { cache_n: before, prompt_n: cache_n + prompt_n - before };
    return { ...now, ...prompt, prompt_ms: spent + now.prompt_ms };
  }

  function usage(now: NonNullable<Chunk["usage"]>) {
    const details = { ...now.prompt_tokens_details, cached_tokens: cached ?? 0 };
    return { ...now, prompt_tokens_details: details };
  }

  return {
    get left() {
      return total === undefined ? undefined : total - processed;
    },
    get isRead() {
      return isRead;
    },
    tell(chunk) {
      const told = chunk.prompt_progress
        ? { ...chunk, prompt_progress: progress(chunk.prompt_progress) }
        : chunk;
      isRead ||= !chunk.prompt_progress && says(chunk);
      if (isFirst) return told;
      return {
        ...told,
        ...(chunk.timings ? { timings: timings(chunk.timings) } : {}),
        ...(chunk.usage ? { usage: usage(chunk.usage) } : {}),
      };
    },
    again() {
      isFirst = false;
      spent += elapsed;
      elapsed = 0;
    },
  };
}

/** The first chunk of a chat has nothing but the role, and comes before the prompt was read. */
function says({ choices, timings }: Chunk): boolean {
  const choice = choices?.[0];
  return Boolean(
    timings?.predicted_n || choice?.text || choice?.finish_reason || choice?.delta?.content ||
      choice?.delta?.reasoning_content || choice?.delta?.tool_calls,
  );
}
