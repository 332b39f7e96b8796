/** The body of a request into the store, piece by piece, never whole in memory. */
import { bodyChunks } from "./request_body.ts";
import type { Uploads } from "./uploads.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What one call carries; a body comes in smaller pieces, each of which would cost a round trip. */
const PIECE_BYTES = 1 << 20;

/** @throws ApiError when the bytes have another digest */
export async function uploadBlob(
  uploads: Uploads,
  digest: string,
  request: Request,
): Promise<void> {
  // First of all: Firefox takes all of it in, however long that is, and an upload may not be silent.
  const body = await bodyOf(request);
  const upload = await uploads.beginBlob(digest);
  let whole = false;
  try {
    for await (const piece of joined(body)) await uploads.writeBlob(upload, piece);
    whole = true;
  } finally {
    if (!whole) await uploads.endBlob(upload, false).catch(() => {});
  }
  await uploads.endBlob(upload, true);
}

async function bodyOf(request: Request): Promise<AsyncIterable<Bytes>> {
  if (request.body) return bodyChunks(request.body);
  // Firefox shows no request's body as a stream, but keeps a large blob on disk.
  return bodyChunks((await request.blob()).stream());
}

async function* joined(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let buffer = new Uint8Array(PIECE_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + PIECE_BYTES - filled);
      buffer.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < PIECE_BYTES) continue;
      yield buffer;
      buffer = new Uint8Array(PIECE_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield buffer.slice(0, filled);
}
