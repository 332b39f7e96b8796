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
    change({ requests: oneMore(figures.requests, kind) });
    const stand = createStand((where, by) => change({ [where]: figures[where] + by }));
    try {
      for await (const event of events) {
        if (isComputed(event)) {
          stand.move("processing");
          computed();
        } else if (isFinish(event)) {
          // Readers take their time to let go of what has ended.
          stand.move(undefined);
          change(withResult(figures, event));
        }
        yield event;
      }
    } catch (error) {
      change({ errors: oneMore(figures.errors, ApiError.from(error).code) });
      throw error;
    } finally {
      stand.move(undefined);
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

type Place = "waiting" | "processing";

/** Where one request stands; it waits first. */
function createStand(change: (place: Place, by: 1 | -1) => void) {
  let place: Place | undefined = "waiting";
  change(place, 1);
  return {
    /** @param to undefined: it is over */
    move(to: Place | undefined): void {
      if (place) change(place, -1);
      place = place && to;
      if (place) change(place, 1);
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
