/** Folders that exist only as the beginnings of paths. */
import type { FileEntry } from "./files.ts";

/** What lies directly in `folder`, given the paths of all files. */
export function childrenOf(paths: Iterable<string>, folder: string): readonly FileEntry[] {
  const found = new Map<string, FileEntry>();
  for (const path of paths) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
    found.set(name, { name, isFolder: rest.length > 0 });
  }
  return [...found.values()];
}
