/// <reference lib="deno.ns" />
/** Where the server's models lie: one store of our own, and what is only read. */
import type { ModelStore } from "../model_store.ts";
import type { Files, ReadableFiles } from "../models/files.ts";
import type { Library } from "../models/library.ts";
import { createLibrary } from "../models/manifest_library.ts";
import { memoryFiles } from "../models/memory_files.ts";
import { createManifestStore } from "../models/manifest_store.ts";
import { createPuller, type PullerOptions } from "../pull/puller.ts";
import { ggufFiles, ggufFolder } from "./file_models.ts";
import { folderFiles } from "./folder_files.ts";
import { startHash } from "./hash.ts";

/** Plain data, so that an engine process can be told. */
export interface Places {
  /** Our own store, in Ollama's layout; made when something is written. */
  readonly store?: string;
  /** A store of Ollama's, which is never written. */
  readonly ollama?: string;
  /** Folder of `.gguf` files. */
  readonly models?: string;
  /** `.gguf` files one by one. */
  readonly files?: readonly string[];
}

/** Where models come from. */
export type Hub = Pick<PullerOptions, "hub" | "hubToken">;

/** To be read by whoever runs models. */
export const pathsOf = ({ store, ollama, models, files = [] }: Places): readonly string[] =>
  [store, ollama, models, ...files].filter((path) => path !== undefined);

/** For a process that may not write. */
export function placedModels(places: Places): ModelStore {
  const roots = [...ownOf(places), ...othersOf(places)];
  return createManifestStore(() => roots);
}

/** For the process that writes; what has no place to be kept in is kept until it ends. */
export function placedLibrary(places: Places, hub: Hub = {}): Library {
  return createLibrary({
    own: places.store ? ownFiles(places.store) : memoryFiles(),
    others: othersOf(places),
    startHash,
    puller: (store) => createPuller({ ...store, fetch, startHash, ...hub }),
    warn: console.error,
  });
}

const ownOf = ({ store }: Places): readonly ReadableFiles[] => store ? [ownFiles(store)] : [];

const ownFiles = (folder: string): Files => (
  { ...folderFiles(folder), place: { folder, remedy: "check --store or LLAMASIDE_STORE" } }
);

const ollamaFiles = (folder: string): ReadableFiles => (
  { ...folderFiles(folder), place: { folder, remedy: "check OLLAMA_MODELS" } }
);

function othersOf({ store, ollama, models, files = [] }: Places): readonly ReadableFiles[] {
  return [
    ...(files.length > 0 ? [ggufFiles(() => Promise.resolve(files))] : []),
    ...(models ? [ggufFolder(models)] : []),
    ...(ollama && ollama !== store ? [ollamaFiles(ollama)] : []),
  ];
}
