/** The last frames of one answer, for any number of readers. */
import type { Progress } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { LoggedFrame, StreamItem } from "./streams.ts";

export interface LogLimits {
  /** Text, in UTF-16 units. */
  readonly size: number;
  readonly frames: number;
}

const LOG_LIMITS: LogLimits = { size: 4 * 1024 * 1024, frames: 65_536 };

/** Whoever writes never waits; whoever reads has a cursor and may be late. */
export class StreamLog {
  readonly #limits: LogLimits;
  readonly #frames = new Map<number, LoggedFrame>();
  readonly #waiting = new Set<() => void>();
  #lastSeq = 0;
  #size = 0;
  #progress: Progress | undefined;
  #closed = false;

  constructor(limits = LOG_LIMITS) {
    this.#limits = limits;
  }

  get firstSeq(): number {
    return this.#lastSeq - this.#frames.size + 1;
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  get size(): number {
    return this.#size;
  }

  append(said: Omit<LoggedFrame, "type" | "seq">): LoggedFrame {
    const frame: LoggedFrame = { ...said, type: "frame", seq: ++this.#lastSeq };
    this.#frames.set(frame.seq, frame);
    this.#size += frame.data.length;
    this.#progress = undefined;
    const { size, frames } = this.#limits;
    while (this.#frames.size > 1 && (this.#size > size || this.#frames.size > frames)) {
      this.#forget(this.firstSeq);
    }
    this.#wake();
    return frame;
  }

  /** Readers that are there hear of it; it is not kept. */
  note(progress: Progress): void {
    this.#progress = progress;
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /**
   * What comes after frame `after`, until the log is closed or the signal aborts.
   * @throws ApiError `stream_evicted` for a reader who is later than the oldest frame
   */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<StreamItem> {
    let seq = after;
    let told: Progress | undefined;
    while (!signal.aborted) {
      const frame = this.#frames.get(seq + 1);
      if (frame) {
        seq++;
        yield frame;
      } else if (seq + 1 < this.firstSeq) {
        throw evicted(seq, this.firstSeq);
      } else if (this.#progress && this.#progress !== told) {
        yield told = this.#progress;
      } else if (this.#closed) {
        return;
      } else {
        await this.#change(signal);
      }
    }
  }

  #forget(seq: number): void {
    this.#size -= this.#frames.get(seq)!.data.length;
    this.#frames.delete(seq);
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the next change, or at an abort. */
  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake);
    });
  }
}

export function evicted(after: number, firstSeq: number): ApiError {
  const message = `the frames after ${after} are not kept any more: the oldest is ${firstSeq}`;
  return new ApiError("stream_evicted", message);
}
