/** A stretch of a file, read piece by piece for a hash. */
import { giveWay } from "../clock.ts";
import { failed } from "./web.ts";

const READ_BYTES = 2 ** 20;
/** Hashed within a tenth of a second; on a phone within a third. */
const TURN_BYTES = 16 * 2 ** 20;

export interface Readable {
  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes since this thread gave way, whoever reads: many short stretches are as long as one. */
let turn = 0;

/**
 * Gives way now and then: browsers read synchronously, and who reads gigabytes so would answer
 * nobody, and seem dead, until the end.
 * @throws ApiError `pull_failed` when the file ends before `to`
 */
export async function* piecesOf(
  file: Readable,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = from; at < to;) {
    if (turn >= TURN_BYTES) {
      turn = 0;
      await giveWay();
    }
    const bytes = await file.read(at, Math.min(READ_BYTES, to - at));
    if (bytes.length === 0) throw failed(`the file ends at ${at} of ${to} bytes`);
    yield bytes;
    at += bytes.length;
    turn += bytes.length;
  }
}
