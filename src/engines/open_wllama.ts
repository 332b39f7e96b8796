/** From a fresh `Wllama`, which each host makes in its own way, to a model that the engine can use. */
import type { LoadModelParams, Wllama, WllamaConfig } from "@wllama/wllama/esm/index.js";
import { ApiError, cancelled } from "../errors.ts";
import type { OpenWllama, WllamaModel } from "./wllama.ts";

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
    const file = await stored.open();
    const log = errorLog();
    const wllama = host.create({ ...log.config, ...NO_MANAGERS });
    const threads = stored.info.size < SMALL_BYTES ? 1 : host.threads;
    const settings = loadSettings(contextLength, threads);
    try {
      await loadOrStall(wllama, file, settings, onProgress);
    } catch (error) {
      await wllama.exit().catch(() => {});
      const reason = log.take() ?? ApiError.from(error).message;
      throw new ApiError("engine_failed", `loading ${stored.info.name} failed: ${reason}`);
    }
    return wrap(wllama, log, host);
  };
}

/** A model below this is faster on one thread: more of them only wait for each other. */
const SMALL_BYTES = 48e6;

// Our store gives Blobs; wllama's own storage does not exist in every browser, and throws there.
const NO_MANAGERS = { cacheManager: {}, modelManager: {} } as WllamaConfig;

/** Measured for a CPU: without flash attention and with f32 K and V, decode is twice as fast. */
function loadSettings(contextLength: number, threads: number): LoadModelParams {
  return {
    n_ctx: contextLength,
    n_threads: threads,
    // The same text in every host; llama.cpp's WebGPU kernels round differently.
    n_gpu_layers: 0,
    flash_attn: false,
    cache_type_k: "f32",
    cache_type_v: "f32",
    // An abort is noticed once a batch.
    n_batch: 64,
    n_ubatch: 64,
    warmup: false,
  };
}

async function loadOrStall(
  wllama: Wllama,
  file: Blob,
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
  const counted = new CountedBlob(file, (done) => {
    expect();
    onProgress(done, file.size);
  });
  try {
    await Promise.race([wllama.loadModel([counted], settings), stalled.promise]);
    // `loadModel` resolves for broken files too.
    const { success } = wllama.getLoadedContextInfo() as { success?: boolean };
    if (!success) throw new Error("the file is no model that this engine can run");
  } finally {
    clearTimeout(timer);
  }
}

/** Tells how far into the file reading has come. */
class CountedBlob extends Blob {
  readonly #file: Blob;
  readonly #onRead: (end: number) => void;
  #furthest = 0;

  constructor(file: Blob, onRead: (end: number) => void) {
    super([]);
    this.#file = file;
    this.#onRead = onRead;
  }

  override get size(): number {
    return this.#file.size;
  }

  override slice(start?: number, end?: number, type?: string): Blob {
    this.#reached(end ?? this.#file.size);
    return this.#file.slice(start, end, type);
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let end = 0;
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        this.#reached(end += chunk.length);
        controller.enqueue(chunk);
      },
    });
    return this.#file.stream().pipeThrough(count);
  }

  #reached(end: number): void {
    if (end <= this.#furthest) return;
    this.#furthest = Math.min(end, this.#file.size);
    this.#onRead(this.#furthest);
  }
}

function wrap(wllama: Wllama, log: ErrorLog, host: WllamaHost): WllamaModel {
  return {
    contextLength: wllama.getLoadedContextInfo().n_ctx,
    async complete(params, onChunk, signal) {
      const options = { ...params, onData: onChunk, abortSignal: signal };
      try {
        // Chat and raw prompts take the same way below; wllama tells them apart by `messages`.
        await ("messages" in params
          ? wllama.createChatCompletion(options as unknown as ChatOptions)
          : wllama.createCompletion(options as unknown as RawOptions));
      } catch (error) {
        throw signal.aborted ? cancelled() : explain(error, log.take());
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

const OVERFLOW = /exceeds the available context size/;
// The module refused the task with an exception and is sound: wllama then reads a length from nowhere.
const REFUSED = /Invalid typed array length|Invalid magic number/;

function explain(error: unknown, logged: string | undefined): ApiError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (OVERFLOW.test(message)) {
    return new ApiError("context_overflow", `${message}: shorten the prompt or raise num_ctx`);
  }
  if (REFUSED.test(message)) {
    return new ApiError("invalid_request", `the engine refused the request: ${logged ?? message}`);
  }
  const crashed = name === "RuntimeError";
  const what = crashed ? "the engine crashed and is restarted; try again" : "generation failed";
  return new ApiError("engine_failed", `${what}: ${logged ?? message}`);
}

interface ErrorLog {
  readonly config: WllamaConfig;
  /** The last error that the native code logged since the last call. */
  take(): string | undefined;
}

/** Native code explains itself only in its log; keeps the last error and drops the rest. */
function errorLog(): ErrorLog {
  let last: string | undefined;
  const drop = () => {};
  const keep = (...args: unknown[]) => {
    const text = args.filter((arg) => typeof arg === "string").join(" ").trim();
    if (text && !text.startsWith("Stack trace")) last = text;
  };
  return {
    config: { logger: { debug: drop, log: drop, warn: drop, error: keep } },
    take() {
      const text = last;
      last = undefined;
      return text;
    },
  };
}
