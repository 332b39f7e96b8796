/** How much an engine takes on at a time. */
import type { MemoryLimits } from "./memory.ts";

export interface EngineLimits extends MemoryLimits {
  /** Models in memory at a time. */
  readonly maxLoadedModels: number;
  /** Requests that may wait for a model or a slot; further ones are refused. */
  readonly maxQueue: number;
  /** ms that a model stays after its last request, where nobody says otherwise; below 0: for ever. */
  readonly keepAliveMs: number;
}

/** Ollama's. */
export const DEFAULT_LIMITS: EngineLimits = {
  maxLoadedModels: 3,
  maxQueue: 512,
  keepAliveMs: 5 * 60_000,
  memoryBytes: Infinity,
  numParallel: 0,
};
