/** Ollama folders that the user opened: handles are kept, so that the next visit needs a click at most. */
import { committed, openDatabase, settled } from "../../host/idb.ts";
import { addStore } from "../../host/stores.ts";

/** Not in the compiler's library yet: https://wicg.github.io/file-system-access/ */
type Handle = FileSystemDirectoryHandle & {
  queryPermission?(options: { readonly mode: "read" }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: "read" }): Promise<PermissionState>;
};
type Picker = (options: { readonly id: string; readonly mode: "read" }) => Promise<Handle>;

export interface Folder {
  readonly id: number;
  readonly name: string;
  /** Whether its models are among the others now. */
  readonly open: boolean;
  readonly handle: Handle;
}

const STORE = "folders";

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Elsewhere the files of a folder can be listed, and are forgotten with the page. */
export const canRemember = (): boolean => picker() !== undefined;

export class Folders {
  readonly #base: URL;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Those of earlier visits; what may be read without a question is opened. */
  async recall(): Promise<readonly Folder[]> {
    const db = await this.#database();
    const store = db.transaction(STORE).objectStore(STORE);
    const [ids, handles] = await Promise.all([
      settled(store.getAllKeys()),
      settled(store.getAll() as IDBRequest<Handle[]>),
    ]);
    db.close();
    return await Promise.all(handles.map(async (handle, index) => {
      const state = await handle.queryPermission?.({ mode: "read" });
      const open = state !== "prompt" && state !== "denied" && await this.#add(handle);
      return { id: Number(ids[index]), name: handle.name, open, handle };
    }));
  }

  /** Must be called in a click. @throws Error with a sentence for the user; "AbortError" when he changed his mind */
  async pick(): Promise<void> {
    const handle = await picker()!({ id: "ollama", mode: "read" });
    await addStore(this.#base, handle);
    const db = await this.#database();
    const change = db.transaction(STORE, "readwrite");
    change.objectStore(STORE).add(handle);
    await committed(change);
    db.close();
  }

  /** Files of a folder from a form. @throws Error with a sentence for the user */
  async list(files: readonly File[]): Promise<void> {
    await addStore(
      this.#base,
      files.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
    );
  }

  /** Must be called in a click. @throws Error with a sentence for the user */
  async open({ handle }: Folder): Promise<void> {
    const state = await handle.requestPermission?.({ mode: "read" });
    // "prompt": the question was closed without an answer.
    if (state !== undefined && state !== "granted") {
      throw new Error(
        "The browser may not read this folder. Press Open again, and allow reading.",
      );
    }
    await addStore(this.#base, handle);
  }

  async forget({ id }: Folder): Promise<void> {
    const db = await this.#database();
    const change = db.transaction(STORE, "readwrite");
    change.objectStore(STORE).delete(id);
    await committed(change);
    db.close();
  }

  /** A folder may have been moved since. */
  #add(handle: Handle): Promise<boolean> {
    return addStore(this.#base, handle).then(() => true, () => false);
  }

  #database(): Promise<IDBDatabase> {
    const name = `llamaside-folders ${this.#base.pathname}`;
    return openDatabase(name, 1, (db) => db.createObjectStore(STORE, { autoIncrement: true }));
  }
}
