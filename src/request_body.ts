/** The body of a request: read to its end, as far as it may go. */
import { ApiError, reasonOf } from "./errors.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** How long the body of a request may be that is read whole; uploads, which are not, have no limit. */
export interface BodyLimit {
  /** Infinity for none. */
  readonly bytes: number;
  /** What helps, such as "send less at a time". */
  readonly remedy: string;
}

const MIB = 2 ** 20;

/** Dozens of pictures. */
export const DEFAULT_BODY_LIMIT: BodyLimit = { bytes: 128 * MIB, remedy: "send less at a time" };

/** Where an app has another limit than usual; a body is read far away from where that is known. */
const limits = new WeakMap<Request, BodyLimit>();

export function limitBody(request: Request, limit: BodyLimit): void {
  limits.set(request, limit);
}

/** @throws ApiError `body_too_large`; `invalid_request` where the body breaks off */
export async function readText(request: Request): Promise<string> {
  const limit = limits.get(request) ?? DEFAULT_BODY_LIMIT;
  // No more than that comes through HTTP.
  const told = Number(request.headers.get("content-length") ?? NaN);
  if (told > limit.bytes) throw tooLarge(limit);
  const text = Number.isNaN(told) ? countedText(request, limit) : request.text();
  return await text.catch((error) => {
    throw error instanceof ApiError ? error : brokenBody(error);
  });
}

async function countedText(request: Request, limit: BodyLimit): Promise<string> {
  // Firefox shows no request's body as a stream.
  if (!request.body) {
    const blob = await request.blob();
    if (blob.size > limit.bytes) throw tooLarge(limit);
    return await blob.text();
  }
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of bodyChunks(request.body)) {
    bytes += chunk.length;
    if (bytes > limit.bytes) throw tooLarge(limit);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Not every browser can iterate over a stream. @throws ApiError `invalid_request` where it breaks off */
export async function* bodyChunks(body: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = body.getReader();
  const next = () =>
    reader.read().catch((error) => {
      throw brokenBody(error);
    });
  try {
    for (let part = await next(); !part.done; part = await next()) yield part.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function tooLarge({ bytes, remedy }: BodyLimit): ApiError {
  const most = bytes < MIB ? `${bytes} bytes` : `${Math.floor(bytes / MIB)} MiB`;
  return new ApiError("body_too_large", `the body is larger than ${most}: ${remedy}`);
}

/** Whoever sent it is to blame, and may still be reading. */
function brokenBody(error: unknown): ApiError {
  const reason = reasonOf(error);
  const message = `the body could not be read to its end: send the request again (${reason})`;
  return new ApiError("invalid_request", message);
}
