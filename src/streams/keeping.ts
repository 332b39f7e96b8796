/** Where streams are kept, and for how long. */
import type { Clock } from "../clock.ts";
import type { StreamJournal } from "./journal.ts";

export interface Keeping {
  readonly clock: Clock;
  readonly limits: KeepLimits;
  readonly journal?: StreamJournal;
}

export interface KeepLimits {
  /** ms without a reader after which the generation is stopped; 0: at once. */
  readonly graceMs: number;
  /** ms for which an answer is kept after its end. */
  readonly retentionMs: number;
}
