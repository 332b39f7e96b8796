/** How much the server's engine takes on at a time, in Ollama's names. */
import { readKeepAlive } from "../dialects/ollama/keep_alive.ts";
import { DEFAULT_LIMITS, type EngineLimits } from "../engines/limits.ts";
import { LOAD_TIMEOUT_MS } from "../engines/open_wllama.ts";
import { reasonOf } from "../errors.ts";
import { readCount, type Setting, setting } from "./setting.ts";

export const ENGINE_FLAGS = {
  "keep-alive": { type: "string" },
  "load-timeout": { type: "string" },
  "max-loaded-models": { type: "string" },
  "max-queue": { type: "string" },
  "num-parallel": { type: "string" },
} as const;

export const ENGINE_VARIABLES = [
  "OLLAMA_KEEP_ALIVE",
  "OLLAMA_LOAD_TIMEOUT",
  "OLLAMA_MAX_LOADED_MODELS",
  "OLLAMA_MAX_QUEUE",
  "OLLAMA_NUM_PARALLEL",
] as const;

type Texts<Name extends string> = { readonly [name in Name]?: string | undefined };
type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error with a text for the user */
export function readLimits(
  flags: Texts<keyof typeof ENGINE_FLAGS>,
  env: Environment,
): Omit<EngineLimits, "memoryBytes"> {
  const models = setting(flags, "max-loaded-models", env, "OLLAMA_MAX_LOADED_MODELS");
  const parallel = setting(flags, "num-parallel", env, "OLLAMA_NUM_PARALLEL");
  const queue = setting(flags, "max-queue", env, "OLLAMA_MAX_QUEUE");
  const keepAlive = setting(flags, "keep-alive", env, "OLLAMA_KEEP_ALIVE");
  const usual = DEFAULT_LIMITS;
  return {
    keepAliveMs: readTime(keepAlive, "keep alive", usual.keepAliveMs),
    // Ollama reads 0 as "choose for me", for both.
    maxLoadedModels: readCount(models, "max loaded models", 0) || usual.maxLoadedModels,
    numParallel: readCount(parallel, "num parallel", 0) ?? usual.numParallel,
    // Who has a model loaded waits for it.
    maxQueue: readCount(queue, "max queue", 1) ?? usual.maxQueue,
  };
}

/** @returns ms; null for never, which JSON can say. @throws Error with a text for the user */
export function readLoadTimeout(given: Setting | undefined): number | null {
  const ms = readTime(given, "load timeout", LOAD_TIMEOUT_MS);
  return ms > 0 ? ms : null;
}

/** Seconds, or a duration such as `1h30m`. */
function readTime(given: Setting | undefined, name: string, usual: number): number {
  if (!given?.text) return usual;
  const { text, from } = given;
  try {
    return readKeepAlive(/^[+-]?\d+$/.test(text) ? Number(text) : text) ?? usual;
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`${from}: ${name} must be seconds or a duration such as 5m (${reason})`);
  }
}
