/** The seam: everything the HTTP half may ask of the model half, which may live behind a port. */
import { continued } from "./continuation.ts";
import type { Engine, GenerationEvent, GenerationRequest, RunningModel } from "./engine.ts";
import { ApiError } from "./errors.ts";
import type { ModelDetails, ModelInfo, ModelStore } from "./model_store.ts";
import { repeated } from "./repeated.ts";
import { createTokenizerShelf } from "./tokenizer/shelf.ts";
import { createTokenization, type Tokenization } from "./tokenizer/tokenization.ts";
import type { Vectors } from "./vectors.ts";

/**
 * Two shapes only, so that one small port carries it: a promise, or an async iterable with a
 * signal as last argument. All throw `ApiError`.
 */
export interface Backend extends Vectors, Tokenization {
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationEvent>;
  listModels(): Promise<readonly ModelInfo[]>;
  showModel(name: string): Promise<ModelDetails>;
  listRunning(): Promise<readonly RunningInfo[]>;
}

/** A model in memory with what the store knows of it. */
export interface RunningInfo extends ModelInfo {
  readonly running: RunningModel;
}

/** A backend whose model half is in this very context. */
export function createBackend(
  engine: Engine,
  models: ModelStore,
  tokenizers = createTokenizerShelf(),
): Backend {
  return {
    ...createTokenization(models, tokenizers),
    embed: (request, signal) => repeated(() => engine.embed(request, signal), isCrash),
    rerank: (request, signal) => repeated(() => engine.rerank(request, signal), isCrash),
    generate: (request, signal) =>
      continued(request, (asked) => stamped(engine, asked, signal), isCrash),
    listModels: async () => (await models.list()).map((model) => model.info),
    showModel: async (name) => await (await models.find(name)).describe(),
    listRunning: async () => {
      const known = new Map((await models.list()).map(({ info }) => [info.name, info]));
      return engine.running().flatMap((running) => {
        const info = known.get(running.name);
        return info ? [{ ...info, running }] : [];
      });
    },
  };
}

/** The engine is whole again at the next request. */
const isCrash = (error: unknown) => error instanceof ApiError && error.code === "engine_lost";

/** Time enters here, so that everything above can be replayed as a pure fold of the events. */
async function* stamped(
  engine: Engine,
  request: GenerationRequest,
  signal: AbortSignal,
): AsyncIterable<GenerationEvent> {
  let finished = false;
  for await (const event of engine.generate(request, signal)) {
    finished = event.type === "finish";
    yield { ...event, at: Date.now() };
  }
  if (!finished) {
    throw new ApiError("engine_failed", "the engine ended without a result; try again");
  }
}
