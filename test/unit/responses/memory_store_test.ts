/** What is forgotten first where there is too much. */
import assert from "node:assert/strict";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import type { StoredResponse } from "../../../src/responses/store.ts";

const record = (id: string, letters: number): StoredResponse => ({
  ...{ id, owner: "me", createdAt: 0, response: { status: "in_progress" } },
  input: [{ role: "user", content: "x".repeat(letters) }],
});

async function kept(letters: Readonly<Record<string, number>>, answer = 0) {
  const store = memoryResponses({ most: 3, bytes: 10_000 });
  for (const [id, length] of Object.entries(letters)) await store.keepResponse(record(id, length));
  for (const id of Object.keys(letters)) {
    await store.settleResponse(id, { status: "completed", text: "y".repeat(answer) });
  }
  const found = await Promise.all(Object.keys(letters).map((id) => store.findResponse(id)));
  return found.flatMap((record) => record?.id ?? []);
}

Deno.test("the oldest of too many responses are forgotten", async () => {
  assert.deepEqual(await kept({ a: 1, b: 1, c: 1, d: 1 }), ["b", "c", "d"]);
});

Deno.test("the oldest of what is too much together are forgotten, answers counted", async () => {
  assert.deepEqual(await kept({ a: 4_000, b: 4_000, c: 4_000 }), ["b", "c"]);
  assert.deepEqual(await kept({ a: 4_000, b: 4_000 }, 4_000), ["b"]);
});

Deno.test("the newest stays, however long it is", async () => {
  assert.deepEqual(await kept({ a: 10, b: 20_000 }), ["b"]);
  assert.deepEqual(await kept({ a: 20_000, b: 10 }), ["b"]);
});
