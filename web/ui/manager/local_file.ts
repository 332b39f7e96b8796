/** A file of this device becomes a model: hashed, then copied to where models are kept. */
import { parseModelName } from "../../../src/models/names.ts";
import { engineHeaders } from "../engine.ts";
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
    const magic = new TextDecoder().decode(await file.slice(0, 4).arrayBuffer());
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
    if (await api.has(digest)) continue;
    const told = (fraction: number) => report({ phase: "copying", fraction });
    await upload(api, digest, file, told, signal);
  }
  report({ phase: "finishing", fraction: undefined });
  await api.create(name, digests);
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
    const request = new XMLHttpRequest();
    request.open("POST", new URL(`api/blobs/${digest}`, base));
    for (const [key, value] of Object.entries(engineHeaders(engine))) {
      request.setRequestHeader(key, value);
    }
    request.upload.onprogress = ({ loaded, total }) => told(loaded / total);
    request.onload = () => request.status < 300 ? resolve() : reject(refusal(request));
    request.onerror = () => reject(new Error("The file could not be copied. Try again."));
    signal.addEventListener("abort", () => (request.abort(), reject(signal.reason)), {
      once: true,
    });
    request.send(file);
  });
}

function refusal({ responseText, status }: XMLHttpRequest): Error {
  const [, text] = /"error":"((?:[^"\\]|\\.)*)"/.exec(responseText) ?? [];
  return new Error(text ?? `The file could not be copied (HTTP ${status}).`);
}
