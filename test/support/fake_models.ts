/** Loaded models that tell what was done with them, and loads that a test finishes by hand. */
import type { LoadedModel, Loader } from "../../src/engines/model_slot.ts";
import type { LoadOptions, Progress } from "../../src/engine.ts";
import type { StoredModel } from "../../src/model_store.ts";

export interface FakeModel extends LoadedModel {
  readonly name: string;
  readonly closed: boolean;
}

export interface FakeLoads {
  readonly load: Loader<FakeModel>;
  /** Every model that was loaded, in order. */
  readonly models: readonly FakeModel[];
  /** What the latest load was told to report progress to. */
  report(progress: Progress): void;
  /** From now on loads wait; the returned function lets them go on, or fail. */
  hold(): (error?: Error) => void;
}

export function fakeLoads(): FakeLoads {
  const models: FakeModel[] = [];
  let gate = Promise.resolve();
  let reporter: (progress: Progress) => void = () => {};
  return {
    models,
    load: async (stored: StoredModel, load: LoadOptions, onProgress) => {
      reporter = onProgress;
      await gate;
      const model = fakeModel(stored.info.name, load.contextLength ?? 4096);
      models.push(model);
      return model;
    },
    report: (progress) => reporter(progress),
    hold() {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      gate = promise;
      return (error) => {
        gate = Promise.resolve();
        if (error) reject(error);
        else resolve();
      };
    },
  };
}

function fakeModel(name: string, contextLength: number): FakeModel {
  let closed = false;
  return {
    name,
    contextLength,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      return Promise.resolve();
    },
  };
}
