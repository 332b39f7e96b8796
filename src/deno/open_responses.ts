/// <reference lib="deno.ns" />
/// <reference lib="deno.unstable" />
/** Where the server stores responses, and what becomes of them where it cannot. */
import { join } from "node:path";
import { reasonOf } from "../errors.ts";
import { memoryResponses } from "../responses/memory_store.ts";
import type { ResponseStore } from "../responses/store.ts";
import type { DataPlace } from "./config.ts";
import { kvResponses } from "./kv_responses.ts";

/** @param warn is told when nothing outlives this process although it should */
export async function openResponses(
  place: DataPlace,
  warn: (text: string) => void,
): Promise<ResponseStore> {
  if (place === "memory") return memoryResponses();
  try {
    return kvResponses(await openKv(place));
  } catch (error) {
    const reason = reasonOf(error);
    const where = place === "host" ? "" : ` in ${place.folder}`;
    warn(
      `stored responses are kept in memory only and end with this server: ` +
        `no Deno KV${where}: ${reason}`,
    );
    return memoryResponses();
  }
}

async function openKv(place: Exclude<DataPlace, "memory">): Promise<Deno.Kv> {
  if (place === "host") return await Deno.openKv();
  // Conversations are nobody else's affair.
  await Deno.mkdir(place.folder, { recursive: true, mode: 0o700 });
  return await Deno.openKv(join(place.folder, "responses.sqlite"));
}
