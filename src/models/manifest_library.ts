/** The model store that can change: Ollama's layout, in files of our own and in others that are only read. */
import { ApiError, modelNotFound } from "../errors.ts";
import { createLine, type InLine } from "../in_line.ts";
import { addBlob, type AddedBlob, removeAbandoned, replaceFile, writeBlob } from "./blob_writer.ts";
import { createModel } from "./create_model.ts";
import type { Files, ReadableFiles } from "./files.ts";
import type { StartHash } from "./hashing.ts";
import { blobPath, manifestPath, parseDigest } from "./layout.ts";
import type { Library } from "./library.ts";
import { blobsOf, type Manifest, writeManifest } from "./manifest.ts";
import { createManifestStore, type Entry, listEntries } from "./manifest_store.ts";
import { withSharedBlobs } from "./shared_blobs.ts";
import { storageOf } from "./storage_info.ts";
import { verifyModel } from "./verify_model.ts";
import { displayName, fullName, type ModelName, parseModelName, sameModel } from "./names.ts";

export interface LibraryOptions {
  /** What is new goes here, and a name that lies here hides the same one elsewhere. */
  readonly own: Files;
  /** Stores that are never written; read anew at every question, so that more may come. */
  readonly others?: readonly ReadableFiles[];
  readonly startHash: StartHash;
  /** Makes what fetches models; absent: nothing does. */
  readonly puller?: MakePuller;
  /** Told of models that are left out, and of stores that cannot be read. */
  readonly warn?: (text: string) => void;
}

export type MakePuller = (store: PullStore) => Fetcher;

/** Where models are fetched into. */
export interface PullStore {
  /** Ours, and the blobs of all stores. */
  readonly files: Files;
  /** Where what looks at the store and then writes to it waits, so that nothing goes in between. */
  readonly inLine: InLine;
  /** Removes what a model does not need any more; waits in that line. */
  readonly release: (digests: readonly string[]) => Promise<void>;
}

/** What fetches models. */
export interface Fetcher extends Pick<Library, "pull"> {
  /**
   * Removes what there is of an unfinished file.
   * @returns false where there is nothing
   * @throws ApiError `conflict` while it is being fetched
   */
  drop(digest: string): Promise<boolean>;
  /** Makes an unfinished file of a damaged one, which the next pull mends. */
  setAside(digest: string, size: number): Promise<void>;
}

/** What `createModel` does with a store. */
export interface ModelWriter {
  /** Keeps a small text as a layer's file. */
  add(text: string): Promise<AddedBlob>;
  write(name: ModelName, manifest: Manifest): Promise<void>;
}

export function createLibrary(options: LibraryOptions): Library {
  const { own, others = [], startHash, puller, warn } = options;
  const store = createManifestStore(() => [own, ...others], warn);
  // One change at a time: a file must not go while another model is being made of it.
  const inLine = createLine();
  let tidied: Promise<void> | undefined;
  const tidy = () => tidied ??= removeAbandoned(own, Date.now()).catch(() => {});

  async function entryOf(name: ModelName): Promise<Entry | undefined> {
    return (await store.entries()).find((entry) => sameModel(entry.name, name));
  }

  /** The spelling that is there stays. */
  async function ownPath(name: ModelName): Promise<string> {
    const entry = await entryOf(name);
    return entry?.files === own ? entry.path : manifestPath(name);
  }

  async function put(name: ModelName, text: string): Promise<void> {
    const path = await ownPath(name);
    const before = await store.manifest(fullName(name));
    await replaceFile(own, path, text);
    if (before?.entry.files === own) await prune(digestsOf(before));
  }

  /** Removes those files of ours that no model of ours has. */
  async function prune(digests: readonly string[]): Promise<void> {
    // Not of `store`, which takes a folder that cannot be read for an empty one.
    const entries = await listEntries(own);
    const manifests = await Promise.all(entries.map((entry) => store.read(entry)));
    const used = new Set(manifests.flatMap((manifest) => manifest ? digestsOf(manifest) : []));
    for (const digest of digests) {
      if (!used.has(digest)) await own.remove(blobPath(digest));
    }
  }

  async function remove(name: string): Promise<void> {
    const entry = await entryOf(parseModelName(name));
    if (!entry) throw modelNotFound(name);
    if (entry.files !== own) {
      const message = `model '${displayName(entry.name)}' lies in a folder that is only read: ` +
        "delete it with the program that it belongs to";
      throw new ApiError("unsupported", message, "model");
    }
    const manifest = await store.read(entry);
    await own.remove(entry.path);
    await prune(manifest ? digestsOf(manifest) : []);
  }

  async function copy(source: string, destination: string): Promise<void> {
    const to = parseModelName(destination);
    const found = await store.manifest(source);
    if (!found) throw new ApiError("model_not_found", `model "${source}" not found`);
    if (sameModel(found.entry.name, to)) return;
    await put(to, found.text);
  }

  const writer: ModelWriter = {
    add: (text) => addBlob(own, startHash, text),
    write: (name, manifest) =>
      inLine(async () => {
        const found = await Promise.all(
          blobsOf(manifest).map(({ digest }) => store.blobs.find(digest)),
        );
        if (!found.every(Boolean)) {
          throw new ApiError("conflict", "a part of the model was deleted meanwhile; try again");
        }
        await put(name, writeManifest(manifest.config, manifest.layers));
      }),
  };

  const fetcher = puller?.({
    files: withSharedBlobs(own, others),
    inLine,
    release: (digests) => inLine(() => prune(digests)),
  }) ?? NO_FETCHER;
  const { pull } = fetcher;

  async function dropBlob(digest: string): Promise<boolean> {
    const path = blobPath(parseDigest(digest));
    const wasBegun = await fetcher.drop(parseDigest(digest));
    if (!await own.stat(path)) return wasBegun;
    await prune([parseDigest(digest)]);
    if (!await own.stat(path)) return true;
    throw new ApiError("conflict", `${digest} belongs to a model: delete that`, "digest");
  }

  return {
    list: store.list,
    find: store.find,
    pull,
    copy: (source, destination) => inLine(() => copy(source, destination)),
    remove: (name) => inLine(() => remove(name)),
    create: (order, signal) => createModel({ store, writer, pull }, order, signal),
    verify: (name, signal) => verifyModel({ store, own, startHash, fetcher }, name, signal),
    storage: () => storageOf(store, own),
    dropBlob: (digest) => inLine(() => dropBlob(digest)),
    hasBlob: async (digest) => (await store.blobs.find(parseDigest(digest))) !== undefined,
    async putBlob(digest, bytes) {
      await tidy();
      await writeBlob(own, startHash, parseDigest(digest), bytes);
    },
  };
}

const digestsOf = (manifest: Manifest) => blobsOf(manifest).map(({ digest }) => digest);

const NO_FETCHER: Fetcher = {
  // deno-lint-ignore require-yield
  async *pull() {
    const message = "models cannot be pulled here: upload them to /api/blobs and create them";
    throw await Promise.resolve(new ApiError("unsupported", message));
  },
  drop: () => Promise.resolve(false),
  setAside: () => Promise.resolve(),
};
