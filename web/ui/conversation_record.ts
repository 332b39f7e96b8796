/** Reads a conversation that an earlier visit of the page wrote down, and trusts none of it. */

import type { Cut, LeftOut, Stats } from "./chat_events.ts";
import type { Conversation, Order, Turn } from "./conversation.ts";
import { asEngine } from "./engine.ts";
import { isRecord, type Json, listAt, numberAt, parseRecord, recordAt, textAt } from "./json.ts";
import { NEW_METER } from "./meter.ts";
import { parsePictures } from "./pictures.ts";
import { newReply, NOT_BEGUN, PHASES, type Reply } from "./reply.ts";

/** Drops turns that an older or a tampered page has left and that cannot be read. */
export function parseConversation(stored: string): Conversation {
  return parseTurns(listAt(parseRecord(`{"turns":${stored || "[]"}}`) ?? {}, "turns"));
}

/** As `parseConversation`, of a list that was kept as such. */
export function parseTurns(turns: readonly unknown[]): Conversation {
  return turns.filter(isRecord).flatMap(parseTurn).map((turn, i) => ({ ...turn, id: i + 1 }));
}

function parseTurn(record: Json): readonly Turn[] {
  const question = textAt(record, "question");
  const order = parseOrder(recordAt(record, "order") ?? {});
  const reply = parseReply(recordAt(record, "reply") ?? {});
  if (!question || !order || !reply) return [];
  const [former] = [recordAt(record, "former") ?? {}].flatMap(parseTurn);
  const pictures = parsePictures(listAt(record, "pictures"));
  return [{ id: 0, question, pictures, order, reply, ...(former && { former }) }];
}

function parseOrder(record: Json): Order | undefined {
  const [key, model] = [textAt(record, "key"), textAt(record, "model")];
  const engine = asEngine(textAt(record, "engine"));
  if (!key || !model || !engine) return undefined;
  const think = typeof record["think"] === "boolean" ? record["think"] : undefined;
  const options = numbersIn(recordAt(record, "options") ?? {});
  const [system, window] = [textAt(record, "system") ?? "", numberAt(record, "window")];
  const sees = record["sees"] === true;
  return { key, model, engine, options, think, system, window, sees };
}

function parseReply(record: Json): Reply | undefined {
  const phase = PHASES.find((phase) => phase === record["phase"]);
  if (!phase) return undefined;
  const [text, thinking] = [textAt(record, "text") ?? "", textAt(record, "thinking") ?? ""];
  return {
    phase,
    model: textAt(record, "model") ?? "",
    text,
    thinking,
    thoughtMs: numberIn(record, "thoughtMs"),
    progress: numbersAt(record, "progress", NEW.progress),
    // The line has moved on since.
    ahead: undefined,
    meter: { ...numbersAt(record, "meter", METER), rate: undefined },
    engine: asEngine(textAt(record, "engine")),
    stats: recordAt(record, "stats") && numbersAt(record, "stats", STATS),
    cut: CUTS.find((cut) => cut === record["cut"]),
    leftOut: leftOutIn(recordAt(record, "leftOut") ?? {}),
    begun: numbersAt(record, "begun", NOT_BEGUN),
    error: textAt(record, "error") ?? "",
    retryError: textAt(record, "retryError") ?? "",
    stream: streamIn(record),
    seq: numberIn(record, "seq"),
    restored: text.length,
  };
}

const CUTS: readonly Cut[] = ["length", "repetition"];

function leftOutIn(record: Json): LeftOut {
  return { messages: numberIn(record, "messages"), middle: record["middle"] === true };
}

/** It becomes a part of a path. */
function streamIn(record: Json): string {
  const stream = textAt(record, "stream") ?? "";
  return /^[\w-]+$/.test(stream) ? stream : "";
}

const NEW = newReply("");
const { rate: _, ...METER } = NEW_METER;
const STATS: Stats = { total: 0, load: 0, promptTokens: 0, prompt: 0, tokens: 0, writing: 0 };

type Numbers<K extends string> = Readonly<Record<K, number>>;

/** The numbers at `key`, each of them where there is none as in `otherwise`. */
function numbersAt<K extends string>(record: Json, key: string, otherwise: Numbers<K>): Numbers<K> {
  return { ...otherwise, ...numbersIn(recordAt(record, key) ?? {}) };
}

function numbersIn(record: Json): Numbers<string> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, numberIn(record, key)]));
}

function numberIn(record: Json, key: string): number {
  return Math.max(0, numberAt(record, key) ?? 0);
}
