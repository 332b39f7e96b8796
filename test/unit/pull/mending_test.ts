/** Models whose files were damaged where they lie, and files that nobody wants any more. */
import assert from "node:assert/strict";
import { sleep } from "../../../src/clock.ts";
import type { Library, PullEvent } from "../../../src/models/library.ts";
import { createLibrary } from "../../../src/models/manifest_library.ts";
import { startHash } from "../../../src/deno/hash.ts";
import { eventually } from "../../support/fake_clock.ts";
import { tinyWeights, writeOllamaModel } from "../../support/ollama_store.ts";
import { blob, collect, puller, sha256 } from "../../support/pull/pulling.ts";
import { startRegistry } from "../../support/pull/registry.ts";
import { memoryStore } from "../../support/pull/store.ts";

/** A model with bytes behind it that no reader looks at. */
const WEIGHTS = new Uint8Array([...tinyWeights(), ...new Uint8Array(400_000)]);
const DIGEST = sha256(WEIGHTS);
const never = new AbortController().signal;

async function world() {
  const registry = await startRegistry(WEIGHTS, { pieceSize: 50_000 });
  const own = memoryStore();
  const library = createLibrary({
    own,
    startHash,
    puller: puller,
  });
  const pull = () => collect(library.pull({ name: registry.name, insecure: true }, never));
  const names = async () => (await library.list()).map(({ info }) => info.name);
  const flip = async (at: number) => {
    const editor = await own.edit(blob(WEIGHTS));
    await editor.write(at, new Uint8Array([WEIGHTS[at]! ^ 1]));
    await editor.close();
  };
  return { registry, own, library, pull, names, flip, name: registry.name };
}

const last = (events: readonly PullEvent[]) =>
  events.filter((event) => event.type === "layer").at(-1);

Deno.test("a model whose files are as they came is verified to the last byte", async () => {
  const { registry, library, pull, name } = await world();
  await using _ = registry;
  await pull();
  const events = await collect(library.verify(name, never));
  assert.deepEqual(events[0], { type: "status", status: "verifying sha256 digest" });
  const done = events.find((event) =>
    event.type === "layer" && event.digest === DIGEST && event.completed === event.total
  );
  assert.ok(done);
  assert.equal(last(events)?.completed, last(events)?.total);
});

Deno.test("a damaged model is found, left out, and mended by a pull that fetches what is wrong", async () => {
  const { registry, own, library, pull, names, flip, name } = await world();
  await using _ = registry;
  await pull();
  const before = registry.sent;
  await flip(120_000);
  await assert.rejects(collect(library.verify(name, never)), {
    code: "model_damaged",
    message: `${name}:latest is damaged, 1 of 2 files changed since they came: ` +
      "pull it again, which fetches only what is wrong",
  });
  assert.deepEqual(await names(), []);
  await pull();
  assert.deepEqual(await names(), [`${name}:latest`]);
  assert.deepEqual(own.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.ok(registry.sent - before <= 50_000, `${registry.sent - before} bytes`);
  await collect(library.verify(name, never));
});

Deno.test("a model that lies where nothing is written is not touched by finding it damaged", async () => {
  const { registry, own, pull, flip, name } = await world();
  await using _ = registry;
  await pull();
  await flip(5_000);
  const reader = createLibrary({ own: memoryStore(), others: [own], startHash });
  await assert.rejects(collect(reader.verify(name, never)), /only read/);
  assert.ok(own.paths.includes(blob(WEIGHTS)));
});

Deno.test("what an unfinished pull has fetched can be dropped, but not while it is being fetched", async () => {
  const registry = await startRegistry(WEIGHTS, { fault: () => ({ stallAfter: 100_000 }) });
  await using _ = registry;
  const own = memoryStore();
  const library = createLibrary({
    own,
    startHash,
    puller: puller,
  });
  const control = new AbortController();
  const pulling = collect(library.pull({ name: registry.name, insecure: true }, control.signal));
  pulling.catch(() => {});
  await eventually(() => registry.sent >= 100_000);
  await assert.rejects(library.dropBlob(DIGEST), { code: "conflict" });
  control.abort();
  await assert.rejects(pulling, { code: "cancelled" });
  assert.equal(await library.dropBlob(DIGEST), true);
  assert.deepEqual(own.paths, []);
  assert.equal(await library.dropBlob(DIGEST), false);
});

Deno.test("a file that a model has cannot be dropped; its room, and what is left of it, are told", async () => {
  const { registry, library, pull, name } = await world();
  await using _ = registry;
  await pull();
  await assert.rejects(library.dropBlob(DIGEST), { code: "conflict" });
  const { used, readOnly } = await library.storage();
  assert.ok(used >= WEIGHTS.length && used < WEIGHTS.length + 10_000, String(used));
  assert.deepEqual(readOnly, []);
  await library.remove(name);
  assert.equal((await library.storage()).used, 0);
});

Deno.test("a file that two models share stays while the second is written and the first removed", async () => {
  const registry = await startRegistry(WEIGHTS);
  await using _ = registry;
  const store = memoryStore();
  let removal: Promise<void> | undefined;
  const library: Library = createLibrary({
    own: {
      ...store,
      async edit(path) {
        if (removal === undefined && path.startsWith("manifests/") && !path.includes("/shared/")) {
          removal = library.remove("shared");
          // As far as it gets before the manifest is there.
          await Promise.race([removal, sleep(200)]);
        }
        return await store.edit(path);
      },
    },
    startHash,
    puller,
  });
  await writeOllamaModel(store, "registry.ollama.ai/library/shared/latest", [["model", WEIGHTS]]);
  await collect(library.pull({ name: registry.name, insecure: true }, never));
  await removal;
  const names = (await library.list()).map(({ info }) => info.name);
  assert.deepEqual(names, [`${registry.name}:latest`]);
  assert.deepEqual(store.bytes(blob(WEIGHTS)), WEIGHTS);
});
