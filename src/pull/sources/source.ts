/** Where a model comes from. */
import type { PullPlan } from "../plan.ts";

export interface Source {
  /** Asks what there is to fetch. @throws ApiError `pull_failed`, `cancelled` */
  plan(signal: AbortSignal): Promise<PullPlan>;
}

/** What the host of a puller may set. */
export interface SourceSettings {
  /** The Hub's address; `HF_ENDPOINT`. */
  readonly hub: string;
  /** For repositories that not everybody may read; `HF_TOKEN`. */
  readonly hubToken?: string;
}
