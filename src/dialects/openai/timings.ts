/** llama.cpp's `timings`, which clients ask for with `timings_per_token`. */
import type { Finish, GenerationEvent, Progress } from "../../engine.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A fold: how long it took up to the event; exact at the end. */
export function timingsFold() {
  let prompt: Progress | undefined;
  let firstAt: number | undefined;
  return (event: GenerationEvent): Fields => {
    if (event.type === "progress" && event.phase === "prompt") prompt = event;
    if (event.type === "finish") return { timings: endTimings(event) };
    if (event.type !== "text" && event.type !== "reasoning") return {};
    firstAt ??= event.at;
    const { total = 0, cached = 0, elapsed = 0 } = prompt ?? {};
    return { timings: timings(cached, total, elapsed, event.tokens ?? 0, event.at - firstAt) };
  };
}

export function endTimings({ usage, timings: { prompt, generate } }: Finish): Fields {
  return timings(usage.cachedTokens, usage.promptTokens, prompt, usage.completionTokens, generate);
}

function timings(
  cached: number,
  prompted: number,
  promptMs: number,
  predicted: number,
  predictedMs: number,
): Fields {
  const computed = prompted - cached;
  return {
    cache_n: cached,
    prompt_n: computed,
    prompt_ms: promptMs,
    prompt_per_token_ms: ratio(promptMs, computed),
    prompt_per_second: ratio(computed * 1000, promptMs),
    predicted_n: predicted,
    predicted_ms: predictedMs,
    predicted_per_token_ms: ratio(predictedMs, predicted),
    predicted_per_second: ratio(predicted * 1000, predictedMs),
  };
}

const ratio = (of: number, by: number): number => by > 0 ? of / by : 0;
