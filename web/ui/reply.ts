/** The state of one answer, and how each event of its stream changes it. */

import type { ChatEvent, Progress, Stats } from "./chat_events.ts";
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
  /** Whoever wrote it is gone; it is about to be asked for again. */
  "interrupted",
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
  readonly meter: Meter;
  readonly engine: Engine | undefined;
  readonly stats: Stats | undefined;
  readonly truncated: boolean;
  /** Set in the phases "failed" and "interrupted" only. */
  readonly error: string;
  /** Where it can be read again; "" when that is not known. */
  readonly stream: string;
  /** The last frame of the stream that is in here. */
  readonly seq: number;
  /** How much of it has been told since it was asked for last: all, but while it is repeated. */
  readonly told: Told;
  /** How often it was asked for again since it grew. */
  readonly repeats: number;
  /** Length of the text that was here when the page was loaded. */
  readonly restored: number;
}

/** Lengths, in UTF-16 units. */
export interface Told {
  readonly thinking: number;
  readonly text: number;
}

/** Before the first frame. */
const START = { seq: 0, told: { thinking: 0, text: 0 } } as const;

export function newReply(model: string): Reply {
  return {
    phase: "waiting",
    model,
    text: "",
    thinking: "",
    thoughtMs: 0,
    progress: { completed: 0, total: 0 },
    meter: NEW_METER,
    engine: undefined,
    stats: undefined,
    truncated: false,
    error: "",
    stream: "",
    ...START,
    repeats: 0,
    restored: 0,
  };
}

export function isOpen(reply: Reply): boolean {
  const open = ["waiting", "loading", "reading", "thinking", "writing", "interrupted"];
  return open.includes(reply.phase);
}

/** Whether it ended in a way that the user did not ask for, or broke off. */
export function isBroken(reply: Reply): boolean {
  return ["stopped", "failed", "cut_off"].includes(reply.phase);
}

export function stopped(reply: Reply): Reply {
  return isOpen(reply) ? { ...reply, phase: "stopped" } : reply;
}

// A request that brings down whatever answers it must not be sent for ever.
const MOST_REPEATS = 2;

/** About to be told from its beginning: what is there stays, and grows once the repeat is past it. */
export function repeated(reply: Reply): Reply {
  if (reply.repeats >= MOST_REPEATS) return { ...reply, phase: "failed" };
  const repeats = reply.repeats + 1;
  return {
    ...reply,
    ...START,
    stream: "",
    phase: "waiting",
    error: "",
    meter: NEW_METER,
    repeats,
  };
}

/** How much of what is there is told already, while it is repeated. */
export function repeatedPart({ thinking, text, told }: Reply): Progress | undefined {
  const [completed, total] = [told.thinking + told.text, thinking.length + text.length];
  return completed < total ? { completed, total } : undefined;
}

export function advanced(reply: Reply, event: ChatEvent, now: number): Reply {
  switch (event.type) {
    case "opened":
      return {
        ...reply,
        ...(event.after === 0 ? START : {}),
        engine: event.engine,
        stream: event.stream,
      };
    case "read":
      return { ...reply, seq: event.seq };
    case "loading":
    case "reading":
      // Heartbeats may repeat the last progress after the first word.
      return reply.phase === "thinking" || reply.phase === "writing"
        ? reply
        : { ...reply, phase: event.type, progress: event.progress };
    case "thinking":
      return grown(going(reply, "thinking", now), "thinking", event.text);
    case "text":
      return grown(going(reply, "writing", now), "text", event.text);
    case "done":
      return {
        ...reply,
        ...said(reply),
        phase: "done",
        truncated: event.truncated,
        stats: event.stats,
      };
    case "cancelled":
      return { ...reply, phase: "stopped" };
    case "failed":
    case "interrupted":
      return { ...reply, phase: event.type, error: event.message };
    case "cut_off":
      return { ...reply, phase: "cut_off" };
  }
}

// Thoughts come first, so the meter's clock has started with them.
function going(reply: Reply, phase: "thinking" | "writing", now: number): Reply {
  const meter = measured(reply.meter, now);
  const thoughtMs = reply.phase === "thinking" ? now - meter.startedAt : reply.thoughtMs;
  return { ...reply, phase, meter, thoughtMs };
}

/** A repeat goes over what is there; where it says something else, that holds. */
function grown(reply: Reply, part: keyof Told, piece: string): Reply {
  const told = reply[part].slice(0, reply.told[part]) + piece;
  const next = { ...reply, told: { ...reply.told, [part]: told.length } };
  if (reply[part].startsWith(told)) return next;
  const same = told.startsWith(reply[part]);
  return { ...next, [part]: told, ...(same ? { repeats: 0 } : { ...said(next), [part]: told }) };
}

/** Without what an earlier try had said beyond this one. */
function said({ thinking, text, told }: Reply) {
  return { thinking: thinking.slice(0, told.thinking), text: text.slice(0, told.text) };
}
