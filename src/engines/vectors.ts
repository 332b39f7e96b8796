/** Vectors and scores of a model in memory, one text after the other. */
import { type Finish, type LoadOptions, NO_TIME, NO_USAGE, type Progress } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { requireCapabilities } from "../models/capabilities.ts";
import type { TokenizerShelf } from "../tokenizer/shelf.ts";
import type { EmbedEvent, RankEvent, RerankRequest, Vectors } from "../vectors.ts";
import { collect } from "./collect.ts";
import { embedText, tooLong } from "./embed_text.ts";
import type { ModelPool } from "./model_pool.ts";
import type { VectorModel } from "./vector_model.ts";
import { nothingComputed, withLease } from "./with_lease.ts";
import type { WllamaModel } from "./wllama_model.ts";

/** What such requests share with those for text. */
export interface VectorSite {
  readonly models: ModelStore;
  readonly tokenizers: TokenizerShelf;
  readonly pool: Pick<ModelPool<WllamaModel, Required<LoadOptions>>, "acquire" | "unload">;
  resolveLoad(stored: StoredModel, load: LoadOptions): Required<LoadOptions>;
}

export function createVectors(site: VectorSite): Vectors {
  return {
    async *embed(request, signal) {
      const { model, inputs, truncate, keepAlive } = request;
      const stored = await site.models.find(model);
      if (inputs.length === 0 && keepAlive === 0) {
        await site.pool.unload(stored.info);
        yield nothingComputed("unload");
        return;
      }
      requireCapabilities(stored.info, { model, needs: ["embedding"] });
      const job = { site, stored, asked: request, computes: inputs.length > 0 };
      yield* collect<EmbedEvent>(
        (report, signal) =>
          withModel(job, report, signal, (vectors, window) => {
            const tokenizer = () => site.tokenizers.of(stored);
            const how = { vectors, window, truncate, tokenizer };
            return each(inputs, async (input, index) => {
              const { values, tokens } = await embedText({ ...how, input, index }, signal);
              report({ type: "vector", index, values });
              return tokens;
            });
          }),
        signal,
      );
    },
    async *rerank(request, signal) {
      const { model, documents } = request;
      const stored = await site.models.find(model);
      requireCapabilities(stored.info, { model, needs: ["rerank"] });
      const job = { site, stored, asked: request, computes: true };
      yield* collect<RankEvent>(
        (report, signal) =>
          withModel(job, report, signal, (vectors) =>
            each(documents, async (_document, index) => {
              const { score, tokens } = await rank(vectors, request, index, signal);
              report({ type: "score", index, score });
              return tokens;
            })),
        signal,
      );
    },
  };
}

async function rank(
  vectors: VectorModel,
  { query, documents }: RerankRequest,
  index: number,
  signal: AbortSignal,
) {
  const what = `the length of query and documents[${index}]`;
  return await vectors.rank(query, documents[index]!, signal).catch((error) => {
    throw tooLong(error, what, `documents[${index}]`);
  });
}

/** @returns how many tokens all of them have */
async function each<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<number>,
): Promise<number> {
  let tokens = 0;
  for (const [index, item] of items.entries()) tokens += await work(item, index);
  return tokens;
}

interface Job {
  readonly site: VectorSite;
  readonly stored: StoredModel;
  readonly asked: { readonly load: LoadOptions; readonly keepAlive?: number };
  /** Whether there is anything to compute. */
  readonly computes: boolean;
}

/** @param work answers with the number of tokens that it computed */
async function withModel(
  { site, stored, asked: { load: wanted, keepAlive }, computes }: Job,
  report: (event: Progress | Finish) => void,
  signal: AbortSignal,
  work: (vectors: VectorModel, window: number) => Promise<number>,
): Promise<void> {
  const settings = site.resolveLoad(stored, { ...(await stored.defaults?.())?.load, ...wanted });
  const wish = { stored, load: settings, keepAlive, computes };
  await withLease({ pool: site.pool, wish }, report, signal, async ({ vectors }) => {
    if (!vectors) throw new ApiError("engine_failed", `${stored.info.name} makes no vectors`);
    const begin = performance.now();
    const promptTokens = await work(vectors, settings.contextLength);
    const timings = { ...NO_TIME, prompt: performance.now() - begin };
    const reason = promptTokens > 0 ? "stop" : "load";
    return { type: "finish", reason, usage: { ...NO_USAGE, promptTokens }, timings };
  });
}
