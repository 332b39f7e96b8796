/** The `.gguf` files of a folder as models. */
import { ggufFolder } from "../../src/deno/file_models.ts";
import type { ModelStore } from "../../src/model_store.ts";
import { createManifestStore } from "../../src/models/manifest_store.ts";

/** @param folder read anew at every question; files that are no GGUF are left out */
export function fileModels(folder: string): ModelStore {
  const files = ggufFolder(folder);
  return createManifestStore(() => [files], console.error);
}
