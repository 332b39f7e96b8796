/** Reads an answer on a fake clock and records what came, and when. */
import type { FakeClock } from "./fake_clock.ts";

export interface Chunk {
  /** By the clock. */
  readonly at: number;
  readonly text: string;
}

export interface Listening {
  readonly chunks: readonly Chunk[];
  /** All chunks so far. */
  readonly text: string;
  /** Once the headers have come. */
  readonly response: Response | undefined;
  /** When the headers came. */
  readonly committedAt: number | undefined;
  readonly ended: boolean;
  /** What the handler or the body threw. */
  readonly failure: unknown;
  cancel(): Promise<void>;
}

export function listen(clock: FakeClock, answer: Response | Promise<Response>): Listening {
  return new Listener(clock, answer);
}

class Listener implements Listening {
  readonly chunks: Chunk[] = [];
  response: Response | undefined;
  committedAt: number | undefined;
  ended = false;
  failure: unknown;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  constructor(clock: FakeClock, answer: Response | Promise<Response>) {
    this.#read(clock, answer).catch((error) => this.failure = error);
  }

  get text(): string {
    return this.chunks.map(({ text }) => text).join("");
  }

  async cancel(): Promise<void> {
    await this.#reader?.cancel();
  }

  async #read(clock: FakeClock, answer: Response | Promise<Response>): Promise<void> {
    this.response = await answer;
    this.committedAt = clock.now();
    this.#reader = this.response.body?.getReader();
    for (
      let part = await this.#reader?.read();
      part && !part.done;
      part = await this.#reader?.read()
    ) {
      this.chunks.push({ at: clock.now(), text: new TextDecoder().decode(part.value) });
    }
    this.ended = true;
  }
}
