/** Events to the chunks of `/v1/chat/completions` and `/v1/completions`. */
import type { FinishReason, GenerationEvent, Usage } from "../../engine.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import { collector, type Completion } from "../collect.ts";
import type { Identity, Manner } from "../dialect.ts";
import { progressFields } from "../progress.ts";
import { errorBody } from "./errors.ts";

/** What distinguishes the two surfaces. */
export interface Surface {
  readonly prefix: string;
  readonly object: string;
  readonly chunkObject: string;
  /** What a chunk says of an event; undefined where the surface has no place for it. */
  delta(event: GenerationEvent): Delta | undefined;
  /** A choice of a chunk with text, or without. `first` is the reply's first chunk. */
  choice(delta: Delta, first: boolean): Readonly<Record<string, unknown>>;
  /** The last choice, with the finish reason. */
  finish(reason: string): Readonly<Record<string, unknown>>;
  /** The choice of a reply that does not stream. */
  whole(completion: Completion, reason: string): Readonly<Record<string, unknown>>;
}

export interface Delta {
  readonly content?: string;
  readonly reasoning?: string;
  readonly tool_calls?: readonly Readonly<Record<string, unknown>>[];
}

export function streamEncoder(
  surface: Surface,
  identity: Identity,
  { includeUsage }: Manner,
  begun = false,
): Encoder<GenerationEvent> {
  const envelope = envelopeOf(surface, identity, surface.chunkObject);
  // Chunks carry `usage: null` exactly when a usage chunk will come, as OpenAI's do.
  const usage = includeUsage ? { usage: null } : {};
  let first = !begun;
  const chunk = (delta: Delta, extra: Readonly<Record<string, unknown>> = {}): Frame => {
    const data = { ...envelope, choices: [surface.choice(delta, first)], ...usage, ...extra };
    first = false;
    return { data };
  };
  return {
    encode(event) {
      const delta = surface.delta(event);
      if (delta) return [chunk(delta)];
      if (event.type !== "finish") return [];
      const last = { ...envelope, choices: [surface.finish(finishReason(event.reason))], ...usage };
      const counted = { ...envelope, choices: [], usage: usageFields(event.usage) };
      return [
        // An empty completion still tells the role.
        ...(first ? [chunk({ content: "" })] : []),
        { data: last },
        ...(includeUsage ? [{ data: counted }] : []),
        { data: "[DONE]" },
      ];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: (_at, progress) => ({
      ...chunk({ content: "" }, progressFields(progress)),
      transient: true,
    }),
  };
}

export function wholeEncoder(surface: Surface, identity: Identity): Encoder<GenerationEvent> {
  const collect = collector();
  return {
    encode(event) {
      const completion = collect(event);
      if (!completion) return [];
      const { reason, usage } = completion.finish;
      const choices = [surface.whole(completion, finishReason(reason))];
      const envelope = envelopeOf(surface, identity, surface.object);
      return [{ data: { ...envelope, choices, usage: usageFields(usage) } }];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: () => undefined,
  };
}

function envelopeOf(surface: Surface, { id, model, created }: Identity, object: string) {
  return {
    id: surface.prefix + id,
    object,
    created: Math.floor(created / 1000),
    model,
    system_fingerprint: "fp_llamaside",
  };
}

function usageFields({ promptTokens, cachedTokens, completionTokens }: Usage) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens },
  };
}

function finishReason(reason: FinishReason): string {
  if (reason === "tool-calls") return "tool_calls";
  // OpenAI has no word for it, and typed clients know no others.
  return reason === "cancelled" ? "stop" : reason;
}
