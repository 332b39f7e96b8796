/** Models in Ollama's layout, in one store or several, as a model store. */
import { modelNotFound, reasonOf } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import type { ReadableFiles } from "./files.ts";
import { type Blobs, blobsOfRoots } from "./blobs.ts";
import { sha256Hex } from "./hashing.ts";
import { MANIFESTS } from "./layout.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import { manifestModels, named } from "./manifest_model.ts";
import { displayName, fullName, type ModelName, parseModelName, sameModel } from "./names.ts";

/** A name that a store has. */
export interface Entry {
  readonly name: ModelName;
  readonly files: ReadableFiles;
  readonly path: string;
}

/** What lies under a name. */
export interface StoredManifest extends Manifest {
  readonly entry: Entry;
  /** The file as it is. */
  readonly text: string;
  /** SHA-256 of the file, 64 hex digits. */
  readonly digest: string;
  /** ms since 1970. */
  readonly modifiedAt: number;
}

export interface ManifestStore extends ModelStore {
  readonly blobs: Blobs;
  /** Of all stores; where several have a name, the first one. */
  entries(): Promise<readonly Entry[]>;
  /** @returns undefined where there is no such model, or only a broken manifest */
  manifest(name: string): Promise<StoredManifest | undefined>;
  read(entry: Entry): Promise<StoredManifest | undefined>;
}

/**
 * What cannot be run here, because it is damaged, hosted elsewhere or of another format, is left out,
 * and so is a store that cannot be read: the models of the others can be used all the same.
 * @param roots asked anew at every question
 * @param warn is told, once, of what is damaged or cannot be read
 */
export function createManifestStore(
  roots: () => readonly ReadableFiles[],
  warn: (text: string) => void = () => {},
): ManifestStore {
  const blobs = blobsOfRoots(roots, unreadable);
  const model = manifestModels(blobs);
  const warned = new Set<string>();
  const told = new WeakSet<ReadableFiles>();

  function unreadable(files: ReadableFiles, error: unknown): void {
    if (!told.has(files)) warn(unreadableText(files, error));
    told.add(files);
  }

  async function entriesOf(files: ReadableFiles): Promise<readonly Entry[]> {
    try {
      return await listEntries(files);
    } catch (error) {
      unreadable(files, error);
      return [];
    }
  }

  async function entries(): Promise<readonly Entry[]> {
    const all = (await Promise.all(roots().map(entriesOf))).flat();
    const first = new Map<string, Entry>();
    for (const entry of all) {
      const key = fullName(entry.name).toLowerCase();
      if (!first.has(key)) first.set(key, entry);
    }
    return [...first.values()];
  }

  async function listed(entry: Entry): Promise<StoredModel | undefined> {
    try {
      const manifest = await read(entry);
      if (!manifest) throw new Error("the manifest is damaged");
      return await model(manifest);
    } catch (error) {
      const reason = reasonOf(error);
      const text = `${displayName(entry.name)} is left out: ${reason}`;
      if (!warned.has(text)) warn(text);
      warned.add(text);
      return undefined;
    }
  }

  async function manifest(name: string): Promise<StoredManifest | undefined> {
    const wanted = parseModelName(name);
    const entry = (await entries()).find((entry) => sameModel(entry.name, wanted));
    return entry && await read(entry);
  }

  return {
    blobs,
    entries,
    manifest,
    read,
    async list() {
      const all = await Promise.all((await entries()).map(listed));
      const models = all.filter((model) => model !== undefined);
      return models.sort((a, b) => b.info.modifiedAt - a.info.modifiedAt);
    },
    async find(name) {
      const found = await manifest(name);
      const stored = found && await named(found, model(found));
      if (!stored) throw modelNotFound(name);
      return stored;
    },
  };
}

async function read(entry: Entry): Promise<StoredManifest | undefined> {
  const { files, path } = entry;
  const stat = await files.stat(path);
  if (!stat) return undefined;
  const bytes = new Uint8Array(await (await files.open(path)).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const manifest = parseManifest(text);
  const { modifiedAt } = stat;
  return manifest && { ...manifest, entry, modifiedAt, text, digest: await sha256Hex(bytes) };
}

function unreadableText({ place }: ReadableFiles, error: unknown): string {
  const folder = place ? `the folder ${place.folder}` : "a folder of models";
  const remedy = place ? `: ${place.remedy}` : "";
  return `${folder} cannot be read (${reasonOf(error)})${remedy}`;
}

/**
 * What lies elsewhere than four levels deep, or has an illegal name, is nobody's model.
 * @throws Error where a folder cannot be read
 */
export async function listEntries(files: ReadableFiles): Promise<readonly Entry[]> {
  const paths = await filesBelow(files, MANIFESTS, 4);
  return paths.flatMap((path) => {
    const name = nameOf(path);
    return name ? [{ name, files, path }] : [];
  });
}

async function filesBelow(files: ReadableFiles, folder: string, levels: number): Promise<string[]> {
  const all = await files.list(folder);
  const wanted = all.filter(({ isFolder }) => isFolder === levels > 1);
  const paths = wanted.map(({ name }) => `${folder}/${name}`);
  if (levels === 1) return paths;
  return (await Promise.all(paths.map((path) => filesBelow(files, path, levels - 1)))).flat();
}

function nameOf(path: string): ModelName | undefined {
  const [host, namespace, model, tag] = path.split("/").slice(1);
  try {
    return parseModelName(`${host}/${namespace}/${model}:${tag}`);
  } catch {
    return undefined;
  }
}
