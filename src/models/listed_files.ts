/** The files of a folder as a form gives them (`<input webkitdirectory>`), where browsers give no handles. */
import type { ReadableFiles } from "./files.ts";
import { BLOBS, MANIFESTS } from "./layout.ts";
import { childrenOf } from "./paths.ts";

/** A file with its way from the folder that was picked, which a `File` forgets on its way to a worker. */
export interface ListedFile {
  /** `File.webkitRelativePath` */
  readonly path: string;
  readonly file: File;
}

/** What lies outside of a store is left out. */
export function listedFiles(list: readonly ListedFile[]): ReadableFiles {
  const files = new Map(list.flatMap(({ path, file }) => {
    const inStore = pathInStore(path);
    return inStore ? [[inStore, file] as const] : [];
  }));
  return {
    list: (folder) => Promise.resolve(childrenOf(files.keys(), folder)),
    stat: (path) => {
      const file = files.get(path);
      return Promise.resolve(file && { size: file.size, modifiedAt: file.lastModified });
    },
    open: (path) =>
      Promise.try(() => {
        const file = files.get(path);
        if (!file) throw new Error(`there is no file ${path}`);
        return file;
      }),
  };
}

/** Whether `models`, `.ollama` or a folder above it was picked. */
function pathInStore(path: string): string | undefined {
  const parts = path.split("/");
  const start = parts.findIndex((part) => part === MANIFESTS || part === BLOBS);
  return start < 0 ? undefined : parts.slice(start).join("/");
}
