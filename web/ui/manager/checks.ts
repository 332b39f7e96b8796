/** Hashing the files of models: how far each has come, and what came of it. */
import { numberAt } from "../json.ts";
import type { Check } from "./manager_state.ts";
import type { ModelsApi } from "./models_api.ts";
import { sentence } from "./words.ts";

/** Smaller files come last, and are nothing to watch. */
const WORTH_WATCHING_BYTES = 2 ** 20;

export type Follow = Pick<ModelsApi, "follow">;

export class Checks {
  readonly #running = new Map<string, AbortController>();
  readonly #told: (name: string, check: Check | undefined) => void;

  /** @param told each time that something is known; undefined: it was stopped, and nothing is */
  constructor(told: (name: string, check: Check | undefined) => void) {
    this.#told = told;
  }

  /** Resolves when it has been told how it went. */
  async start(api: Follow, name: string): Promise<void> {
    this.stop(name);
    const control = new AbortController();
    this.#running.set(name, control);
    const told = (check: Check | undefined) => {
      if (this.#running.get(name) === control) this.#told(name, check);
    };
    told({ state: "running", fraction: undefined });
    try {
      for await (const line of api.follow("verify", { model: name }, control.signal)) {
        const [completed, total] = [numberAt(line, "completed") ?? 0, numberAt(line, "total")];
        if (total && total > WORTH_WATCHING_BYTES) {
          told({ state: "running", fraction: completed / total });
        }
      }
      told({ state: "whole" });
    } catch (error) {
      told(control.signal.aborted ? undefined : failed(error));
    } finally {
      if (this.#running.get(name) === control) this.#running.delete(name);
    }
  }

  stop(name: string): void {
    this.#running.get(name)?.abort();
  }
}

function failed(error: unknown): Check {
  const text = sentence(error);
  return { state: /is damaged/.test(text) ? "damaged" : "failed", error: text };
}
