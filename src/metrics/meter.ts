/** Counts the work that a model half is asked for. */
import type { Backend } from "../backend.ts";
import type { Finish } from "../engine.ts";
import { ApiError } from "../errors.ts";
import { type Figures, NO_FIGURES } from "./figures.ts";

/** What of a backend computes. */
export type Work = Pick<Backend, "generate" | "embed" | "rerank">;

export interface Meter {
  /** The same work, counted. */
  readonly work: Work;
  figures(): Promise<Figures>;
}

/** @param now ms since 1970 */
export function createMeter(work: Work, now: () => number = Date.now): Meter {
  const startedAt = now();
  let figures = NO_FIGURES;
  const change = (changes: Partial<typeof NO_FIGURES>) =>
    void (figures = { ...figures, ...changes });

  function computed(): void {
    const { batches, batchedRequests, processing } = figures;
    // Those that are computed side by side all tell of one batch.
    change({
      batches: batches + 1 / Math.max(1, processing),
      batchedRequests: batchedRequests + 1,
    });
  }

  async function* counted<E extends Event>(kind: string, events: AsyncIterable<E>) {
    let begun = false;
    const begin = () => {
      begun = true;
      change({ waiting: figures.waiting - 1, processing: figures.processing + 1 });
    };
    change({ requests: oneMore(figures.requests, kind), waiting: figures.waiting + 1 });
    try {
      for await (const event of events) {
        if (!begun && isComputed(event)) begin();
        if (isComputed(event)) computed();
        if (isFinish(event)) change(withResult(figures, event));
        yield event;
      }
    } catch (error) {
      change({ errors: oneMore(figures.errors, ApiError.from(error).code) });
      throw error;
    } finally {
      const { processing, waiting } = figures;
      change(begun ? { processing: processing - 1 } : { waiting: waiting - 1 });
    }
  }

  return {
    figures: () => Promise.resolve({ startedAt, ...figures }),
    work: {
      generate: (request, signal) => counted("generate", work.generate(request, signal)),
      embed: (request, signal) => counted("embed", work.embed(request, signal)),
      rerank: (request, signal) => counted("rerank", work.rerank(request, signal)),
    },
  };
}

interface Event {
  readonly type: string;
  readonly phase?: string;
}

const isFinish = (event: Event): event is Finish => event.type === "finish";

/** Neither waiting nor loading. */
const isComputed = ({ type, phase }: Event): boolean =>
  type === "progress" ? phase === "prompt" : type !== "finish";

const oneMore = (counts: Readonly<Record<string, number>>, key: string) => (
  { ...counts, [key]: (counts[key] ?? 0) + 1 }
);

function withResult(figures: typeof NO_FIGURES, { usage, timings }: Finish) {
  const { promptTokens, cachedTokens, completionTokens } = usage;
  return {
    promptTokens: figures.promptTokens + promptTokens - cachedTokens,
    cachedTokens: figures.cachedTokens + cachedTokens,
    generatedTokens: figures.generatedTokens + completionTokens,
    promptMs: figures.promptMs + timings.prompt,
    generateMs: figures.generateMs + timings.generate,
    mostTokens: Math.max(figures.mostTokens, promptTokens + completionTokens),
  };
}
