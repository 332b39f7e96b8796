/// <reference lib="deno.ns" />
/** `.gguf` files of this machine, in a folder or one by one, as a store in Ollama's layout. */
import { basename, join } from "node:path";
import type { ModelStore } from "../model_store.ts";
import type { ReadableFiles } from "../models/files.ts";
import { looseFiles, type LooseModel } from "../models/loose_files.ts";
import { createManifestStore } from "../models/manifest_store.ts";
import { parseModelName } from "../models/names.ts";
import { FileBlob } from "./file_blob.ts";
import { startHash } from "./hash.ts";

/** @param folder read anew at every question; files that are no GGUF are left out */
export function fileModels(folder: string): ModelStore {
  const files = ggufFolder(folder);
  return createManifestStore(() => [files], console.error);
}

/** @throws Deno.errors.NotFound, at every question, where there is no such folder */
export function ggufFolder(folder: string): ReadableFiles {
  return ggufFiles(async () => {
    const paths: string[] = [];
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      if (!isDirectory && name.endsWith(".gguf")) paths.push(join(folder, name));
    }
    return paths;
  });
}

/** @param list paths, asked anew at every question */
export function ggufFiles(list: () => Promise<readonly string[]>): ReadableFiles {
  const known = new Map<string, Promise<LooseModel>>();
  const left = new Set<string>();

  async function find(path: string): Promise<LooseModel | undefined> {
    try {
      const { size, mtime } = await Deno.stat(path);
      const modifiedAt = mtime?.getTime() ?? 0;
      const key = `${path} ${size} ${modifiedAt}`;
      const model = known.get(key) ?? readModel(path, size, modifiedAt);
      known.set(key, model);
      return await model;
    } catch (error) {
      if (!left.has(path)) console.error(`${path} is left out: ${reasonOf(error)}`);
      left.add(path);
      return undefined;
    }
  }

  return looseFiles(async () => {
    const models = await Promise.all((await list()).map(find));
    return models.filter((model) => model !== undefined);
  });
}

async function readModel(path: string, size: number, modifiedAt: number): Promise<LooseModel> {
  const name = parseModelName(basename(path).replace(/\.gguf$/i, ""));
  const file = new FileBlob(path, 0, size);
  await requireGguf(file);
  const hash = startHash();
  for await (const chunk of file.stream()) hash.update(chunk);
  const digest = `sha256:${hash.hex()}`;
  return { name, digest, size, modifiedAt, open: () => Promise.resolve(file) };
}

/** Before gigabytes of something else are hashed. */
async function requireGguf(file: Blob): Promise<void> {
  const magic = new TextDecoder().decode(await file.slice(0, 4).arrayBuffer());
  if (magic !== "GGUF") throw new Error("it is no GGUF file");
}

const reasonOf = (error: unknown) => error instanceof Error ? error.message : String(error);
