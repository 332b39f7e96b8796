/// <reference lib="deno.ns" />
/** The model half in this very process: what an engine process runs, and hosts without processes. */
import { type Backend, createBackend } from "../backend.ts";
import type { EngineLimits } from "../engines/limits.ts";
import { wllamaOpener } from "../engines/open_wllama.ts";
import { createWllamaEngine } from "../engines/wllama.ts";
import type { ModelStore } from "../model_store.ts";
import type { Library } from "../models/library.ts";
import { availableMemory } from "./memory.ts";
import { placedModels, type Places } from "./places.ts";
import { createTokenizerShelf } from "../tokenizer/shelf.ts";
import { denoWllamaHost } from "./wllama_host.ts";

/** Plain data: it crosses to the engine process. */
export interface EngineOptions extends Places {
  readonly threads: number;
  /** Context window in tokens, where a request names none. */
  readonly contextLength: number;
  /** What is absent is as Ollama has it; memory is what the machine has to spare now. */
  readonly limits?: Partial<EngineLimits>;
  /** ms without progress after which a load has failed; null: never. */
  readonly loadTimeoutMs?: number | null;
}

/**
 * @param reclaim see `PoolOptions.reclaim`
 * @param models what of the places may be changed; absent: nothing
 */
export async function createLocalBackend(
  options: EngineOptions,
  reclaim?: () => Promise<void>,
  models: ModelStore | Library = placedModels(options),
): Promise<Backend> {
  const { threads, contextLength, limits, loadTimeoutMs } = options;
  const open = wllamaOpener(
    await denoWllamaHost(threads),
    loadTimeoutMs === null ? Infinity : loadTimeoutMs,
  );
  const tokenizers = createTokenizerShelf();
  const engine = createWllamaEngine({
    models,
    open,
    tokenizers,
    contextLength,
    limits: { memoryBytes: availableMemory(), ...limits },
    reclaim,
  });
  return createBackend(engine, models, tokenizers);
}
