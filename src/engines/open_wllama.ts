/** From a fresh `Wllama`, which each host makes in its own way, to a model that the engine can use. */
import type { LoadModelParams, Wllama, WllamaConfig } from "@wllama/wllama/esm/index.js";
import { ApiError, cancelled } from "../errors.ts";
import type { Chunk } from "./chunk.ts";
import { countedBlobs } from "./counted_blob.ts";
import { parallelSlots } from "./kv_cache.ts";
import { withImageBytes } from "./image_bytes.ts";
import { createPlaces } from "./places.ts";
import type { StoredModel } from "../model_store.ts";
import { createWatch, type Watch } from "./watch.ts";
import { vectorSettings, wrapVectors } from "./vector_model.ts";
import type { OpenWllama } from "./wllama.ts";
import { type ErrorLog, errorLog, explain } from "./wllama_errors.ts";
import type { WllamaModel } from "./wllama_model.ts";

export interface WllamaHost {
  /** Makes an unloaded instance. */
  create(config: WllamaConfig): Wllama;
  /** Threads to decode with; must be 1 where `SharedArrayBuffer` is missing. */
  readonly threads: number;
  /** Called after a model was closed, for hosts where that does not give all memory back. */
  readonly onClosed?: () => void;
}

/** Loading that makes no progress for so long has failed: wllama's promise may never settle. */
const LOAD_STALL_MS = 60_000;

export function wllamaOpener(host: WllamaHost): OpenWllama {
  return async (stored, { contextLength }, onProgress) => {
    const weights = await (stored.openParts?.() ?? stored.open().then((file) => [file]));
    const projector = await projectorOf(stored);
    const files = [...weights, ...projector];
    const details = await stored.describe().catch((error) => {
      throw unloadable(stored, ApiError.from(error).message);
    });
    const vectors = vectorSettings(details, contextLength);
    const slots = vectors ? 1 : parallelSlots(details, contextLength);
    const watch = createWatch();
    const log = errorLog(watch.crashed);
    const wllama = host.create({ ...log.config, ...NO_MANAGERS });
    const threads = stored.info.size < SMALL_BYTES ? 1 : host.threads;
    const sees = projector.length > 0;
    const settings = { ...loadSettings(contextLength, slots, threads, sees), ...vectors };
    try {
      await loadOrStall(wllama, files, settings, onProgress);
    } catch (error) {
      await wllama.exit().catch(() => {});
      throw unloadable(stored, log.take() ?? ApiError.from(error).message);
    }
    const model = wrap(wllama, log, watch, host, slots);
    return vectors ? { ...model, vectors: wrapVectors(wllama, log, watch) } : model;
  };
}

async function projectorOf(stored: StoredModel): Promise<readonly Blob[]> {
  const projector = await stored.openProjector?.();
  return projector ? [projector] : [];
}

function unloadable({ info }: StoredModel, reason: string): ApiError {
  const what = "the file is damaged, or no model that this engine can run";
  return new ApiError("engine_failed", `loading ${info.name} failed: ${what} (${reason})`);
}

/** A model below this is faster on one thread: more of them only wait for each other. */
const SMALL_BYTES = 48e6;

// Our store gives Blobs; wllama's own storage does not exist in every browser, and throws there.
const NO_MANAGERS = { cacheManager: {}, modelManager: {} } as WllamaConfig;

/** Measured for a CPU: without flash attention and with f32 K and V, decode is twice as fast. */
function loadSettings(
  contextLength: number,
  slots: number,
  threads: number,
  sees: boolean,
): LoadModelParams {
  // An abort is noticed once a batch, and some models want all of an image in one.
  const batch = sees ? 1024 : 64;
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
    warmup: false,
  };
}

async function loadOrStall(
  wllama: Wllama,
  files: readonly Blob[],
  settings: LoadModelParams,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = Promise.withResolvers<never>();
  const expect = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.reject(new Error("no progress for a minute")), LOAD_STALL_MS);
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
  } finally {
    clearTimeout(timer);
  }
}

function wrap(
  wllama: Wllama,
  log: ErrorLog,
  watch: Watch,
  host: WllamaHost,
  slots: number,
): WllamaModel {
  // One request more than slots would never be answered: wllama does not wake what llama.cpp put off.
  const places = createPlaces(slots);
  return {
    contextLength: wllama.getLoadedContextInfo().n_ctx / slots,
    async complete(params, onChunk, signal) {
      const leave = await places.take(signal);
      const onData = (chunk: Chunk) => {
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
        leave();
      }
    },
    async close() {
      await wllama.exit().catch(() => {});
      host.onClosed?.();
    },
  };
}

type ChatOptions = Parameters<Wllama["createChatCompletion"]>[0];
type RawOptions = Parameters<Wllama["createCompletion"]>[0];
