/** An engine that plays a script: for tests of edge cases and timing, without a model. */
import { type Clock, pause, systemClock } from "../clock.ts";
import type { Engine, EngineEvent, GenerationRequest, Timings, Usage } from "../engine.ts";
import { cancelled } from "../errors.ts";
import type { EmbedEvent, RankEvent } from "../vectors.ts";

/** An event to yield, a silence in ms, or an error to throw. */
export type Step = EngineEvent | Pause | Failure;
type Pause = { readonly wait: number };
type Failure = { readonly fail: Error };

/** What is played when vectors or scores are asked for. */
export type VectorScript = readonly (EmbedEvent | RankEvent | Pause | Failure)[];

/** The same for every request, or made for each. */
export type Script = readonly Step[] | ((request: GenerationRequest) => readonly Step[]);

export interface ScriptedEngine extends Engine {
  /** Every request, in order. */
  readonly requests: readonly GenerationRequest[];
  /** Requests that were aborted before their end. */
  readonly aborted: readonly GenerationRequest[];
}

export function createScriptedEngine(
  script: Script,
  clock: Clock = systemClock,
  vectors: VectorScript = [],
): ScriptedEngine {
  const requests: GenerationRequest[] = [];
  const aborted: GenerationRequest[] = [];
  return {
    requests,
    aborted,
    running: () => [],
    budget: () => ({ limit: 2 ** 32, contextLength: 4096 }),
    embed: (_request, signal) => play(vectors as readonly (EmbedEvent | Pause)[], signal, clock),
    rerank: (_request, signal) => play(vectors as readonly (RankEvent | Pause)[], signal, clock),
    async *generate(request, signal) {
      requests.push(request);
      const onAbort = () => void aborted.push(request);
      signal.addEventListener("abort", onAbort, { once: true });
      try {
        yield* play(typeof script === "function" ? script(request) : script, signal, clock);
      } finally {
        signal.removeEventListener("abort", onAbort);
      }
    },
  };
}

async function* play<E extends object>(
  steps: readonly (E | Pause | Failure)[],
  signal: AbortSignal,
  clock: Clock,
): AsyncGenerator<E> {
  for (const step of steps) {
    if ("wait" in step) await pause(step.wait, clock, signal);
    if (signal.aborted) throw cancelled();
    if ("fail" in step) throw step.fail;
    if (!("wait" in step)) yield step;
  }
}

export const NO_TIMINGS: Timings = { load: 1, prompt: 1, generate: 1, total: 3 };

/** A script that says `words`, one text event each, and finishes. */
export function say(words: readonly string[], usage?: Partial<Usage>): readonly Step[] {
  const counted = { promptTokens: 5, cachedTokens: 0, completionTokens: words.length, ...usage };
  return [
    ...words.map((text) => ({ type: "text" as const, text })),
    { type: "finish", reason: "stop", usage: counted, timings: NO_TIMINGS },
  ];
}
