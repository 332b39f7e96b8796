/** What the tests of the browser's library do in a page. */
import type { ListedFile } from "../../src/models/listed_files.ts";
import { addStore } from "../../web/host/stores.ts";

/** A store of one model, as text files and one of weights that the site serves. */
export interface PageStore {
  readonly texts: Readonly<Record<string, string>>;
  readonly weights: { readonly path: string; readonly url: string };
}

const base = () => new URL("./", location.href);

async function filesOf({ texts, weights }: PageStore): Promise<readonly ListedFile[]> {
  const blob = await (await fetch(new URL(weights.url, base()))).blob();
  const named = (path: string, part: BlobPart) => (
    { path, file: new File([part], path.split("/").at(-1)!) }
  );
  return [
    ...Object.entries(texts).map(([path, text]) => named(path, text)),
    named(weights.path, blob),
  ];
}

/** As from `<input webkitdirectory>`. */
export async function pickFiles(store: PageStore): Promise<void> {
  await addStore(base(), await filesOf(store));
}

/** As from `showDirectoryPicker()`: a handle of the same kind, of a folder that this page fills. */
export async function pickFolder(store: PageStore): Promise<void> {
  const origin = await navigator.storage.getDirectory();
  const folder = await origin.getDirectoryHandle(crypto.randomUUID(), { create: true });
  for (const { path, file } of await filesOf(store)) {
    const parts = path.split("/");
    const name = parts.pop()!;
    let at = folder;
    for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
    const to = await (await at.getFileHandle(name, { create: true })).createWritable();
    await to.write(file);
    await to.close();
  }
  await addStore(base(), folder);
}

/** What a folder without models is answered. */
export async function pickEmptyFolder(): Promise<string> {
  const origin = await navigator.storage.getDirectory();
  const folder = await origin.getDirectoryHandle(crypto.randomUUID(), { create: true });
  return await addStore(base(), folder).then(() => "taken", ({ message }: Error) => message);
}

/** Bytes of this origin's own files, by path. */
export async function storedFiles(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      const name = `${path}${entry.name}`;
      if (entry.kind === "directory") await walk(entry as FileSystemDirectoryHandle, `${name}/`);
      else sizes[name] = (await (entry as FileSystemFileHandle).getFile()).size;
    }
  };
  try {
    await walk(await navigator.storage.getDirectory(), "");
    return sizes;
  } catch (error) {
    // One was removed between being listed and being looked at.
    if (error instanceof DOMException && error.name === "NotFoundError") return await storedFiles();
    throw error;
  }
}

/** Sends a file of the site as a blob. */
export async function upload(url: string, digest: string): Promise<number> {
  const body = await (await fetch(new URL(url, base()))).blob();
  const response = await fetch(new URL(`api/blobs/${digest}`, base()), { method: "POST", body });
  return response.status;
}
