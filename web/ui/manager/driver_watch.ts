/** Shows that the tab which drives the downloads lives, and notices where it does not: systems freeze tabs. */
import type { Clock } from "../../../src/clock.ts";
import { randomId } from "../ids.ts";
import type { PullRecords } from "./pull_records.ts";

export interface DriverWatchOptions {
  readonly records: Pick<PullRecords, "beat" | "keepBeat">;
  readonly clock: Clock;
  /** Whether it is this tab. */
  readonly isDriver: () => boolean;
  /** It shows no sign of life any more. */
  readonly silent: () => void;
}

const LOOK_EVERY_MS = 2_000;
/** Looks, not time: a computer that slept has not waited. */
const MOST_QUIET_LOOKS = 6;

export class DriverWatch {
  readonly #options: DriverWatchOptions;
  #cancel: (() => void) | undefined;
  #seen: string | undefined;
  #quiet = 0;

  constructor(options: DriverWatchOptions) {
    this.#options = options;
  }

  /** @param busy whether there is anything to drive; else nobody looks */
  update(busy: boolean): void {
    if (busy) this.#cancel ??= this.#options.clock.after(LOOK_EVERY_MS, () => this.#look());
    else {
      this.#cancel?.();
      this.#cancel = undefined;
      this.#quiet = 0;
    }
  }

  /** Of the driver. */
  beat(): void {
    this.#options.records.keepBeat(randomId());
  }

  #look(): void {
    this.#cancel = undefined;
    this.update(true);
    const { records, isDriver, silent } = this.#options;
    if (isDriver()) return this.beat();
    const beat = records.beat();
    this.#quiet = beat === this.#seen ? this.#quiet + 1 : 0;
    this.#seen = beat;
    if (this.#quiet < MOST_QUIET_LOOKS) return;
    this.#quiet = 0;
    silent();
  }
}
