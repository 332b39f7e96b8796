/** Responses that end with their process. */
import type { ResponseStore, StoredResponse } from "./store.ts";

/** @param most that are kept; far fewer than on a disk, for they take memory */
export function memoryResponses(most = 1_000): ResponseStore {
  /** By id, the oldest first. */
  const records = new Map<string, StoredResponse>();
  const store = {
    keep(record: StoredResponse) {
      records.set(record.id, record);
      if (records.size > most) records.delete(records.keys().next().value!);
    },
    settle(id: string, response: StoredResponse["response"]) {
      const record = records.get(id);
      if (record) records.set(id, { ...record, response });
    },
  };
  return {
    keepResponse: (record) => Promise.resolve(store.keep(record)),
    settleResponse: (id, response) => Promise.resolve(store.settle(id, response)),
    findResponse: (id) => Promise.resolve(records.get(id)),
    forgetResponse: (id) => Promise.resolve(void records.delete(id)),
  };
}
