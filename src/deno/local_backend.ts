/// <reference lib="deno.ns" />
/** The model half in this very process: what an engine process runs, and hosts without processes. */
import { type Backend, createBackend } from "../backend.ts";
import { wllamaOpener } from "../engines/open_wllama.ts";
import { createWllamaEngine } from "../engines/wllama.ts";
import { createTokenizerShelf } from "../tokenizer/shelf.ts";
import { fileModels } from "./file_models.ts";
import { denoWllamaHost } from "./wllama_host.ts";

export interface EngineOptions {
  /** Folder of `.gguf` files. */
  readonly models: string;
  readonly threads: number;
  /** Context window in tokens, where a request names none. */
  readonly contextLength: number;
}

export async function createLocalBackend(
  { models: folder, threads, contextLength }: EngineOptions,
  onClosed?: () => void,
): Promise<Backend> {
  const models = fileModels(folder);
  const open = wllamaOpener(await denoWllamaHost(threads, onClosed));
  const tokenizers = createTokenizerShelf();
  const engine = createWllamaEngine({ models, open, tokenizers, contextLength });
  return createBackend(engine, models, tokenizers);
}
