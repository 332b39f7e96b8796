/** One generation that runs to its end whether or not somebody reads it. */
import { speak } from "../dialects/voices.ts";
import { type GenerationEvent, NO_TIME, NO_USAGE } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { Encoder } from "../reply/encoder.ts";
import { dataText, type Frame } from "../reply/framing.ts";
import { type JournalPage, JournalWriter, type StreamTerms } from "./journal.ts";
import type { Keeping } from "./keeping.ts";
import { StreamLog } from "./stream_log.ts";
import type { StreamInfo, StreamItem, StreamState } from "./streams.ts";

export class KeptStream {
  readonly #log = new StreamLog();
  readonly #abort = new AbortController();
  readonly #encoder: Encoder<GenerationEvent>;
  readonly #pages: JournalWriter | undefined;
  #state: StreamState = "running";
  #endedAt: number | null = null;
  #readers = 0;
  /** Of the grace while it runs, of the retention afterwards. */
  #cancelTimer = () => {};

  /** @param expired is called when it need not be kept any more */
  constructor(
    readonly id: string,
    readonly terms: StreamTerms,
    readonly keeping: Keeping,
    readonly expired: () => void,
  ) {
    this.#encoder = speak(terms.speech);
    const { journal, clock } = keeping;
    const title = () => ({ id, terms, state: this.#state });
    this.#pages = journal && new JournalWriter(journal, clock, title);
  }

  get state(): StreamState {
    return this.#state;
  }

  get info(): StreamInfo {
    const { firstSeq, lastSeq, size } = this.#log;
    const { speech } = this.terms;
    const { id, state } = this;
    return { id, speech, state, firstSeq, lastSeq, size, endedAt: this.#endedAt };
  }

  /** Folds events into frames until either of them ends. */
  async run(start: (signal: AbortSignal) => AsyncIterable<GenerationEvent>): Promise<void> {
    // Whoever opened it has yet to come, so without a grace too it may begin.
    if (this.keeping.limits.graceMs > 0) this.#awaitReader();
    this.#pages?.flush();
    try {
      for await (const event of start(this.#abort.signal)) {
        if (this.#state !== "running") return;
        if (event.type === "progress") this.#log.note(event);
        this.#append(this.#encoder.encode(event));
        if (event.type === "finish") return this.#end("finished");
      }
      this.#fail(new ApiError("engine_failed", "the engine ended without a result; try again"));
    } catch (error) {
      this.#fail(ApiError.from(error));
    }
  }

  /** Instead of `run`: what another context kept until it died. */
  recall({ frames, state }: JournalPage): void {
    for (const frame of frames) this.#log.append(frame);
    if (state === "running") this.#fail(interrupted("the tab that ran the engine was closed"));
    else this.#end(state);
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
    const finish = { type: "finish", reason: "cancelled", ...nothing, at: Date.now() } as const;
    this.#append(this.#encoder.encode(finish));
    this.#end("cancelled");
    this.#abort.abort();
  }

  /** No timer stays behind; readers may read on. */
  forget(): void {
    this.#cancelTimer();
  }

  #fail(error: ApiError): void {
    if (this.#state !== "running") return;
    this.#append(this.#encoder.error(error), error);
    this.#end("failed");
  }

  #append(frames: readonly Frame[], error?: ApiError): void {
    for (const { data, event, transient } of frames) {
      if (transient) continue;
      const frame = this.#log.append({
        data: dataText(data),
        ...(event ? { event } : {}),
        ...(error ? { error: error.toData() } : {}),
      });
      this.#pages?.add(frame);
    }
  }

  #end(state: Exclude<StreamState, "running">): void {
    this.#state = state;
    this.#endedAt = Date.now();
    this.#cancelTimer();
    const { clock, limits } = this.keeping;
    this.#cancelTimer = clock.after(limits.retentionMs, this.expired);
    this.#pages?.flush();
    this.#log.close();
  }

  #awaitReader(): void {
    if (this.#state !== "running") return;
    const { clock, limits: { graceMs } } = this.keeping;
    const giveUp = () => {
      this.#fail(interrupted(`nobody read the stream for ${graceMs / 1000} s, so it was stopped`));
      this.#abort.abort();
    };
    if (graceMs === 0) giveUp();
    else this.#cancelTimer = clock.after(graceMs, giveUp);
  }
}

function interrupted(reason: string): ApiError {
  return new ApiError("stream_interrupted", `stream_interrupted: ${reason}`);
}
