/** llama.cpp's chunks of a completion, which are OpenAI's and more, to events. */
import { type EngineEvent, NO_USAGE, type Said, type Usage } from "../engine.ts";
import type { CallDelta, Choice, Chunk } from "./chunk.ts";
import { rater, readTokens } from "./chunk_tokens.ts";
import { callWatch } from "./call_watch.ts";
import { repetitionWatch } from "./repetition.ts";

/** What the chunks of one completion say at its end. */
export interface Outcome {
  readonly reason: "stop" | "length" | "tool-calls";
  readonly stopSequence?: string;
  readonly repetition?: true;
  readonly usage: Usage;
  readonly promptMs: number;
  readonly generateMs: number;
}

/** What is not wanted, though the model may say it all the same. */
export interface Unwanted {
  readonly reasoning?: boolean;
  /** Calls after the first. */
  readonly moreCalls?: boolean;
  /** One token over and over. */
  readonly repetition?: boolean;
}

/**
 * A fold: events as chunks come, and the outcome after the last one.
 * @param before tokens that the answer had already
 * @param top see `GenerationRequest.logprobs`
 */
export function chunkReader(unwanted: Unwanted = {}, before = 0, top?: number) {
  let reason: string | undefined;
  let usage: Usage | undefined;
  let stopSequence: string | undefined;
  let timings: NonNullable<Chunk["timings"]> = { prompt_ms: 0, predicted_ms: 0 };
  let reasoningTokens = 0;
  let cut: "tool_calls" | "repetition" | undefined;
  const trim = trailingSpaceTrimmer();
  const rate = rater();
  const calls = callWatch();
  const repeats = repetitionWatch();
  const counted = promptTeller();
  return {
    read(chunk: Chunk): readonly EngineEvent[] {
      const choice = chunk.choices?.[0];
      reason = choice?.finish_reason ?? reason;
      usage = chunk.usage ? readUsage(chunk.usage) : usage;
      timings = chunk.timings ?? timings;
      const { stop_type, stopping_word } = chunk.__verbose ?? {};
      if (stop_type === "word") stopSequence = stopping_word;
      const made = chunk.timings?.predicted_n;
      const count = made === undefined ? {} : { tokens: before + made };
      if (choice?.delta?.reasoning_content) reasoningTokens = count.tokens ?? 0;
      const said = parts(choice, count, trim);
      const events = top === undefined ? said : rate(said, readTokens(choice, top));
      const wanted = events.filter((event) => !isUnwanted(event, unwanted));
      if (said.some((event) => isLaterCall(event, unwanted))) cut ??= "tool_calls";
      if (unwanted.repetition && repeats(textOf(choice))) cut ??= "repetition";
      wanted.forEach(calls.see);
      return [...progress(chunk), ...wanted].map(counted);
    },
    /** What is still to come is not wanted. */
    get isOver(): boolean {
      return cut !== undefined;
    },
    /** @returns undefined when the chunks ended without a finish reason */
    outcome(): Outcome | undefined {
      const ended = cut ?? reason;
      if (!ended) return undefined;
      const { prompt_ms: promptMs, predicted_ms: generateMs } = timings;
      const used = usage ?? timedUsage(timings);
      return {
        // A stop text may have ended it within a call, which then is none.
        reason: calls.isCut && REASONS[ended] !== "length" ? "stop" : REASONS[ended] ?? "stop",
        ...(stopSequence ? { stopSequence } : {}),
        ...(cut === "repetition" ? { repetition: true as const } : {}),
        usage: reasoningTokens > 0 ? { ...used, reasoningTokens } : used,
        promptMs,
        generateMs,
      };
    },
  };
}

const REASONS: Readonly<Record<string, Outcome["reason"]>> = {
  length: "length",
  // The answer is as long as it may be.
  repetition: "length",
  tool_calls: "tool-calls",
};

function isUnwanted(event: EngineEvent, unwanted: Unwanted): boolean {
  if (event.type === "reasoning") return unwanted.reasoning ?? false;
  return isLaterCall(event, unwanted);
}

function isLaterCall(event: EngineEvent, { moreCalls = false }: Unwanted): boolean {
  return moreCalls && "index" in event && event.index > 0;
}

const textOf = (choice: Choice | undefined): string =>
  choice?.delta?.reasoning_content || choice?.delta?.content || choice?.text || "";

function parts(
  choice: Choice | undefined,
  count: Pick<Said, "tokens">,
  trim: (text: string) => string,
): EngineEvent[] {
  // The line break before the closing tag belongs to the tag, which the template writes again.
  const reasoning = trim(choice?.delta?.reasoning_content ?? "");
  const text = choice?.delta?.content ?? choice?.text;
  return [
    ...(reasoning ? [{ type: "reasoning" as const, text: reasoning, ...count }] : []),
    ...(text ? [{ type: "text" as const, text, ...count }] : []),
    ...(choice?.delta?.tool_calls ?? []).flatMap(callParts),
  ];
}

/** A fold that holds white space back until something else follows it. */
function trailingSpaceTrimmer(): (text: string) => string {
  let held = "";
  return (text) => {
    const all = held + text;
    const kept = all.trimEnd();
    held = all.slice(kept.length);
    return kept;
  };
}

/** A fold that tells with what is said first how long the prompt was. */
function promptTeller(): (event: EngineEvent) => EngineEvent {
  let promptTokens: number | undefined;
  return (event) => {
    if (event.type === "progress") {
      promptTokens = event.total;
      return event;
    }
    const told = promptTokens === undefined ? event : { ...event, promptTokens };
    promptTokens = undefined;
    return told;
  };
}

function callParts({ index = 0, id = "", function: called }: CallDelta): EngineEvent[] {
  const { name, arguments: json } = called ?? {};
  return [
    ...(name ? [{ type: "tool-call" as const, index, id, name }] : []),
    ...(json ? [{ type: "tool-arguments" as const, index, json }] : []),
  ];
}

function progress({ prompt_progress: p }: Chunk): EngineEvent[] {
  if (!p) return [];
  const { total, cache: cached, processed: done, time_ms: elapsed } = p;
  return [{ type: "progress", phase: "prompt", done, total, cached, elapsed }];
}

/** Of an answer that was ended from outside, which nobody counts. */
function timedUsage(timings: NonNullable<Chunk["timings"]>): Usage {
  const { cache_n = 0, prompt_n = 0, predicted_n = 0 } = timings;
  if (cache_n + prompt_n + predicted_n === 0) return NO_USAGE;
  return { promptTokens: cache_n + prompt_n, cachedTokens: cache_n, completionTokens: predicted_n };
}

function readUsage(usage: NonNullable<Chunk["usage"]>): Usage {
  return {
    promptTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: usage.completion_tokens,
  };
}
