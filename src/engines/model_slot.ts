/** Which model is in memory, who uses it, and when it leaves: one at a time. */
import { unlessAborted } from "../abort.ts";
import type { Clock } from "../clock.ts";
import type { LoadOptions, Progress, RunningModel } from "../engine.ts";
import { cancelled } from "../errors.ts";
import type { StoredModel } from "../model_store.ts";

/** A model in memory; made by the host, used by the engine. */
export interface LoadedModel {
  readonly contextLength: number;
  /** Frees the memory. Never throws. */
  close(): Promise<void>;
}

export type Loader<M extends LoadedModel, L extends LoadOptions = LoadOptions> = (
  model: StoredModel,
  load: L,
  onProgress: (progress: Progress) => void,
) => Promise<M>;

/** The right to use the model in memory; must be given back once. */
export interface Lease<M> {
  readonly model: M;
  /** @param broken the model must not be used again */
  release(broken?: boolean): void;
}

interface Loaded<M> {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly model: M;
  users: number;
  keepAliveMs: number;
  expiresAt: number | null;
  broken: boolean;
}

/** Ollama's default. */
const KEEP_ALIVE_MS = 5 * 60_000;
// Longer timers overflow to 1 ms; what is to stay for weeks may stay for ever.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @typeParam L what a load is told; other values reload the model */
export class ModelSlot<M extends LoadedModel, L extends LoadOptions = LoadOptions> {
  readonly #load: Loader<M, L>;
  readonly #clock: Clock;
  readonly #watchers = new Set<(progress: Progress) => void>();
  #current: Loaded<M> | undefined;
  /** Tail of the line; whoever needs another model waits here until the users of this one are done. */
  #line: Promise<unknown> = Promise.resolve();
  #drained: () => void = () => {};
  #cancelExpiry: () => void = () => {};

  constructor(load: Loader<M, L>, clock: Clock) {
    this.#load = load;
    this.#clock = clock;
  }

  get running(): RunningModel | undefined {
    if (!this.#current) return undefined;
    const { name, size, expiresAt, model } = this.#current;
    return { name, size, expiresAt, contextLength: model.contextLength };
  }

  /**
   * Waits in line, loads when needed. An abort leaves the line at once; a load that has begun goes
   * on, since others may wait for it.
   * @param keepAlive ms; absent: as before
   * @throws ApiError of the load, or `cancelled`
   */
  async acquire(
    stored: StoredModel,
    load: L,
    keepAlive: number | undefined,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Lease<M>> {
    const turn = this.#inLine(async () =>
      signal.aborted ? undefined : await this.#enter(stored, load)
    );
    this.#watchers.add(onProgress);
    try {
      const loaded = await unlessAborted(turn, signal, (late) => late && this.#leave(late, false));
      if (!loaded) throw cancelled();
      if (keepAlive !== undefined) loaded.keepAliveMs = keepAlive;
      return this.#lease(loaded);
    } finally {
      this.#watchers.delete(onProgress);
    }
  }

  /** Unloads `name`, or lets its last user do it; nothing to do when it is not in memory. */
  unload(name: string): Promise<void> {
    return this.#inLine(async () => {
      if (this.#current?.name !== name) return;
      this.#current.keepAliveMs = 0;
      await this.#close();
    });
  }

  /** Does `work` after what was asked before: a model must never load beside one that is closing. */
  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => {});
    return turn;
  }

  async #enter(stored: StoredModel, load: L): Promise<Loaded<M>> {
    const key = JSON.stringify([stored.info.digest, load]);
    if (this.#current?.key !== key || this.#current.broken) {
      await this.#drain();
      await this.#close();
      const model = await this.#load(stored, load, (progress) => this.#report(progress));
      const { name, size } = stored.info;
      const fresh = { users: 0, keepAliveMs: KEEP_ALIVE_MS, expiresAt: null, broken: false };
      this.#current = { key, name, size, model, ...fresh };
    }
    this.#cancelExpiry();
    this.#current.expiresAt = null;
    this.#current.users++;
    return this.#current;
  }

  #report(progress: Progress): void {
    for (const watcher of this.#watchers) watcher(progress);
  }

  async #drain(): Promise<void> {
    while (this.#current && this.#current.users > 0) {
      await new Promise<void>((resolve) => this.#drained = resolve);
    }
  }

  #lease(loaded: Loaded<M>): Lease<M> {
    let held = true;
    return {
      model: loaded.model,
      release: (broken = false) => {
        if (held) this.#leave(loaded, broken);
        held = false;
      },
    };
  }

  #leave(loaded: Loaded<M>, broken: boolean): void {
    loaded.users--;
    loaded.broken ||= broken;
    if (loaded.users > 0) return;
    this.#drained();
    if (loaded === this.#current) this.#expireLater(loaded);
  }

  #expireLater(loaded: Loaded<M>): void {
    const ms = loaded.broken ? 0 : loaded.keepAliveMs;
    const never = ms < 0 || ms > LONGEST_TIMER_MS;
    loaded.expiresAt = never ? null : Date.now() + ms;
    if (never) return;
    this.#cancelExpiry();
    this.#cancelExpiry = this.#clock.after(ms, () => void this.#inLine(() => this.#close()));
  }

  async #close(): Promise<void> {
    this.#cancelExpiry();
    const closing = this.#current;
    if (!closing || closing.users > 0) return;
    this.#current = undefined;
    await closing.model.close();
  }
}
