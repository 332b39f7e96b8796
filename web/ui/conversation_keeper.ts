/** Keeps the conversation of one tab over a reload; the history keeps it when the tab is closed. */

import type { Conversation } from "./conversation.ts";
import { parseConversation } from "./conversation_record.ts";
import { picturesIn, withNewestPictures } from "./kept_pictures.ts";
import type { TabSlot } from "./tab_storage.ts";

/** How much of the conversation is there after a reload; "words": all but some of its pictures. */
export type Kept = "all" | "words" | "end" | "nothing";

export interface ConversationKeeper {
  recall(): Conversation;
  /** May be called for every word. */
  keep(turns: Conversation): void;
  /** Calls back when it has written, or could not, with the first turn that there was room for. */
  watch(told: (kept: Kept, from: number) => void): void;
}

/** A crash of the tab loses no more than this; the stream has it all the same. */
const WRITE_MS = 500;

export function tabKeeper(slot: TabSlot): ConversationKeeper {
  let turns: Conversation = [];
  /** The first turn that there was room for the last time. */
  let first = 0;
  let told: (kept: Kept, from: number) => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    const kept = writeMost();
    told(kept, first);
  }

  /** A full storage takes the end of a long conversation, which matters most. */
  function writeMost(): Kept {
    for (let from = first; from < Math.max(1, turns.length); from++) {
      const end = turns.slice(from);
      const kept = [withNewestPictures(end), withNewestPictures(end, 0)]
        .find((turns) => slot.write(recordOf(turns)));
      if (!kept) continue;
      first = from;
      if (from > 0) return "end";
      return picturesIn(kept) < picturesIn(end) ? "words" : "all";
    }
    return "nothing";
  }

  addEventListener("pagehide", () => timer === undefined || write());
  return {
    recall: () => parseConversation(slot.read()),
    keep(changed) {
      // Another conversation, which may have room.
      if (changed.length < turns.length) first = 0;
      turns = changed;
      timer ??= setTimeout(write, WRITE_MS);
    },
    watch(listener) {
      told = listener;
    },
  };
}

const recordOf = (turns: Conversation) => turns.length > 0 ? JSON.stringify(turns) : "";
