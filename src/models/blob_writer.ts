/** Brings blobs into a store: under another name until they are whole, known to be right, and on the disk. */
import { ApiError } from "../errors.ts";
import type { FileEditor, Files } from "./files.ts";
import { digestOf, type StartHash } from "./hashing.ts";
import { blobPath, BLOBS } from "./layout.ts";

const UPLOAD = "upload-";
/** An upload that nobody has written to for so long was given up. */
const ABANDONED_MS = 3_600_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** @throws ApiError `invalid_request` when the bytes have another digest, `storage_full` */
export async function writeBlob(
  files: Files,
  startHash: StartHash,
  digest: string,
  chunks: AsyncIterable<Bytes>,
): Promise<void> {
  const path = `${BLOBS}/${UPLOAD}${crypto.randomUUID()}`;
  try {
    const found = `sha256:${await writeAll(await files.edit(path), startHash, chunks)}`;
    if (found !== digest) {
      const message = `digest mismatch, expected "${digest}", got "${found}"`;
      throw new ApiError("invalid_request", message, "digest");
    }
    await files.rename(path, blobPath(digest));
  } catch (error) {
    await files.remove(path).catch(() => {});
    throw error;
  }
}

/** @returns SHA-256 of what was written */
async function writeAll(
  editor: FileEditor,
  startHash: StartHash,
  chunks: AsyncIterable<Bytes>,
): Promise<string> {
  try {
    const hash = await startHash();
    let at = 0;
    for await (const bytes of chunks) {
      await editor.write(at, bytes);
      hash.update(bytes);
      at += bytes.length;
    }
    await editor.flush();
    return hash.hex();
  } finally {
    await editor.close();
  }
}

export interface AddedBlob {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly isNew: boolean;
}

/** A small blob from memory. */
export async function addBlob(
  files: Files,
  startHash: StartHash,
  text: string,
): Promise<AddedBlob> {
  const bytes = new TextEncoder().encode(text);
  const digest = await digestOf(bytes);
  const isNew = (await files.stat(blobPath(digest))) === undefined;
  if (isNew) await writeBlob(files, startHash, digest, once(bytes));
  return { digest, size: bytes.length, isNew };
}

async function* once(bytes: Bytes): AsyncGenerator<Bytes> {
  yield bytes;
}

/** Replaces a small file by another, or makes it. */
export async function replaceFile(files: Files, path: string, text: string): Promise<void> {
  const draft = `${BLOBS}/${UPLOAD}${crypto.randomUUID()}`;
  const editor = await files.edit(draft);
  try {
    await editor.write(0, new TextEncoder().encode(text));
    await editor.flush();
  } finally {
    await editor.close();
  }
  await files.rename(draft, path);
}

/** Removes what uploads have left behind that were cut off with their host. */
export async function removeAbandoned(files: Files, now: number): Promise<void> {
  for (const { name } of await files.list(BLOBS)) {
    if (!name.startsWith(UPLOAD)) continue;
    const stat = await files.stat(`${BLOBS}/${name}`);
    if (stat && stat.modifiedAt < now - ABANDONED_MS) await files.remove(`${BLOBS}/${name}`);
  }
}
