/** From a fresh `Wllama`, which each host makes in its own way, to a model that the engine can use. */
import type { LoadModelParams, Wllama, WllamaConfig } from "@wllama/wllama/esm/index.js";
import { type Clock, systemClock } from "../clock.ts";
import { cancelled, reasonOf } from "../errors.ts";
import type { Chunk } from "./chunk.ts";
import { countedBlobs } from "./counted_blob.ts";
import { fairPrefill } from "./fair_prefill.ts";
import { withImageBytes } from "./image_bytes.ts";
import { BATCH, IMAGE_BATCH } from "./memory.ts";
import type { StoredModel } from "../model_store.ts";
import { createWatch, type Watch } from "./watch.ts";
import { vectorSettings, wrapVectors } from "./vector_model.ts";
import type { LoadSettings, OpenWllama } from "./wllama.ts";
import { type ErrorLog, errorLog, explain, unloadable } from "./wllama_errors.ts";
import type { WllamaModel } from "./wllama_model.ts";

export interface WllamaHost {
  /** Makes an unloaded instance. */
  create(config: WllamaConfig): Wllama | Promise<Wllama>;
  /** Threads to decode with; must be 1 where `SharedArrayBuffer` is missing. */
  readonly threads: number;
  /**
   * Whether a model's first answer is one that nobody hears, and which has no token. JavaScriptCore
   * compiles a function with SIMD instructions when it is called first, and that waits behind what
   * is being optimised: on two cores the end of a long first answer came half a minute late.
   */
  readonly warmsUp?: boolean;
  /** The memory of a module with several threads does not come back when it is closed. */
  readonly retainsMemory?: boolean;
}

/** Ollama's `OLLAMA_LOAD_TIMEOUT`. */
export const LOAD_TIMEOUT_MS = 5 * 60_000;

/** @param timeoutMs loading that makes no progress for so long has failed: wllama may never say so */
export function wllamaOpener(
  host: WllamaHost,
  timeoutMs = LOAD_TIMEOUT_MS,
  clock: Clock = systemClock,
): OpenWllama {
  return async (stored, load, onProgress) => {
    const weights = await (stored.openParts?.() ?? stored.open().then((file) => [file]));
    const projector = await projectorOf(stored);
    const files = [...weights, ...projector];
    const vectors = vectorSettings(await stored.describe(), load.contextLength);
    const sees = projector.length > 0;
    const watch = createWatch(sees ? undefined : BATCH, clock);
    const crash = Promise.withResolvers<never>();
    crash.promise.catch(() => {});
    const log = errorLog((reason) => {
      watch.crashed(reason);
      crash.reject(new Error(reason));
    });
    const wllama = await host.create({ ...log.config, ...NO_MANAGERS });
    const threads = stored.info.size < SMALL_BYTES ? 1 : host.threads;
    const settings = { ...loadSettings(load, threads, sees), ...vectors };
    try {
      const warmsUp = (host.warmsUp ?? false) && !vectors;
      const loading = { files, settings, warmsUp, timeoutMs, clock };
      await Promise.race([loadOrStall(wllama, loading, onProgress), crash.promise]);
    } catch (error) {
      await wllama.exit().catch(() => {});
      throw unloadable(stored.info, log.take() ?? reasonOf(error));
    }
    const retainsMemory = threads > 1 && (host.retainsMemory ?? false);
    const model = wrap(wllama, log, watch, { ...load, retainsMemory });
    return vectors ? Object.assign(model, { vectors: wrapVectors(wllama, log, watch) }) : model;
  };
}

async function projectorOf(stored: StoredModel): Promise<readonly Blob[]> {
  const projector = await stored.openProjector?.();
  return projector ? [projector] : [];
}

/** A model below this is faster on one thread: more of them only wait for each other. */
const SMALL_BYTES = 48e6;

// Our store gives Blobs; wllama's own storage does not exist in every browser, and throws there.
const NO_MANAGERS = { cacheManager: {}, modelManager: {} } as WllamaConfig;

