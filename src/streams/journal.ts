/** A second place for streams, which outlives the context that keeps them. */
import type { GenerationEvent } from "../engine.ts";
import type { ErrorData } from "../errors.ts";
import type { StreamOrder, StreamState } from "./streams.ts";

export interface StreamJournal {
  /** Adds events to those that it has. Resolves when they are safe, or cannot be; never rejects. */
  write(page: JournalPage): Promise<void>;
  /** All pages of one stream in one. */
  read(id: string): Promise<JournalPage | undefined>;
  /** Id of the stream that was asked for last, of those whose order passes. */
  find(test: (order: StreamOrder) => boolean): Promise<string | undefined>;
  remove(id: string): void;
}

/** Events, not frames: whoever takes over makes the same frames of them, and can go on. */
export interface JournalPage extends JournalTitle {
  /** How many events there were before these. */
  readonly before: number;
  readonly events: readonly GenerationEvent[];
}

export interface JournalTitle {
  readonly id: string;
  readonly order: StreamOrder;
  readonly state: StreamState;
  /** Why it failed. */
  readonly error?: ErrorData;
}

/** Writes before anybody hears of it: what a reader has, the next context has too. */
export class JournalWriter {
  #events: GenerationEvent[] = [];
  #told: (() => void)[] = [];
  #changed = false;
  #writing = false;
  #removed = false;

  /**
   * @param title of the pages, as it is when they are written
   * @param before how many events the journal has already
   */
  constructor(
    readonly journal: StreamJournal,
    readonly title: () => JournalTitle,
    private before = 0,
  ) {}

  /**
   * @param event absent where only the title has changed
   * @param tell is called when it is written, in the order of the calls
   */
  add(event: GenerationEvent | undefined, tell: () => void): void {
    if (event) this.#events.push(event);
    this.#told.push(tell);
    this.#changed = true;
    void this.#write();
  }

  /** All pages, also those that are yet to be written. */
  remove(): void {
    this.#removed = true;
    this.journal.remove(this.title().id);
  }

  /** One page at a time, so that a fast model does not write once a token. */
  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#changed) {
      const [events, told] = [this.#events, this.#told];
      [this.#events, this.#told, this.#changed] = [[], [], false];
      await this.journal.write({ ...this.title(), before: this.before, events });
      this.before += events.length;
      for (const tell of told) tell();
    }
    this.#writing = false;
    if (this.#removed) this.remove();
  }
}
