/** Answers that outlive their engine: the next one goes on where the last was lost. */
import type {
  Begun,
  Finish,
  GenerationEvent,
  GenerationRequest,
  Progress,
  Said,
} from "./engine.ts";
import { moving } from "./moving.ts";
import { Channel, diverged } from "./retold.ts";

/**
 * The events of one answer, from as many engines as it takes.
 * @param ask begins on the engine of the moment; with `begun` it tells that again and goes on
 * @param isLost whether another engine could do what failed so
 * @param heard what was heard of it before, and is not told again
 * @throws ApiError `stream_interrupted` when the next engine says something else than the last did
 */
export function continued(
  request: GenerationRequest,
  ask: (request: GenerationRequest) => AsyncIterable<GenerationEvent>,
  isLost: (error: unknown) => boolean,
  heard: readonly GenerationEvent[] = [],
): AsyncGenerator<GenerationEvent> {
  const told = new Told(request.begun);
  for (const event of heard) told.hear(event);
  let isAgain = heard.length > 0;
  return moving(async function* (further) {
    if (isAgain) told.again();
    isAgain = true;
    for await (const event of ask(told.begun ? { ...request, begun: told.begun } : request)) {
      const fresh = told.hear(event);
      if (!fresh) continue;
      if (fresh.type !== "progress") further();
      yield fresh;
    }
  }, isLost);
}

/** All that was heard of an answer, to tell in a retelling what is new. */
class Told {
  readonly #reasoning = new Channel();
  readonly #text = new Channel();
  /** By the index of the call: its name, and the text of its arguments. */
  readonly #calls = new Map<number, { name: string; arguments: Channel }>();
  readonly #before: Begun | undefined;
  #tokens = 0;
  /** Of these, what was thought. */
  #reasoned = 0;
  /** The first prefill of the prompt, without what was answered since. */
  #prompt: Progress | undefined;
  /** Tokens that engines before this one made; undefined while there was only one. */
  #carried: number | undefined;

  /** @param before what was said already when this began */
  constructor(before: Begun | undefined) {
    this.#before = before;
  }

  get begun(): Begun | undefined {
    const tokens = this.#tokens;
    const before = this.#before;
    if (tokens === 0 || (before && before.tokens > tokens)) return before;
    return { reasoning: this.#reasoning.said, text: this.#text.said, tokens };
  }

  /** From now on another engine tells everything from the start. */
  again(): void {
    this.#carried = (this.begun?.tokens ?? 0) - (this.#before?.tokens ?? 0);
    for (const channel of this.#channels()) channel.again();
  }

  /** @returns what of the event is new */
  hear(event: GenerationEvent): GenerationEvent | undefined {
    switch (event.type) {
      case "progress":
        if (event.phase === "prompt") this.#prompt ??= event;
        return event;
      case "reasoning":
      case "text": {
        const channel = event.type === "text" ? this.#text : this.#reasoning;
        const text = channel.fresh(event.text);
        if (!text) return undefined;
        this.#tokens = event.tokens ?? this.#tokens + 1;
        if (event.type === "reasoning") this.#reasoned = this.#tokens;
        return { ...event, text, ...tokensOf(event, text) };
      }
      case "tool-call": {
        const known = this.#calls.get(event.index);
        if (known && known.name !== event.name) throw diverged();
        if (!known) this.#calls.set(event.index, { name: event.name, arguments: new Channel() });
        return known ? undefined : event;
      }
      case "tool-arguments": {
        const json = this.#calls.get(event.index)?.arguments.fresh(event.json);
        return json ? { ...event, json } : undefined;
      }
      case "finish":
        if ([...this.#channels()].some((channel) => channel.isBehind)) throw diverged();
        return { ...event, usage: this.#usage(event) };
    }
  }

  /** To the next engine the beginning of the answer was a part of the prompt. */
  #usage({ usage }: Finish): Finish["usage"] {
    if (this.#carried === undefined || !this.#prompt) return usage;
    const { total: promptTokens, cached: cachedTokens = 0 } = this.#prompt;
    const completionTokens = this.#carried + usage.completionTokens;
    const reasoned = this.#reasoned > 0 ? { reasoningTokens: this.#reasoned } : {};
    return { promptTokens, cachedTokens, completionTokens, ...reasoned };
  }

  *#channels(): Iterable<Channel> {
    yield this.#reasoning;
    yield this.#text;
    for (const call of this.#calls.values()) yield call.arguments;
  }
}

/** The tokens of the end of a piece, which alone is new. */
function tokensOf({ logprobs, text }: Said, end: string): Pick<Said, "logprobs"> {
  if (!logprobs || end === text) return {};
  let from = logprobs.length;
  for (let length = 0; from > 0 && length < end.length;) length += logprobs[--from]!.token.length;
  return { logprobs: logprobs.slice(from) };
}
