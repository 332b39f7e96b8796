/** Translates the lines of a chat answer into what happened. */

import { errorIn } from "./api_errors.ts";
import type { Engine } from "./engine.ts";
import { type Json, numberAt, recordAt, textAt } from "./json.ts";

export interface Progress {
  readonly completed: number;
  /** 0 when nobody knows how much there is to do. */
  readonly total: number;
}

/** All times in nanoseconds, as the API gives them. */
export interface Stats {
  readonly total: number;
  readonly load: number;
  readonly promptTokens: number;
  readonly prompt: number;
  readonly tokens: number;
  readonly writing: number;
}

/** Why an answer is not whole: its length, or one token said over and over. */
export type Cut = "length" | "repetition";

/** What of the prompt did not fit into the context window, and so was not read. */
export interface LeftOut {
  /** The oldest ones. */
  readonly messages: number;
  /** The middle of a text, too. */
  readonly middle: boolean;
}

export interface Opened {
  readonly type: "opened";
  readonly engine: Engine | undefined;
  /** Where the rest can be read again; "" where it cannot. */
  readonly stream: string;
  /** The frame that the next one comes after; 0: all is told from the beginning. */
  readonly after: number;
}

export interface Done {
  readonly type: "done";
  readonly cut: Cut | undefined;
  readonly leftOut: LeftOut;
  readonly stats: Stats;
}

export type ChatEvent =
  | Opened
  /** How many requests are served before this one. */
  | { readonly type: "queued"; readonly ahead: number }
  | { readonly type: "loading"; readonly progress: Progress }
  | { readonly type: "reading"; readonly progress: Progress }
  | { readonly type: "thinking"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  | Done
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "cut_off" }
  /** All of this frame was told. */
  | { readonly type: "read"; readonly seq: number };

/** Of an event after which no other comes. */
export function isEnd({ type }: ChatEvent): boolean {
  return ["done", "cancelled", "failed", "cut_off"].includes(type);
}

/** A heartbeat says nothing, a last line may say several things at once. */
export function* eventsIn(line: Json): Generator<ChatEvent> {
  const error = errorIn(line);
  if (error !== undefined) return yield failure(error);
  yield* progressIn(line);
  yield* textIn(recordAt(line, "message") ?? {});
  const seq = numberAt(line, "seq");
  if (seq !== undefined) yield { type: "read", seq };
  if (line["done"] === true) yield doneIn(line);
}

/** @param message of the API, which begins with the code where a stream could not go on */
export function failure(message: string): ChatEvent {
  return { type: "failed", message: message.replace(/^stream_interrupted: /, "") };
}

function* progressIn(line: Json): Generator<ChatEvent> {
  const queue = recordAt(line, "queue_progress");
  if (queue) yield { type: "queued", ahead: numberAt(queue, "ahead") ?? 0 };
  const load = recordAt(line, "load_progress");
  if (load) yield { type: "loading", progress: progress(load, "completed") };
  const prompt = recordAt(line, "prompt_progress");
  if (prompt) yield { type: "reading", progress: progress(prompt, "processed") };
}

function progress(record: Json, key: string): Progress {
  return { completed: numberAt(record, key) ?? 0, total: numberAt(record, "total") ?? 0 };
}

function* textIn(message: Json): Generator<ChatEvent> {
  const thinking = textAt(message, "thinking");
  if (thinking) yield { type: "thinking", text: thinking };
  const text = textAt(message, "content");
  if (text) yield { type: "text", text };
}

function doneIn(line: Json): ChatEvent {
  // Stopped from elsewhere, such as a copy of this tab.
  if (textAt(line, "done_reason") === "cancelled") return { type: "cancelled" };
  const number = (key: string) => numberAt(line, key) ?? 0;
  return {
    type: "done",
    cut: cutIn(line),
    leftOut: {
      messages: number("prompt_messages_left_out"),
      middle: line["prompt_middle_left_out"] === true,
    },
    stats: {
      total: number("total_duration"),
      load: number("load_duration"),
      promptTokens: number("prompt_eval_count"),
      prompt: number("prompt_eval_duration"),
      tokens: number("eval_count"),
      writing: number("eval_duration"),
    },
  };
}

function cutIn(line: Json): Cut | undefined {
  if (line["repetition"] === true) return "repetition";
  return textAt(line, "done_reason") === "length" ? "length" : undefined;
}
