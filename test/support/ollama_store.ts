/** Writes stores as Ollama writes them, into any `Files`. */
import { randomGguf } from "../../models/random_gguf.ts";
import type { Files } from "../../src/models/files.ts";
import { sha256Hex } from "../../src/models/hashing.ts";
import type { JsonObject } from "../../src/json.ts";

/** Media types behind `application/vnd.ollama.image.`, with the texts of their layers. */
export type Layers =
  readonly (readonly [kind: string, content: string | Uint8Array<ArrayBuffer>])[];

export interface WrittenModel {
  /** SHA-256 of the manifest's bytes. */
  readonly digest: string;
  /** Of every layer and the config, in the manifest's order. */
  readonly blobs: readonly string[];
  /** Bytes of all of them. */
  readonly size: number;
}

export const CONFIG: JsonObject = {
  model_format: "gguf",
  model_family: "llama",
  model_families: ["llama"],
  model_type: "1.2K",
  file_type: "Q8_0",
  architecture: "amd64",
  os: "linux",
};

/** @param path below `manifests/`, such as `registry.ollama.ai/library/tiny/latest` */
export async function writeOllamaModel(
  files: Files,
  path: string,
  layers: Layers,
  config: JsonObject = CONFIG,
): Promise<WrittenModel> {
  const entries = [];
  for (const [kind, content] of layers) {
    entries.push(await writeBlob(files, `application/vnd.ollama.image.${kind}`, content));
  }
  const type = "application/vnd.docker.container.image.v1+json";
  const configEntry = await writeBlob(files, type, JSON.stringify(config));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.docker.distribution.manifest.v2+json",
    config: configEntry,
    layers: entries,
  });
  await writeText(files, `manifests/${path}`, manifest);
  const all = [...entries, configEntry];
  return {
    digest: await sha256Hex(new TextEncoder().encode(manifest)),
    blobs: all.map(({ digest }) => digest),
    size: all.reduce((sum, { size }) => sum + size, 0),
  };
}

async function writeBlob(files: Files, mediaType: string, content: Layers[number][1]) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const hex = await sha256Hex(bytes);
  await writeBytes(files, `blobs/sha256-${hex}`, bytes);
  return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
}

export const writeText = (files: Files, path: string, text: string) =>
  writeBytes(files, path, new TextEncoder().encode(text));

async function writeBytes(files: Files, path: string, bytes: Uint8Array<ArrayBuffer>) {
  const editor = await files.edit(path);
  await editor.write(0, bytes);
  await editor.truncate(bytes.length);
  await editor.close();
}

export async function readText(files: Files, path: string): Promise<string> {
  return new TextDecoder().decode(await (await files.open(path)).arrayBuffer());
}

/** Every file with its bytes as text, by path. */
export async function snapshot(files: Files, folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, isFolder } of await files.list(folder)) {
    const path = `${folder}/${name}`;
    if (isFolder) Object.assign(found, await snapshot(files, path));
    else found[path] = await readText(files, path);
  }
  return found;
}

/** A model of random weights, as small as one can be. */
export function tinyWeights(seed = 1): Uint8Array<ArrayBuffer> {
  const parts = [...randomGguf({
    name: "tiny",
    layers: 1,
    width: 32,
    heads: 1,
    kvHeads: 1,
    feedForward: 32,
    vocabulary: 300,
    contextLength: 64,
    quantization: "Q8_0",
    seed,
  })];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
}
