/** Streams in IndexedDB, so that they can be read up to where they got when their tab was closed. */
import type { JournalPage, JournalTitle, StreamJournal } from "../../src/streams/journal.ts";
import type { StreamOrder } from "../../src/streams/streams.ts";
import type { GenerationEvent } from "../../src/engine.ts";
import { committed, openDatabase, settled } from "./idb.ts";

type Title = JournalTitle & { readonly writtenAt: number };

/**
 * Without IndexedDB, as in some private windows, it keeps nothing and says nothing.
 * @param basePath of the app; apps in other folders of the origin have journals of their own
 * @param retentionMs older streams, which a tab that died could not remove, are removed now
 */
export function openJournal(basePath: string, retentionMs: number): StreamJournal {
  const opened = open(`llamaside-streams:${basePath}`);
  const change = async (write: (titles: IDBObjectStore, events: IDBObjectStore) => void) => {
    try {
      const [titles, events] = stores(await opened, "readwrite");
      write(titles, events);
      await committed(titles.transaction);
    } catch {
      // What cannot be kept is not kept.
    }
  };
  opened.then((db) => removeOld(db, Date.now() - retentionMs)).catch(() => {});
  return {
    write: ({ events: added, before, ...title }) =>
      change((titles, events) => {
        titles.put({ ...title, writtenAt: Date.now() } satisfies Title);
        added.forEach((event, n) => events.put(event, [title.id, before + n]));
      }),
    remove: (id) =>
      void change((titles, events) => {
        titles.delete(id);
        events.delete(eventsOf(id));
      }),
    read: (id) => opened.then((db) => read(db, id)).catch(() => undefined),
    find: (test) => opened.then((db) => find(db, test)).catch(() => undefined),
  };
}

async function read(db: IDBDatabase, id: string): Promise<JournalPage | undefined> {
  const [titles, events] = stores(db, "readonly");
  const [title, kept] = await Promise.all([
    settled<Title | undefined>(titles.get(id)),
    settled<GenerationEvent[]>(events.getAll(eventsOf(id))),
  ]);
  return title && { ...title, before: 0, events: kept };
}

async function find(db: IDBDatabase, test: (order: StreamOrder) => boolean) {
  const [titles] = stores(db, "readonly");
  const found = (await settled<Title[]>(titles.getAll())).filter(({ order }) => test(order));
  const asked = ({ order }: Title) => order.speech.identity.created;
  return found.toSorted((a, b) => asked(a) - asked(b)).at(-1)?.id;
}

async function removeOld(db: IDBDatabase, before: number): Promise<void> {
  const [titles, events] = stores(db, "readwrite");
  for (const { id, writtenAt } of await settled<Title[]>(titles.getAll())) {
    if (writtenAt > before) continue;
    titles.delete(id);
    events.delete(eventsOf(id));
  }
}

/** Events are listed by stream and number. */
const eventsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

function stores(db: IDBDatabase, mode: IDBTransactionMode): [IDBObjectStore, IDBObjectStore] {
  // The disk need not have it: a tab that dies loses nothing that the browser was given.
  const transaction = db.transaction(["titles", "events"], mode, { durability: "relaxed" });
  return [transaction.objectStore("titles"), transaction.objectStore("events")];
}

function open(name: string): Promise<IDBDatabase> {
  return openDatabase(name, 2, (db) => {
    // Streams live for minutes: those of an older version are not worth a conversion.
    for (const old of db.objectStoreNames) db.deleteObjectStore(old);
    db.createObjectStore("titles", { keyPath: "id" });
    db.createObjectStore("events");
  });
}
