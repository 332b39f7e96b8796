/// <reference lib="deno.ns" />
/** A folder of this machine as `Files`. */
import { statfs } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { ApiError } from "../errors.ts";
import type { FileEditor, FileEntry, Files, FileStat } from "../models/files.ts";
import { FileBlob } from "./file_blob.ts";
import { pathless } from "./fs_errors.ts";

/** @param root is made when something is written */
export function folderFiles(root: string): Files {
  const at = (path: string) => inside(root, path);
  return {
    list: pathless(async (folder) => await list(at(folder))),
    stat: pathless(async (path) => await stat(at(path))),
    open: pathless(async (path) => new FileBlob(at(path), 0, (await Deno.stat(at(path))).size)),
    edit: pathless(async (path) => {
      await Deno.mkdir(dirname(at(path)), { recursive: true });
      return editor(await Deno.open(at(path), { read: true, write: true, create: true }));
    }),
    rename: pathless(async (from, to) => {
      await Deno.mkdir(dirname(at(to)), { recursive: true });
      await Deno.rename(at(from), at(to));
    }),
    remove: pathless(async (path) => await Deno.remove(at(path)).catch(unlessMissing(undefined))),
    room: () => room(root),
  };
}

/** Whatever a name or a digest may say: nothing outside the folder is touched. */
function inside(root: string, path: string): string {
  const parts = path.split(/[/\\]/);
  if (parts.includes("..") || path.includes("\0")) {
    throw new ApiError("invalid_request", `${JSON.stringify(path)} leaves its folder`);
  }
  return join(normalize(root), ...parts);
}

/** A folder that nobody has made yet is an empty one, and a file has nothing in it. */
function unlessMissing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    const missing = error instanceof Deno.errors.NotFound ||
      error instanceof Deno.errors.NotADirectory;
    if (missing) return instead;
    throw error;
  };
}

async function list(folder: string): Promise<readonly FileEntry[]> {
  const entries: FileEntry[] = [];
  try {
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      entries.push({ name, isFolder: isDirectory });
    }
  } catch (error) {
    unlessMissing(undefined)(error);
  }
  return entries;
}

async function stat(path: string): Promise<FileStat | undefined> {
  const found = await Deno.stat(path).catch(unlessMissing(undefined));
  if (!found?.isFile) return undefined;
  const { size, blocks, mtime } = found;
  return {
    size,
    modifiedAt: mtime?.getTime() ?? 0,
    ...(blocks === null ? {} : { stored: blocks * BLOCK_BYTES }),
  };
}

/** Of `st_blocks`, whatever the file system's own are. */
const BLOCK_BYTES = 512;

/** Of the nearest folder that is there. */
async function room(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const parent = dirname(folder);
    const missing = (error as { code?: string }).code === "ENOENT";
    return missing && parent !== folder ? await room(parent) : undefined;
  }
}

function editor(file: Deno.FsFile): FileEditor {
  return {
    async write(at, bytes) {
      try {
        await file.seek(at, Deno.SeekMode.Start);
        for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
      } catch (error) {
        throw asFull(error);
      }
    },
    async read(at, length) {
      const bytes = new Uint8Array(length);
      await file.seek(at, Deno.SeekMode.Start);
      let filled = 0;
      while (filled < length) {
        const read = await file.read(bytes.subarray(filled));
        if (read === null) break;
        filled += read;
      }
      return bytes.subarray(0, filled);
    },
    truncate: (size) => file.truncate(size),
    flush: () => file.sync(),
    close: () => Promise.resolve(file.close()),
  };
}

function asFull(error: unknown): unknown {
  const code = (error as { code?: string }).code;
  if (code !== "ENOSPC" && code !== "EDQUOT") return error;
  return new ApiError("storage_full", "not enough storage: the disk is full");
}
