/** Stored responses in IndexedDB. */
import { memoryResponses } from "../../src/responses/memory_store.ts";
import {
  type ResponseStore,
  sizeOf,
  STORE_LIMITS,
  type StoredResponse,
  type StoreLimits,
  tooMuch,
} from "../../src/responses/store.ts";
import { committed, openDatabase, settled } from "./idb.ts";

const STORE = "responses";
/** The keys of this index are enough to know how old and how large all of them are. */
const BY_AGE = "age and size";
type Age = [createdAt: number, size: number];

/** A visitor's disk is not ours, and models need it. */
const LIMITS: StoreLimits = { ...STORE_LIMITS, most: 1_000, bytes: 128 * 2 ** 20 };

/** With a size that is not told. */
type Sized = StoredResponse & { readonly size: number };

/**
 * Without IndexedDB, as in some private windows, they end with their tab.
 * @param basePath of the app; apps in other folders of the origin have responses of their own
 */
export function openResponses(basePath: string): ResponseStore {
  const opened = open(basePath).then(indexedDbResponses).catch(() => memoryResponses());
  return {
    keepResponse: async (record) => await (await opened).keepResponse(record),
    settleResponse: async (id, response) => await (await opened).settleResponse(id, response),
    findResponse: async (id) => await (await opened).findResponse(id),
    forgetResponse: async (id) => await (await opened).forgetResponse(id),
  };
}

function open(basePath: string): Promise<IDBDatabase> {
  return openDatabase(`llamaside-responses:${basePath}`, 2, (db, transaction) => {
    if (!db.objectStoreNames.contains(STORE)) db.createObjectStore(STORE, { keyPath: "id" });
    const store = transaction.objectStore(STORE);
    for (const index of [...store.indexNames]) store.deleteIndex(index);
    store.createIndex(BY_AGE, ["createdAt", "size"]);
    // Those of the first version do not tell how large they are.
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      cursor?.update(sized(cursor.value as StoredResponse));
      cursor?.continue();
    };
  });
}

function indexedDbResponses(db: IDBDatabase): ResponseStore {
  const change = async (write: (store: IDBObjectStore) => void | Promise<void>) => {
    const transaction = db.transaction(STORE, "readwrite");
    await Promise.all([committed(transaction), write(transaction.objectStore(STORE))]);
  };
  void change((store) => trim(store)).catch(() => {});
  return {
    keepResponse: (record) =>
      change(async (store) => {
        store.put(sized(record));
        await trim(store);
      }),
    settleResponse: (id, response) =>
      change(async (store) => {
        const record = await settled<StoredResponse | undefined>(store.get(id));
        if (!record) return;
        store.put(sized({ ...record, response }));
        await trim(store);
      }),
    findResponse: (id) => settled(db.transaction(STORE).objectStore(STORE).get(id)),
    forgetResponse: (id) => change((store) => void store.delete(id)),
  };
}

const sized = (record: StoredResponse): Sized => ({ ...record, size: sizeOf(record) });

/** Removes what is too old, and the oldest of too many. */
async function trim(store: IDBObjectStore): Promise<void> {
  const oldest = Date.now() - LIMITS.retentionMs;
  const isTooMuch = tooMuch(LIMITS);
  const request = store.index(BY_AGE).openKeyCursor(null, "prev");
  for (let cursor = await settled(request); cursor; cursor = await settled(request)) {
    const [createdAt, size] = cursor.key as Age;
    if (isTooMuch(size) || createdAt <= oldest) store.delete(cursor.primaryKey);
    cursor.continue();
  }
}
