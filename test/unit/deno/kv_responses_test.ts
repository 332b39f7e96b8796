/** Stored responses on a real Deno KV. */
/// <reference lib="deno.unstable" />
import assert from "node:assert/strict";
import { join } from "node:path";
import { kvResponses } from "../../../src/deno/kv_responses.ts";
import { openResponses } from "../../../src/deno/open_responses.ts";
import type { ResponseStore, StoredResponse } from "../../../src/responses/store.ts";

const LONG = "ä€😀".repeat(100_000);

const record = (id: string, more: Partial<StoredResponse> = {}): StoredResponse => ({
  id,
  owner: "me",
  createdAt: Date.now(),
  input: [{ role: "user", content: "Hi" }],
  response: { id: `resp_${id}`, status: "in_progress" },
  ...more,
});

/** A fresh KV, as often as it is opened. */
async function withKv(
  use: (open: () => Promise<{ kv: Deno.Kv; store: ResponseStore }>) => Promise<void>,
  most?: number,
  bytes = 2 ** 30,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const opened: Deno.Kv[] = [];
  const limits = { retentionMs: 60_000, most: most ?? 1_000, bytes };
  try {
    await use(async () => {
      const kv = await Deno.openKv(join(folder, "kv.sqlite"));
      opened.push(kv);
      return { kv, store: kvResponses(kv, limits) };
    });
  } finally {
    for (const kv of opened) kv.close();
    await Deno.remove(folder, { recursive: true });
  }
}

const keysIn = async (kv: Deno.Kv) =>
  (await Array.fromAsync(kv.list({ prefix: [] }))).map(({ key }) => key);

Deno.test("kvResponses finds what was kept when it is opened again, however long", async () => {
  await withKv(async (open) => {
    const long = record("a", { input: [{ role: "user", content: LONG }] });
    const first = await open();
    await first.store.keepResponse(long);
    await first.store.settleResponse("a", { status: "completed", text: LONG });
    const second = await open();
    assert.deepEqual(await second.store.findResponse("a"), {
      ...long,
      response: { status: "completed", text: LONG },
    });
    assert.equal(await second.store.findResponse("b"), undefined);
  });
});

Deno.test("kvResponses leaves nothing of what is forgotten or settled anew", async () => {
  await withKv(async (open) => {
    const { kv, store } = await open();
    await store.keepResponse(record("a"));
    const before = (await keysIn(kv)).length;
    await Promise.all([1, 2, 3].map((n) => store.settleResponse("a", { status: "done", n })));
    assert.equal((await keysIn(kv)).length, before);
    await store.forgetResponse("a");
    await store.settleResponse("a", { status: "completed" });
    await store.forgetResponse("a");
    assert.deepEqual(await keysIn(kv), []);
  });
});

Deno.test("kvResponses forgets the oldest of too many", async () => {
  await withKv(async (open) => {
    const { store } = await open();
    const createdAt = Date.now();
    for (let n = 0; n < 100; n++) {
      await store.keepResponse(record(`r${n}`, { createdAt: createdAt + n }));
    }
    const found = await Promise.all(
      Array.from({ length: 100 }, async (_, n) => await store.findResponse(`r${n}`)),
    );
    assert.equal(found.findIndex(Boolean), 90);
    assert.equal(found.filter(Boolean).length, 10);
  }, 10);
});

Deno.test("kvResponses forgets the oldest of what is too much together, and never the newest", async () => {
  await withKv(
    async (open) => {
      const { kv, store } = await open();
      const createdAt = Date.now();
      const input = [{ role: "user", content: "x".repeat(100_000) }];
      const ids = ["a", "b", "c", "d", "e"];
      for (const [n, id] of ids.entries()) {
        await store.keepResponse(record(id, { createdAt: createdAt + n, input }));
        await store.settleResponse(id, { status: "completed", text: "y".repeat(50_000) });
      }
      const kept = async () =>
        (await Promise.all(ids.map((id) => store.findResponse(id)))).flatMap((it) => it?.id ?? []);
      assert.deepEqual(await kept(), ["d", "e"]);
      ids.push("f");
      const huge = [{ role: "user", content: "x".repeat(900_000) }];
      await store.keepResponse(record("f", { createdAt: createdAt + 9, input: huge }));
      assert.deepEqual(await kept(), ["f"]);
      await store.forgetResponse("f");
      assert.deepEqual(await keysIn(kv), []);
    },
    1_000,
    400_000,
  );
});

Deno.test("openResponses keeps responses in memory where there is no KV, and says so once", async () => {
  const file = await Deno.makeTempFile();
  const warnings: string[] = [];
  const store = await openResponses({ folder: join(file, "x") }, (text) => warnings.push(text));
  await store.keepResponse(record("a"));
  assert.ok(await store.findResponse("a"));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /kept in memory only and end with this server: no Deno KV in /);
  await openResponses("memory", (text) => warnings.push(text));
  assert.equal(warnings.length, 1);
  await Deno.remove(file);
});

/** What happens right after a head was read, and before the texts that it names are. */
function afterHead(kv: Deno.Kv, happens: () => Promise<void>): Deno.Kv {
  let waits = true;
  return new Proxy(kv, {
    get(target, name) {
      if (name !== "get") return Reflect.get(target, name).bind(target);
      return async (key: Deno.KvKey) => {
        const entry = await target.get(key);
        if (waits && key[1] === "response") {
          waits = false;
          await happens();
        }
        return entry;
      };
    },
  });
}

Deno.test("kvResponses finds what is settled at that moment, and not what is forgotten then", async () => {
  await withKv(async (open) => {
    const { kv, store } = await open();
    await store.keepResponse(record("a"));
    const response = { id: "resp_a", status: "completed" };
    const settling = afterHead(kv, () => store.settleResponse("a", response));
    assert.deepEqual((await kvResponses(settling).findResponse("a"))?.response, response);
    const forgetting = afterHead(kv, () => store.forgetResponse("a"));
    assert.equal(await kvResponses(forgetting).findResponse("a"), undefined);
  });
});
