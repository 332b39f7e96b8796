/** Where things lie in a model store, and what they are called: as in Ollama's `~/.ollama/models`. */
import { ApiError } from "../errors.ts";
import type { Files } from "./files.ts";
import { fullName, type ModelName } from "./names.ts";

export const MANIFESTS = "manifests";
export const BLOBS = "blobs";

export const manifestPath = (name: ModelName): string =>
  `${MANIFESTS}/${fullName(name).replace(/:([^:]*)$/, "/$1")}`;

/** @param digest `sha256:` and 64 hex digits */
export const blobPath = (digest: string): string => `${BLOBS}/${digest.replace(":", "-")}`;

/** Of an unfinished pull; `-0`, `-1`, ... after it are the states of its parts. */
export const partialPath = (digest: string): string => `${blobPath(digest)}-partial`;

/** Very old stores kept the colon. */
export const oldBlobPath = (digest: string): string => `${BLOBS}/${digest}`;

const DIGEST = /^sha256[:-]([0-9a-fA-F]{64})$/;

/** The one spelling of a digest: `sha256:` and 64 lower-case hex digits. @throws ApiError `invalid_request` */
export function parseDigest(text: string): string {
  const hex = DIGEST.exec(text)?.[1];
  if (!hex) {
    const message = `invalid digest format: a digest is "sha256:" and 64 hex digits`;
    throw new ApiError("invalid_request", message, "digest");
  }
  return `sha256:${hex.toLowerCase()}`;
}

export interface ManifestPlace {
  readonly path: string;
  /** Beside it, under a name that no store takes for a tag. */
  readonly draft: string;
}

/** Names differ in spelling, not in case: a manifest that is there keeps its spelling. */
export async function placeOfManifest(files: Files, name: ModelName): Promise<ManifestPlace> {
  let folder = MANIFESTS;
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
  return await (await files.open(path)).text();
}
