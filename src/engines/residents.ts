/** The models in memory, and which of them is in the way of another one. */
import type { RunningModel } from "../engine.ts";
import type { ModelInfo } from "../model_store.ts";
import type { EngineLimits } from "./limits.ts";
import type { LoadedModel, Resident } from "./resident.ts";

export type NamedFile = Pick<ModelInfo, "name" | "digest">;

export class Residents<M extends LoadedModel> {
  readonly #limits: Pick<EngineLimits, "maxLoadedModels" | "memoryBytes">;
  readonly #reclaim: (() => Promise<void>) | undefined;
  readonly #all = new Set<Resident<M>>();
  /** Bytes that closed models retain. */
  #retained = 0;

  /** @param reclaim gives back what closed models retain; called when no model is in memory */
  constructor(
    limits: Pick<EngineLimits, "maxLoadedModels" | "memoryBytes">,
    reclaim?: () => Promise<void>,
  ) {
    this.#limits = limits;
    this.#reclaim = reclaim;
  }

  get running(): readonly RunningModel[] {
    return [...this.#all].map(({ running }) => running);
  }

  /** Whether one of them has to leave for another. */
  get isDraining(): boolean {
    return [...this.#all].some(({ leaving }) => leaving);
  }

  find(key: string): Resident<M> | undefined {
    return [...this.#all].find(({ identity }) => identity.key === key);
  }

  /** Whatever was loaded of this file, by whichever of its names, or of a file that had this name. */
  of(model: NamedFile): readonly Resident<M>[] {
    return [...this.#all].filter(({ name, identity: { digest } }) =>
      digest === model.digest || name === model.name
    );
  }

  add(resident: Resident<M>): void {
    this.#all.add(resident);
  }

  /** The same file with other settings, else the least recently used, idle ones first. */
  inTheWay(digest: string, bytes: number): Resident<M> | undefined {
    const { maxLoadedModels, memoryBytes } = this.#limits;
    const all = [...this.#all];
    const same = all.find(({ identity }) => identity.digest === digest);
    const taken = all.reduce((sum, resident) => sum + resident.bytes, this.#retained);
    if (same || (all.length < maxLoadedModels && taken + bytes <= memoryBytes)) return same;
    return all.sort((a, b) => Number(b.isIdle) - Number(a.isIdle) || a.used - b.used)[0];
  }

  async closeIdle(resident: Resident<M>): Promise<void> {
    if (resident.isIdle && this.#all.has(resident)) await this.close(resident);
  }

  async close(resident: Resident<M>): Promise<void> {
    this.#all.delete(resident);
    resident.stay();
    await resident.model.close();
    if (resident.model.retainsMemory) this.#retained += resident.bytes;
    if (this.#all.size > 0 || this.#retained === 0) return;
    await this.#reclaim?.();
    this.#retained = 0;
  }
}
