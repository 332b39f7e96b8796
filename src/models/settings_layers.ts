/** The layers that a creation adds to its base, and which of the base's they replace. */
import type { JsonObject } from "../json.ts";
import type { Blobs } from "./blobs.ts";
import { parseOptions } from "./defaults.ts";
import type { CreateOrder } from "./library.ts";
import { type Layer, type LayerKind, layerType } from "./manifest.ts";

export interface Settings {
  readonly added: readonly { readonly kind: LayerKind; readonly text: string }[];
  /** Media types of the base's layers that go. */
  readonly replaced: readonly string[];
}

/** Options are merged one by one, licences are added, everything else is replaced. */
export async function settingsLayers(
  { system, parameters, messages, license = [] }: CreateOrder,
  base: readonly Layer[],
  blobs: Blobs,
): Promise<Settings> {
  const added: { kind: LayerKind; text: string }[] = [];
  if (system !== undefined) added.push({ kind: "system", text: system });
  if (parameters) {
    const merged = { ...await optionsOf(base, blobs), ...parameters };
    added.push({ kind: "params", text: JSON.stringify(merged) });
  }
  if (messages) added.push({ kind: "messages", text: JSON.stringify(messages) });
  const replaced = added.map(({ kind }) => layerType(kind));
  for (const text of license) added.push({ kind: "license", text });
  return { added, replaced };
}

async function optionsOf(base: readonly Layer[], blobs: Blobs): Promise<JsonObject> {
  const layer = base.find(({ mediaType }) => mediaType === layerType("params"));
  return layer ? parseOptions(await blobs.text(layer.digest)) : {};
}
