/** A registry on loopback that speaks Ollama's protocol. */
import { type Fault, type Hit, type Host, startHost } from "./host.ts";
import { sha256 } from "./pulling.ts";

export const CONFIG = new TextEncoder().encode('{"model_format":"gguf","model_family":"llama"}');

export interface Registry extends Host {
  /** To pull. */
  readonly name: string;
  readonly manifest: string;
}

export interface RegistryOptions {
  readonly fault?: (hit: Hit) => Fault;
  /** Bytes of a piece that has a digest of its own; absent: the registry has none. */
  readonly pieceSize?: number;
  readonly etag?: () => string;
  readonly route?: (request: Request) => Response | Promise<Response> | undefined;
}

export async function startRegistry(
  weights: Uint8Array<ArrayBuffer>,
  { fault, pieceSize, etag = () => '"1"', route }: RegistryOptions = {},
): Promise<Registry> {
  const layer = (mediaType: string, bytes: Uint8Array) => (
    { mediaType, digest: sha256(bytes), size: bytes.length }
  );
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.docker.distribution.manifest.v2+json",
    config: layer("application/vnd.docker.container.image.v1+json", CONFIG),
    layers: [layer("application/vnd.ollama.image.model", weights)],
  });
  const files = new Map(
    [weights, CONFIG].map((bytes) => [`/v2/me/m/blobs/${sha256(bytes)}`, bytes]),
  );
  const answer = (request: Request): Response | Promise<Response> | undefined => {
    const own = route?.(request);
    if (own) return own;
    const { pathname } = new URL(request.url);
    if (pathname === "/v2/me/m/manifests/latest") return new Response(manifest);
    if (pathname.includes("/chunksums/") && pieceSize) {
      return new Response(checksums(weights, pieceSize));
    }
  };
  const host = await startHost(
    (path) => {
      const bytes = files.get(path);
      return bytes && { bytes, etag: etag() };
    },
    answer,
    fault,
  );
  return Object.assign(host, { name: `${host.host}/me/m`, manifest });
}

function checksums(bytes: Uint8Array<ArrayBuffer>, step: number): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    const piece = bytes.subarray(at, at + step);
    lines.push(`${sha256(piece)} ${at}-${at + piece.length - 1}\n`);
  }
  return lines.join("");
}
