/** The origin-private file system as `Files`: a dedicated worker writes it through sync access handles. */
import { ApiError } from "../../src/errors.ts";
import {
  asHeld,
  directoryFiles,
  fileHandle,
  folderHandle,
  unlessMissing,
} from "../../src/models/directory_files.ts";
import type { FileEditor, Files } from "../../src/models/files.ts";

export function opfsFiles(root: FileSystemDirectoryHandle): Files {
  return {
    ...directoryFiles(root),
    edit: async (path) => {
      const handle = await fileHandle(root, path, true);
      return editor(await handle.createSyncAccessHandle().catch(asHeld));
    },
    rename: async (from, to) => await rename(root, from, to),
    remove: async (path) => {
      const [folders, name] = split(path);
      const folder = await folderHandle(root, folders).catch(unlessMissing);
      await folder?.removeEntry(name).catch(unlessMissing);
    },
    room: async () => {
      const { quota, usage = 0 } = await navigator.storage.estimate();
      return quota === undefined ? undefined : Math.max(0, quota - usage);
    },
  };
}

function split(path: string): readonly [folders: readonly string[], name: string] {
  const folders = path.split("/");
  return [folders, folders.pop()!];
}

/** Not in the compiler's library yet: https://github.com/whatwg/fs/pull/10 */
type Movable = FileSystemFileHandle & {
  move?(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
};

async function rename(root: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const source: Movable = await fileHandle(root, from);
  const [folders, name] = split(to);
  const folder = await folderHandle(root, folders, true);
  if (source.move) return await source.move(folder, name);
  await copy(await source.getFile(), await folder.getFileHandle(name, { create: true }));
  const [parents, old] = split(from);
  await (await folderHandle(root, parents)).removeEntry(old);
}

const COPY_BYTES = 4 << 20;

async function copy(source: File, target: FileSystemFileHandle): Promise<void> {
  const to = editor(await target.createSyncAccessHandle());
  try {
    await to.truncate(0);
    for (let at = 0; at < source.size; at += COPY_BYTES) {
      await to.write(at, new Uint8Array(await source.slice(at, at + COPY_BYTES).arrayBuffer()));
    }
    await to.flush();
  } finally {
    await to.close();
  }
}

function editor(handle: FileSystemSyncAccessHandle): FileEditor {
  const act = <T>(work: () => T): Promise<T> => Promise.try(work).catch(asFull);
  return {
    write: (at, bytes) =>
      act(() => {
        if (handle.write(bytes, { at }) < bytes.length) throw full();
      }),
    read: (at, length) =>
      act(() => {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, handle.read(bytes, { at }));
      }),
    truncate: (size) => act(() => handle.truncate(size)),
    flush: () => act(() => handle.flush()),
    close: () => act(() => handle.close()),
  };
}

function asFull(error: unknown): never {
  throw error instanceof DOMException && error.name === "QuotaExceededError" ? full() : error;
}

const full = () =>
  new ApiError("storage_full", "not enough storage: the browser gives this site no more");
