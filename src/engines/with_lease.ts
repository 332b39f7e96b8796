/** One request's use of a model in memory: waits for it, works, and gives it back. */
import { type Finish, type LoadOptions, NO_TIME, NO_USAGE, type Progress } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { Wish } from "./lease.ts";
import type { ModelPool } from "./model_pool.ts";
import type { WllamaModel } from "./wllama_model.ts";

/** Where a request waits, and for what. */
export interface LeaseOrder {
  readonly pool: Pick<ModelPool<WllamaModel, Required<LoadOptions>>, "acquire">;
  readonly wish: Wish<Required<LoadOptions>>;
}

/**
 * Reports how the work ended, with the times of loading and of the whole, in ms.
 * A model that failed, or has grown as far as it may, is not used again.
 * @throws ApiError of the load, of the line or of the work
 */
export async function withLease(
  { pool, wish }: LeaseOrder,
  report: (event: Progress | Finish) => void,
  signal: AbortSignal,
  work: (model: WllamaModel) => Promise<Finish>,
): Promise<void> {
  const begin = performance.now();
  const lease = await pool.acquire(wish, report, signal);
  const load = performance.now() - begin;
  let broken = false;
  try {
    const finish = await work(lease.model);
    const total = performance.now() - begin;
    report({ ...finish, timings: { ...finish.timings, load, total } });
  } catch (error) {
    broken = isFatal(error);
    throw error;
  } finally {
    lease.release(broken || (lease.model.isWorn ?? false));
  }
}

const isFatal = (error: unknown): boolean =>
  ["engine_failed", "engine_lost"].includes(ApiError.from(error).code);

/** The end of a request that computes nothing. */
export const nothingComputed = (reason: "load" | "unload"): Finish => (
  { type: "finish", reason, usage: NO_USAGE, timings: NO_TIME }
);
