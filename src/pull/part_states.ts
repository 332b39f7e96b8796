/** The states of a file's parts, beside the file. */
import type { Files } from "../models/files.ts";
import { BLOBS, readFile } from "./layout.ts";
import { fits, readPart, type SavedPart } from "./parts.ts";

/** Where the state of part `n` of the file at `path` is kept. */
export const statePath = (path: string, n: number): string => `${path}-${n}`;

/** Names of all states of the file at `path`. */
export async function stateNames(files: Files, path: string): Promise<readonly string[]> {
  const start = `${path.slice(BLOBS.length + 1)}-`;
  const names = (await files.list(BLOBS)).map(({ name }) => name);
  return names.filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)));
}

/** What is remembered of the parts; none unless it makes up the whole file, and the bytes are there. */
export async function savedParts(
  files: Files,
  path: string,
  size: number,
): Promise<readonly SavedPart[]> {
  const stat = await files.stat(path);
  if (!stat) return [];
  const saved: SavedPart[] = [];
  for (const name of await stateNames(files, path)) {
    const part = readPart(await readFile(files, `${BLOBS}/${name}`));
    if (!part) return [];
    saved.push(part);
  }
  saved.sort((a, b) => a.part.offset - b.part.offset);
  const parts = saved.map(({ part }) => part);
  const end = Math.max(0, ...parts.map(({ offset, completed }) => completed && offset + completed));
  const numbered = parts.every(({ n }, index) => n === index);
  return numbered && fits(parts, size) && end <= stat.size ? saved : [];
}
