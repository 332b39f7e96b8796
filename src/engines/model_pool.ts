/** Which models are in memory, who waits for one, and who has to leave for it. */
import type { LoadOptions, Progress, RunningModel } from "../engine.ts";
import { cancelled } from "../errors.ts";
import { createLine } from "../in_line.ts";
import type { Lease, PoolOptions, Wish } from "./lease.ts";
import { expiryFromNow, type LoadedModel, type Plan, Resident } from "./resident.ts";
import { type NamedFile, Residents } from "./residents.ts";
import { WaitingLine } from "./waiting_line.ts";

interface Ticket<M, L extends LoadOptions> {
  readonly key: string;
  readonly wish: Wish<L>;
  tell(progress: Progress): void;
  enter(lease: Lease<M>): void;
  fail(error: unknown): void;
}

/**
 * First come, first served, but nobody waits for a model that is there with a free slot only because
 * somebody before him waits for another model. Who needs a model that is not there has the least
 * recently used ones leave; those take no one in any more, so that his turn comes.
 */
export class ModelPool<
  M extends LoadedModel,
  L extends LoadOptions = LoadOptions,
  P extends Plan = Plan,
> {
  readonly #options: PoolOptions<M, L, P>;
  readonly #line: WaitingLine<Ticket<M, L>>;
  readonly #residents: Residents<M>;
  /** For loads and closings: no model loads beside one that closes. */
  readonly #inTurn = createLine();
  /** Key of the model whose turn it is to be loaded. */
  #bringing: string | undefined;
  #loading: RunningModel | undefined;
  #uses = 0;
  #change = Promise.withResolvers<void>();

  constructor(options: PoolOptions<M, L, P>) {
    this.#options = options;
    this.#line = new WaitingLine(options.limits.maxQueue);
    this.#residents = new Residents(options.limits, options.reclaim);
  }

  /** Also what is being loaded. */
  get running(): readonly RunningModel[] {
    return [...this.#residents.running, ...this.#loading ? [this.#loading] : []];
  }

  /** How many requests wait. */
  get waiting(): number {
    return this.#line.length;
  }

  /**
   * Waits in line for a model and a slot, loads when needed. An abort leaves the line at once; a load
   * that has begun goes on, since others may wait for it.
   * @throws ApiError of the load, `server_busy` when too many wait, or `cancelled`
   */
  acquire(
    wish: Wish<L>,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Lease<M>> {
    const { promise, resolve, reject } = Promise.withResolvers<Lease<M>>();
    const key = keyOf(wish);
    const ticket = { key, wish, tell: onProgress, enter: resolve, fail: reject };
    const leave = () => {
      if (!this.#line.leave(ticket)) return;
      reject(cancelled());
      this.#changed();
    };
    if (signal.aborted) return Promise.reject(cancelled());
    signal.addEventListener("abort", leave, { once: true });
    this.#line.join(ticket);
    this.#admit();
    try {
      this.#line.refuse(ticket);
      this.#changed();
    } catch (error) {
      reject(error);
    }
    return promise.finally(() => signal.removeEventListener("abort", leave));
  }

  /** Unloads a model, or lets its last user do it; nothing to do when it is not in memory. */
  async unload(model: NamedFile): Promise<void> {
    const given = this.#residents.of(model);
    for (const resident of given) resident.keepAliveMs = 0;
    if (given.length > 0 && given.every(({ isIdle }) => !isIdle)) return;
    await this.#inTurn(async () => {
      for (const resident of this.#residents.of(model)) {
        resident.keepAliveMs = 0;
        await this.#residents.closeIdle(resident);
      }
    });
  }

  #changed(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
    this.#line.tellPlaces(({ key }) => key === this.#bringing && !this.#residents.isDraining);
  }

  /** Lets in whoever can be served now, and has the first model brought that is missing. */
  #admit(): void {
    for (const ticket of this.#line) {
      const resident = this.#residents.find(ticket.key);
      if (resident?.accepts(ticket.wish.computes)) this.#enter(ticket, resident);
      else if (!resident || resident.isOver) this.#bring(ticket);
    }
  }

  #enter(ticket: Ticket<M, L>, resident: Resident<M>): void {
    const { stored, computes, keepAlive } = ticket.wish;
    this.#line.leave(ticket);
    if (keepAlive !== undefined) resident.keepAliveMs = keepAlive;
    resident.name = stored.info.name;
    resident.used = ++this.#uses;
    resident.enter(computes);
    let held = true;
    const release = (broken = false) => {
      if (held) this.#leave(resident, computes, broken);
      held = false;
    };
    ticket.enter({ model: resident.model, release });
  }

  #leave(resident: Resident<M>, computes: boolean, broken: boolean): void {
    resident.used = ++this.#uses;
    resident.leave(computes, broken);
    this.#admit();
    this.#expireLater(resident);
    this.#changed();
  }

  #expireLater(resident: Resident<M>): void {
    if (!resident.isIdle) return;
    const expired = () => void this.#inTurn(() => this.#residents.closeIdle(resident));
    resident.expireLater(this.#options.clock, expired);
  }

  /** One at a time; whoever needs another one is looked at again afterwards. */
  #bring({ key, wish }: Ticket<M, L>): void {
    if (this.#bringing !== undefined) return;
    this.#bringing = key;
    void this.#inTurn(() => this.#load(key, wish)).catch((error) => {
      // All who waited for it: a file that cannot be loaded now is not better for the next of them.
      for (const ticket of this.#waitingFor(key)) {
        this.#line.leave(ticket);
        ticket.fail(error);
      }
    }).then(() => {
      this.#bringing = undefined;
      this.#admit();
      this.#changed();
    });
  }

  #waitingFor(key: string): readonly Ticket<M, L>[] {
    return [...this.#line].filter((ticket) => ticket.key === key);
  }

  async #load(key: string, wish: Wish<L>): Promise<void> {
    const { stored, load } = wish;
    const { loader, limits } = this.#options;
    if (this.#waitingFor(key).length === 0) return;
    const { name, size, digest } = stored.info;
    const plan = await loader.plan(stored, load);
    if (!(await this.#makeRoom(key, digest, plan.total))) return;
    const model = await this.#open(key, wish, plan);
    const identity = { key, size, digest };
    const resident = new Resident(name, identity, model, plan, limits.keepAliveMs);
    resident.used = ++this.#uses;
    this.#residents.add(resident);
    // Whoever it was loaded for may have left.
    this.#expireLater(resident);
  }

  async #open(key: string, { stored, load, keepAlive }: Wish<L>, plan: P): Promise<M> {
    const { loader, limits } = this.#options;
    const { name } = stored.info;
    const expiresAt = expiryFromNow(keepAlive ?? limits.keepAliveMs);
    const { contextLength = 0 } = load;
    this.#loading = { name, size: plan.total, expiresAt, contextLength };
    try {
      return await loader.open(stored, load, plan, (progress) => {
        for (const ticket of this.#waitingFor(key)) ticket.tell(progress);
      });
    } finally {
      this.#loading = undefined;
    }
  }

  /** @returns false when nobody waits for it any more */
  async #makeRoom(key: string, digest: string, bytes: number): Promise<boolean> {
    for (
      let one = this.#residents.inTheWay(digest, bytes);
      one;
      one = this.#residents.inTheWay(digest, bytes)
    ) {
      one.leaving = true;
      this.#changed();
      while (!one.isIdle && this.#waitingFor(key).length > 0) await this.#change.promise;
      if (this.#waitingFor(key).length === 0) {
        one.leaving = false;
        return false;
      }
      await this.#residents.close(one);
    }
    return true;
  }
}

function keyOf<L extends LoadOptions>({ stored, load }: Wish<L>): string {
  return JSON.stringify([stored.info.digest, load]);
}
