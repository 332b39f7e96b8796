/** The engine on wllama: llama.cpp's server core in WebAssembly, in a tab and under Deno alike. */
import { type Clock, systemClock } from "../clock.ts";
import {
  type Engine,
  type EngineEvent,
  type GenerationRequest,
  type LoadOptions,
  NO_TIME,
  NO_USAGE,
} from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { requireCapabilities } from "../models/capabilities.ts";
import { withDefaults } from "../models/defaults.ts";
import { createTokenizerShelf, type TokenizerShelf } from "../tokenizer/shelf.ts";
import { collect } from "./collect.ts";
import { fitPrompt } from "./fit_prompt.ts";
import { complete } from "./complete.ts";
import { type Loader, ModelSlot } from "./model_slot.ts";
import { createVectors } from "./vectors.ts";
import type { WllamaModel } from "./wllama_model.ts";

/** Loads a model with these settings into a fresh wasm module. */
export type OpenWllama = (
  model: StoredModel,
  load: Required<LoadOptions>,
  onProgress: (done: number, total: number) => void,
) => Promise<WllamaModel>;

export interface WllamaEngineOptions {
  readonly models: ModelStore;
  readonly open: OpenWllama;
  /** For texts that are to be cut to a number of tokens; absent: its own. */
  readonly tokenizers?: TokenizerShelf;
  /** Tokens, where the request names no context window; clamped to what the model was trained for. */
  readonly contextLength: number;
  readonly clock?: Clock;
}

type Report = (event: EngineEvent) => void;

export function createWllamaEngine(options: WllamaEngineOptions): Engine {
  const loader: Loader<WllamaModel, Required<LoadOptions>> = (model, load, onProgress) =>
    options.open(
      model,
      load,
      (done, total) => onProgress({ type: "progress", phase: "load", done, total }),
    );
  const slot = new ModelSlot(loader, options.clock ?? systemClock);
  const tokenizers = options.tokenizers ?? createTokenizerShelf();
  const vectors = createVectors({
    models: options.models,
    tokenizers,
    slot,
    resolveLoad: (stored, load) => resolveLoad(stored, load, options.contextLength),
  });
  return {
    ...vectors,
    running: () => slot.running ? [slot.running] : [],
    async *generate(asked, signal) {
      const stored = await options.models.find(asked.model);
      if (isUnload(asked)) {
        await slot.unload(stored.info.name);
        yield { type: "finish", reason: "unload", usage: NO_USAGE, timings: NO_TIME };
        return;
      }
      requireCapabilities(stored.info, asked);
      const request = withDefaults(asked, await stored.defaults?.());
      const load = resolveLoad(stored, request.load, options.contextLength);
      const line = { slot, stored, load };
      const fitted = await fitPrompt(stored, tokenizers, request, load.contextLength);
      yield* collect<EngineEvent>((report, signal) => run(line, fitted, report, signal), signal);
    },
  };
}

function isUnload({ input, keepAlive }: GenerationRequest): boolean {
  return input.kind === "load" && keepAlive === 0;
}

function resolveLoad(
  { info }: StoredModel,
  load: LoadOptions,
  usual: number,
): Required<LoadOptions> {
  const trained = info.contextLength || usual;
  return { contextLength: Math.min(load.contextLength ?? usual, trained) };
}

/** Where a request waits, and for what. */
interface Line {
  readonly slot: ModelSlot<WllamaModel, Required<LoadOptions>>;
  readonly stored: StoredModel;
  readonly load: Required<LoadOptions>;
}

async function run(
  line: Line,
  request: GenerationRequest,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const begin = performance.now();
  const { slot, stored } = line;
  const lease = await slot.acquire(stored, line.load, request.keepAlive, report, signal);
  const load = performance.now() - begin;
  let broken = false;
  try {
    const finish = request.input.kind === "load"
      ? { type: "finish" as const, reason: "load" as const, usage: NO_USAGE, timings: NO_TIME }
      : await complete(lease.model, stored, request, report, signal);
    const total = performance.now() - begin;
    report({ ...finish, timings: { ...finish.timings, load, total } });
  } catch (error) {
    broken = ["engine_failed", "engine_lost"].includes(ApiError.from(error).code);
    throw error;
  } finally {
    lease.release(broken);
  }
}
