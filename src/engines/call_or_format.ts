/**
 * Tools beside a format of the answer: llama.cpp takes one of them at a time. So the model is asked
 * without the format first, and if it answers instead of calling, it is asked for the answer in its
 * form, with what it has thought.
 */
import type { Begun, EngineEvent, Finish, GenerationRequest, Usage } from "../engine.ts";
import { startSkipper } from "./answer_start.ts";

type Report = (event: EngineEvent) => void;
type Complete = (
  request: GenerationRequest,
  report: Report,
  signal: AbortSignal,
) => Promise<Finish>;

/**
 * @param complete runs a completion with tools or a format, not both
 * @param thinkingTokens most tokens to think before the answer
 */
export function callOrFormat(complete: Complete, thinkingTokens: number): Complete {
  return async (request, report, signal) => {
    const { input, output, ...free } = request;
    if (!output || input.kind !== "chat" || !input.tools) {
      return await complete(request, report, signal);
    }
    if (input.tools.must) return await complete({ ...free, input }, report, signal);
    // An answer that has begun is no call.
    if (request.begun?.text) return await complete(request, report, signal);
    const first = new First(request.begun?.tokens);
    const called = await first.run(complete, { ...free, input, thinkingTokens }, report, signal);
    return called ?? await inForm(complete, request, first, report, signal);
  };
}

/** Tokens of text that a model may say before it calls; they are no answer, and are not told. */
const LONGEST_PREFACE = 32;

/** Asks without the format. */
class First {
  thoughts: Begun = { reasoning: "", text: "", tokens: 0 };
  /** Of the prompt. */
  usage: Partial<Usage> = {};
  readonly #before: number;
  #calls = false;

  /** @param before tokens that were thought in earlier engines */
  constructor(before = 0) {
    this.#before = before;
  }

  /** Tokens that this one has made. */
  get tokens(): number {
    return Math.max(0, this.thoughts.tokens - this.#before);
  }

  /** @returns undefined when it was about to answer */
  async run(
    complete: Complete,
    request: GenerationRequest,
    report: Report,
    signal: AbortSignal,
  ): Promise<Finish | undefined> {
    const answers = new AbortController();
    let pieces = 0;
    const onEvent = (event: EngineEvent) => {
      if (event.type !== "text") report(this.#see(event));
      else if (!this.#calls && ++pieces > LONGEST_PREFACE) answers.abort();
    };
    try {
      const finish = await complete(request, onEvent, AbortSignal.any([signal, answers.signal]));
      // One that thought to the end of its tokens has none left to answer with.
      return this.#calls || finish.reason === "length" ? finish : undefined;
    } catch (error) {
      if (signal.aborted || !answers.signal.aborted) throw error;
    }
  }

  #see(event: EngineEvent): EngineEvent {
    if (event.type === "tool-call") this.#calls = true;
    if (event.type === "progress" && event.phase === "prompt") {
      this.usage = { promptTokens: event.total, cachedTokens: event.cached ?? 0 };
    }
    if (event.type === "reasoning") {
      const { reasoning, tokens } = this.thoughts;
      const now = event.tokens ?? tokens;
      this.thoughts = { reasoning: reasoning + event.text, text: "", tokens: now };
    }
    return event;
  }
}

/** Tells only what is new: neither the thoughts nor how the prompt is read once more. */
async function inForm(
  complete: Complete,
  request: GenerationRequest,
  { thoughts, tokens, usage: prompt }: First,
  report: Report,
  signal: AbortSignal,
): Promise<Finish> {
  const begun = thoughts.reasoning ? { begun: { ...thoughts, text: "\n" } } : {};
  const skip = startSkipper({ role: "assistant", content: "\n", reasoning: thoughts.reasoning });
  const onEvent = (event: EngineEvent) => {
    if (event.type !== "progress") skip(event).forEach(report);
  };
  const finish = await complete({ ...request, ...begun }, onEvent, signal);
  const { usage } = finish;
  const completionTokens = usage.completionTokens + tokens;
  const reasoningTokens = Math.max(tokens, usage.reasoningTokens ?? 0);
  const reasoned = reasoningTokens > 0 ? { reasoningTokens } : {};
  return { ...finish, usage: { ...usage, ...prompt, completionTokens, ...reasoned } };
}
