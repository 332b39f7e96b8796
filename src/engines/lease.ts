/** What a pool of models is told and gives. */
import type { Clock } from "../clock.ts";
import type { LoadOptions, Progress } from "../engine.ts";
import type { StoredModel } from "../model_store.ts";
import type { EngineLimits } from "./limits.ts";
import type { LoadedModel, Plan } from "./resident.ts";

export interface Loader<M extends LoadedModel, L extends LoadOptions, P extends Plan = Plan> {
  /** What a load will take. @throws ApiError when it cannot be done at all */
  plan(stored: StoredModel, load: L): Promise<P>;
  open(
    stored: StoredModel,
    load: L,
    plan: P,
    onProgress: (progress: Progress) => void,
  ): Promise<M>;
}

export interface PoolOptions<M extends LoadedModel, L extends LoadOptions, P extends Plan> {
  readonly loader: Loader<M, L, P>;
  readonly clock: Clock;
  readonly limits: Omit<EngineLimits, "numParallel">;
  /**
   * Begins anew, which gives back what closed models retain; called when no model is in memory.
   * Whoever waits then is moved, or waits on when this returns.
   */
  readonly reclaim?: () => Promise<void>;
}

/** What a request needs. */
export interface Wish<L extends LoadOptions> {
  readonly stored: StoredModel;
  /** Another value reloads the model. */
  readonly load: L;
  /** Whether it needs a slot; else it only wants the model to be there. */
  readonly computes: boolean;
  /** ms; absent: as before. */
  readonly keepAlive?: number | undefined;
}

/** The right to use a model in memory; must be given back once. */
export interface Lease<M> {
  readonly model: M;
  /** @param broken the model must not be used again */
  release(broken?: boolean): void;
}
