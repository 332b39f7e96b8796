/** How much room the models of a library take. */
import type { Files } from "./files.ts";
import { BLOBS } from "./layout.ts";
import type { StorageInfo } from "./library.ts";
import type { ManifestStore } from "./manifest_store.ts";
import { displayName } from "./names.ts";

export async function storageOf(store: ManifestStore, own: Files): Promise<StorageInfo> {
  const entries = await store.entries();
  return {
    used: await sizeOf(own),
    free: await own.room() ?? null,
    inMemory: own.inMemory ?? false,
    readOnly: entries.filter(({ files }) => files !== own).map(({ name }) => displayName(name)),
  };
}

async function sizeOf(own: Files): Promise<number> {
  const stats = await Promise.all(
    (await own.list(BLOBS)).map(({ name }) => own.stat(`${BLOBS}/${name}`)),
  );
  return stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0);
}
