/** Events to the objects of `/api/chat` and `/api/generate`, one set of fields for both. */
import type { Finish, GenerationEvent, TokenLogprob } from "../../engine.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import { collector } from "../collect.ts";
import { callCollector } from "../collect_calls.ts";
import type { Identity, ShownPrompt } from "../dialect.ts";
import { wireTokens } from "../logprobs.ts";
import { progressFields } from "../progress.ts";
import { type WireCall, wireCalls } from "./tool_calls.ts";

/** Where a surface puts text, thinking and tool calls. */
export type Payload = (said: Said) => Readonly<Record<string, unknown>>;

export interface Said {
  readonly text?: string;
  readonly thinking?: string;
  readonly calls?: readonly WireCall[];
  readonly logprobs?: readonly TokenLogprob[] | undefined;
}

export const chatPayload: Payload = ({ text = "", thinking, calls = [] }) => ({
  message: {
    role: "assistant",
    content: text,
    ...(thinking ? { thinking } : {}),
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  },
});

/** Nothing can be called here: the endpoint takes no tools. */
export const generatePayload: Payload = ({ text = "", thinking }) => ({
  response: text,
  ...(thinking ? { thinking } : {}),
});

export function streamEncoder({ model }: Identity, payload: Payload): Encoder<GenerationEvent> {
  const line = (at: number, said: Said = {}) => ({
    model,
    created_at: timestamp(at),
    ...payload(said),
    ...rated(said),
    done: false,
  });
  const collectCall = callCollector();
  return {
    encode(event) {
      // A call is sent whole, once something else shows that it has ended.
      const ended = collectCall(event);
      const calls = wireCalls(ended ? [ended] : []);
      const said = [...(calls.length > 0 ? [{ calls }] : []), ...saidBy(event)];
      const lines = said.map((part) => ({ data: line(event.at, part) }));
      return event.type === "finish" ? [...lines, finalFrame(model, event, payload({}))] : lines;
    },
    error: ({ message }) => [{ data: { error: message } }],
    heartbeat: (at, progress) => ({
      data: { ...line(at), ...progressFields(progress) },
      transient: true,
    }),
  };
}

function saidBy(event: GenerationEvent): readonly Said[] {
  if (event.type !== "text" && event.type !== "reasoning") return [];
  const { type, text, logprobs } = event;
  return [{ ...(type === "text" ? { text } : { thinking: text }), logprobs }];
}

function rated({ logprobs }: Pick<Said, "logprobs">): Readonly<Record<string, unknown>> {
  return logprobs ? { logprobs: wireTokens(logprobs) } : {};
}

export function wholeEncoder({ model }: Identity, payload: Payload): Encoder<GenerationEvent> {
  const collect = collector();
  return {
    encode(event) {
      const completion = collect(event);
      if (!completion) return [];
      const { text, reasoning: thinking, calls, finish } = completion;
      const said = payload({ text, thinking, calls: wireCalls(calls) });
      return [finalFrame(model, finish, { ...said, ...rated(completion) })];
    },
    error: ({ message }) => [{ data: { error: message } }],
    heartbeat: () => undefined,
  };
}

function finalFrame(
  model: string,
  finish: Finish & { readonly at: number },
  payload: Readonly<Record<string, unknown>>,
): Frame {
  const generated = finish.reason !== "load" && finish.reason !== "unload";
  return {
    data: {
      model,
      created_at: timestamp(finish.at),
      ...payload,
      done: true,
      // Ollama says `stop` for a tool call too.
      done_reason: finish.reason === "tool-calls" ? "stop" : finish.reason,
      ...remarks(finish),
      ...(generated ? metrics(finish) : {}),
    },
  };
}

/** Ollama's `_debug_render_only`: an answer without one, and the prompt beside it. */
export function shownPrompt({ model, prompt, images, at }: ShownPrompt, payload: Payload) {
  const image_count = images > 0 ? { image_count: images } : {};
  const _debug_info = { rendered_template: prompt, ...image_count };
  return { model, created_at: timestamp(at), ...payload({}), done: false, _debug_info };
}

/** Ours: what else there is to know of how it ended, and of what it was made from. */
function remarks({ repetition, leftOut }: Finish): Readonly<Record<string, unknown>> {
  return {
    ...(repetition ? { repetition } : {}),
    ...(leftOut?.messages ? { prompt_messages_left_out: leftOut.messages } : {}),
    ...(leftOut?.middle ? { prompt_middle_left_out: true } : {}),
  };
}

/** Integer nanoseconds and counts; what is zero is left out, as Ollama does. */
function metrics({ usage, timings }: Finish): Record<string, number> {
  const fields = {
    total_duration: nanoseconds(timings.total),
    load_duration: nanoseconds(timings.load),
    prompt_eval_count: usage.promptTokens,
    prompt_eval_cached_count: usage.cachedTokens,
    prompt_eval_duration: nanoseconds(timings.prompt),
    eval_count: usage.completionTokens,
    eval_duration: nanoseconds(timings.generate),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value > 0));
}

const nanoseconds = (ms: number): number => Math.round(ms * 1e6);

/** RFC 3339 in UTC. */
export const timestamp = (at: number): string => new Date(at).toISOString();
