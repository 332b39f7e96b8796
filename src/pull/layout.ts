/** Where a pull leaves its files: Ollama's layout. */
import type { Files } from "../models/files.ts";
import type { ModelName } from "../models/names.ts";

export const BLOBS = "blobs";

/** @param digest `sha256:` and 64 hex digits */
export const blobPath = (digest: string): string => `${BLOBS}/${digest.replace(":", "-")}`;

/** Of an unfinished pull; `-0`, `-1`, ... after it are the states of its parts. */
export const partialPath = (digest: string): string => `${blobPath(digest)}-partial`;

export interface ManifestPlace {
  readonly path: string;
  /** Beside it, under a name that no store takes for a tag. */
  readonly draft: string;
}

/** Names differ in spelling, not in case: a manifest that is there keeps its spelling. */
export async function placeOfManifest(files: Files, name: ModelName): Promise<ManifestPlace> {
  let folder = "manifests";
  for (const part of [name.host, name.namespace, name.model]) {
    folder += `/${await spelled(files, folder, part)}`;
  }
  const tag = await spelled(files, folder, name.tag);
  return { path: `${folder}/${tag}`, draft: `${folder}/.${tag}-partial` };
}

async function spelled(files: Files, folder: string, part: string): Promise<string> {
  const names = (await files.list(folder)).map(({ name }) => name);
  if (names.includes(part)) return part;
  return names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part;
}

/** A small file. @throws Error where there is none */
export async function readFile(files: Files, path: string): Promise<string> {
  return new TextDecoder().decode(await (await files.open(path)).arrayBuffer());
}
