/** One generation that runs to its end whether or not somebody reads it. */
import { speak } from "../dialects/voices.ts";
import { continued } from "../continuation.ts";
import {
  type GenerationEvent,
  type GenerationRequest,
  NO_TIME,
  NO_USAGE,
  type Progress,
} from "../engine.ts";
import { ApiError, endedEarly, type ErrorData, streamInterrupted } from "../errors.ts";
import type { Encoder } from "../reply/encoder.ts";
import { dataText, type Frame } from "../reply/framing.ts";
import { type JournalPage, JournalWriter } from "./journal.ts";
import type { Keeping } from "./keeping.ts";
import { StreamLog } from "./stream_log.ts";
import type { StreamInfo, StreamItem, StreamOrder, StreamState } from "./streams.ts";

/** What makes the answer. */
type Generate = (
  request: GenerationRequest,
  signal: AbortSignal,
) => AsyncIterable<GenerationEvent>;

type Ended = Exclude<StreamState, "running">;

export class KeptStream {
  readonly #log = new StreamLog();
  readonly #abort = new AbortController();
  readonly #encoder: Encoder<GenerationEvent>;
  #pages: JournalWriter | undefined;
  #state: StreamState = "running";
  #error: ErrorData | undefined;
  #endedAt: number | null = null;
  #readers = 0;
  /** Of the grace while it runs, of the retention afterwards. */
  #cancelTimer = () => {};

  /** @param expired is called when it need not be kept any more */
  constructor(
    readonly id: string,
    readonly order: StreamOrder,
    readonly keeping: Keeping,
    readonly expired: () => void,
  ) {
    this.#encoder = speak(order.speech);
  }

  get state(): StreamState {
    return this.#state;
  }

  get info(): StreamInfo {
    const { firstSeq, lastSeq, size } = this.#log;
    const { speech } = this.order;
    const { id, state } = this;
    return { id, speech, state, firstSeq, lastSeq, size, endedAt: this.#endedAt };
  }

  /** Folds events into frames until either of them ends. */
  async run(generate: Generate, heard: readonly GenerationEvent[] = []): Promise<void> {
    const { journal, limits } = this.keeping;
    this.#pages = journal && new JournalWriter(journal, () => this.#title(), heard.length);
    // Whoever opened it has yet to come, so without a grace too it may begin.
    if (limits.graceMs > 0) this.#awaitReader();
    const opening = this.order.unattended ? this.#encoder.open?.() ?? [] : [];
    this.#write(undefined, () => this.#append(opening));
    const { request } = this.order;
    const { signal } = this.#abort;
    const start = (asked: GenerationRequest) => generate(asked, signal);
    try {
      for await (const event of continued(request, start, () => false, heard)) {
        if (this.#state !== "running") return;
        if (event.type === "finish") return this.#finish("finished", event);
        if (event.type === "progress") this.#note(event);
        else this.#hear(event);
      }
      this.#fail(endedEarly());
    } catch (error) {
      this.#fail(ApiError.from(error));
    }
  }

  /** Instead of `run`: what another context wrote down until it died; goes on where that stopped. */
  recall({ events, state, error }: JournalPage, generate: Generate): void {
    for (const event of events) this.#append(this.#encoder.encode(event));
    if (state === "running") return void this.run(generate, events);
    if (error) this.#append(this.#encoder.error(ApiError.fromData(error)), error);
    this.#end(state);
  }

  async *follow(after: number, signal: AbortSignal): AsyncGenerator<StreamItem> {
    this.#readers++;
    if (this.#state === "running") this.#cancelTimer();
    try {
      yield* this.#log.follow(after, signal);
    } finally {
      if (--this.#readers === 0) this.#awaitReader();
    }
  }

  stop(): void {
    if (this.#state !== "running") return;
    const nothing = { usage: NO_USAGE, timings: NO_TIME };
    const at = Date.now();
    this.#finish("cancelled", { type: "finish", reason: "cancelled", ...nothing, at });
    this.#abort.abort();
  }

  /** No timer and nothing written stays behind; readers may read on. */
  forget(): void {
    this.#cancelTimer();
    if (this.#pages) this.#pages.remove();
    else this.keeping.journal?.remove(this.id);
  }

  #title() {
    const { id, order } = this;
    return { id, order, state: this.#state, ...(this.#error ? { error: this.#error } : {}) };
  }

  #fail(error: ApiError): void {
    if (this.#state !== "running") return;
    const frames = this.#encoder.error(error);
    const data = error.toData();
    this.#error = data;
    this.#end("failed", undefined, () => this.#append(frames, data));
  }

  /** In one page with the end: a reader who has the last frame waits for nothing, and gets no heartbeat. */
  #finish(state: Ended, event: GenerationEvent): void {
    const frames = this.#encoder.encode(event);
    this.#end(state, event, () => this.#append(frames));
  }

  #hear(event: GenerationEvent): void {
    const frames = this.#encoder.encode(event);
    this.#write(event, () => this.#append(frames));
  }

  /** Work is not kept, but for that it has begun. */
  #note(progress: Progress & GenerationEvent): void {
    const frames = this.#encoder.encode(progress);
    if (frames.length > 0) this.#write(undefined, () => this.#append(frames));
    this.#log.note(progress);
  }

  /** @param tell when it is safe */
  #write(event: GenerationEvent | undefined, tell: () => void): void {
    if (this.#pages) this.#pages.add(event, tell);
    else tell();
  }

  #append(frames: readonly Frame[], error?: ErrorData): void {
    for (const { data, event, transient } of frames) {
      if (transient) continue;
      const text = { data: dataText(data), ...(event ? { event } : {}) };
      this.#log.append({ ...text, ...(error ? { error } : {}) });
    }
  }

  #end(state: Ended, event?: GenerationEvent, last = () => {}): void {
    this.#state = state;
    this.#endedAt = Date.now();
    this.#cancelTimer();
    const { clock, limits } = this.keeping;
    this.#cancelTimer = clock.after(limits.retentionMs, this.expired);
    this.#write(event, () => {
      last();
      this.#log.close();
    });
  }

  #awaitReader(): void {
    if (this.#state !== "running" || this.order.unattended) return;
    const { clock, limits: { graceMs } } = this.keeping;
    const giveUp = () => {
      this.#fail(
        streamInterrupted(`nobody read the stream for ${graceMs / 1000} s, so it was stopped`),
      );
      this.#abort.abort();
    };
    if (graceMs === 0) giveUp();
    else this.#cancelTimer = clock.after(graceMs, giveUp);
  }
}
