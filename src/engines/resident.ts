/** A model in memory: who uses it, and when it leaves. */
import type { Clock } from "../clock.ts";
import type { RunningModel } from "../engine.ts";
import type { MemoryNeed } from "./memory.ts";

/** Made by the host, used by the engine. */
export interface LoadedModel {
  readonly contextLength: number;
  /** The host gets the memory back only when it begins anew. */
  readonly retainsMemory?: boolean;
  /** Frees the memory. Never throws. */
  close(): Promise<void>;
}

/** What a pool has to know of a load to keep house; the rest of a `MemoryNeed` is for people. */
export type Plan = Pick<MemoryNeed, "total" | "slots">;

export interface Identity {
  /** Of the file and of what it was loaded with. */
  readonly key: string;
  readonly digest: string;
  /** Bytes of the file. */
  readonly size: number;
}

// Longer timers overflow to 1 ms; what is to stay for weeks may stay for ever.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When a model leaves that is idle from now on, ms since 1970; null: never. */
export const expiryFromNow = (keepAliveMs: number): number | null =>
  keepAliveMs < 0 || keepAliveMs > LONGEST_TIMER_MS ? null : Date.now() + keepAliveMs;

export class Resident<M extends LoadedModel> {
  /** The one that was asked for last: a copy is the same file by another name. */
  name: string;
  /** Bytes that it takes, about. */
  readonly bytes: number;
  keepAliveMs: number;
  /** Nobody may enter any more, since another one needs its memory. */
  leaving = false;
  /** Order of use among all. */
  used = 0;
  #users = 0;
  /** Users that compute. */
  #seated = 0;
  #broken = false;
  #expiresAt: number | null = null;
  #cancelExpiry = () => {};
  readonly #slots: number;

  constructor(
    name: string,
    readonly identity: Identity,
    readonly model: M,
    plan: Plan,
    keepAliveMs: number,
  ) {
    this.name = name;
    this.bytes = plan.total;
    this.keepAliveMs = keepAliveMs;
    this.#slots = plan.slots;
  }

  get isIdle(): boolean {
    return this.#users === 0;
  }

  /** Nobody will enter any more: it has to be loaded anew. */
  get isOver(): boolean {
    return this.#broken || this.leaving;
  }

  get running(): RunningModel {
    const { name, bytes: size } = this;
    const expiresAt = this.#expiresAt ?? expiryFromNow(this.keepAliveMs);
    return { name, size, expiresAt, contextLength: this.model.contextLength };
  }

  /** @param computes whether it needs a slot */
  accepts(computes: boolean): boolean {
    return !this.isOver && (!computes || this.#seated < this.#slots);
  }

  enter(computes: boolean): void {
    this.stay();
    this.#users++;
    if (computes) this.#seated++;
  }

  /** @param broken the model must not be used again */
  leave(computes: boolean, broken: boolean): void {
    this.#users--;
    if (computes) this.#seated--;
    this.#broken ||= broken;
  }

  /** Stays for as long as it shall from now on, and is told then. */
  expireLater(clock: Clock, expired: () => void): void {
    this.stay();
    const ms = this.#broken ? 0 : this.keepAliveMs;
    this.#expiresAt = expiryFromNow(ms);
    if (this.#expiresAt !== null) this.#cancelExpiry = clock.after(ms, expired);
  }

  stay(): void {
    this.#cancelExpiry();
    this.#expiresAt = null;
  }
}
