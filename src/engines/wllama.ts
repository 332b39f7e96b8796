/** The engine on wllama: llama.cpp's server core in WebAssembly, in a tab and under Deno alike. */
import { type Clock, systemClock } from "../clock.ts";
import type { Engine, EngineEvent, GenerationRequest, LoadOptions } from "../engine.ts";
import { reasonOf } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { requireCapabilities } from "../models/capabilities.ts";
import { withDefaults } from "../models/with_defaults.ts";
import { createTokenizerShelf, type TokenizerShelf } from "../tokenizer/shelf.ts";
import { collect } from "./collect.ts";
import { fitPrompt } from "./fit_prompt.ts";
import { leftOut } from "./left_out.ts";
import { complete } from "./complete.ts";
import type { Loader } from "./lease.ts";
import { DEFAULT_LIMITS, type EngineLimits } from "./limits.ts";
import { type MemoryNeed, mostBytes, planMemory } from "./memory.ts";
import { ModelPool } from "./model_pool.ts";
import { underOwnTemplate } from "./own_template.ts";
import { createVectors } from "./vectors.ts";
import { nothingComputed, withLease } from "./with_lease.ts";
import type { WllamaModel } from "./wllama_model.ts";
import { unloadable } from "./wllama_errors.ts";

export interface LoadSettings extends Required<LoadOptions> {
  /** Requests side by side, each with a context window of its own. */
  readonly slots: number;
  /** How many tokens may be computed until the module has grown as far as it may. */
  readonly spareTokens: number;
}

/** Loads a model with these settings into a fresh wasm module. */
export type OpenWllama = (
  model: StoredModel,
  load: LoadSettings,
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
  readonly limits?: Partial<EngineLimits>;
  /** See `PoolOptions.reclaim`. */
  readonly reclaim?: (() => Promise<void>) | undefined;
}

type Pool = ModelPool<WllamaModel, Required<LoadOptions>, MemoryNeed>;

export function createWllamaEngine(options: WllamaEngineOptions): Engine {
  const { models, clock = systemClock, reclaim } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const loader = loaderOf(options.open, limits);
  const pool: Pool = new ModelPool({ loader, clock, limits, ...(reclaim ? { reclaim } : {}) });
  const tokenizers = options.tokenizers ?? createTokenizerShelf();
  const vectors = createVectors({
    models,
    tokenizers,
    pool,
    resolveLoad: (stored, load) => resolveLoad(stored, load, options.contextLength),
  });
  return {
    ...vectors,
    running: () => pool.running,
    budget: () => ({ limit: mostBytes(limits), contextLength: options.contextLength }),
    async *generate(asked, signal) {
      const stored = await models.find(asked.model);
      if (isUnload(asked)) {
        await pool.unload(stored.info);
        yield nothingComputed("unload");
        return;
      }
      requireCapabilities(stored.info, asked);
      const whole = withDefaults(asked, await stored.defaults?.());
      const request = await underOwnTemplate(stored, tokenizers, whole);
      const load = resolveLoad(stored, request.load, options.contextLength);
      const fitted = await fitPrompt(stored, tokenizers, request, load.contextLength);
      const computes = fitted.input.kind !== "load";
      const order = { pool, wish: { stored, load, keepAlive: fitted.keepAlive, computes } };
      const left = leftOut(request.input, fitted.input);
      yield* collect<EngineEvent>((report, signal) => {
        const work = async (model: WllamaModel) => {
          if (!computes) return nothingComputed("load");
          const finish = await complete(model, stored, fitted, report, signal);
          return left ? { ...finish, leftOut: left } : finish;
        };
        return withLease(order, report, signal, work);
      }, signal);
    },
  };
}

function loaderOf(
  open: OpenWllama,
  limits: EngineLimits,
): Loader<WllamaModel, Required<LoadOptions>, MemoryNeed> {
  return {
    async plan(stored, { contextLength }) {
      const details = await stored.describe().catch((error) => {
        throw unloadable(stored.info, reasonOf(error));
      });
      return planMemory(details, contextLength, limits);
    },
    open: (stored, load, { slots, spareTokens }, onProgress) =>
      open(
        stored,
        { ...load, slots, spareTokens },
        (done, total) => onProgress({ type: "progress", phase: "load", done, total }),
      ),
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
