/** Responses that end with their process. */
import {
  type ResponseStore,
  sizeOf,
  type StoredResponse,
  type StoreLimits,
  tooMuch,
} from "./store.ts";

/** Far less than on a disk. */
const LIMITS = { most: 1_000, bytes: 64 * 2 ** 20 };

export function memoryResponses(
  limits: Pick<StoreLimits, "most" | "bytes"> = LIMITS,
): ResponseStore {
  /** By id, the oldest first. */
  const records = new Map<string, { readonly record: StoredResponse; readonly size: number }>();

  function set(record: StoredResponse): void {
    records.set(record.id, { record, size: sizeOf(record) });
    const isTooMuch = tooMuch(limits);
    for (const { record: { id }, size } of [...records.values()].reverse()) {
      if (isTooMuch(size)) records.delete(id);
    }
  }

  function settle(id: string, response: StoredResponse["response"]): void {
    const kept = records.get(id);
    if (kept) set({ ...kept.record, response });
  }

  return {
    keepResponse: (record) => Promise.resolve(set(record)),
    settleResponse: (id, response) => Promise.resolve(settle(id, response)),
    findResponse: (id) => Promise.resolve(records.get(id)?.record),
    forgetResponse: (id) => Promise.resolve(void records.delete(id)),
  };
}
