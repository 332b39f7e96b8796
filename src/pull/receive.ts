/** A stretch of a file over one connection, and what the answer's head says of the file. */
import { chunksOf, readText } from "./body.ts";
import type { ByteRange, RemoteFile } from "./plan.ts";
import { refusal } from "./refusal.ts";
import { connected, failed, type Link, refuseTemporary, Temporary, type Web } from "./web.ts";

/** The server gives whole files only. */
export class NoRanges extends Error {}

/** The file on the server is not the one that was begun. */
export class Changed extends Error {}

export interface Receiver {
  /** Looks at the head of the answer. @throws Changed */
  begin(version: string | undefined): Promise<void> | void;
  /** The bytes that come next. */
  take(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/**
 * Fetches `range` once, from its start on, as far as the connection holds.
 * @throws Temporary when it breaks; NoRanges, Changed; ApiError for what will not pass
 */
export async function receive(
  web: Web,
  file: RemoteFile,
  range: ByteRange,
  signal: AbortSignal,
  receiver: Receiver,
): Promise<void> {
  await connected(web, signal, async (link) => {
    const response = await link.wait(file.get(range, link.signal));
    await checkHead(file, range, response, link);
    await receiver.begin(versionOf(response.headers));
    if (!response.body) throw new Temporary(`${file.label} came without a body`);
    // A server without ranges begins at the start of the file.
    let skip = response.status === 200 ? range.from : 0;
    let wanted = range.to - range.from;
    for await (const chunk of chunksOf(response.body, link)) {
      const bytes = chunk.subarray(Math.min(skip, chunk.length)).subarray(0, wanted);
      skip -= Math.min(skip, chunk.length);
      wanted -= bytes.length;
      if (bytes.length > 0) await receiver.take(bytes);
      if (wanted === 0) return;
    }
    throw new Temporary(`the connection ended ${wanted} bytes early`);
  });
}

async function checkHead(
  file: RemoteFile,
  range: ByteRange,
  response: Response,
  link: Link,
): Promise<void> {
  const { status, headers } = response;
  refuseTemporary(file.label, response);
  if (status === 416) throw new Changed(`${file.label} is shorter than it was`);
  if (status !== 200 && status !== 206) {
    throw refused(file, status, await readText(response, link));
  }
  const size = status === 206 ? contentRange(headers)?.size : plainLength(headers);
  if (size !== undefined && size !== file.size) {
    throw new Changed(`${file.label} has ${size} bytes instead of ${file.size}`);
  }
  if (status === 200 && range.to < file.size) throw new NoRanges();
  const from = contentRange(headers)?.from;
  if (status === 206 && from !== undefined && from !== range.from) throw new NoRanges();
}

function refused({ label }: RemoteFile, status: number, text: string): Error {
  if (status === 404 || status === 410) return failed(`${label} does not exist`);
  if (status === 401 || status === 403) {
    return failed(`${label} may not be downloaded (status ${status}): it needs an account's token`);
  }
  return failed(refusal(label, status, text));
}

/** Pages see this header only where the server lets them; then the digest has to do. */
function contentRange(headers: Headers): { from: number; size: number | undefined } | undefined {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
  if (!match) return undefined;
  return { from: Number(match[1]), size: match[2] === "*" ? undefined : Number(match[2]) };
}

/** Of the file itself, not of a compressed form. */
export function plainLength(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}

/** What tells two contents of one address apart. */
export function versionOf(headers: Headers): string | undefined {
  return headers.get("etag")?.replace(/^W\//, "") ?? headers.get("last-modified") ?? undefined;
}
