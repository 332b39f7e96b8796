/** Ollama stores that a user picks: from any page to the engine, which reads them where they lie. */
import { reasonOf } from "../../src/errors.ts";
import type { ReadableFiles } from "../../src/models/files.ts";
import { type PickedFolder, pickedStore } from "../../src/models/picked_store.ts";
import { type StoreMessage, storesChannel } from "../../src/port/protocol.ts";

/** The engine's side. @param stores where those that come are put */
export function takeStores(base: URL, stores: ReadableFiles[]): void {
  const channel = new BroadcastChannel(storesChannel(base.pathname));
  const known: FileSystemDirectoryHandle[] = [];
  const answer = (message: StoreMessage) => channel.postMessage(message);
  channel.onmessage = async ({ data }: MessageEvent<StoreMessage>) => {
    if (data.type !== "add-store") return;
    const { id, folder } = data;
    try {
      if (!await isAmong(known, folder)) stores.push(await pickedStore(folder));
      if ("kind" in folder) known.push(folder);
      answer({ type: "store-added", id });
    } catch (error) {
      answer({ type: "store-refused", id, reason: reasonOf(error) });
    }
  };
}

/** Every page gives what it remembers of earlier visits. */
async function isAmong(
  known: readonly FileSystemDirectoryHandle[],
  folder: PickedFolder,
): Promise<boolean> {
  if (!("kind" in folder)) return false;
  const same = await Promise.all(known.map((one) => one.isSameEntry(folder)));
  return same.includes(true);
}

/** An engine that has just been started reads its index first. */
const PATIENCE_MS = 30_000;

/**
 * The page's side: from now on, until the engine's tab is closed, its models are among all others.
 * @param base the app's folder
 * @throws Error with a reason for the user
 */
export function addStore(base: URL, folder: PickedFolder): Promise<void> {
  const channel = new BroadcastChannel(storesChannel(base.pathname));
  const id = crypto.randomUUID();
  const done = new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error("no tab of this site runs the engine; reload the page"));
    setTimeout(late, PATIENCE_MS);
    channel.onmessage = ({ data }: MessageEvent<StoreMessage>) => {
      if (data.id !== id || data.type === "add-store") return;
      if (data.type === "store-added") resolve();
      else reject(new Error(data.reason));
    };
  });
  channel.postMessage({ type: "add-store", id, folder } satisfies StoreMessage);
  return done.finally(() => channel.close());
}
