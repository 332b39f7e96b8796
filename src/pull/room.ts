/** Whether there is room for what is to come, before its first byte. */
import { ApiError } from "../errors.ts";
import type { Files } from "../models/files.ts";
import { partialPath } from "../models/layout.ts";
import type { Layer } from "../models/manifest.ts";
import { isRemote, type PlannedLayer } from "./plan.ts";

/** @throws ApiError `storage_full` with the numbers and what to do */
export async function checkRoom(
  files: Files,
  layers: readonly PlannedLayer[],
  find: (layer: PlannedLayer) => Promise<Layer | undefined>,
): Promise<void> {
  const room = await files.room();
  if (room === undefined) return;
  let need = 0;
  for (const layer of layers) if (!await find(layer)) need += await missingBytes(files, layer);
  if (need <= room) return;
  const message = `not enough storage: need ${size(need, Math.ceil)}, have ` +
    `${size(room, Math.floor)}: delete a model or free some space`;
  throw new ApiError("storage_full", message);
}

/** @param round so that what is needed never looks as if it were there */
function size(bytes: number, round: (value: number) => number): string {
  const tenths = (unit: number) => (round(bytes / unit * 10) / 10).toFixed(1);
  return bytes < 1e9 ? `${tenths(1e6)} MB` : `${tenths(1e9)} GB`;
}

/** What is there of an unfinished file takes its room already. */
async function missingBytes(files: Files, { content }: PlannedLayer): Promise<number> {
  if (!isRemote(content)) return content.length;
  const partial = await files.stat(partialPath(content.id));
  // Parts are fetched side by side: before each but the first there is a hole, which a disk does not store.
  const stored = Math.min(partial?.size ?? 0, partial?.stored ?? Infinity);
  return Math.max(0, content.size - stored);
}
