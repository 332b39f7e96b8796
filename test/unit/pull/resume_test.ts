/** Pulls that are killed, cancelled or shared. */
import assert from "node:assert/strict";
import { systemClock } from "../../../src/clock.ts";
import type { PullEvent } from "../../../src/models/library.ts";
import type { Puller } from "../../../src/pull/puller.ts";
import { eventually } from "../../support/fake_clock.ts";
import { countListeners } from "../../support/listeners.ts";
import { sleep } from "../../support/pull/host.ts";
import {
  blob,
  checked,
  collect,
  noise,
  pull,
  puller,
  seeded,
  sha256,
  statuses,
} from "../../support/pull/pulling.ts";
import { CONFIG, startRegistry } from "../../support/pull/registry.ts";
import { memoryStore } from "../../support/pull/store.ts";

const SIZE = 4 * 2 ** 20 + 777;
const WEIGHTS = noise(SIZE, 3);
const DIGEST = sha256(WEIGHTS);
const PARTS = { most: 4, smallest: 300_000 };

const PIECE = 2 * 2 ** 10;
// How much comes of a part of a small file before what is there of it is remembered.
const SAVE = 16 * 2 ** 10;
// A piece that was not written yet, and one that comes while the connection is given up.
const LOST_AT_A_KILL = SAVE + 2 * PIECE;

/** Hands the weights out in small pieces, and counts what is asked for of them. */
function countingFetch(digest: string) {
  const counted = {
    bytes: 0,
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      const response = await fetch(input, init);
      if (!response.body || !String(input).includes(digest)) return response;
      const reader = response.body.getReader();
      let rest = new Uint8Array();
      const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          if (rest.length === 0) {
            const { value, done } = await reader.read();
            if (done) return controller.close();
            rest = value;
          }
          const piece = rest.slice(0, PIECE);
          rest = rest.subarray(PIECE);
          counted.bytes += piece.length;
          controller.enqueue(piece);
        },
        cancel: (reason) => reader.cancel(reason),
      }, { highWaterMark: 0 });
      const { status, headers } = response;
      return new Response(pieces, { status, headers });
    },
  };
  return counted;
}

const completedOf = (event: PullEvent | undefined, digest = DIGEST): number =>
  event?.type === "layer" && event.digest === digest ? event.completed : 0;

for (const cut of [{ most: 1, smallest: 1 }, PARTS]) {
  // A kill costs something for each connection.
  const weights = noise(cut.most * SIZE, 3);
  const digest = sha256(weights);
  const size = weights.length;
  for (let seed = 1; seed <= 3; seed++) {
    Deno.test(`a pull over ${cut.most} connections that is killed ten times (${seed}) goes on each time`, async () => {
      await using registry = await startRegistry(weights, { fault: () => ({ slowMs: 1 }) });
      const random = seeded(seed);
      const counted = countingFetch(digest);
      let files = memoryStore();
      for (let kill = 0; kill < 10; kill++) {
        const control = new AbortController();
        const order = { name: registry.name, insecure: true };
        const doomed = puller({ files, cut, fetch: counted.fetch, clock: systemClock });
        const enough = counted.bytes + random() * size / 12;
        const running = collect(doomed.pull(order, control.signal)).catch(() => {});
        await eventually(() => counted.bytes >= enough);
        // What a killed process leaves: its files, with no time to save anything.
        files = files.snapshot();
        control.abort();
        await running;
      }
      const least = counted.bytes - 10 * cut.most * LOST_AT_A_KILL;
      const events = await pull(puller({ files, cut, fetch: counted.fetch }), registry.name);
      assert.deepEqual(files.bytes(blob(weights)), weights);
      const first = completedOf(events.find((event) => event.type === "layer"), digest);
      assert.ok(first > size / 4, `went on at ${first}`);
      assert.ok(first >= least, `went on at ${first}, not at ${least}`);
      assert.ok(counted.bytes <= size * 1.05, `${counted.bytes} bytes for ${size}`);
    });
  }
}

Deno.test("a changed ETag starts the file anew, once, and says so; progress stands still meanwhile", async () => {
  let etag = '"1"';
  const fault = ({ n }: { n: number }) => n === 0 ? { stallAfter: 2_000_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { etag: () => etag, fault });
  const files = memoryStore();
  await cancelAfter(puller({ files }), registry.name, 1_900_000);
  etag = '"2"';
  const events = await pull(puller({ files }), registry.name);
  assert.equal(registry.hits[2]?.from, 0);
  assert.ok(
    statuses(events).some((status) => /changed on the server: starting it anew/.test(status)),
  );
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("an ETag that is another one for every request ends no pull whose digest is known", async () => {
  let n = 0;
  const fault = ({ n }: { n: number }) => n < 6 ? { dropAfter: 400_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { etag: () => `"${n++}"`, fault });
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("two pulls of one model are one download, and the second sees how far it is", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 2 }) });
  const files = memoryStore();
  const shared = puller({ files, clock: systemClock });
  const first = pull(shared, registry.name);
  await eventually(() => registry.sent > SIZE / 3);
  const [, second] = await Promise.all([first, pull(shared, registry.name)]);
  const layer = second.find((event) => event.type === "layer");
  assert.ok(completedOf(layer) > SIZE / 5);
  assert.equal(registry.hits.length, 2);
  assert.equal(registry.sent, SIZE + CONFIG.length);
});

