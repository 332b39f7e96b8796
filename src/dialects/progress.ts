/** How heartbeats in mode `progress` tell of work, on every surface. */
import type { Progress } from "../engine.ts";

/**
 * llama.cpp's `prompt_progress` (ggml-org/llama.cpp pull 15827), and the same idea for loading and for
 * waiting in line, where `ahead` is 0 for who is next.
 */
export function progressFields(progress?: Progress): Readonly<Record<string, unknown>> {
  if (!progress) return {};
  const { phase, done, total, cached = 0, elapsed = 0 } = progress;
  if (phase === "queue") return { queue_progress: { ahead: total - done, total } };
  if (phase === "load") return { load_progress: { completed: done, total } };
  return {
    prompt_progress: { total, cache: cached, processed: done, time_ms: Math.round(elapsed) },
  };
}
