/** A second place for streams, which outlives the context that keeps them. */
import type { Clock } from "../clock.ts";
import type { LoggedFrame, StreamOrder, StreamState } from "./streams.ts";

export interface StreamJournal {
  /** Adds frames to those that it has. Nobody waits for it: what is lost, a crash would lose too. */
  write(page: JournalPage): void;
  /** All pages of one stream in one. */
  read(id: string): Promise<JournalPage | undefined>;
  remove(id: string): void;
}

export interface JournalPage {
  readonly id: string;
  readonly terms: StreamTerms;
  readonly state: StreamState;
  readonly frames: readonly LoggedFrame[];
}

/** What is known of a stream besides its frames. */
export type StreamTerms = Omit<StreamOrder, "request">;

const MOST_FRAMES = 32;
const LONGEST_MS = 250;

/** Gathers frames, so that a fast model does not write once a token. */
export class JournalWriter {
  #frames: LoggedFrame[] = [];
  #cancel: (() => void) | undefined;

  /** @param title of the pages, as it is when they are written */
  constructor(
    readonly journal: StreamJournal,
    readonly clock: Clock,
    readonly title: () => Omit<JournalPage, "frames">,
  ) {}

  add(frame: LoggedFrame): void {
    this.#frames.push(frame);
    if (this.#frames.length >= MOST_FRAMES) this.flush();
    else this.#cancel ??= this.clock.after(LONGEST_MS, () => this.flush());
  }

  /** Writes a page now, also when only the title has changed. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.journal.write({ ...this.title(), frames: this.#frames });
    this.#frames = [];
  }
}
