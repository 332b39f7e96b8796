/** Streams in IndexedDB, so that they can be read up to where they got when their tab was closed. */
import type { JournalPage, StreamJournal } from "../../src/streams/journal.ts";
import type { LoggedFrame } from "../../src/streams/streams.ts";

type Title = Omit<JournalPage, "frames"> & { readonly writtenAt: number };

/**
 * Without IndexedDB, as in some private windows, it keeps nothing and says nothing.
 * @param basePath of the app; apps in other folders of the origin have journals of their own
 * @param retentionMs older streams, which a tab that died could not remove, are removed now
 */
export function openJournal(basePath: string, retentionMs: number): StreamJournal {
  const opened = open(`llamaside-streams:${basePath}`);
  const change = (write: (titles: IDBObjectStore, frames: IDBObjectStore) => void) => {
    opened.then((db) => write(...stores(db, "readwrite"))).catch(() => {});
  };
  opened.then((db) => removeOld(db, Date.now() - retentionMs)).catch(() => {});
  return {
    write: ({ frames: added, ...title }) =>
      change((titles, frames) => {
        titles.put({ ...title, writtenAt: Date.now() } satisfies Title);
        for (const frame of added) frames.put(frame, [title.id, frame.seq]);
      }),
    remove: (id) =>
      change((titles, frames) => {
        titles.delete(id);
        frames.delete(framesOf(id));
      }),
    read: (id) => opened.then((db) => read(db, id)).catch(() => undefined),
  };
}

async function read(db: IDBDatabase, id: string): Promise<JournalPage | undefined> {
  const [titles, frames] = stores(db, "readonly");
  const [title, kept] = await Promise.all([
    settled<Title | undefined>(titles.get(id)),
    settled<LoggedFrame[]>(frames.getAll(framesOf(id))),
  ]);
  return title && { ...title, frames: kept };
}

async function removeOld(db: IDBDatabase, before: number): Promise<void> {
  const [titles, frames] = stores(db, "readwrite");
  for (const { id, writtenAt } of await settled<Title[]>(titles.getAll())) {
    if (writtenAt > before) continue;
    titles.delete(id);
    frames.delete(framesOf(id));
  }
}

/** Frames are listed by stream and number. */
const framesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

function stores(db: IDBDatabase, mode: IDBTransactionMode): [IDBObjectStore, IDBObjectStore] {
  const transaction = db.transaction(["titles", "frames"], mode);
  return [transaction.objectStore("titles"), transaction.objectStore("frames")];
}

function open(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("titles", { keyPath: "id" });
    opening.result.createObjectStore("frames");
  };
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
