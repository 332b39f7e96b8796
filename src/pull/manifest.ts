/** The file that makes a model of blobs, as Ollama and its registry write it. */
import * as v from "valibot";

export const MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
export const CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";

/** What a layer is for. */
export type LayerKind = "model" | "projector" | "template" | "system" | "params";
export const layerType = (kind: LayerKind): string => `application/vnd.ollama.image.${kind}`;

const layer = v.looseObject({
  mediaType: v.string(),
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** Bytes. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Where a file without a published digest came from; see `sources/direct.ts`. */
  annotations: v.optional(v.record(v.string(), v.string())),
});
export type Layer = Readonly<v.InferOutput<typeof layer>>;

const manifest = v.looseObject({
  config: layer,
  layers: v.pipe(v.array(layer), v.minLength(1)),
});
export type Manifest = Readonly<v.InferOutput<typeof manifest>>;

/** @returns undefined for what is no manifest of a model */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const result = v.safeParse(manifest, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

export function writeManifest(config: Layer, layers: readonly Layer[]): string {
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers });
}

export const blobsOf = ({ config, layers }: Manifest): readonly Layer[] => [...layers, config];
