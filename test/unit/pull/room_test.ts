import assert from "node:assert/strict";
import { memoryFiles } from "../../../src/models/memory_files.ts";
import { partialPath } from "../../../src/models/layout.ts";
import { checkRoom } from "../../../src/pull/room.ts";
import type { PlannedLayer } from "../../../src/pull/plan.ts";

const layer = (size: number): PlannedLayer => ({
  mediaType: "x",
  content: { label: "x", digest: "x", id: "x", size, get: () => Promise.reject(new Error("no")) },
});

const CASES: readonly (readonly [need: number, room: number, words: string])[] = [
  [4_938_272_819, 1_234_567, "need 5.0 GB, have 1.2 MB"],
  [2_000_000_001, 2_000_000_000, "need 2.1 GB, have 2.0 GB"],
];

for (const [need, room, words] of CASES) {
  Deno.test(`room of ${room} bytes for ${need} is told as "${words}"`, async () => {
    const files = { ...memoryFiles(), room: () => Promise.resolve(room) };
    await assert.rejects(checkRoom(files, [layer(need)], () => Promise.resolve(undefined)), {
      code: "storage_full",
      message: `not enough storage: ${words}: delete a model or free some space`,
    });
  });
}

Deno.test("the holes of an unfinished file need room yet, where the storage leaves them out", async () => {
  const check = (stored?: number) => {
    const partial = { size: 900, modifiedAt: 0, ...(stored === undefined ? {} : { stored }) };
    const stat = (path: string) => Promise.resolve(path === partialPath("x") ? partial : undefined);
    const files = { ...memoryFiles(), stat, room: () => Promise.resolve(500) };
    return checkRoom(files, [layer(1_000)], () => Promise.resolve(undefined));
  };
  await assert.rejects(check(400), { code: "storage_full" });
  await check(512);
  // Where holes count as bytes, as in a browser's quota, they are paid already.
  await check();
});
