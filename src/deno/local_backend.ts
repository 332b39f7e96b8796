/// <reference lib="deno.ns" />
/** The model half in this very process: what an engine process runs, and hosts without processes. */
import { type Backend, createBackend } from "../backend.ts";
import { wllamaOpener } from "../engines/open_wllama.ts";
import { createWllamaEngine } from "../engines/wllama.ts";
import type { ModelStore } from "../model_store.ts";
import type { Library } from "../models/library.ts";
import { placedModels, type Places } from "./places.ts";
import { createTokenizerShelf } from "../tokenizer/shelf.ts";
import { denoWllamaHost } from "./wllama_host.ts";

export interface EngineOptions extends Places {
  readonly threads: number;
  /** Context window in tokens, where a request names none. */
  readonly contextLength: number;
}

/** @param models what of the places may be changed; absent: nothing */
export async function createLocalBackend(
  options: EngineOptions,
  onClosed?: () => void,
  models: ModelStore | Library = placedModels(options),
): Promise<Backend> {
  const { threads, contextLength } = options;
  const open = wllamaOpener(await denoWllamaHost(threads, onClosed));
  const tokenizers = createTokenizerShelf();
  const engine = createWllamaEngine({ models, open, tokenizers, contextLength });
  return createBackend(engine, models, tokenizers);
}
