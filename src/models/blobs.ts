/** The blobs of several stores: content has one name everywhere, so whoever has it will do. */
import type { FileStat, ReadableFiles } from "./files.ts";
import { blobPath, oldBlobPath } from "./layout.ts";

export interface Blobs {
  /** @param size refuses a file of another length */
  find(digest: string, size?: number): Promise<FoundBlob | undefined>;
  /** Small ones, kept in memory. @throws Error where there is none */
  text(digest: string): Promise<string>;
}

export interface FoundBlob extends FileStat {
  open(): Promise<Blob>;
}

/**
 * @param roots asked anew at every question
 * @param unreadable is told of what is passed over
 */
export function blobsOfRoots(
  roots: () => readonly ReadableFiles[],
  unreadable: (files: ReadableFiles, error: unknown) => void,
): Blobs {
  const texts = new Map<string, Promise<string>>();

  async function find(digest: string, size?: number): Promise<FoundBlob | undefined> {
    for (const files of roots()) {
      for (const path of [blobPath(digest), oldBlobPath(digest)]) {
        const stat = await files.stat(path).catch((error) => unreadable(files, error));
        if (!stat || (size !== undefined && stat.size !== size)) continue;
        return { ...stat, open: () => files.open(path) };
      }
    }
    return undefined;
  }

  async function read(digest: string): Promise<string> {
    const found = await find(digest);
    if (!found) throw new Error(`the blob ${digest} is missing`);
    return await new Response(await (await found.open()).arrayBuffer()).text();
  }

  return {
    find,
    text(digest) {
      const text = texts.get(digest) ?? read(digest);
      texts.set(digest, text);
      text.catch(() => texts.delete(digest));
      return text;
    },
  };
}
