/** GGUF files that lie about under names of their own, seen as a store in Ollama's layout. */
import type { FileStat, ReadableFiles } from "./files.ts";
import { digestOf } from "./hashing.ts";
import { blobPath, manifestPath } from "./layout.ts";
import { CONFIG_TYPE, layerType, writeManifest } from "./manifest.ts";
import { fullConfig, type Traits } from "./model_config.ts";
import type { ModelName } from "./names.ts";
import { childrenOf } from "./paths.ts";

/** The same object for as long as the file stays as it is. */
export interface LooseModel extends FileStat {
  readonly name: ModelName;
  /** SHA-256 of the file: `sha256:` and 64 hex digits. */
  readonly digest: string;
  /** Where they are known: lists then need not read the file. */
  readonly traits?: Traits;
  /** The file that lets it see. */
  readonly projector?: Projector;
  open(): Promise<Blob>;
}

interface Projector extends FileStat {
  readonly digest: string;
  open(): Promise<Blob>;
}

interface VirtualFile extends FileStat {
  open(): Promise<Blob>;
}

type Paths = ReadonlyMap<string, VirtualFile>;

/** @param list what there is, asked anew for every question */
export function looseFiles(list: () => Promise<readonly LooseModel[]>): ReadableFiles {
  const known = new WeakMap<LooseModel, Promise<Paths>>();

  function pathsOf(model: LooseModel): Promise<Paths> {
    const paths = known.get(model) ?? layOut(model);
    known.set(model, paths);
    return paths;
  }

  async function all(): Promise<Paths> {
    const paths = await Promise.all((await list()).map(pathsOf));
    return new Map(paths.flatMap((some) => [...some]));
  }

  return {
    list: async (folder) => childrenOf((await all()).keys(), folder),
    stat: async (path) => (await all()).get(path),
    open: async (path) => {
      const file = (await all()).get(path);
      if (!file) throw new Error(`there is no file ${path}`);
      return await file.open();
    },
  };
}

/** A model of one layer, or of two where it sees. */
async function layOut(model: LooseModel): Promise<Paths> {
  const { name, digest, size, modifiedAt, traits, projector } = model;
  const config = traits ? fullConfig(traits) : JSON.stringify({ model_format: "gguf" });
  const configBytes = new TextEncoder().encode(config);
  const configDigest = await digestOf(configBytes);
  const manifest = writeManifest(
    { mediaType: CONFIG_TYPE, digest: configDigest, size: configBytes.length },
    [
      { mediaType: layerType("model"), digest, size },
      ...(projector
        ? [{ mediaType: layerType("projector"), digest: projector.digest, size: projector.size }]
        : []),
    ],
  );
  const text = (content: string): VirtualFile => {
    const blob = new Blob([content]);
    return { size: blob.size, modifiedAt, open: () => Promise.resolve(blob) };
  };
  return new Map([
    [manifestPath(name), text(manifest)],
    [blobPath(configDigest), text(config)],
    [blobPath(digest), { size, modifiedAt, open: () => model.open() }],
    ...(projector ? [[blobPath(projector.digest), projector] as const] : []),
  ]);
}
