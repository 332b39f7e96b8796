/** The chats of this device, in IndexedDB: a list of all, and the turns of each. */

import { committed, openDatabase, settled } from "../../host/idb.ts";
import type { Conversation } from "../conversation.ts";
import { parseTurns } from "../conversation_record.ts";
import { type ChatEntry, entriesIn, entryFor, type KeptChat, parseEntry } from "./chat_entry.ts";

export interface ChatChange {
  readonly id: string;
  readonly turns: Conversation;
  /** In ms since 1970. */
  readonly at: number;
  /** Turns that are there already, as they are in `turns`: they are not written again. */
  readonly written: Conversation;
  /** Whether it may not be there yet; any other that is not there was removed, and stays so. */
  readonly isNew: boolean;
  readonly writer: string;
  /** Whose turns these go on from: what another one has written since is not written over. */
  readonly seen: string;
}

/** "removed" and "newer": nothing was written. */
export type Written = "kept" | "removed" | "newer";

/** What every method throws is the browser's: no storage, or no room in it. */
export interface ChatShelf {
  list(): Promise<readonly ChatEntry[]>;
  read(id: string): Promise<KeptChat | undefined>;
  /** All of it or nothing. */
  write(change: ChatChange): Promise<Written>;
  rename(id: string, name: string): Promise<void>;
  /** @returns what it was, for whoever wants it back */
  remove(id: string): Promise<KeptChat | undefined>;
  restore(chat: KeptChat): Promise<void>;
  clear(): Promise<void>;
}

/** @param basePath of the app; apps in other folders of the origin have chats of their own */
export function openShelf(basePath: string): ChatShelf {
  const within = connect(`llamaside-chats:${basePath}`);
  return {
    list: () => within("readonly", async (entries) => entriesIn(await settled(entries.getAll()))),
    read: (id) => within("readonly", (...stores) => read(...stores, id)),
    write: (change) => within("readwrite", (...stores) => write(...stores, change)),
    rename: (id, name) =>
      within("readwrite", async (entries) => {
        const entry = parseEntry(await settled(entries.get(id)));
        if (entry) entries.put({ ...entry, name } satisfies ChatEntry);
      }),
    remove: (id) =>
      within("readwrite", async (entries, turns) => {
        const chat = await read(entries, turns, id);
        entries.delete(id);
        turns.delete(turnsOf(id));
        return chat;
      }),
    restore: ({ entry, turns }) =>
      within("readwrite", (entries, kept) => {
        entries.put(entry);
        turns.forEach((turn, n) => kept.put(turn, [entry.id, n]));
      }),
    clear: () =>
      within("readwrite", (entries, turns) => {
        entries.clear();
        turns.clear();
      }),
  };
}

type Stores = [entries: IDBObjectStore, turns: IDBObjectStore];
type Within = <T>(
  mode: IDBTransactionMode,
  run: (...stores: Stores) => T | Promise<T>,
) => Promise<T>;

/** Opens the database when it is needed, and again after the browser has closed it. */
function connect(name: string): Within {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => opened = undefined;
  async function open(): Promise<IDBDatabase> {
    const db = await openDatabase(name, 1, (db) => {
      db.createObjectStore("entries", { keyPath: "id" });
      db.createObjectStore("turns");
    });
    db.onclose = forget;
    return db;
  }
  return async (mode, run) => {
    opened ??= open();
    const db = await opened.catch((error) => {
      forget();
      throw error;
    });
    const transaction = db.transaction(["entries", "turns"], mode, { durability: "relaxed" });
    const stores: Stores = [transaction.objectStore("entries"), transaction.objectStore("turns")];
    const done = Promise.try(run, ...stores).catch((error) => {
      transaction.abort();
      throw error;
    });
    const [result] = await Promise.all([done, committed(transaction)]);
    return result;
  };
}

async function read(
  entries: IDBObjectStore,
  turns: IDBObjectStore,
  id: string,
): Promise<KeptChat | undefined> {
  const [entry, kept] = await Promise.all([
    settled<unknown>(entries.get(id)),
    settled<unknown[]>(turns.getAll(turnsOf(id))),
  ]);
  const parsed = parseEntry(entry);
  return parsed && { entry: parsed, turns: parseTurns(kept) };
}

async function write(
  entries: IDBObjectStore,
  kept: IDBObjectStore,
  change: ChatChange,
): Promise<Written> {
  const { id, turns, at, writer, written } = change;
  const found = await settled<unknown>(entries.get(id));
  const former = parseEntry(found);
  const refused = refusal(change, found !== undefined, former);
  if (refused) return refused;
  entries.put(entryFor(id, turns, writer, at, former));
  turns.forEach((turn, n) => turn === written[n] || kept.put(turn, [id, n]));
  kept.delete(turnsOf(id, turns.length));
  return "kept";
}

/** Why the change must not be written, undefined where it can be. */
export function refusal(
  { isNew, writer, seen }: ChatChange,
  isThere: boolean,
  former: ChatEntry | undefined,
): Exclude<Written, "kept"> | undefined {
  if (!isThere && !isNew) return "removed";
  return former && ![writer, seen].includes(former.writer) ? "newer" : undefined;
}

/** Turns are listed by chat and number. */
const turnsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);
