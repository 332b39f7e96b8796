/** Our own files, with the blobs of other stores beside them: what lies there need not be fetched. */
import type { Files, ReadableFiles } from "./files.ts";
import { BLOBS } from "./layout.ts";

/** @param others asked anew at every question */
export function withSharedBlobs(own: Files, others: readonly ReadableFiles[]): Files {
  async function holder(path: string): Promise<ReadableFiles> {
    if (!path.startsWith(`${BLOBS}/`) || await own.stat(path)) return own;
    // Of a store that cannot be read whoever lists the models is told.
    for (const files of others) if (await files.stat(path).catch(() => undefined)) return files;
    return own;
  }
  return {
    ...own,
    stat: async (path) => await (await holder(path)).stat(path),
    open: async (path) => await (await holder(path)).open(path),
  };
}
