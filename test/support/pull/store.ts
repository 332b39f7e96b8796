/** Files for tests: in memory, with a disk that can be full, and in a folder. */
import { dirname } from "node:path";
import { ApiError } from "../../../src/errors.ts";
import { LazyBlob } from "../../../src/lazy_blob.ts";
import type { FileEditor, Files } from "../../../src/models/files.ts";

export interface MemoryStore extends Files {
  /** The same files as they are at this moment: what is left when a process is killed. */
  snapshot(): MemoryStore;
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array<ArrayBuffer>;
  /** Editors that are open. */
  readonly openEditors: number;
}

interface Options {
  /** Bytes that `room` tells; undefined: nobody knows. */
  readonly room?: number;
  /** Bytes after which writing fails. */
  readonly capacity?: number;
}

export function memoryStore(
  { room, capacity = Infinity }: Options = {},
  there: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(),
): MemoryStore {
  const files = new Map([...there].map(([path, bytes]) => [path, bytes.slice()]));
  let editors = 0;
  const get = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  };
  const used = () => [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const resize = (path: string, size: number) => {
    const old = get(path);
    if (used() + size - old.length > capacity) {
      throw new ApiError("storage_full", "no space left on device");
    }
    // Twice the room, so that appending does not copy each time what is there.
    const { buffer } = size <= old.buffer.byteLength ? old : new Uint8Array(2 * size);
    const resized = new Uint8Array(buffer, 0, size);
    if (buffer !== old.buffer) resized.set(old);
    old.fill(0, size);
    files.set(path, resized);
  };
  const editor = (path: string): FileEditor => ({
    write: (at, bytes) =>
      Promise.try(() => {
        if (at + bytes.length > get(path).length) resize(path, at + bytes.length);
        get(path).set(bytes, at);
      }),
    read: (at, length) => Promise.try(() => get(path).slice(at, at + length)),
    truncate: (size) => Promise.try(() => resize(path, size)),
    flush: () => Promise.resolve(),
    close: () => Promise.resolve(void editors--),
  });
  return {
    list: (folder) => {
      const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      const rest = inside.map((path) => path.slice(folder.length + 1));
      const names = new Map(rest.map((name) => [name.split("/")[0]!, name.includes("/")]));
      return Promise.resolve([...names].map(([name, isFolder]) => ({ name, isFolder })));
    },
    stat: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes && { size: bytes.length, modifiedAt: 0 });
    },
    open: (path) => Promise.try(() => new Bytes(get(path))),
    edit: (path) => {
      editors++;
      if (!files.has(path)) files.set(path, new Uint8Array());
      return Promise.resolve(editor(path));
    },
    rename: (from, to) =>
      Promise.try(() => {
        files.set(to, get(from));
        files.delete(from);
      }),
    remove: (path) => Promise.resolve(void files.delete(path)),
    room: () => Promise.resolve(room),
    snapshot: () => memoryStore({ capacity }, files),
    get paths() {
      return [...files.keys()].sort();
    },
    bytes: get,
    get openEditors() {
      return editors;
    },
  };
}

/** A folder of its own, removed with the test. */
export function folderStore(): Files & AsyncDisposable {
  const root = Deno.makeTempDirSync();
  const at = (path: string) => `${root}/${path}`;
  return {
    async list(folder) {
      try {
        return (await Array.fromAsync(Deno.readDir(at(folder))))
          .map(({ name, isDirectory }) => ({ name, isFolder: isDirectory }));
      } catch {
        return [];
      }
    },
    async stat(path) {
      const stat = await Deno.stat(at(path)).catch(() => undefined);
      return stat && { size: stat.size, modifiedAt: stat.mtime?.getTime() ?? 0 };
    },
    open: async (path) => new Bytes(await Deno.readFile(at(path))),
    async edit(path) {
      await Deno.mkdir(dirname(at(path)), { recursive: true });
      return folderEditor(await Deno.open(at(path), { read: true, write: true, create: true }));
    },
    rename: (from, to) => Deno.rename(at(from), at(to)),
    remove: (path) => Deno.remove(at(path)).catch(() => {}),
    room: () => Promise.resolve(undefined),
    [Symbol.asyncDispose]: () => Deno.remove(root, { recursive: true }),
  };
}

function folderEditor(file: Deno.FsFile): FileEditor {
  return {
    async write(at, bytes) {
      await file.seek(at, Deno.SeekMode.Start);
      for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
    },
    async read(at, length) {
      await file.seek(at, Deno.SeekMode.Start);
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, await file.read(bytes) ?? 0);
    },
    truncate: (size) => file.truncate(size),
    flush: () => file.sync(),
    close: () => Promise.resolve(file.close()),
  };
}

class Bytes extends LazyBlob {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super();
    this.#bytes = bytes;
  }

  override get size(): number {
    return this.#bytes.length;
  }

  override slice(start?: number, end?: number): Blob {
    return new Bytes(this.#bytes.slice(start, end));
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes.slice().buffer);
  }
}
