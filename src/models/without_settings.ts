/** What the modelfile of `/api/show` says that a model is made from: `FROM sha256-…`, its weights. */
import { layersOf } from "./manifest.ts";
import type { ManifestStore, StoredManifest } from "./manifest_store.ts";

/**
 * A model here that has these weights, with what belongs to them and without its settings.
 * @param name as the modelfile has it; undefined for any other
 */
export async function withoutSettings(
  store: ManifestStore,
  name: string,
): Promise<StoredManifest | undefined> {
  const [, hex] = /^sha256-([0-9a-f]{64})$/.exec(name) ?? [];
  if (!hex) return undefined;
  for (const entry of await store.entries()) {
    const manifest = await store.read(entry);
    const weights = manifest ? layersOf(manifest, "model") : [];
    if (manifest && weights[0]?.digest === `sha256:${hex}`) {
      return { ...manifest, layers: [...weights, ...layersOf(manifest, "projector")] };
    }
  }
  return undefined;
}
