/** A clock that a test moves: hours of silence take milliseconds. */
import { setImmediate } from "node:timers";
import type { Clock } from "../../src/clock.ts";
import { PATIENCE_MS } from "./patience.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Timers that are armed now. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets `ms` pass: timers run in order, and what they set off settles before the next one. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let timer = this.#due(end); timer; timer = this.#due(end)) {
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
      await settle();
    }
    this.#now = end;
    await settle();
  }

  /** Lets `ms` pass as a blocked event loop would see it: no timer runs meanwhile. */
  block(ms: number): void {
    this.#now += ms;
  }

  #due(end: number): Timer | undefined {
    const due = [...this.#timers].filter(({ at }) => at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }
}

/** Returns when no promise reaction is left to run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => resolve()));
}

/** Returns once `test` holds, by the real clock: for work off this thread, such as a digest. */
export async function eventually(test: () => boolean): Promise<void> {
  for (const begin = performance.now(); !test();) {
    if (performance.now() - begin > PATIENCE_MS) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
