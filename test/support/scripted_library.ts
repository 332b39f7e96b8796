/** A library whose pulls and creations play a script on a fake clock. */
import type { Library, PullEvent } from "../../src/models/library.ts";
import { asLibrary } from "../../src/models/read_only_library.ts";
import type { FakeClock } from "./fake_clock.ts";
import { sleep } from "./model_stage.ts";
import { noModels } from "./stores.ts";

export type PullStep = PullEvent | { readonly wait: number } | { readonly fail: Error };

export interface ScriptedLibrary extends Library {
  /** What was asked for, in order. */
  readonly orders: readonly unknown[];
  /** Pulls and creations that were stopped before their end. */
  readonly aborted: number;
}

export function scriptedLibrary(script: readonly PullStep[], clock: FakeClock): ScriptedLibrary {
  const orders: unknown[] = [];
  let aborted = 0;
  async function* play(order: unknown, signal: AbortSignal): AsyncGenerator<PullEvent> {
    orders.push(order);
    signal.addEventListener("abort", () => aborted++, { once: true });
    for (const step of script) {
      if ("wait" in step) await sleep(clock, step.wait, signal);
      else if ("fail" in step) throw step.fail;
      else yield step;
    }
  }
  return {
    ...asLibrary(noModels),
    orders,
    get aborted() {
      return aborted;
    },
    pull: play,
    create: play,
  };
}
