/** The file that makes a model of blobs: an image manifest, as Ollama writes it. */
import * as v from "valibot";
import { CONFIG_TYPE, type LayerKind, layerType, MANIFEST_TYPE } from "./layout.ts";

const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));

const layer = v.looseObject({
  mediaType: v.string(),
  digest,
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The model that it was taken from. */
  from: v.optional(v.string()),
});
export type Layer = Readonly<v.InferOutput<typeof layer>>;

const manifest = v.looseObject({ config: layer, layers: v.array(layer) });

export interface Manifest {
  readonly config: Layer;
  readonly layers: readonly Layer[];
}

/** @returns undefined for what is no manifest of a model */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const result = v.safeParse(manifest, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

export function writeManifest({ config, layers }: Manifest): string {
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers });
}

export const configLayer = (digest: string, size: number): Layer => (
  { mediaType: CONFIG_TYPE, digest, size }
);

export const layersOf = ({ layers }: Manifest, kind: LayerKind): readonly Layer[] =>
  layers.filter(({ mediaType }) => mediaType === layerType(kind));

/** All files that a model is made of. */
export const blobsOf = ({ config, layers }: Manifest): readonly Layer[] => [...layers, config];

export const totalSize = (manifest: Manifest): number =>
  blobsOf(manifest).reduce((sum, { size }) => sum + size, 0);
