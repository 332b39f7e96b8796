/** A file that came with a wrong digest: finds what is damaged, and fetches only that again. */
import { cancelled } from "../errors.ts";
import type { Workshop } from "./download.ts";
import type { StartHash } from "./hash.ts";
import type { PartialFile } from "./partial_file.ts";
import { persist } from "./persist.ts";
import type { ByteRange, RemoteFile } from "./plan.ts";
import { Changed, NoRanges, receive } from "./receive.ts";
import { failed } from "./web.ts";

type Digested = RemoteFile & { readonly digest: string };

const READ_BYTES = 2 ** 20;
const SMALLEST_PIECE = 64 * 2 ** 10;
const LARGEST_PIECE = 8 * 2 ** 20;
// A file of which so much is wrong is another file.
const MOST_DAMAGED = 4;

/**
 * With the server's checksums only damaged pieces are fetched. Without them pieces are fetched and
 * compared until the digest is right: never more than the whole file once, which is what a new pull
 * would cost.
 * @param found the digest that it has
 * @returns the right digest
 * @throws ApiError `pull_failed`; then nothing is left of a file that stays wrong
 */
export async function repair(
  shop: Workshop,
  remote: Digested,
  file: PartialFile,
  found: string,
  signal: AbortSignal,
): Promise<string> {
  let last = found;
  let damaged = 0;
  for await (const piece of suspects(shop, remote, file, signal)) {
    const bytes = await fetchPiece(shop, remote, piece, signal);
    if (!bytes || damaged === MOST_DAMAGED) break;
    if (same(bytes, await file.read(piece.from, bytes.length))) continue;
    damaged++;
    await file.patch(piece.from, bytes);
    last = await digestOfPiece(shop.startHash, file, { from: 0, to: remote.size }, signal);
    if (last === remote.digest) return last;
  }
  await file.discard();
  const digests = `want ${remote.digest}, got ${last}`;
  throw failed(`digest mismatch, file must be downloaded again: ${digests}`);
}

/** The pieces that are known to be damaged, or else all. */
async function* suspects(
  shop: Workshop,
  remote: Digested,
  file: PartialFile,
  signal: AbortSignal,
): AsyncGenerator<ByteRange> {
  const checksums = await remote.checksums?.(signal);
  if (!checksums) return yield* pieces(remote.size);
  for (const { from, to, digest } of checksums) {
    if (await digestOfPiece(shop.startHash, file, { from, to }, signal) !== digest) {
      yield { from, to };
    }
  }
}

function* pieces(size: number): Generator<ByteRange> {
  const step = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, Math.ceil(size / 64)));
  for (let from = 0; from < size; from += step) yield { from, to: Math.min(size, from + step) };
}

/** @returns undefined where the server gives no pieces */
async function fetchPiece(
  { web }: Workshop,
  remote: Digested,
  piece: ByteRange,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(piece.to - piece.from);
  const attempt = async () => {
    let filled = 0;
    await receive(web, remote, piece, signal, {
      begin: () => {},
      take: (more) => {
        bytes.set(more, filled);
        filled += more.length;
        return Promise.resolve();
      },
    });
    return bytes;
  };
  return await persist(web, signal, attempt).catch((error) => {
    if (error instanceof NoRanges || error instanceof Changed) return undefined;
    throw error;
  });
}

async function digestOfPiece(
  startHash: StartHash,
  file: PartialFile,
  { from, to }: ByteRange,
  signal: AbortSignal,
): Promise<string> {
  const hash = await startHash();
  for (let at = from; at < to;) {
    if (signal.aborted) throw cancelled();
    const bytes = await file.read(at, Math.min(READ_BYTES, to - at));
    if (bytes.length === 0) throw failed(`the file ends at ${at} of ${to} bytes`);
    hash.update(bytes);
    at += bytes.length;
  }
  return `sha256:${hash.hex()}`;
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
