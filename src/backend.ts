/** The seam: everything the HTTP half may ask of the model half, which may live behind a port. */
import { continued } from "./continuation.ts";
import type {
  Engine,
  GenerationEvent,
  GenerationRequest,
  MemoryBudget,
  RunningModel,
} from "./engine.ts";
import { ApiError, endedEarly } from "./errors.ts";
import type { ModelDetails, ModelInfo, ModelStore } from "./model_store.ts";
import type { CreateOrder, Library, PullEvent, PullOrder, StorageInfo } from "./models/library.ts";
import { parseModelName, sameModel } from "./models/names.ts";
import { asLibrary } from "./models/read_only_library.ts";
import { createUploads, type Uploads } from "./uploads.ts";
import { repeated } from "./repeated.ts";
import { createTokenizerShelf } from "./tokenizer/shelf.ts";
import { createTokenization, type Tokenization } from "./tokenizer/tokenization.ts";
import type { Vectors } from "./vectors.ts";

/**
 * Two shapes only, so that one small port carries it: a promise, or an async iterable with a
 * signal as last argument. All throw `ApiError`.
 */
export interface Backend extends Inference, Shelf {}

/** What runs models. */
export interface Inference extends Vectors, Tokenization {
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationEvent>;
  listRunning(): Promise<readonly RunningInfo[]>;
  memoryBudget(): Promise<MemoryBudget>;
}

/** What keeps models. */
export interface Shelf extends Uploads {
  listModels(): Promise<readonly ModelInfo[]>;
  showModel(name: string): Promise<ModelDetails>;
  pullModel(order: PullOrder, signal: AbortSignal): AsyncIterable<PullEvent>;
  createModel(order: CreateOrder, signal: AbortSignal): AsyncIterable<PullEvent>;
  copyModel(source: string, destination: string): Promise<void>;
  /** Unloads it first. */
  deleteModel(name: string): Promise<void>;
  verifyModel(name: string, signal: AbortSignal): AsyncIterable<PullEvent>;
  hasBlob(digest: string): Promise<boolean>;
  dropBlob(digest: string): Promise<boolean>;
  storage(): Promise<StorageInfo>;
}

/** A model in memory with what the store knows of it. */
export interface RunningInfo extends ModelInfo {
  readonly running: RunningModel;
}

/** A backend whose model half is in this very context. */
export function createBackend(
  engine: Engine,
  models: ModelStore | Library,
  tokenizers = createTokenizerShelf(),
): Backend {
  return composeBackend({
    ...createTokenization(models, tokenizers),
    embed: (request, signal) => repeated(() => engine.embed(request, signal), isCrash),
    rerank: (request, signal) => repeated(() => engine.rerank(request, signal), isCrash),
    generate: (request, signal) =>
      continued(request, (asked) => stamped(engine, asked, signal), isCrash),
    listRunning: async () => {
      const known = new Map((await models.list()).map(({ info }) => [info.name, info]));
      return engine.running().flatMap((running) => {
        const info = known.get(running.name);
        return info ? [{ ...info, running }] : [];
      });
    },
    memoryBudget: () => Promise.resolve(engine.budget()),
  }, asLibrary(models));
}

/** A backend of two halves, the first of which may live elsewhere. */
export function composeBackend(inference: Inference, library: Library): Backend {
  return {
    generate: (request, signal) => inference.generate(request, signal),
    embed: (request, signal) => inference.embed(request, signal),
    rerank: (request, signal) => inference.rerank(request, signal),
    tokenize: (request) => inference.tokenize(request),
    detokenize: (model, tokens) => inference.detokenize(model, tokens),
    applyTemplate: (request) => inference.applyTemplate(request),
    listRunning: () => inference.listRunning(),
    memoryBudget: () => inference.memoryBudget(),
    listModels: async () => (await library.list()).map((model) => model.info),
    showModel: async (name) => await (await library.find(name)).describe(),
    pullModel: (order, signal) => library.pull(order, signal),
    createModel: (order, signal) => library.create(order, signal),
    copyModel: (source, destination) => library.copy(source, destination),
    async deleteModel(name) {
      await unload(inference, name);
      await library.remove(name);
    },
    verifyModel: (name, signal) => library.verify(name, signal),
    hasBlob: (digest) => library.hasBlob(digest),
    dropBlob: (digest) => library.dropBlob(digest),
    storage: () => library.storage(),
    ...createUploads((digest, bytes) => library.putBlob(digest, bytes)),
  };
}

async function unload(inference: Inference, model: string): Promise<void> {
  const wanted = parseModelName(model);
  const running = await inference.listRunning();
  if (!running.some(({ name }) => sameModel(parseModelName(name), wanted))) return;
  const request: GenerationRequest = {
    model,
    input: { kind: "load" },
    keepAlive: 0,
    sampling: {},
    load: {},
    needs: [],
  };
  for await (const _ of inference.generate(request, new AbortController().signal));
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
  if (!finished) throw endedEarly();
}
