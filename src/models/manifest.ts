/** The file that makes a model of blobs, as Ollama and its registry write it. */
import * as v from "valibot";

export const MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
export const CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";

/** What a layer is for. */
export type LayerKind =
  | "model"
  | "projector"
  | "adapter"
  | "template"
  | "system"
  | "params"
  | "messages"
  | "license";
export const layerType = (kind: LayerKind): string => `application/vnd.ollama.image.${kind}`;

const layer = v.looseObject({
  mediaType: v.string(),
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** Bytes. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The model that it was taken from. */
  from: v.optional(v.string()),
  /** Where a file without a published digest came from; see `pull/sources/direct.ts`. */
  annotations: v.optional(v.record(v.string(), v.string())),
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

export function writeManifest(config: Layer, layers: readonly Layer[]): string {
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers });
}

/** All files that a model is made of. */
export const blobsOf = ({ config, layers }: Manifest): readonly Layer[] => [...layers, config];

export const layersOf = ({ layers }: Manifest, kind: LayerKind): readonly Layer[] =>
  layers.filter(({ mediaType }) => mediaType === layerType(kind));

export const totalSize = (manifest: Manifest): number =>
  blobsOf(manifest).reduce((sum, { size }) => sum + size, 0);

/** Bytes of the longest text that is read: such as a licence, or messages with pictures. */
export const LONGEST_TEXT = 8 * 2 ** 20;

const TEXTS: readonly LayerKind[] = ["template", "system", "params", "messages", "license"];

/** Of these files one is read whole, at each list: it may be as long as a text, not as weights. */
export const textsOf = (manifest: Manifest): readonly Layer[] => [
  manifest.config,
  ...TEXTS.flatMap((kind) => layersOf(manifest, kind)),
];
