/** A folder that the browser gave a handle of, such as an Ollama store that the user picked; only read. */
import { type FileEntry, FileHeld, type ReadableFiles } from "./files.ts";

/** @throws Error, from every call, when the permission to read is gone */
export function directoryFiles(root: FileSystemDirectoryHandle): ReadableFiles {
  const find = async (path: string): Promise<File | undefined> => {
    const handle = await fileHandle(root, path).catch(unlessMissing);
    return await handle?.getFile();
  };
  return {
    place: { folder: root.name, remedy: "pick it again" },
    list: async (folder) => {
      const handle = await folderHandle(root, folder.split("/")).catch(unlessMissing);
      const entries: FileEntry[] = [];
      if (!handle) return entries;
      for await (const { name, kind } of handle.values()) {
        entries.push({ name, isFolder: kind === "directory" });
      }
      return entries;
    },
    stat: async (path) => {
      const file = await find(path);
      return file && { size: file.size, modifiedAt: file.lastModified };
    },
    open: async (path) => await (await fileHandle(root, path)).getFile(),
  };
}

/** @param create makes what is missing */
export async function fileHandle(
  root: FileSystemDirectoryHandle,
  path: string,
  create = false,
): Promise<FileSystemFileHandle> {
  const folders = path.split("/");
  const name = folders.pop()!;
  return await (await folderHandle(root, folders, create)).getFileHandle(name, { create });
}

export async function folderHandle(
  root: FileSystemDirectoryHandle,
  folders: readonly string[],
  create = false,
): Promise<FileSystemDirectoryHandle> {
  let handle = root;
  for (const name of folders) handle = await handle.getDirectoryHandle(name, { create });
  return handle;
}

/** What is not there, or is a folder where a file should be. */
export function unlessMissing(error: unknown): undefined {
  const name = error instanceof DOMException ? error.name : "";
  if (name !== "NotFoundError" && name !== "TypeMismatchError") throw error;
}

/**
 * For `catch`: of one worker at a time.
 * https://fs.spec.whatwg.org/#api-filesystemfilehandle-createsyncaccesshandle
 */
export function asHeld(error: unknown): never {
  const held = error instanceof DOMException && error.name === "NoModificationAllowedError";
  throw held ? new FileHeld() : error;
}