Deno.test("when one of two readers leaves, the other's download goes on", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 1 }) });
  const shared = puller({ files: memoryStore(), clock: systemClock });
  const staying = pull(shared, registry.name);
  await cancelAfter(shared, registry.name, SIZE / 4);
  await staying;
  assert.equal(registry.hits.length, 2);
});

Deno.test("a cancelled pull stops its traffic at once and leaves no timer, no listener, no open file", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 5 }) });
  const files = memoryStore();
  const timers = new Set<object>();
  const clock = {
    now: systemClock.now,
    after(ms: number, run: () => void) {
      const timer = {};
      timers.add(timer);
      const cancel = systemClock.after(ms, () => timers.delete(timer) && run());
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
  };
  const control = new AbortController();
  const listeners = countListeners(control.signal);
  const order = { name: registry.name, insecure: true };
  const running = collect(puller({ files, clock, cut: PARTS }).pull(order, control.signal));
  await eventually(() => registry.sent > 500_000);
  control.abort();
  await assert.rejects(running, { code: "cancelled" });
  await eventually(() => registry.open === 0);
  assert.ok(registry.sent < SIZE / 2, `${registry.sent} of ${SIZE}`);
  assert.equal(timers.size, 0);
  assert.equal(listeners(), 0);
  assert.equal(files.openEditors, 0);
});

Deno.test("a reader who just stops reading stops the traffic, too", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 5 }) });
  const files = memoryStore();
  const order = { name: registry.name, insecure: true };
  for await (const event of puller({ files }).pull(order, new AbortController().signal)) {
    if (completedOf(event) > 100_000) break;
  }
  await eventually(() => registry.open === 0);
  assert.equal(files.openEditors, 0);
});

Deno.test("a pull right after a cancelled one waits for its files, and goes on", async () => {
  await using registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs: 1 }) });
  const files = memoryStore();
  const both = puller({ files, clock: systemClock });
  await cancelAfter(both, registry.name, SIZE / 2);
  const events = await pull(both, registry.name);
  assert.ok(completedOf(events.find(({ type }) => type === "layer")) >= SIZE / 2);
  assert.ok(registry.hits[1]!.from >= SIZE / 2);
});

Deno.test("a cancelled pull goes on at the very byte, also below what is remembered by the way", async () => {
  const there = SAVE / 2 + 1;
  const fault = ({ n }: { n: number }) => n === 0 ? { stallAfter: there } : {};
  await using registry = await startRegistry(WEIGHTS, { fault });
  const files = memoryStore();
  await cancelAfter(puller({ files }), registry.name, there);
  const events = await pull(puller({ files }), registry.name);
  assert.equal(completedOf(events.find(({ type }) => type === "layer")), there);
  assert.equal(registry.hits[1]!.from, there);
});

Deno.test("a model that is there is checked, not fetched; a file of the wrong length is", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  const events = await pull(puller({ files }), registry.name);
  const layers = events.filter(({ type }) => type === "layer");
  assert.deepEqual(layers.map((event) => event.type === "layer" && event.completed), [
    SIZE,
    CONFIG.length,
  ]);
  assert.equal(registry.hits.length, 2);
  const editor = await files.edit(blob(WEIGHTS));
  await editor.truncate(1000);
  await editor.close();
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("an unfinished pull of Ollama's is gone on with", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const half = 2 ** 21;
  const state = (n: number, offset: number, size: number, completed: number) =>
    new TextEncoder().encode(
      `{"N":${n},"Offset":${offset},"Size":${size},"Completed":${completed}}\n`,
    );
  const partial = `${blob(WEIGHTS)}-partial`;
  const files = memoryStore(
    {},
    new Map([
      [partial, WEIGHTS.slice()],
      [`${partial}-0`, state(0, 0, half, half)],
      [`${partial}-1`, state(1, half, SIZE - half, SIZE - half - 1000)],
    ]),
  );
  await pull(puller({ files }), registry.name);
  assert.equal(registry.sent, 1000 + CONFIG.length);
  assert.ok(!files.paths.some((path) => path.includes("partial")));
});

Deno.test("bytes that were damaged while they lay on the disk are found and mended", async () => {
  const fault = ({ n }: { n: number }) => n === 0 ? { stallAfter: 2_000_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { fault, pieceSize: 100_000 });
  const files = memoryStore();
  await cancelAfter(puller({ files }), registry.name, 1_900_000);
  files.bytes(`${blob(WEIGHTS)}-partial`)[1_234_567]! ^= 255;
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.ok(registry.sent <= SIZE * 1.05);
});

Deno.test("what was written last before a crash is looked at first", async () => {
  const fault = ({ n }: { n: number }) => n === 0 ? { stallAfter: 2_000_000 } : {};
  await using registry = await startRegistry(WEIGHTS, { fault });
  const files = memoryStore();
  await cancelAfter(puller({ files }), registry.name, 1_900_000);
  files.bytes(`${blob(WEIGHTS)}-partial`).fill(0, 1_900_000, 1_910_000);
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.ok(registry.sent <= SIZE * 1.05, `${registry.sent} bytes for ${SIZE}`);
});

/** Reads a pull until the weights are so far, then cancels it. */
async function cancelAfter(
  { pull }: Puller,
  name: string,
  bytes: number,
): Promise<void> {
  const control = new AbortController();
  const reading = async () => {
    for await (const event of checked(pull({ name, insecure: true }, control.signal))) {
      if (completedOf(event) >= bytes) control.abort();
    }
  };
  await assert.rejects(reading(), { code: "cancelled" });
  await sleep(0);
}