/** Measured for a CPU: without flash attention and with f32 K and V, decode is twice as fast. */
function loadSettings(
  { contextLength, slots }: LoadSettings,
  threads: number,
  sees: boolean,
): LoadModelParams {
  // An abort is noticed once a batch, and some models want all of an image in one.
  const batch = sees ? IMAGE_BATCH : BATCH;
  return {
    // Each slot has a window of its own: in a shared one, long answers side by side all fail.
    n_ctx: contextLength * slots,
    kv_unified: false,
    n_parallel: slots,
    n_threads: threads,
    // The same text in every host; llama.cpp's WebGPU kernels round differently.
    n_gpu_layers: 0,
    flash_attn: false,
    cache_type_k: "f32",
    cache_type_v: "f32",
    n_batch: batch,
    n_ubatch: batch,
    // llama.cpp would keep a copy of every conversation that a slot had, up to 8 GiB.
    cache_idle_slots: false,
    warmup: false,
  };
}

interface Loading {
  readonly files: readonly Blob[];
  readonly settings: LoadModelParams;
  readonly warmsUp: boolean;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

async function loadOrStall(
  wllama: Wllama,
  { files, settings, warmsUp, timeoutMs, clock }: Loading,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let cancel = () => {};
  const stalled = Promise.withResolvers<never>();
  const stall = () => stalled.reject(new Error(`no progress for ${timeoutMs / 1000} s`));
  const expect = () => {
    cancel();
    if (timeoutMs < Infinity) cancel = clock.after(timeoutMs, stall);
  };
  expect();
  const counted = countedBlobs(files, (done, total) => {
    expect();
    onProgress(done, total);
  });
  try {
    await Promise.race([wllama.loadModel(counted, settings), stalled.promise]);
    // `loadModel` resolves for broken files too.
    const { success } = wllama.getLoadedContextInfo() as { success?: boolean };
    if (!success) throw new Error("no context was made");
    if (warmsUp) await Promise.race([answerNothing(wllama), stalled.promise]);
  } finally {
    cancel();
  }
}

/** What is wrong with the model, who asks it next will hear. */
async function answerNothing(wllama: Wllama): Promise<void> {
  await wllama.createCompletion({ prompt: "a", max_tokens: 0 }).catch(() => {});
}

/** More completions than slots would never end: wllama does not wake what llama.cpp put off. */
function wrap(
  wllama: Wllama,
  log: ErrorLog,
  watch: Watch,
  { slots, spareTokens, retainsMemory }: LoadSettings & { readonly retainsMemory: boolean },
): WllamaModel {
  let computed = 0;
  return {
    contextLength: wllama.getLoadedContextInfo().n_ctx / slots,
    retainsMemory,
    get isWorn() {
      return computed > spareTokens;
    },
    complete: fairPrefill(async (params, onChunk, signal) => {
      let tokens = 0;
      const onData = (chunk: Chunk) => {
        tokens = computedBy(chunk) ?? tokens;
        watch.alive(chunk.timings?.predicted_n !== undefined && !chunk.prompt_progress);
        onChunk(chunk);
      };
      const options = { ...withImageBytes(params), onData, abortSignal: signal };
      // What was logged before is not about this request.
      log.take();
      try {
        // Chat and raw prompts take the same way below; wllama tells them apart by `messages`.
        await watch.over<unknown>(
          "messages" in params
            ? wllama.createChatCompletion(options as unknown as ChatOptions)
            : wllama.createCompletion(options as unknown as RawOptions),
        );
      } catch (error) {
        throw signal.aborted ? cancelled() : explain(error, log.take());
      } finally {
        computed += tokens;
      }
    }),
    close: () => wllama.exit().catch(() => {}),
  };
}

/** Tokens that a completion has computed so far, without what was in the cache. */
function computedBy({ timings, prompt_progress: progress }: Chunk): number | undefined {
  if (progress) return progress.processed - (progress.cache ?? 0);
  return timings?.predicted_n === undefined
    ? undefined
    : timings.predicted_n + (timings.prompt_n ?? 0);
}

type ChatOptions = Parameters<Wllama["createChatCompletion"]>[0];
type RawOptions = Parameters<Wllama["createCompletion"]>[0];
