/** Stored responses in IndexedDB. */
import { memoryResponses } from "../../src/responses/memory_store.ts";
import {
  type ResponseStore,
  STORE_LIMITS,
  type StoredResponse,
  type StoreLimits,
} from "../../src/responses/store.ts";
import { committed, openDatabase, settled } from "./idb.ts";

const STORE = "responses";
const BY_AGE = "createdAt";

/** A visitor's disk is not ours. */
const LIMITS: StoreLimits = { ...STORE_LIMITS, most: 1_000 };

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
  return openDatabase(`llamaside-responses:${basePath}`, 1, (db) => {
    db.createObjectStore(STORE, { keyPath: "id" }).createIndex(BY_AGE, BY_AGE);
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
        store.put(record);
        await trim(store);
      }),
    settleResponse: (id, response) =>
      change(async (store) => {
        const record = await settled<StoredResponse | undefined>(store.get(id));
        if (record) store.put({ ...record, response } satisfies StoredResponse);
      }),
    findResponse: (id) => settled(db.transaction(STORE).objectStore(STORE).get(id)),
    forgetResponse: (id) => change((store) => void store.delete(id)),
  };
}

/** Removes what is too old, and the oldest of too many. */
async function trim(store: IDBObjectStore): Promise<void> {
  let surplus = await settled(store.count()) - LIMITS.most;
  const oldest = Date.now() - LIMITS.retentionMs;
  const request = store.index(BY_AGE).openCursor();
  for (let cursor = await settled(request); cursor; cursor = await settled(request)) {
    const { createdAt } = cursor.value as StoredResponse;
    if (surplus-- <= 0 && createdAt > oldest) return;
    cursor.delete();
    cursor.continue();
  }
}
