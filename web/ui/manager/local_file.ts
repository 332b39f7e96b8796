/** A file of this device becomes a model: hashed, then copied to where models are kept. */
import { parseModelName } from "../../../src/models/names.ts";
import { giveFile } from "../../host/local_files.ts";
import { errorIn } from "../api_errors.ts";
import { engineHeaders } from "../engine.ts";
import { parseRecord } from "../json.ts";
import type { ModelsApi } from "./models_api.ts";

export interface ImportProgress {
  readonly phase: "hashing" | "copying" | "finishing";
  /** 0 to 1; undefined while nobody knows. */
  readonly fraction: number | undefined;
}

const READ_BYTES = 2 ** 20;

/** What may be made one model of: weights, and the projector that lets it see. */
export async function checkFiles(files: readonly File[]): Promise<string> {
  if (files.length > 2 || files.filter(({ name }) => !isProjector(name)).length !== 1) {
    return "Add one model at a time: one .gguf file, and its mmproj file where it has one.";
  }
  for (const file of files) {
    const magic = await file.slice(0, 4).text().catch(() => undefined);
    if (magic === undefined) {
      return `${file.name} cannot be read: it may be a folder, or was moved. ` +
        "Choose the .gguf file itself, or use Open an Ollama folder.";
    }
    if (magic !== "GGUF") return `${file.name} is no GGUF file, so no model can be made of it.`;
  }
  return "";
}

const isProjector = (name: string): boolean => /mmproj/i.test(name);

/** What is wrong with a name, "" for nothing. */
export function checkName(name: string): string {
  try {
    parseModelName(name);
    return "";
  } catch {
    return "A name has letters, digits, and - _ . in it, such as my-model:v2.";
  }
}

/** @throws Error with a sentence for the user */
export async function importFiles(
  api: ModelsApi,
  name: string,
  files: readonly File[],
  report: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const digests: Record<string, string> = {};
  let hashed = 0;
  for (const file of files) {
    digests[file.name] = await digestOf(file, (bytes) => {
      hashed += bytes;
      report({ phase: "hashing", fraction: hashed / total });
    }, signal);
  }
  for (const file of files) {
    report({ phase: "copying", fraction: undefined });
    const digest = digests[file.name]!;
    const isThere = await api.has(digest, signal);
    signal.throwIfAborted();
    if (isThere) continue;
    const told = (fraction: number) => report({ phase: "copying", fraction });
    if (api.engine === "server") await upload(api, digest, file, told, signal);
    // Not through the service worker, which browsers stop in the middle of a long request.
    else await giveFile(api.base, { digest, file }, (bytes) => told(bytes / file.size), signal);
  }
  report({ phase: "finishing", fraction: undefined });
  signal.throwIfAborted();
  await api.create(name, digests, signal);
}

async function digestOf(
  file: File,
  read: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const { wasmHash } = await import("../../../src/models/hashing.ts");
  const hash = await wasmHash();
  for (let at = 0; at < file.size; at += READ_BYTES) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer());
    hash.update(bytes);
    read(bytes.length);
  }
  return `sha256:${hash.hex()}`;
}

/** Not `fetch`, which does not tell how much of a body was taken. */
function upload(
  { base, engine }: ModelsApi,
  digest: string,
  file: File,
  told: (fraction: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const stop = () => (request.abort(), reject(signal.reason));
    request.open("POST", new URL(`api/blobs/${digest}`, base));
    for (const [key, value] of Object.entries(engineHeaders(engine))) {
      request.setRequestHeader(key, value);
    }
    request.upload.onprogress = ({ loaded, total }) => told(loaded / total);
    request.onload = () => request.status < 300 ? resolve() : reject(refusal(request));
    request.onerror = () => reject(new Error("The file could not be copied. Try again."));
    request.onloadend = () => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop);
    request.send(file);
  });
}

function refusal({ responseText, status }: XMLHttpRequest): Error {
  const record = parseRecord(responseText);
  return new Error((record && errorIn(record)) ?? `The file could not be copied (HTTP ${status}).`);
}
