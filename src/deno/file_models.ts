/// <reference lib="deno.ns" />
/** `.gguf` files of this machine, in a folder or one by one, as a store in Ollama's layout. */
import { basename, join } from "node:path";
import { reasonOf } from "../errors.ts";
import { isGguf } from "../models/describe.ts";
import type { ReadableFiles } from "../models/files.ts";
import { looseFiles, type LooseModel } from "../models/loose_files.ts";
import { parseModelName } from "../models/names.ts";
import { FileBlob } from "./file_blob.ts";
import { startHash } from "./hash.ts";

/**
 * @param folder read anew at every question; files that are no GGUF are left out
 * @throws Deno.errors.NotFound, at every question, where there is no such folder
 */
export function ggufFolder(folder: string): ReadableFiles {
  const files = ggufFiles(async () => {
    const paths: string[] = [];
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      if (!isDirectory && name.endsWith(".gguf")) paths.push(join(folder, name));
    }
    return paths;
  });
  return { ...files, place: { folder, remedy: "check --models or LLAMASIDE_MODELS" } };
}

// `NAME.mmproj.gguf` beside `NAME.gguf`; those with a name as on the Hub, `mmproj-…`, are nobody's.
const PROJECTOR = /^mmproj-|\.mmproj\.gguf$/i;
const isProjector = (path: string) => PROJECTOR.test(basename(path));
const projectorOf = (path: string) => path.replace(/\.gguf$/i, ".mmproj.gguf");

/** @param list paths, asked anew at every question */
export function ggufFiles(list: () => Promise<readonly string[]>): ReadableFiles {
  const known = new Map<string, Promise<LooseModel>>();
  const seeing = new Map<LooseModel, LooseModel>();
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

  /** The same object for as long as neither file changes. */
  async function withEye(path: string, all: ReadonlySet<string>): Promise<LooseModel | undefined> {
    const model = await find(path);
    const projector = all.has(projectorOf(path)) ? await find(projectorOf(path)) : undefined;
    if (!model || !projector) return model;
    const known = seeing.get(model);
    if (known?.projector === projector) return known;
    const whole = { ...model, projector };
    seeing.set(model, whole);
    return whole;
  }

  return looseFiles(async () => {
    const all = new Set(await list());
    const paths = [...all].filter((path) => !isProjector(path));
    const models = await Promise.all(paths.map((path) => withEye(path, all)));
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
  if (!await isGguf(file)) throw new Error("it is no GGUF file");
}
