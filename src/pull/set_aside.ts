/** Files that are not whole: let go of, or made of a damaged one. */
import type { Files } from "../models/files.ts";
import { blobPath, BLOBS, partialPath } from "../models/layout.ts";
import { stateNames } from "./part_states.ts";
import { PartialFile } from "./partial_file.ts";

/** @returns whether there was one */
export async function dropPartial(files: Files, digest: string): Promise<boolean> {
  const path = partialPath(digest);
  const states = await stateNames(files, path);
  const wasThere = states.length > 0 || await files.stat(path) !== undefined;
  for (const name of states) await files.remove(`${BLOBS}/${name}`);
  await files.remove(path);
  return wasThere;
}

/** The next pull finds all bytes there and the digest wrong, and repairs what is. */
export async function setAside(files: Files, digest: string, size: number): Promise<void> {
  const path = partialPath(digest);
  await dropPartial(files, digest);
  await files.rename(blobPath(digest), path);
  const all = [{ n: 0, offset: 0, size, completed: size }];
  await (await PartialFile.open(files, path, size, all)).close();
}
