/** Downloads from a server whose connections break. */
import assert from "node:assert/strict";
import { ApiError } from "../../../src/errors.ts";
import { FileHeld } from "../../../src/models/files.ts";
import type { Hit } from "../../support/pull/host.ts";
import { folderStore, memoryStore } from "../../support/pull/store.ts";
import { blob, noise, pull, puller, seeded, statuses } from "../../support/pull/pulling.ts";
import { startRegistry } from "../../support/pull/registry.ts";
import { CONFIG } from "../../support/pull/registry.ts";

const SIZE = 2 * 2 ** 20 + 12_345;
const WEIGHTS = noise(SIZE);
const PARTS = { most: 4, smallest: 300_000 };

const within5Percent = (bytes: number) =>
  assert.ok(bytes <= SIZE * 1.05, `${bytes} bytes for ${SIZE}`);

Deno.test("a pull leaves the blobs and the manifest, and nothing else", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const files = memoryStore();
  const events = await pull(puller({ files }), registry.name);
  const manifest = `manifests/${registry.host}/me/m/latest`;
  assert.deepEqual(files.paths, [blob(WEIGHTS), blob(CONFIG), manifest].sort());
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.equal(new TextDecoder().decode(files.bytes(manifest)), registry.manifest);
  assert.deepEqual(statuses(events), [
    "pulling manifest",
    "verifying sha256 digest",
    "writing manifest",
  ]);
  assert.equal(files.openEditors, 0);
});

for (const cut of [{ most: 1, smallest: 1 }, PARTS]) {
  for (let seed = 1; seed <= 5; seed++) {
    Deno.test(`after 20 breaks at random of ${cut.most} connections (${seed}) the file is right`, async () => {
      const random = seeded(seed);
      const fault = ({ n }: Hit) => n < 20 ? { dropAfter: random() * SIZE / 40 } : {};
      await using registry = await startRegistry(WEIGHTS, { fault });
      const files = memoryStore();
      await pull(puller({ files, cut }), registry.name);
      assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
      within5Percent(registry.sent);
      assert.ok(registry.hits.length > 20);
    });
  }
}

Deno.test("a file comes in parts, side by side", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 1 }) });
  await pull(puller({ files: memoryStore(), cut: PARTS }), registry.name);
  const starts = registry.hits.filter(({ path }) => path.includes(blob(WEIGHTS).slice(13)));
  assert.deepEqual(
    starts.map(({ from }) => from),
    [0, 1, 2, 3].map((n) => n * Math.ceil(SIZE / 4)),
  );
});

Deno.test("the same in a real folder", async () => {
  await using registry = await startRegistry(WEIGHTS, {
    fault: ({ n }) => n % 2 ? { dropAfter: 100_000 } : {},
  });
  await using files = folderStore();
  await pull(puller({ files, cut: PARTS }), registry.name);
  const file = await files.open(blob(WEIGHTS));
  assert.deepEqual(new Uint8Array(await file.arrayBuffer()), WEIGHTS);
  assert.equal((await files.list("blobs")).length, 2);
});

Deno.test("a server without ranges gives the file over one connection", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ ignoresRange: true }) });
  const files = memoryStore();
  await pull(puller({ files, cut: PARTS }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("a server without ranges whose connection breaks begins again, and the file is right", async () => {
  const fault = ({ n }: { n: number }) => ({
    ignoresRange: true,
    ...(n === 0 && { dropAfter: 1_000_000 }),
  });
  await using registry = await startRegistry(WEIGHTS, { fault });
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

for (const [status, headers] of [[429, { "retry-after": "2" }], [500, {}], [503, {}]] as const) {
  Deno.test(`an answer ${status} is asked again`, async () => {
    const fault = ({ n }: { n: number }) => n < 3 ? { status, headers } : {};
    await using registry = await startRegistry(WEIGHTS, { fault });
    const files = memoryStore();
    await pull(puller({ files }), registry.name);
    assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
    within5Percent(registry.sent);
  });
}

Deno.test("a server that only fails is given up, with its answer, and nothing is half made", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ status: 500 }) });
  const files = memoryStore();
  await assert.rejects(pull(puller({ files }), registry.name), {
    code: "pull_failed",
    message: /^max retries exceeded: .* answered 500$/,
  });
  assert.equal(registry.hits.length, 6);
  assert.deepEqual(files.paths.filter((path) => !path.includes("-partial")), []);
});

Deno.test("a wait of hours is not waited for", async () => {
  const fault = () => ({ status: 429, headers: { "retry-after": "7200" } });
  await using registry = await startRegistry(WEIGHTS, { fault });
  await assert.rejects(pull(puller({ files: memoryStore() }), registry.name), {
    message: /asks to come back in 7200 s/,
  });
  assert.equal(registry.hits.length, 1);
});

