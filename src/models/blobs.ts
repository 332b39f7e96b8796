/** The blobs of several stores: content has one name everywhere, so whoever has it will do. */
import { ApiError } from "../errors.ts";
import type { FileStat, ReadableFiles } from "./files.ts";
import { blobPath, oldBlobPath } from "./layout.ts";
import { LONGEST_TEXT } from "./manifest.ts";

export interface Blobs {
  /** @param size refuses a file of another length */
  find(digest: string, size?: number): Promise<FoundBlob | undefined>;
  /** Small ones, kept in memory. @throws ApiError `model_damaged` where there is none, or it is no text */
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
    if (!found) throw notWhole(digest);
    if (found.size > LONGEST_TEXT) throw noText(digest, found.size);
    return await (await found.open()).text();
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

/** For whoever does not know which model it is of. */
export function notWhole(digest: string): ApiError {
  const message = `its file ${digest} is missing or not whole: pull it again`;
  return new ApiError("model_damaged", message, "model");
}

function noText(digest: string, size: number): ApiError {
  const message = `its file ${digest} should be a text, and has ${size} bytes: ` +
    `at most ${LONGEST_TEXT} are read`;
  return new ApiError("model_damaged", message, "model");
}
