/** The whole handler on the real engine, whose model is a function, on a fake clock. */
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import type { Engine } from "../../src/engine.ts";
import type { Chunk } from "../../src/engines/chunk.ts";
import type { EngineLimits } from "../../src/engines/limits.ts";
import { createWllamaEngine, type OpenWllama } from "../../src/engines/wllama.ts";
import type { WllamaModel } from "../../src/engines/wllama_model.ts";
import { cancelled } from "../../src/errors.ts";
import { FakeClock } from "./fake_clock.ts";
import { listen, type Listening } from "./listen.ts";
import { greeting, post } from "./requests.ts";
import { ABLE, storeOf } from "./stores.ts";

export type Complete = WllamaModel["complete"];

export interface ModelStage {
  readonly clock: FakeClock;
  readonly engine: Engine;
  /** Completions that have begun and not ended. */
  readonly working: number;
  ask(path: string, body?: object): Listening;
  /** Without a reader. */
  send(path: string, body?: object, signal?: AbortSignal): Promise<Response>;
}

export interface ModelScene {
  readonly complete: (clock: FakeClock) => Complete;
  /** ms that loading takes, with a report every 5 s. */
  readonly loadMs?: number;
  readonly limits?: Partial<EngineLimits>;
}

export function modelStage({ complete, loadMs = 0, limits = {} }: ModelScene): ModelStage {
  const clock = new FakeClock();
  const speak = complete(clock);
  let working = 0;
  const counted: Complete = async (...args) => {
    working++;
    try {
      await speak(...args);
    } finally {
      working--;
    }
  };
  const open: OpenWllama = async (_model, { contextLength }, onProgress) => {
    for (let ms = 0; ms < loadMs; ms += 5_000) {
      onProgress(ms, loadMs);
      await sleep(clock, 5_000);
    }
    return { contextLength, complete: counted, close: () => Promise.resolve() };
  };
  const models = storeOf(ABLE);
  const engine = createWllamaEngine({ models, open, contextLength: 2048, clock, limits });
  const app = createApp(createBackend(engine, models), { engine: "server", clock });
  const send = async (path: string, body: object = {}, signal?: AbortSignal) => {
    const request = post(path, { model: "M", ...greeting(path), ...body });
    return await app.fetch(signal ? new Request(request, { signal }) : request);
  };
  return {
    clock,
    engine,
    get working() {
      return working;
    },
    send,
    ask: (path, body) => listen(clock, send(path, body)),
  };
}

/** A pause by the clock; an abort ends it as it ends a completion. */
export function sleep(clock: FakeClock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      cancel();
      reject(cancelled());
    };
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener("abort", leave);
      resolve();
    });
    signal?.addEventListener("abort", leave, { once: true });
  });
}

export const delta = (delta: object, finish_reason: string | null = null): Chunk => ({
  choices: [{ delta, finish_reason }],
});
