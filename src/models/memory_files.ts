/** Files in memory: for tests, and for browsers that let nobody keep anything. */
import type { FileEditor, Files } from "./files.ts";
import { childrenOf } from "./paths.ts";

interface MemoryFile {
  /** Longer than the file, so that it can grow without being copied each time. */
  buffer: Uint8Array<ArrayBuffer>;
  size: number;
  modifiedAt: number;
}

/** @param now ms since 1970 */
export function memoryFiles(now: () => number = Date.now): Files {
  const files = new Map<string, MemoryFile>();
  const get = (path: string): MemoryFile => {
    const file = files.get(path);
    if (!file) throw new Error(`there is no file ${path}`);
    return file;
  };
  return {
    inMemory: true,
    list: (folder) => Promise.resolve(childrenOf(files.keys(), folder)),
    stat: (path) => {
      const file = files.get(path);
      return Promise.resolve(file && { size: file.size, modifiedAt: file.modifiedAt });
    },
    open: (path) => Promise.try(() => new Blob([contents(get(path))])),
    edit: (path) => {
      const file = files.get(path) ?? { buffer: new Uint8Array(), size: 0, modifiedAt: now() };
      files.set(path, file);
      return Promise.resolve(editor(file, now));
    },
    rename: (from, to) =>
      Promise.try(() => {
        files.set(to, get(from));
        files.delete(from);
      }),
    remove: (path) => Promise.resolve(void files.delete(path)),
    room: () => Promise.resolve(undefined),
  };
}

const contents = ({ buffer, size }: MemoryFile) => buffer.subarray(0, size);

function editor(file: MemoryFile, now: () => number): FileEditor {
  const resize = (size: number) => {
    if (size > file.buffer.length) {
      const grown = new Uint8Array(Math.max(size, 2 * file.buffer.length));
      grown.set(contents(file));
      file.buffer = grown;
    }
    file.buffer.fill(0, Math.min(size, file.size), Math.max(size, file.size));
    file.size = size;
  };
  return {
    write: (at, bytes) => {
      if (at + bytes.length > file.size) resize(at + bytes.length);
      file.buffer.set(bytes, at);
      file.modifiedAt = now();
      return Promise.resolve();
    },
    read: (at, length) => Promise.resolve(contents(file).slice(at, at + length)),
    truncate: (size) => Promise.resolve(resize(size)),
    flush: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
