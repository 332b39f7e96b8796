/** What a name stands for: the files that make the model, and how to get each. */
import type { ModelName } from "../models/names.ts";

export interface PullPlan {
  readonly name: ModelName;
  readonly layers: readonly PlannedLayer[];
  /** The source's own, kept to the byte; absent: one is written from the layers. */
  readonly manifest?: Uint8Array<ArrayBuffer>;
}

export interface PlannedLayer {
  readonly mediaType: string;
  /** A file to fetch, or what it holds. */
  readonly content: RemoteFile | Uint8Array<ArrayBuffer>;
}

/** A file on a server. */
export interface RemoteFile {
  /** For people: `host/path`. */
  readonly label: string;
  /** `sha256:` and 64 hex digits; undefined where the source publishes none. */
  readonly digest: string | undefined;
  /** The digest, or a name of the same form for a file whose digest is not known yet. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** ETag or date, of a file without a digest. */
  readonly version?: string;
  /** Kept in the manifest, to know the file again. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** One answer of the server, whatever its status; redirects are followed. */
  get(range: ByteRange, signal: AbortSignal): Promise<Response>;
  /** Digests of its parts; undefined where the server has none. */
  checksums?(signal: AbortSignal): Promise<readonly Checksum[] | undefined>;
}

/** Bytes `from` to `to`, which is not part of it. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

export interface Checksum extends ByteRange {
  readonly digest: string;
}

export const isRemote = (content: PlannedLayer["content"]): content is RemoteFile =>
  !(content instanceof Uint8Array);
