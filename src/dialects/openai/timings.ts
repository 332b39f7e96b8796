/** llama.cpp's `timings`, which clients ask for with `timings_per_token`. */
import type { Finish, GenerationEvent } from "../../engine.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A fold: how long it took up to the event; of the prompt only at the end, when all is known. */
export function timingsFold() {
  let firstAt: number | undefined;
  return (event: GenerationEvent): Fields => {
    if (event.type === "finish") return { timings: endTimings(event) };
    if (event.type !== "text" && event.type !== "reasoning") return {};
    firstAt ??= event.at;
    return { timings: predicted(event.tokens ?? 0, event.at - firstAt) };
  };
}

export function endTimings({ usage, timings: { prompt, generate } }: Finish): Fields {
  const computed = usage.promptTokens - usage.cachedTokens;
  return {
    cache_n: usage.cachedTokens,
    prompt_n: computed,
    prompt_ms: prompt,
    prompt_per_token_ms: ratio(prompt, computed),
    prompt_per_second: ratio(computed * 1000, prompt),
    ...predicted(usage.completionTokens, generate),
  };
}

function predicted(count: number, ms: number): Fields {
  return {
    predicted_n: count,
    predicted_ms: ms,
    predicted_per_token_ms: ratio(ms, count),
    predicted_per_second: ratio(count * 1000, ms),
  };
}

const ratio = (of: number, by: number): number => by > 0 ? of / by : 0;
