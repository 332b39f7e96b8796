/** Events to the objects of `/api/chat` and `/api/generate`, one set of fields for both. */
import type { Finish, GenerationEvent } from "../../engine.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import { collector } from "../collect.ts";
import type { Identity } from "../dialect.ts";
import { progressFields } from "../progress.ts";

/** Where a surface puts text and thinking. */
export type Payload = (text: string, thinking?: string) => Readonly<Record<string, unknown>>;

export const chatPayload: Payload = (content, thinking) => ({
  message: { role: "assistant", content, ...(thinking ? { thinking } : {}) },
});

export const generatePayload: Payload = (response, thinking) => ({
  response,
  ...(thinking ? { thinking } : {}),
});

export function streamEncoder({ model }: Identity, payload: Payload): Encoder<GenerationEvent> {
  const line = (at: number, text: string, thinking?: string) => ({
    model,
    created_at: timestamp(at),
    ...payload(text, thinking),
    done: false,
  });
  return {
    encode(event) {
      if (event.type === "text") return [{ data: line(event.at, event.text) }];
      if (event.type === "reasoning") return [{ data: line(event.at, "", event.text) }];
      return event.type === "finish" ? [finalFrame(model, event, payload(""))] : [];
    },
    error: ({ message }) => [{ data: { error: message } }],
    heartbeat: (at, progress) => ({
      data: { ...line(at, ""), ...progressFields(progress) },
      transient: true,
    }),
  };
}

export function wholeEncoder({ model }: Identity, payload: Payload): Encoder<GenerationEvent> {
  const collect = collector();
  return {
    encode(event) {
      const completion = collect(event);
      if (!completion) return [];
      const { text, reasoning, finish } = completion;
      return [finalFrame(model, finish, payload(text, reasoning))];
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
      ...(generated ? metrics(finish) : {}),
    },
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
