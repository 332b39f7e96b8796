/** A file that came with a wrong digest: finds what is damaged, and fetches only that again. */
import { cancelled } from "../errors.ts";
import type { Workshop } from "./download.ts";
import type { PartialFile } from "./partial_file.ts";
import { persist } from "./persist.ts";
import { piecesOf } from "./pieces.ts";
import type { ByteRange, Checksum, RemoteFile } from "./plan.ts";
import { Changed, NoRanges, receive } from "./receive.ts";
import { failed } from "./web.ts";

const SMALLEST_PIECE = 64 * 2 ** 10;
const LARGEST_PIECE = 8 * 2 ** 20;
// A file of which more is wrong is another file.
const MOST_DAMAGED = 4;

/** One file that is being repaired. */
export interface Patient {
  readonly shop: Workshop;
  readonly remote: RemoteFile;
  readonly file: PartialFile;
  readonly signal: AbortSignal;
}

/**
 * With the server's checksums only damaged pieces are fetched. Without them pieces are fetched and
 * compared, those where a connection broke first, until the digest is right: never more than the
 * whole file once, which is what a new pull would cost.
 * @returns the digest, which is the right one
 * @throws ApiError `pull_failed`; then nothing is left of a file that stays wrong
 */
export async function repair(patient: Patient): Promise<string> {
  const { remote, file, signal } = patient;
  const checksums = await remote.checksums?.(signal);
  await (checksums ? replace(patient, checksums) : compare(patient));
  const found = await digestOf(patient, { from: 0, to: remote.size });
  if (found === remote.digest) return found;
  await file.discard();
  const digests = `want ${remote.digest}, got ${found}`;
  throw failed(`digest mismatch, file must be downloaded again: ${digests}`);
}

async function replace(patient: Patient, checksums: readonly Checksum[]): Promise<void> {
  for (const checksum of checksums) {
    if (await digestOf(patient, checksum) === checksum.digest) continue;
    for (const piece of cut(checksum, LARGEST_PIECE)) {
      const bytes = await fetchPiece(patient, piece);
      if (!bytes) return;
      await patient.file.patch(piece.from, bytes);
    }
  }
}

async function compare(patient: Patient): Promise<void> {
  const { remote, file } = patient;
  const step = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, Math.ceil(remote.size / 64)));
  const whole = { from: 0, to: remote.size };
  let damaged = 0;
  for (const piece of nearestFirst([...cut(whole, step)], file.seams)) {
    const bytes = await fetchPiece(patient, piece);
    if (!bytes || damaged === MOST_DAMAGED) return;
    if (same(bytes, await file.read(piece.from, bytes.length))) continue;
    damaged++;
    await file.patch(piece.from, bytes);
    if (await digestOf(patient, whole) === remote.digest) return;
  }
}

function* cut({ from, to }: ByteRange, step: number): Generator<ByteRange> {
  for (let at = from; at < to; at += step) yield { from: at, to: Math.min(to, at + step) };
}

/** What was written last before a crash is what storage may have lost. */
function nearestFirst(pieces: readonly ByteRange[], seams: readonly number[]) {
  const distance = ({ from, to }: ByteRange) =>
    Math.min(...seams.map((seam) => seam > from ? Math.max(0, seam - to) : Infinity));
  return seams.length === 0 ? pieces : pieces.toSorted((a, b) => distance(a) - distance(b));
}

/** @returns undefined where the server gives no pieces */
async function fetchPiece(
  { shop: { web }, remote, signal }: Patient,
  piece: ByteRange,
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

async function digestOf(
  { shop, file, signal }: Patient,
  { from, to }: ByteRange,
): Promise<string> {
  const hash = await shop.startHash();
  for await (const bytes of piecesOf(file, from, to)) {
    if (signal.aborted) throw cancelled();
    hash.update(bytes);
  }
  return `sha256:${hash.hex()}`;
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
