/** Which models this browser has had: one that is gone without being deleted is told of. */
import { isRecord, type Json, numberAt, parseRecord, textAt } from "../json.ts";
import type { Memory } from "../storage.ts";

export interface GoneModel {
  readonly name: string;
  /** Bytes that it had. */
  readonly size: number;
  /** Its files were damaged; else nobody knows who removed it. */
  readonly damaged: boolean;
  /** What to pull for it; "" for a file of this device; undefined: its name. */
  readonly source: string | undefined;
}

type Known = Readonly<Record<string, Omit<GoneModel, "name">>>;

export class KnownModels {
  readonly #memory: Memory;
  readonly #key: string;

  /** @param scope keeps apps in other folders of the origin apart */
  constructor(memory: Memory, scope: string) {
    this.#memory = memory;
    this.#key = `known models ${scope}`;
  }

  /**
   * Remembers what is there now.
   * @param models those that the browser itself keeps
   * @returns what was there and is not any more
   */
  see(models: readonly { readonly name: string; readonly size: number }[]): readonly GoneModel[] {
    const before = this.#recall();
    const now = Object.fromEntries(
      models.map(({ name, size }) => [name, this.#seen(before[name], size)]),
    );
    this.#remember({ ...before, ...now });
    return Object.entries(before).filter(([name]) => !now[name])
      .map(([name, known]) => ({ name, ...known }));
  }

  markDamaged(name: string): void {
    this.#change(name, { damaged: true });
  }

  /** @param source what it was pulled by; "" for a file of this device */
  markSource(name: string, source: string): void {
    this.#change(name, { source });
  }

  forget(name: string): void {
    const { [name]: _, ...others } = this.#recall();
    this.#remember(others);
  }

  #seen(before: Known[string] | undefined, size: number): Known[string] {
    return { size, damaged: false, source: before?.source };
  }

  #change(name: string, change: Partial<Known[string]>): void {
    const known = this.#recall();
    const entry = known[name] ?? { size: 0, damaged: false, source: undefined };
    this.#remember({ ...known, [name]: { ...entry, ...change } });
  }

  #recall(): Known {
    const known = parseRecord(this.#memory.recall(this.#key) ?? "") ?? {};
    return Object.fromEntries(
      Object.entries(known).filter((entry): entry is [string, Json] => isRecord(entry[1])).map((
        [name, entry],
      ) => [
        name,
        {
          size: numberAt(entry, "size") ?? 0,
          damaged: entry["damaged"] === true,
          source: textAt(entry, "source"),
        },
      ]),
    );
  }

  #remember(known: Known): void {
    this.#memory.remember(this.#key, JSON.stringify(known));
  }
}