Deno.test("a file that is missing is said to be", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ status: 404 }) });
  const files = memoryStore();
  await assert.rejects(pull(puller({ files }), registry.name), { message: /does not exist$/ });
  assert.ok(!files.paths.some((path) => path.startsWith("manifests/")));
});

Deno.test("a connection that falls silent is replaced", async () => {
  const fault = ({ n }: { n: number }) => n === 0 ? { stallAfter: 500_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { fault });
  const files = memoryStore();
  // Three seconds: a machine that is busy for a moment is not silent.
  await pull(puller({ files, stallMs: 300_000 }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.equal(registry.hits[1]?.from, 500_000);
});

Deno.test("a slow start is waited for", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowStartMs: 300 }) });
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  assert.equal(registry.hits.length, 2);
});

Deno.test("a flipped byte: with the registry's checksums only its piece is fetched again", async () => {
  const fault = ({ n }: { n: number }) => n === 0 ? { flip: 1_500_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { fault, pieceSize: 64 * 1024 });
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  within5Percent(registry.sent);
});

Deno.test("a flipped byte without checksums is found by comparing, which ends where it is found", async () => {
  const fault = ({ n }: { n: number }) => n === 0 ? { flip: 300_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { fault });
  const files = memoryStore();
  const events = await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.ok(registry.sent < SIZE + 400_000, `${registry.sent}`);
  assert.ok(statuses(events).includes("digest mismatch, looking for the damaged part"));
});

for (const pieceSize of [undefined, 64 * 1024]) {
  Deno.test(`a file that stays wrong is refused, and nothing is left (${pieceSize})`, async () => {
    await using registry = await startRegistry(WEIGHTS, {
      fault: () => ({ flip: 300_000 }),
      ...(pieceSize && { pieceSize }),
    });
    const files = memoryStore();
    await assert.rejects(pull(puller({ files }), registry.name), {
      code: "pull_failed",
      message: /^digest mismatch, file must be downloaded again: want sha256:\w{64}, got sha256:/,
    });
    assert.deepEqual(files.paths, []);
    assert.ok(registry.sent <= 2 * SIZE, `${registry.sent}`);
  });
}

Deno.test("a file of another length is refused, and does not get its name", async () => {
  await using registry = await startRegistry(WEIGHTS, {
    fault: () => ({ headers: { "content-range": `bytes 0-${SIZE - 1}/${SIZE + 1}` } }),
  });
  const files = memoryStore();
  await assert.rejects(pull(puller({ files }), registry.name), {
    message: new RegExp(`has ${SIZE + 1} bytes instead of ${SIZE}$`),
  });
  assert.ok(!files.paths.includes(blob(WEIGHTS)));
});

Deno.test("without room nothing is fetched, and the numbers are told", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const files = memoryStore({ room: 1000 });
  await assert.rejects(pull(puller({ files }), registry.name), {
    code: "storage_full",
    message: "not enough storage: need 2.2 MB, have 0.0 MB: delete a model or free some space",
  });
  assert.equal(registry.hits.length, 0);
  assert.deepEqual(files.paths, []);
});

Deno.test("a disk that gets full ends the pull at once, and what is there stays for the next", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const files = memoryStore({ capacity: 1_000_000 });
  await assert.rejects(pull(puller({ files }), registry.name), (error) => {
    return error instanceof ApiError && error.code === "storage_full";
  });
  assert.equal(files.openEditors, 0);
  assert.ok(files.paths.every((path) => path.includes("-partial")));
  const roomier = memoryStore({}, new Map(files.paths.map((path) => [path, files.bytes(path)])));
  const before = registry.sent;
  await pull(puller({ files: roomier }), registry.name);
  assert.ok(registry.hits.at(-2)!.from > 800_000);
  assert.ok(registry.sent > before);
});

/** A tab that was frozen lets go of its files after so many tries. */
function heldFor(tries: number) {
  const files = memoryStore();
  const edit = (path: string) =>
    path.endsWith("-partial") && tries-- > 0 ? Promise.reject(new FileHeld()) : files.edit(path);
  return { files, held: { ...files, edit } };
}

Deno.test("a file that another tab still has open is waited for", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const { files, held } = heldFor(3);
  await pull(puller({ files: held }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("a file that another tab has open for too long is told of with what helps", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const { files, held } = heldFor(Infinity);
  await assert.rejects(pull(puller({ files: held }), registry.name), {
    code: "pull_failed",
    message: /a tab that sleeps still has the file open: close the other tabs of this site/,
  });
  assert.equal(files.openEditors, 0);
});
