/** The models that were built into the app, as a store. */
import type { ModelInfo, ModelStore, StoredModel } from "../../src/model_store.ts";
import { describeGguf } from "../../src/models/describe.ts";
import { createModelStore } from "../../src/models/store.ts";

/** One entry of `models/index.json`, which the build writes. */
export interface BundledModel {
  /** Relative to the index. */
  readonly file: string;
  readonly info: ModelInfo;
}

/** @param base the app's folder */
export function bundledModels(base: URL): ModelStore {
  const folder = new URL("models/", base);
  let index: Promise<readonly StoredModel[]> | undefined;
  return createModelStore(() => {
    index ??= readIndex(folder);
    // What failed, for want of a network, may work the next time.
    index.catch(() => index = undefined);
    return index;
  });
}

async function readIndex(folder: URL): Promise<readonly StoredModel[]> {
  const response = await load(new URL("index.json", folder));
  const entries = await response.json() as readonly BundledModel[];
  return entries.map(({ file, info }) => {
    let blob: Promise<Blob> | undefined;
    const open = () => {
      blob ??= load(new URL(file, folder)).then((response) => response.blob());
      blob.catch(() => blob = undefined);
      return blob;
    };
    return { info, open, describe: async () => await describeGguf(await open(), info) };
  });
}

async function load(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} cannot be fetched: status ${response.status}`);
  return response;
}
