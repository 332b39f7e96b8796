/** llama.cpp's chunks of a completion, which are OpenAI's and more, to events. */
import { type EngineEvent, NO_USAGE, type Said, type Usage } from "../engine.ts";

/** What is read of a chunk; leniently, since llama.cpp adds fields at will. */
export interface Chunk {
  readonly choices?: readonly Choice[];
  readonly usage?: {
    readonly prompt_tokens: number;
    readonly completion_tokens: number;
    readonly prompt_tokens_details?: { readonly cached_tokens?: number };
  } | null;
  readonly timings?: {
    readonly prompt_ms: number;
    readonly predicted_ms: number;
    /** Tokens generated so far. */
    readonly predicted_n?: number;
  };
  readonly prompt_progress?: {
    readonly total: number;
    readonly cache: number;
    readonly processed: number;
    readonly time_ms: number;
  };
  /** Only when asked for with `verbose`. */
  readonly __verbose?: { readonly stop_type?: string; readonly stopping_word?: string };
}

interface Choice {
  readonly delta?: {
    readonly content?: string | null;
    readonly reasoning_content?: string | null;
    readonly tool_calls?: readonly CallDelta[];
  };
  readonly text?: string;
  readonly finish_reason?: string | null;
}

/** The first of a call has its name; all may have a piece of the arguments. */
interface CallDelta {
  readonly index?: number;
  readonly id?: string;
  readonly function?: { readonly name?: string; readonly arguments?: string };
}

/** What the chunks of one completion say at its end. */
export interface Outcome {
  readonly reason: "stop" | "length" | "tool-calls";
  readonly stopSequence?: string;
  readonly usage: Usage;
  readonly promptMs: number;
  readonly generateMs: number;
}

/** What the client does not want to hear, though the model may say it all the same. */
export interface Unwanted {
  readonly reasoning?: boolean;
  /** Calls after the first. */
  readonly moreCalls?: boolean;
}

/**
 * A fold: events as chunks come, and the outcome after the last one.
 * @param before tokens that the answer had already
 */
export function chunkReader(unwanted: Unwanted = {}, before = 0) {
  let reason: string | undefined;
  let usage = NO_USAGE;
  let stopSequence: string | undefined;
  let timings: NonNullable<Chunk["timings"]> = { prompt_ms: 0, predicted_ms: 0 };
  const trim = trailingSpaceTrimmer();
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
      return [...progress(chunk), ...parts(choice, count, trim)].filter((event) =>
        !isUnwanted(event, unwanted)
      ).map(counted);
    },
    /** @returns undefined when the chunks ended without a finish reason */
    outcome(): Outcome | undefined {
      if (!reason) return undefined;
      const { prompt_ms: promptMs, predicted_ms: generateMs } = timings;
      return {
        reason: REASONS[reason] ?? "stop",
        ...(stopSequence ? { stopSequence } : {}),
        usage,
        promptMs,
        generateMs,
      };
    },
  };
}

const REASONS: Readonly<Record<string, Outcome["reason"]>> = {
  length: "length",
  tool_calls: "tool-calls",
};

function isUnwanted(event: EngineEvent, { reasoning, moreCalls }: Unwanted): boolean {
  if (event.type === "reasoning") return reasoning ?? false;
  return "index" in event && event.index > 0 && (moreCalls ?? false);
}

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

function readUsage(usage: NonNullable<Chunk["usage"]>): Usage {
  return {
    promptTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: usage.completion_tokens,
  };
}
