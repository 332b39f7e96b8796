/// <reference lib="deno.ns" />
/** The `.gguf` files of a folder as a model store. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { describeGguf, summary } from "../models/describe.ts";
import { displayName, parseModelName } from "../models/names.ts";
import { withProjector } from "../models/projector.ts";
import { createModelStore } from "../models/store.ts";
import { FileBlob } from "./file_blob.ts";

/** @param folder read anew at every question; files that are no GGUF are left out */
export function fileModels(folder: string): ModelStore {
  const known = new Map<string, Promise<StoredModel | undefined>>();

  async function open(file: string): Promise<StoredModel | undefined> {
    const path = join(folder, file);
    const stat = await Deno.stat(path).catch((error) => leaveOut(path, error));
    if (!stat) return undefined;
    const { size, mtime } = stat;
    const modifiedAt = mtime?.getTime() ?? 0;
    const key = `${path} ${size} ${modifiedAt}`;
    const model = known.get(key) ?? readModel(path, file, size, modifiedAt);
    known.set(key, model);
    return await model;
  }

  return createModelStore(async () => {
    const files: string[] = [];
    const projectors = new Set<string>();
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      if (isDirectory || !name.endsWith(".gguf")) continue;
      if (PROJECTOR.test(name)) projectors.add(name);
      else files.push(name);
    }
    const models = (await Promise.all(files.map(async (file) => {
      const model = await open(file);
      const projector = file.replace(/\.gguf$/, ".mmproj.gguf");
      return model && projectors.has(projector)
        ? withProjector(model, () => openFile(join(folder, projector)))
        : model;
    }))).filter((model) => model !== undefined);
    return models.sort((a, b) => b.info.modifiedAt - a.info.modifiedAt);
  });
}

// `NAME.mmproj.gguf` beside `NAME.gguf`; those with a name as on the Hub, `mmproj-…`, are nobody's.
const PROJECTOR = /^mmproj-|\.mmproj\.gguf$/i;

async function openFile(path: string): Promise<Blob> {
  return new FileBlob(path, 0, (await Deno.stat(path)).size);
}

async function readModel(
  path: string,
  file: string,
  size: number,
  modifiedAt: number,
): Promise<StoredModel | undefined> {
  const blob = new FileBlob(path, 0, size);
  try {
    const name = displayName(parseModelName(file.replace(/\.gguf$/, "")));
    const digest = await sha256(blob);
    const details = await describeGguf(blob, { name, size, digest, modifiedAt });
    const open = () => Promise.resolve(blob);
    return { info: summary(details), open, describe: () => Promise.resolve(details) };
  } catch (error) {
    return leaveOut(path, error);
  }
}

function leaveOut(path: string, error: unknown): undefined {
  console.error(`${path} is left out: ${error instanceof Error ? error.message : error}`);
}

async function sha256(blob: Blob): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of blob.stream()) hash.update(chunk);
  return hash.digest("hex");
}
