/** Which chat a tab had, and how much of it the tab's own storage has: what a reload goes by. */

import type { Conversation, Turn } from "../conversation.ts";
import type { Kept } from "../conversation_keeper.ts";
import { numberAt, parseRecord, textAt } from "../json.ts";
import { asId } from "./chat_entry.ts";

export interface ChatPlace {
  readonly id: string;
  readonly kept: Kept;
  /** The first turn that is in the tab's storage. */
  readonly from: number;
  /** Whether it is on the shelf; it was removed, if it is there no more. */
  readonly listed: boolean;
  /** What this tab is called as its writer. */
  readonly writer: string;
  /** Whether another tab wrote it. */
  readonly reading: boolean;
}

export function parsePlace(stored: string): ChatPlace | undefined {
  const record = parseRecord(stored);
  const id = record && asId(textAt(record, "id"));
  if (!id) return undefined;
  return {
    id,
    kept: (["all", "nothing"] as const).find((kept) => kept === record["kept"]) ?? "end",
    from: Math.max(0, numberAt(record, "from") ?? 0),
    listed: record["listed"] === true,
    writer: textAt(record, "writer") ?? "",
    reading: record["reading"] === true,
  };
}

/** @param shelved what the shelf has @param own what the tab has: newer answers, but not all */
export function wholeOf(place: ChatPlace, shelved: Conversation, own: Conversation): Conversation {
  // Of a chat that another tab wrote, or that had no room here, the shelf knows more.
  if (place.reading || place.kept === "nothing") return shelved;
  const known = new Map(shelved.map((turn) => [turn.order.key, turn]));
  const keys = new Set(own.map(({ order }) => order.key));
  const before = shelved.slice(0, place.from).filter(({ order }) => !keys.has(order.key));
  const end = own.map((turn) => newest(turn, known.get(turn.order.key)));
  return [...before, ...end].map((turn, n) => ({ ...turn, id: n + 1 }));
}

function newest(own: Turn, shelved: Turn | undefined): Turn {
  return shelved ? { ...shelved, reply: own.reply, former: own.former } : own;
}
