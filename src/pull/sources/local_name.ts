/** What a model is called once it is here. */
import { type ModelName, parseModelName } from "../../models/names.ts";

const SPLIT = /-\d{5}-of-\d{5}(?=\.gguf$)/i;
const LONGEST = 80;

/** Named after the file, as one that lies in a folder. @returns "" where nothing of it may be in a name */
export function nameOfFile(file: string): string {
  const stem = file.replace(SPLIT, "").replace(/\.gguf$/i, "");
  return stem.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[.-]+/, "").slice(0, LONGEST);
}

/** A page's address of a file of the Hub: `/user/repo/resolve/main/folder/file.gguf`. */
const HUB_FILE = /^\/([^/]+)\/([^/]+)\/(?:resolve|blob)\/([^/]+)\/(?:.*\/)?([^/]+)\.gguf$/i;

export const isHubHost = (host: string): boolean => /^(hf\.co|huggingface\.co)$/i.test(host);

export interface HubFile {
  readonly name: ModelName;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

/** @returns undefined for the address of a file elsewhere */
export function hubFile({ host, pathname }: URL): HubFile | undefined {
  const [, namespace, model, revision, file] = HUB_FILE.exec(pathname) ?? [];
  if (!isHubHost(host) || !file) return undefined;
  const name = parseModelName(`hf.co/${namespace}/${model}:${decodeURIComponent(file)}`);
  return { name, revision: decodeURIComponent(revision!) };
}

/** @returns undefined for what is no address of a GGUF file */
export function ggufUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /\.gguf$/i.test(url.pathname) && isDecodable(url.pathname) ? url : undefined;
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/** Of the last part of an address. @throws ApiError `invalid_request` */
export function fileName({ pathname }: URL): ModelName {
  return parseModelName(
    nameOfFile(decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1))),
  );
}

/** @param source as `/api/pull` takes it. @throws ApiError `invalid_request` */
export function localName(source: string): ModelName {
  const url = ggufUrl(source);
  return url ? hubFile(url)?.name ?? fileName(url) : parseModelName(source);
}
