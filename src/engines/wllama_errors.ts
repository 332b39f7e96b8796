/** What wllama throws, and what llama.cpp logs before, in words for the user. */
import type { WllamaConfig } from "@wllama/wllama/esm/index.js";
import { ApiError } from "../errors.ts";
import type { ModelInfo } from "../model_store.ts";

const OVERFLOW = /exceeds the available context size|is too large to process/;
// The module refused the task with an exception and is sound: wllama then reads a length from nowhere.
const REFUSED = /Invalid typed array length|Invalid magic number/;

// What follows names the option: `penalty_repeat must be finite and greater than 0`.
const UNUSABLE = /Failed to initialize samplers: (.*)/;

// It finds this out before any work, so that the module is sound.
const UNWIELDY = /failed to parse grammar/i;

// Before any work too.
const NO_IMAGE = /failed to decode buffer as/;
// Of ids that the client sent; found out before any work too.
const NO_TOKENS = /contains invalid tokens/;

// llama.cpp lets a token pass that begins as a tool call does and goes on as none can. Nor does it
// get any further where no token of the model fits: some vocabularies cannot spell every schema.
const MISWRITTEN = /empty grammar stack/;

// Of the browser, of wasm and of ggml.
const NO_MEMORY = /out of memory|bad_alloc|failed to allocate|unable to allocate|cannot allocate/i;
const STALLED = /^no progress/;

/** Why a model does not come into memory. @param reason what was logged or thrown first */
export function unloadable({ name }: Pick<ModelInfo, "name">, reason: string): ApiError {
  const what = NO_MEMORY.test(reason)
    ? "there is not enough memory: ask for a smaller num_ctx, or choose a smaller model"
    : STALLED.test(reason)
    ? "its file could not be read in time; try again"
    : "the file is damaged, or no model that this engine can run";
  return new ApiError("engine_failed", `loading ${name} failed: ${what} (${reason})`);
}

/** @param logged what the native code logged as its first error */
export function explain(error: unknown, logged: string | undefined): ApiError {
  if (error instanceof ApiError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (OVERFLOW.test(message)) {
    return new ApiError("context_overflow", `${message}: shorten the prompt or raise num_ctx`);
  }
  if (REFUSED.test(message)) {
    return new ApiError("invalid_request", `the engine refused the request: ${logged ?? message}`);
  }
  if (NO_TOKENS.test(message)) {
    const text =
      "the input has ids that are no tokens of this model: use its own, as /tokenize gives";
    return new ApiError("invalid_request", text, "input");
  }
  const unusable = UNUSABLE.exec(logged ?? message)?.[1];
  if (unusable) {
    return new ApiError("invalid_request", `the engine cannot sample so: ${unusable}`);
  }
  if (UNWIELDY.test(message)) {
    return new ApiError(
      "invalid_request",
      "the engine can make no grammar of a JSON schema: lower its lengths and counts",
    );
  }
  if (NO_IMAGE.test(logged ?? message)) {
    const remedy = "send PNG, JPEG, GIF or BMP";
    return new ApiError("invalid_request", `an image cannot be read: ${remedy}`, "images");
  }
  if (MISWRITTEN.test(message)) {
    return new ApiError(
      "engine_failed",
      "the model left the form of a tool call or of the JSON schema, or cannot spell it; try again",
    );
  }
  const reason = logged ?? message;
  return name === "RuntimeError"
    ? new ApiError("engine_lost", `the engine crashed and is restarted; try again: ${reason}`)
    : new ApiError("engine_failed", `generation failed: ${reason}`);
}

export interface ErrorLog {
  readonly config: WllamaConfig;
  /** The first error that the native code logged since the last call; what follows it is its wake. */
  take(): string | undefined;
}

/**
 * Native code explains itself only in its log; keeps the first error and drops the rest.
 * @param crashed is told when the module's worker died of an error that nobody caught
 */
export function errorLog(crashed: (reason: string) => void): ErrorLog {
  let first: string | undefined;
  const drop = () => {};
  // Only the first line of an error has its level; the others come as plain log.
  const goOn = (...args: unknown[]) => {
    if (first?.endsWith(":")) first = `${first} ${wordsOf(args)}`.trim();
  };
  const keep = (...args: unknown[]) => {
    // wllama hands the worker's error events to its logger, and leaves its own calls waiting.
    const [event] = args;
    if (event instanceof ErrorEvent) crashed(event.message || "its worker failed");
    const text = wordsOf(args);
    if (text && !text.startsWith("Stack trace")) first ??= text;
  };
  return {
    config: { logger: { debug: drop, log: goOn, warn: drop, error: keep } },
    take() {
      const text = first;
      first = undefined;
      return text;
    },
  };
}

const wordsOf = (args: readonly unknown[]): string =>
  args.filter((arg) => typeof arg === "string").join(" ").trim();
