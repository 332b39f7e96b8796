/** The state of one answer, and how each event of its stream changes it. */

import type { ChatEvent, Cut, LeftOut, Progress, Stats } from "./chat_events.ts";
import type { Engine } from "./engine.ts";
import { measured, type Meter, NEW_METER } from "./meter.ts";

export const PHASES = [
  "waiting",
  "loading",
  "reading",
  "thinking",
  "writing",
  "done",
  "stopped",
  "failed",
  "cut_off",
] as const;

export type ReplyPhase = typeof PHASES[number];

export interface Reply {
  readonly phase: ReplyPhase;
  readonly model: string;
  readonly text: string;
  readonly thinking: string;
  /** From the first thought to the answer, or to the last thought so far. */
  readonly thoughtMs: number;
  readonly progress: Progress;
  /** Requests that are served before this one, in the phase "waiting"; undefined while nobody says. */
  readonly ahead: number | undefined;
  readonly meter: Meter;
  readonly engine: Engine | undefined;
  readonly stats: Stats | undefined;
  /** Of a finished one; undefined: it is whole. */
  readonly cut: Cut | undefined;
  readonly leftOut: LeftOut;
  /** What was there when the model was asked to go on with it. */
  readonly begun: Begun;
  /** Set in the phase "failed" only. */
  readonly error: string;
  /** Why there is no newer answer in its place, "" where none was asked for. */
  readonly retryError: string;
  /** Where it can be read again; "" when that is not known. */
  readonly stream: string;
  /** The last frame of the stream that is in here. */
  readonly seq: number;
  /** Length of the text that is not read out again: it was here before. */
  readonly restored: number;
}

/** Lengths in characters, and the time of the thoughts. */
export interface Begun {
  readonly text: number;
  readonly thinking: number;
  readonly thoughtMs: number;
}

export const NOT_BEGUN: Begun = { text: 0, thinking: 0, thoughtMs: 0 };

export function newReply(model: string): Reply {
  return {
    phase: "waiting",
    model,
    text: "",
    thinking: "",
    thoughtMs: 0,
    progress: { completed: 0, total: 0 },
    ahead: undefined,
    meter: NEW_METER,
    engine: undefined,
    stats: undefined,
    cut: undefined,
    leftOut: { messages: 0, middle: false },
    begun: NOT_BEGUN,
    error: "",
    retryError: "",
    stream: "",
    seq: 0,
    restored: 0,
  };
}

export function isOpen(reply: Reply): boolean {
  return ["waiting", "loading", "reading", "thinking", "writing"].includes(reply.phase);
}

/** Whether it ended in a way that the user did not ask for, or broke off. */
export function isBroken(reply: Reply): boolean {
  return ["stopped", "failed", "cut_off"].includes(reply.phase);
}

/** Whether the model can go on with it. One that repeats itself would only do so again. */
export function canGoOn(reply: Reply): boolean {
  return (isBroken(reply) || reply.cut === "length") && reply.text + reply.thinking !== "";
}

/** What there is of it is the beginning of what this model is asked for. */
export function continued(reply: Reply, model: string): Reply {
  // Most tokens begin with their space: after another one a model finds no next word.
  const { length: text } = reply.text.replace(/ +$/, "");
  const { thinking: { length: thinking }, thoughtMs } = reply;
  return asAsked({ ...reply, model, begun: { text, thinking, thoughtMs } });
}

/** Without anything that the model has said to this request. */
function asAsked({ model, begun, text, thinking }: Reply): Reply {
  return {
    ...newReply(model),
    begun,
    text: text.slice(0, begun.text),
    thinking: thinking.slice(0, begun.thinking),
    thoughtMs: begun.thoughtMs,
    restored: begun.text,
  };
}

/** Brought back, as it was here before. */
export function restored(reply: Reply): Reply {
  return { ...reply, restored: reply.text.length };
}

export function stopped(reply: Reply): Reply {
  return isOpen(reply) ? { ...reply, phase: "stopped" } : reply;
}

export function advanced(reply: Reply, event: ChatEvent, now: number): Reply {
  switch (event.type) {
    case "opened": {
      const { engine, stream, after } = event;
      return { ...(after === 0 ? asAsked(reply) : reply), engine, stream };
    }
    case "read":
      return { ...reply, seq: event.seq };
    case "queued":
      return reply.phase === "waiting" ? { ...reply, ahead: event.ahead } : reply;
    case "loading":
    case "reading":
      // Heartbeats may repeat the last progress after the first word.
      return reply.phase === "thinking" || reply.phase === "writing"
        ? reply
        : { ...reply, phase: event.type, progress: event.progress };
    case "thinking":
      return { ...going(reply, "thinking", now), thinking: reply.thinking + event.text };
    case "text":
      return { ...going(reply, "writing", now), text: reply.text + event.text };
    case "done": {
      const { cut, leftOut, stats } = event;
      return { ...reply, phase: "done", cut, leftOut, stats };
    }
    case "cancelled":
      return { ...reply, phase: "stopped" };
    case "failed":
      return { ...reply, phase: "failed", error: event.message };
    case "cut_off":
      return { ...reply, phase: "cut_off" };
  }
}

// Thoughts come first, so the meter's clock has started with them.
function going(reply: Reply, phase: "thinking" | "writing", now: number): Reply {
  const meter = measured(reply.meter, now);
  const thoughtMs = reply.phase === "thinking"
    ? reply.begun.thoughtMs + now - meter.startedAt
    : reply.thoughtMs;
  return { ...reply, phase, meter, thoughtMs };
}
