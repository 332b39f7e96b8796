/** Several answers at a time, told as one stream: the choices of one request. */
import {
  type Finish,
  type GenerationEvent,
  type GenerationRequest,
  NO_TIME,
  NO_USAGE,
  type Timings,
  type Usage,
} from "./engine.ts";
import { ApiError } from "./errors.ts";
import { EventQueue } from "./event_queue.ts";

/** An event of one of several choices, or of the only one. */
export type AnswerEvent = (GenerationEvent & { readonly choice?: number }) | ChoiceEnd;

/** One of several choices has ended; `finish` comes once, after the last. */
export interface ChoiceEnd {
  readonly type: "choice-end";
  /** From 0. */
  readonly choice: number;
  readonly finish: Timed<Finish>;
  readonly at: number;
}

type Timed<T> = T & { readonly at: number };
type Ask = (request: GenerationRequest, signal: AbortSignal) => AsyncIterable<GenerationEvent>;

/**
 * Asks for all of them at once. What fails one fails all.
 * @param requests those of one prompt share its `input`, which is counted once
 */
export function sideBySide(
  requests: readonly GenerationRequest[],
  ask: Ask,
  signal: AbortSignal,
): AsyncIterable<AnswerEvent> {
  const [only, ...others] = requests;
  return only && others.length === 0 ? ask(only, signal) : merged(requests, ask, signal);
}

async function* merged(
  requests: readonly GenerationRequest[],
  ask: Ask,
  signal: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const abort = new AbortController();
  const either = AbortSignal.any([signal, abort.signal]);
  const queue = new EventQueue<AnswerEvent>();
  const tell = (request: GenerationRequest, choice: number) =>
    told(ask(request, either), choice, (event) => queue.push(event));
  Promise.all(requests.map(tell)).then((ends) => {
    queue.push(sum(requests, ends));
    queue.end();
  }).catch((error) => queue.fail(error));
  try {
    yield* queue;
  } finally {
    abort.abort();
  }
}

async function told(
  events: AsyncIterable<GenerationEvent>,
  choice: number,
  tell: (event: AnswerEvent) => void,
): Promise<Timed<Finish>> {
  for await (const event of events) {
    if (event.type !== "finish") tell({ ...event, choice });
    else {
      tell({ type: "choice-end", choice, finish: event, at: event.at });
      return event;
    }
  }
  throw new ApiError("engine_failed", "the engine ended without a result; try again");
}

function sum(
  requests: readonly GenerationRequest[],
  ends: readonly Timed<Finish>[],
): Timed<Finish> {
  const isFirstOfPrompt = requests.map(({ input }, index) =>
    requests.findIndex((other) => other.input === input) === index
  );
  const usages = ends.map(({ usage }, index) =>
    isFirstOfPrompt[index] ? usage : { ...usage, promptTokens: 0, cachedTokens: 0 }
  );
  return {
    ...ends.at(-1)!,
    usage: usages.reduce(addUsage, NO_USAGE),
    timings: ends.map(({ timings }) => timings).reduce(longest, NO_TIME),
  };
}

function addUsage(a: Usage, b: Usage): Usage {
  const reasoningTokens = (a.reasoningTokens ?? 0) + (b.reasoningTokens ?? 0);
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    completionTokens: a.completionTokens + b.completionTokens,
    ...(reasoningTokens > 0 ? { reasoningTokens } : {}),
  };
}

/** They went on at the same time. */
function longest(a: Timings, b: Timings): Timings {
  const of = (key: keyof Timings) => Math.max(a[key], b[key]);
  return { load: of("load"), prompt: of("prompt"), generate: of("generate"), total: of("total") };
}
