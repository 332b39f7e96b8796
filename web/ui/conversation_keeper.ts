/**
 * Keeps the conversation of one tab over a reload. In sessionStorage: another tab has another
 * conversation, and what was said is gone when the tab is closed.
 */

import type { Conversation } from "./conversation.ts";
import { parseConversation } from "./conversation_record.ts";

export interface ConversationKeeper {
  recall(): Conversation;
  /** May be called for every word. */
  keep(turns: Conversation): void;
}

/** A crash of the tab loses no more than this; the stream has it all the same. */
const WRITE_MS = 500;

/** @param base the app's folder; apps in other folders have conversations of their own */
export function tabKeeper(base: URL): ConversationKeeper {
  const key = `llamaside.conversation:${base.pathname}`;
  let turns: Conversation = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    // A full storage takes the end of a long conversation, which matters most.
    for (const part of [turns, turns.slice(-1)]) {
      if (store(key, part)) return;
    }
  }

  addEventListener("pagehide", () => timer === undefined || write());
  return {
    recall: () => parseConversation(stored(key)),
    keep(changed) {
      turns = changed;
      timer ??= setTimeout(write, WRITE_MS);
    },
  };
}

function store(key: string, turns: Conversation): boolean {
  try {
    if (turns.length > 0) sessionStorage.setItem(key, JSON.stringify(turns));
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function stored(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
