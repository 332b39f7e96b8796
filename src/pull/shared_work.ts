/** Work that several readers wait for: it runs once, and as long as anybody does. */
import { cancelled } from "../errors.ts";

/** What everybody who waits for it can see. */
export interface Progress {
  /** Bytes; undefined until it is known what is there from before. */
  completed: number | undefined;
  /** Everything it said so far. */
  readonly said: string[];
}

export type Run = (progress: Progress, signal: AbortSignal) => Promise<string>;

export class SharedWork {
  readonly progress: Progress = { completed: undefined, said: [] };
  readonly #control = new AbortController();
  readonly #done: Promise<string>;
  #readers = 0;
  readonly #watchers = new Set<() => void>();
  #isSettled = false;

  constructor(run: Run) {
    this.#done = run(this.progress, this.#control.signal).finally(() => {
      this.#isSettled = true;
      for (const watcher of [...this.#watchers]) watcher();
    });
    this.#done.catch(() => {});
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** Nobody waits any more: it is on its way out. */
  get isStopping(): boolean {
    return this.#control.signal.aborted;
  }

  /** Its result. */
  get done(): Promise<string> {
    return this.#done;
  }

  /** @returns what takes the watcher off again */
  onSettled(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  join(): void {
    this.#readers++;
  }

  /** The last one stops the work, and returns when it has stopped. */
  async leave(): Promise<void> {
    if (--this.#readers > 0 || this.#isSettled) return;
    this.#control.abort();
    await this.#done.catch(() => {});
  }
}

/** Everything that runs, by a key: two that ask for the same get the same. */
export class SharedWorks {
  readonly #works = new Map<string, SharedWork>();

  /** Joins what runs under this key, or begins it. @throws ApiError `cancelled` */
  async join(key: string, run: Run, signal: AbortSignal): Promise<SharedWork> {
    for (let work = this.#works.get(key); work?.isStopping; work = this.#works.get(key)) {
      await work.done.catch(() => {});
    }
    if (signal.aborted) throw cancelled();
    const work = this.#works.get(key) ?? this.#begin(key, run);
    work.join();
    return work;
  }

  /** Whether anybody waits for it; one that is on its way out is waited for. */
  async isRunning(key: string): Promise<boolean> {
    const work = this.#works.get(key);
    if (work?.isStopping) await work.done.catch(() => {});
    return work !== undefined && !work.isStopping;
  }

  #begin(key: string, run: Run): SharedWork {
    const work = new SharedWork(run);
    this.#works.set(key, work);
    work.done.catch(() => {}).finally(() => this.#works.delete(key));
    return work;
  }
}
