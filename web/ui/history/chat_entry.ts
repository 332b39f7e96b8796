/** What the list of chats knows of each of them, and what a chat is called. */

import type { Conversation } from "../conversation.ts";
import { isRecord, numberAt, textAt } from "../json.ts";

export interface ChatEntry {
  readonly id: string;
  /** From its first question. */
  readonly title: string;
  /** What the user calls it, "" while he gave it no name. */
  readonly name: string;
  /** In ms since 1970. */
  readonly startedAt: number;
  /** When its last answer was asked for, in ms since 1970. */
  readonly askedAt: number;
  /** The key of that answer's order. */
  readonly asked: string;
  /** Which tab has written it last, from when it took the chat to when it let go of it. */
  readonly writer: string;
}

export interface KeptChat {
  readonly entry: ChatEntry;
  readonly turns: Conversation;
}

/** Written at `at` in the place of `former`: growing does not make a chat a newer one, asking does. */
export function entryFor(
  id: string,
  turns: Conversation,
  writer: string,
  at: number,
  former: ChatEntry | undefined,
): ChatEntry {
  const asked = turns.at(-1)?.order.key ?? "";
  return {
    id,
    title: titleOf(turns),
    name: former?.name ?? "",
    startedAt: former?.startedAt ?? at,
    askedAt: former?.asked === asked ? former.askedAt : at,
    asked,
    writer,
  };
}

/** Newest first, without those that cannot be read. */
export function entriesIn(values: readonly unknown[]): readonly ChatEntry[] {
  return values.flatMap((value) => parseEntry(value) ?? [])
    .toSorted((a, b) => b.askedAt - a.askedAt);
}

export function parseEntry(value: unknown): ChatEntry | undefined {
  if (!isRecord(value)) return undefined;
  const [id, startedAt] = [asId(textAt(value, "id")), numberAt(value, "startedAt")];
  const askedAt = numberAt(value, "askedAt");
  if (!id || !isTime(startedAt) || !isTime(askedAt)) return undefined;
  const text = (key: string) => textAt(value, key) ?? "";
  const [title, name] = [text("title"), text("name")];
  return { id, title, name, startedAt, askedAt, asked: text("asked"), writer: text("writer") };
}

/** @returns `text` where it can be the id of a chat, which becomes a part of names */
export function asId(text: string | undefined): string | undefined {
  return text && /^[\w-]{1,64}$/.test(text) ? text : undefined;
}

/** A larger one is no date. */
const MAX_TIME = 8.64e15;

function isTime(ms: number | undefined): ms is number {
  return ms !== undefined && ms >= 0 && ms <= MAX_TIME;
}

export function nameOf({ name, title }: ChatEntry): string {
  return name || title || "Untitled chat";
}

export const MAX_NAME_LENGTH = 80;

/** As one short line. */
export function shortLine(text: string): string {
  // Of a long text, the beginning alone is looked at.
  const line = text.slice(0, 10 * MAX_NAME_LENGTH).replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  if (characters.length <= MAX_NAME_LENGTH) return line;
  return `${characters.slice(0, MAX_NAME_LENGTH - 1).join("").trimEnd()}…`;
}

function titleOf(turns: Conversation): string {
  const [first = ""] = (turns[0]?.question ?? "").trim().split("\n", 1);
  return shortLine(first);
}
