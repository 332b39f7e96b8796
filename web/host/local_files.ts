/** Files of the device that become models: from any page to the engine, past the service worker. */
import { reasonOf } from "../../src/errors.ts";
import { parseDigest } from "../../src/models/layout.ts";
import type { Library } from "../../src/models/library.ts";
import { lockFreed } from "../../src/port/liveness.ts";
import { type FileMessage, filesChannel } from "../../src/port/protocol.ts";

/** What a page gives. */
type Given = Pick<Extract<FileMessage, { type: "add-file" }>, "digest" | "file">;

const TELL_EVERY_MS = 250;
const PIECE_BYTES = 1 << 20;

/**
 * The engine's side.
 * @param put copies the bytes to where models are kept
 * @returns what takes no more when it is closed
 */
export function takeFiles(base: URL, put: Library["putBlob"]): Pick<BroadcastChannel, "close"> {
  const channel = new BroadcastChannel(filesChannel(base.pathname));
  const tell = (message: FileMessage) => channel.postMessage(message);
  channel.onmessage = async ({ data }: MessageEvent<FileMessage>) => {
    if (data.type !== "add-file") return;
    const { id, digest, file } = data;
    const left = new AbortController();
    void lockFreed(id).then(() => left.abort());
    let bytes = 0;
    const timer = setInterval(() => tell({ type: "file-copied", id, bytes }), TELL_EVERY_MS);
    try {
      await put(parseDigest(digest), pieces(file, left.signal, (length) => bytes += length));
      tell({ type: "file-added", id });
    } catch (error) {
      tell({ type: "file-refused", id, reason: reasonOf(error) });
    } finally {
      clearInterval(timer);
    }
  };
  return channel;
}

async function* pieces(file: Blob, signal: AbortSignal, taken: (length: number) => void) {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const bytes = await file.slice(at, at + PIECE_BYTES).arrayBuffer().catch(() => {
      throw new Error("the file was moved or changed while it was copied: choose it again");
    });
    signal.throwIfAborted();
    yield new Uint8Array(bytes);
    taken(bytes.byteLength);
  }
}

/** An engine that has just been started reads its index first. */
const PATIENCE_MS = 30_000;
const GONE = "the tab that runs the engine was closed, or does not answer: try again";

/**
 * The page's side. A page that is closed, or whose `signal` aborts, stops the copying.
 * @param base the app's folder
 * @param told how many bytes are copied
 * @throws Error with a reason for the user
 */
export async function giveFile(
  base: URL,
  given: Given,
  told: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const channel = new BroadcastChannel(filesChannel(base.pathname));
  const id = `llamaside-file-${crypto.randomUUID()}`;
  const done = Promise.withResolvers<void>();
  const late = () => done.reject(new Error(GONE));
  let timer = setTimeout(late, PATIENCE_MS);
  channel.onmessage = ({ data }: MessageEvent<FileMessage>) => {
    if (data.id !== id) return;
    clearTimeout(timer);
    timer = setTimeout(late, PATIENCE_MS);
    if (data.type === "file-copied") told(data.bytes);
    if (data.type === "file-added") done.resolve();
    if (data.type === "file-refused") done.reject(new Error(data.reason));
  };
  const leave = () => done.reject(signal.reason);
  signal.addEventListener("abort", leave);
  try {
    await navigator.locks.request(id, () => {
      channel.postMessage({ type: "add-file", id, ...given } satisfies FileMessage);
      return done.promise;
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", leave);
    channel.close();
  }
}
