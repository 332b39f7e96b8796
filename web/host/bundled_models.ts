/** The models that were built into the app, seen as a store. */
import { ApiError } from "../../src/errors.ts";
import type { ModelInfo } from "../../src/model_store.ts";
import type { ReadableFiles } from "../../src/models/files.ts";
import { looseFiles, type LooseModel } from "../../src/models/loose_files.ts";
import { parseModelName } from "../../src/models/names.ts";

/** One entry of `models/index.json`, which the build writes. */
export interface BundledModel {
  /** Relative to the index. */
  readonly file: string;
  /** Its digest is that of the file. */
  readonly info: ModelInfo;
}

/** @param base the app's folder */
export function bundledModels(base: URL): ReadableFiles {
  const folder = new URL("models/", base);
  let index: Promise<readonly LooseModel[]> | undefined;
  const files = looseFiles(() => {
    index ??= readIndex(folder);
    // What failed, for want of a network, may work the next time.
    index.catch(() => index = undefined);
    return index;
  });
  return { ...files, place: { folder: folder.pathname, remedy: "check the network" } };
}

async function readIndex(folder: URL): Promise<readonly LooseModel[]> {
  const response = await load(new URL("index.json", folder));
  const entries = await response.json() as readonly BundledModel[];
  return entries.map(({ file, info }) => {
    let blob: Promise<Blob> | undefined;
    const open = () => {
      blob ??= load(new URL(file, folder)).then((response) => response.blob());
      blob.catch(() => blob = undefined);
      return blob;
    };
    const { name, digest, size, modifiedAt, ...traits } = info;
    return {
      name: parseModelName(name),
      digest: `sha256:${digest}`,
      size,
      modifiedAt,
      traits,
      open,
    };
  });
}

async function load(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    const message = `${url.pathname} cannot be fetched: status ${response.status}`;
    throw new ApiError("engine_failed", message);
  }
  return response;
}
