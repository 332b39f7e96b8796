/** Loaded models that tell what was done with them, and loads that a test finishes by hand. */
import type { Loader } from "../../src/engines/lease.ts";
import type { LoadedModel } from "../../src/engines/resident.ts";
import type { LoadOptions, Progress } from "../../src/engine.ts";

export interface FakeModel extends LoadedModel {
  readonly name: string;
  readonly closed: boolean;
}

export interface FakeNeeds {
  /** Bytes of each model. */
  readonly total?: number;
  readonly slots?: number;
  readonly retainsMemory?: boolean;
}

export interface FakeLoads {
  readonly loader: Loader<FakeModel, LoadOptions>;
  /** Every model that was loaded, in order. */
  readonly models: readonly FakeModel[];
  /** What the latest load was told to report progress to. */
  report(progress: Progress): void;
  /** From now on loads wait; the returned function lets them go on, or fail. */
  hold(): (error?: Error) => void;
}

export function fakeLoads(
  { total = 1, slots = 4, retainsMemory = false }: FakeNeeds = {},
): FakeLoads {
  const models: FakeModel[] = [];
  let gate = Promise.resolve();
  let reporter: (progress: Progress) => void = () => {};
  return {
    models,
    loader: {
      plan: () => Promise.resolve({ total, slots }),
      async open(stored, load, _plan, onProgress) {
        reporter = onProgress;
        await gate;
        const model = fakeModel(stored.info.name, load.contextLength ?? 4096, retainsMemory);
        models.push(model);
        return model;
      },
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

function fakeModel(name: string, contextLength: number, retainsMemory: boolean): FakeModel {
  let closed = false;
  return {
    name,
    contextLength,
    retainsMemory,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      return Promise.resolve();
    },
  };
}
