/** Where things lie in a model store, and what they are called: Ollama's layout (`api-contract.md` section 11). */
import { ApiError } from "../errors.ts";
import { fullName, type ModelName } from "./names.ts";

export const MANIFESTS = "manifests";
export const BLOBS = "blobs";

/** What follows `application/vnd.ollama.image.` in a layer's media type. */
export type LayerKind =
  | "model"
  | "projector"
  | "adapter"
  | "template"
  | "system"
  | "params"
  | "messages"
  | "license";

const OLLAMA_IMAGE = "application/vnd.ollama.image.";
export const MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
export const CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";

export const layerType = (kind: LayerKind): string => OLLAMA_IMAGE + kind;

export const manifestPath = (name: ModelName): string =>
  `${MANIFESTS}/${fullName(name).replace(/:([^:]*)$/, "/$1")}`;

/** @param digest `sha256:` and 64 hex digits */
export const blobPath = (digest: string): string => `${BLOBS}/${digest.replace(":", "-")}`;

/** Very old stores kept the colon. */
export const oldBlobPath = (digest: string): string => `${BLOBS}/${digest}`;

const DIGEST = /^sha256[:-]([0-9a-fA-F]{64})$/;

/** The one spelling of a digest: `sha256:` and 64 lower-case hex digits. @throws ApiError `invalid_request` */
export function parseDigest(text: string): string {
  const hex = DIGEST.exec(text)?.[1];
  if (!hex) throw new ApiError("invalid_request", "invalid digest format", "digest");
  return `sha256:${hex.toLowerCase()}`;
}
