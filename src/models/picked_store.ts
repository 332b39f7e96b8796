/** An Ollama store that the user picked in a browser: its files are used where they lie. */
import { ApiError } from "../errors.ts";
import { directoryFiles, folderHandle, unlessMissing } from "./directory_files.ts";
import type { ReadableFiles } from "./files.ts";
import { MANIFESTS } from "./layout.ts";
import { type ListedFile, listedFiles } from "./listed_files.ts";

/** What a page can be given of a folder. */
export type PickedFolder = FileSystemDirectoryHandle | readonly ListedFile[];

/** @throws ApiError `invalid_request` for a folder that holds no store */
export async function pickedStore(folder: PickedFolder): Promise<ReadableFiles> {
  const files = "kind" in folder ? directoryFiles(await storeIn(folder)) : listedFiles(folder);
  if ((await files.list(MANIFESTS)).length > 0) return files;
  const message = "there are no Ollama models in this folder: pick the one that holds " +
    "`manifests` and `blobs`, usually .ollama/models in your home folder";
  throw new ApiError("invalid_request", message);
}

/** People pick a folder above, too. */
async function storeIn(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  for (const path of [[], ["models"], [".ollama", "models"]]) {
    const found = await folderHandle(folder, [...path, MANIFESTS]).catch(unlessMissing);
    if (found) return await folderHandle(folder, path);
  }
  return folder;
}
