/** Whether the files of a model are still what their names say. */
import { ApiError, cancelled, modelNotFound } from "../errors.ts";
import type { Files } from "./files.ts";
import type { StartHash } from "./hashing.ts";
import { blobPath } from "./layout.ts";
import type { PullEvent } from "./library.ts";
import { blobsOf, type Layer, layerType } from "./manifest.ts";
import type { Fetcher } from "./manifest_library.ts";
import type { ManifestStore, StoredManifest } from "./manifest_store.ts";
import { displayName } from "./names.ts";

export interface Inspection {
  readonly store: ManifestStore;
  readonly own: Files;
  readonly startHash: StartHash;
  readonly fetcher: Fetcher;
}

const READ_BYTES = 4 * 2 ** 20;

/** @throws ApiError `model_not_found`, `model_damaged`, `cancelled` */
export async function* verifyModel(
  inspection: Inspection,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<PullEvent> {
  const manifest = await inspection.store.manifest(name);
  if (!manifest) throw modelNotFound(name);
  yield { type: "status", status: "verifying sha256 digest" };
  const layers = new Map(blobsOf(manifest).map((layer) => [layer.digest, layer]));
  const damaged: Layer[] = [];
  for (const layer of layers.values()) {
    if (!(yield* isWhole(inspection, layer, signal))) damaged.push(layer);
  }
  if (damaged.length > 0) {
    for (const layer of damaged) await setAside(inspection, layer);
    throw damage(inspection, manifest, `${damaged.length} of ${layers.size} files`);
  }
  yield { type: "finish" };
}

async function* isWhole(
  { store, startHash }: Inspection,
  { digest, size }: Layer,
  signal: AbortSignal,
): AsyncGenerator<PullEvent, boolean> {
  const found = await store.blobs.find(digest, size);
  if (!found) return false;
  const file = await found.open();
  const hash = await startHash();
  yield { type: "layer", digest, total: size, completed: 0 };
  for (let at = 0; at < size; at += READ_BYTES) {
    if (signal.aborted) throw cancelled();
    hash.update(new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer()));
    yield { type: "layer", digest, total: size, completed: Math.min(size, at + READ_BYTES) };
  }
  return `sha256:${hash.hex()}` === digest;
}

const LARGE = [layerType("model"), layerType("projector")];

/** Of large files that are published by their digest a pull fetches only what is wrong; others whole. */
async function setAside({ own, fetcher }: Inspection, layer: Layer): Promise<void> {
  const { mediaType, digest, size, annotations } = layer;
  const path = blobPath(digest);
  const stat = await own.stat(path);
  if (!stat) return;
  if (LARGE.includes(mediaType) && !annotations && stat.size === size) {
    return await fetcher.setAside(digest, size);
  }
  await own.remove(path);
}

function damage({ own }: Inspection, { entry }: StoredManifest, what: string): ApiError {
  const remedy = entry.files === own
    ? "pull it again, which fetches only what is wrong"
    : "it lies in a folder that is only read: mend it with the program that it belongs to";
  const message = `${displayName(entry.name)} is damaged, ${what} changed since they came: `;
  return new ApiError("model_damaged", message + remedy, "model");
}
