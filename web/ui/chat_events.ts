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

export type ChatEvent =
  | { readonly type: "opened"; readonly engine: Engine | undefined }
  | { readonly type: "loading"; readonly progress: Progress }
  | { readonly type: "reading"; readonly progress: Progress }
  | { readonly type: "thinking"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "done"; readonly truncated: boolean; readonly stats: Stats }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "cut_off" };

/** A heartbeat says nothing, a last line may say several things at once. */
export function* eventsIn(line: Json): Generator<ChatEvent> {
  const error = errorIn(line);
  if (error !== undefined) return yield { type: "failed", message: error };
  yield* progressIn(line);
  yield* textIn(recordAt(line, "message") ?? {});
  if (line["done"] === true) yield doneIn(line);
}

function* progressIn(line: Json): Generator<ChatEvent> {
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
  const number = (key: string) => numberAt(line, key) ?? 0;
  return {
    type: "done",
    truncated: textAt(line, "done_reason") === "length",
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
