import assert from "node:assert/strict";
import type { Progress } from "../../../src/engine.ts";
import { DEFAULT_LIMITS, type EngineLimits } from "../../../src/engines/limits.ts";
import { ModelPool } from "../../../src/engines/model_pool.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { fakeLoads, type FakeNeeds } from "../../support/fake_models.ts";
import { storedModel } from "../../support/stores.ts";

const A = storedModel("a:latest", { digest: "a" });
const B = storedModel("b:latest", { digest: "b" });
const C = storedModel("c:latest", { digest: "c" });
const MINUTE = 60_000;

interface Wished {
  readonly keepAlive?: number;
  readonly load?: { readonly contextLength?: number };
  readonly signal?: AbortSignal;
  readonly told?: (progress: Progress) => void;
}

/** One model at a time, unless `limits` say otherwise. */
function fixture(limits: Partial<EngineLimits> = {}, needs: FakeNeeds = {}) {
  const loads = fakeLoads(needs);
  const clock = new FakeClock();
  let reclaimed = 0;
  const pool = new ModelPool({
    loader: loads.loader,
    clock,
    limits: { ...DEFAULT_LIMITS, maxLoadedModels: 1, ...limits },
    reclaim: () => Promise.resolve(void reclaimed++),
  });
  const acquire = (stored = A, { keepAlive, load = {}, ...rest }: Wished = {}) => {
    const { signal = new AbortController().signal, told = () => {} } = rest;
    return pool.acquire({ stored, load, keepAlive, computes: true }, told, signal);
  };
  /** Uses a model for a moment. */
  const use = async (...args: Parameters<typeof acquire>) => (await acquire(...args)).release();
  const running = () => pool.running.map(({ name }) => name[0]).join("");
  return { loads, clock, pool, acquire, use, running, reclaimed: () => reclaimed };
}

Deno.test("ModelPool loads once for many requests of one model", async () => {
  const { loads, acquire, use } = fixture();
  const lease = await acquire();
  await use();
  await use();
  lease.release();
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelPool keeps an idle model for five minutes", async () => {
  const { loads, clock, pool, use } = fixture();
  await use();
  await clock.advance(5 * MINUTE - 1);
  assert.equal(pool.running[0]?.name, "a:latest");
  await clock.advance(1);
  assert.equal(pool.running.length, 0);
  assert.ok(loads.models[0]!.closed);
  assert.equal(clock.pending, 0);
});

Deno.test("ModelPool counts the time from the end of the last request", async () => {
  const { clock, pool, acquire, use } = fixture();
  await use();
  await clock.advance(4 * MINUTE);
  const lease = await acquire();
  const inMs = pool.running[0]!.expiresAt! - Date.now();
  assert.ok(Math.abs(inMs - 5 * MINUTE) < 1_000, String(inMs));
  await clock.advance(60 * MINUTE);
  lease.release();
  await clock.advance(5 * MINUTE - 1);
  assert.ok(pool.running[0]);
  await clock.advance(1);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool tells of a model that is used, or loaded, when it would leave if that ended now", async () => {
  const { loads, pool, acquire } = fixture();
  const goOn = loads.hold();
  const loading = acquire(A, { keepAlive: 2 * MINUTE, load: { contextLength: 512 } });
  await settle();
  const inMinutes = () => Math.round((pool.running[0]!.expiresAt! - Date.now()) / MINUTE);
  const { name, contextLength } = pool.running[0]!;
  assert.deepEqual([name, contextLength, inMinutes()], ["a:latest", 512, 2]);
  goOn();
  const lease = await loading;
  assert.deepEqual([pool.running.length, inMinutes()], [1, 2]);
  const other = await acquire(A, { keepAlive: -1, load: { contextLength: 512 } });
  assert.equal(pool.running[0]!.expiresAt, null);
  lease.release();
  other.release();
});

Deno.test("ModelPool lists no model whose load has failed", async () => {
  const { loads, pool, acquire } = fixture();
  const goOn = loads.hold();
  const failed = acquire();
  await settle();
  assert.equal(pool.running.length, 1);
  goOn(new Error("broken file"));
  await assert.rejects(failed);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool keeps a chosen time for requests that choose none", async () => {
  const { clock, pool, use } = fixture();
  await use(A, { keepAlive: 10 * MINUTE });
  await use(A);
  const inMs = pool.running[0]!.expiresAt! - Date.now();
  assert.ok(Math.abs(inMs - 10 * MINUTE) < 1_000, String(inMs));
  await clock.advance(10 * MINUTE - 1);
  assert.ok(pool.running[0]);
  await clock.advance(1);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool keeps a model for ever when asked, without a timer", async () => {
  const { clock, pool, use } = fixture();
  await use(A, { keepAlive: -1 });
  assert.equal(clock.pending, 0);
  await clock.advance(1e12);
  assert.equal(pool.running[0]?.expiresAt, null);
});

Deno.test("ModelPool bears a time that no timer can hold", async () => {
  const { clock, pool, use } = fixture();
  await use(A, { keepAlive: 1e13 });
  assert.equal(clock.pending, 0);
  assert.equal(pool.running[0]?.expiresAt, null);
});

Deno.test("ModelPool unloads after the request when it keeps nothing alive", async () => {
  const { clock, pool, use } = fixture();
  await use(A, { keepAlive: 0 });
  await clock.advance(0);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool unloads an idle model at once and others not at all", async () => {
  const { loads, clock, pool, use } = fixture();
  await use();
  await pool.unload(B.info);
  assert.ok(pool.running[0]);
  await pool.unload(A.info);
  assert.equal(pool.running.length, 0);
  assert.ok(loads.models[0]!.closed);
  assert.equal(clock.pending, 0);
  await pool.unload(A.info);
});

Deno.test("ModelPool knows a model by every name of its file, the last of which it lists", async () => {
  const { pool, use, running } = fixture({ maxLoadedModels: 2 });
  const copy = storedModel("copy:latest", { digest: "a" });
  await use(A);
  await use(copy);
  assert.equal(running(), "c");
  await use(A);
  assert.equal(running(), "a");
  await pool.unload(copy.info);
  assert.equal(running(), "");
  // What the name stood for before it was given to another file.
  await use(A);
  await pool.unload({ ...A.info, digest: "new" });
  assert.equal(running(), "");
});

Deno.test("ModelPool lets a running request finish before it unloads", async () => {
  const { loads, clock, pool, acquire } = fixture();
  const lease = await acquire();
  await pool.unload(A.info);
  assert.ok(!loads.models[0]!.closed);
  lease.release();
  await clock.advance(0);
  assert.ok(loads.models[0]!.closed);
});

Deno.test("ModelPool waits for the users of a model before it loads another", async () => {
  const { loads, acquire } = fixture();
  const first = await acquire(A);
  const second = await acquire(A);
  const other = acquire(B);
  first.release();
  await settle();
  assert.equal(loads.models.length, 1);
  second.release();
  assert.equal((await other).model.name, "b:latest");
  assert.ok(loads.models[0]!.closed);
});

Deno.test("ModelPool serves those who wait for one model in order", async () => {
  const { acquire } = fixture({}, { slots: 1 });
  const holder = await acquire();
  const order: number[] = [];
  const stand = async (n: number) => {
    const lease = await acquire();
    order.push(n);
    await settle();
    lease.release();
  };
  const line = [1, 2, 3].map(stand);
  holder.release();
  await Promise.all(line);
  assert.deepEqual(order, [1, 2, 3]);
});

Deno.test("ModelPool lets nobody wait for ever, however many want another model", async () => {
  const { acquire, loads } = fixture();
  const order: string[] = [];
  const stand = async (model: typeof A, label: string) => {
    const lease = await acquire(model);
    order.push(label);
    await settle();
    lease.release();
  };
  const holder = await acquire(A);
  const first = stand(B, "b1");
  await settle();
  const line = [first, stand(A, "a2"), stand(B, "b3"), stand(A, "a4")];
  await settle();
  // The model of the holder takes no one in who came after b1.
  assert.deepEqual(order, []);
  holder.release();
  await Promise.all(line);
  assert.deepEqual(order, ["b1", "b3", "a2", "a4"]);
  assert.deepEqual(loads.models.map(({ name }) => name[0]), ["a", "b", "a"]);
});

Deno.test("ModelPool reloads for another context length", async () => {
  const { loads, use } = fixture();
  await use(A, { load: { contextLength: 512 } });
  await use(A, { load: { contextLength: 512 } });
  await use(A, { load: { contextLength: 1024 } });
  assert.deepEqual(loads.models.map(({ contextLength }) => contextLength), [512, 1024]);
});

Deno.test("ModelPool drops who aborts in line, at once, and serves the next", async () => {
  const { loads, acquire } = fixture();
  const holder = await acquire(A);
  const abort = new AbortController();
  const dropped = acquire(B, { signal: abort.signal });
  const next = acquire(A);
  abort.abort();
  await assert.rejects(dropped, { code: "cancelled" });
  holder.release();
  (await next).release();
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelPool finishes a load whose only request left, and keeps the model", async () => {
  const { loads, clock, pool, acquire } = fixture();
  const goOn = loads.hold();
  const abort = new AbortController();
  const dropped = acquire(A, { signal: abort.signal });
  await settle();
  abort.abort();
  await assert.rejects(dropped, { code: "cancelled" });
  goOn();
  await settle();
  assert.equal(pool.running[0]?.name, "a:latest");
  await clock.advance(5 * MINUTE);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool gives up a broken model and loads it anew", async () => {
  const { loads, clock, pool, acquire, use } = fixture();
  (await acquire()).release(true);
  await use();
  assert.equal(loads.models.length, 2);
  assert.ok(loads.models[0]!.closed);
  assert.ok(!loads.models[1]!.closed);
  (await acquire()).release(true);
  await clock.advance(0);
  assert.equal(pool.running.length, 0);
});

Deno.test("ModelPool tells all who wait that a load failed, and tries again for the next request", async () => {
  const { loads, acquire, use } = fixture();
  const goOn = loads.hold();
  const failed = [acquire(), acquire()];
  await settle();
  goOn(new Error("broken file"));
  for (const one of failed) await assert.rejects(one, /broken file/);
  await use();
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelPool takes a lease back once", async () => {
  const { loads, clock, acquire } = fixture();
  const first = await acquire(A, { keepAlive: 0 });
  const second = await acquire(A);
  first.release();
  first.release();
  await clock.advance(0);
  assert.ok(!loads.models[0]!.closed);
  second.release();
  await clock.advance(0);
  assert.ok(loads.models[0]!.closed);
});

Deno.test("ModelPool tells everybody who waits for a model how its load goes, and nobody else", async () => {
  const { loads, acquire } = fixture();
  const goOn = loads.hold();
  const told: string[] = [];
  const wait = (stored: typeof A, label: string) =>
    acquire(stored, {
      told: ({ phase, done, total }) => told.push(`${label} ${phase} ${done}/${total}`),
    });
  const both = Promise.all([wait(A, "first"), wait(A, "second")]);
  const other = wait(B, "other");
  await settle();
  loads.report({ type: "progress", phase: "load", done: 1, total: 2 });
  goOn();
  for (const lease of await both) lease.release();
  (await other).release();
  assert.deepEqual(told.filter((line) => line.includes("load")), [
    "first load 1/2",
    "second load 1/2",
  ]);
});

Deno.test("ModelPool keeps several models, and has the least recently used one leave", async () => {
  const { running, use } = fixture({ maxLoadedModels: 2 });
  await use(A);
  await use(B);
  assert.equal(running(), "ab");
  await use(A);
  await use(C);
  assert.equal(running(), "ac");
  await use(B);
  assert.equal(running(), "cb");
});

Deno.test("ModelPool has an idle model leave before a busy one, however recently it was used", async () => {
  const { running, acquire, use } = fixture({ maxLoadedModels: 2 });
  const busy = await acquire(A);
  await use(B);
  await use(C);
  assert.equal(running(), "ac");
  busy.release();
});

Deno.test("ModelPool keeps as many models as the memory has room for", async () => {
  const { running, loads, use } = fixture({ maxLoadedModels: 9, memoryBytes: 100 }, { total: 40 });
  for (const model of [A, B, C]) await use(model);
  assert.equal(running(), "bc");
  assert.deepEqual(loads.models.map(({ closed }) => closed), [true, false, false]);
});

Deno.test("ModelPool never has one file in memory twice", async () => {
  const { pool, use } = fixture({ maxLoadedModels: 3 });
  await use(A, { load: { contextLength: 512 } });
  await use(B);
  await use(A, { load: { contextLength: 1024 } });
  const held = pool.running.map(({ name, contextLength }) => `${name} ${contextLength}`);
  assert.deepEqual(held.sort(), ["a:latest 1024", "b:latest 4096"]);
});

Deno.test("ModelPool goes on with a model whose place nobody wants any more", async () => {
  const { acquire, use, loads } = fixture();
  const holder = await acquire(A);
  const abort = new AbortController();
  const other = acquire(B, { signal: abort.signal });
  await settle();
  const same = use(A);
  abort.abort();
  await assert.rejects(other, { code: "cancelled" });
  await same;
  holder.release();
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelPool begins anew once no model is left of those that retain their memory", async () => {
  const limits = { maxLoadedModels: 2, memoryBytes: 100 };
  const { running, reclaimed, use, pool } = fixture(limits, { total: 40, retainsMemory: true });
  await use(A);
  await use(B);
  await pool.unload(A.info);
  assert.equal(reclaimed(), 0);
  // 40 of A are lost, so that B has to leave for C, and with B everything comes back.
  await use(C);
  assert.deepEqual([running(), reclaimed()], ["c", 1]);
  await use(A);
  assert.deepEqual([running(), reclaimed()], ["ca", 1]);
});

Deno.test("ModelPool lets in at most as many as have slots, and refuses who would wait behind too many", async () => {
  const { acquire, pool } = fixture({ maxQueue: 3 }, { slots: 2 });
  const working = await Promise.all([acquire(), acquire()]);
  const waiting = [acquire(), acquire(), acquire()];
  const message = "server busy, please try again.  maximum pending requests exceeded";
  await assert.rejects(acquire(), { code: "server_busy", message });
  assert.equal(pool.waiting, 3);
  working[0]!.release();
  (await waiting[0]!).release();
  (await waiting[1]!).release();
  (await waiting[2]!).release();
  working[1]!.release();
  assert.equal(pool.waiting, 0);
});

Deno.test("ModelPool gives the place of who leaves the line to the next", async () => {
  const { acquire, pool } = fixture({ maxQueue: 1 }, { slots: 1 });
  const working = await acquire();
  const abort = new AbortController();
  const left = acquire(A, { signal: abort.signal });
  await assert.rejects(acquire(), { code: "server_busy" });
  abort.abort();
  await assert.rejects(left, { code: "cancelled" });
  const next = acquire();
  assert.equal(pool.waiting, 1);
  working.release();
  (await next).release();
});

Deno.test("ModelPool tells those in line how many are ahead, and nobody who is served at once", async () => {
  const { acquire } = fixture({}, { slots: 1 });
  const told: string[] = [];
  const wait = (label: string, signal = new AbortController().signal) =>
    acquire(A, {
      signal,
      told: ({ phase, done, total }) => told.push(`${label} ${phase} ${total - done} of ${total}`),
    });
  const working = await wait("x");
  const abort = new AbortController();
  const [first, second, third] = [wait("a"), wait("b", abort.signal), wait("c")];
  assert.deepEqual(told, ["a queue 0 of 0", "b queue 1 of 1", "c queue 2 of 2"]);
  told.length = 0;
  abort.abort();
  assert.deepEqual(told, ["c queue 1 of 2"]);
  await assert.rejects(second);
  working.release();
  (await first).release();
  (await third).release();
  assert.deepEqual(told, ["c queue 1 of 2", "c queue 0 of 2"]);
});

Deno.test("ModelPool gives no slot to who only wants the model to be there", async () => {
  const { acquire, pool } = fixture({}, { slots: 1 });
  const working = await acquire();
  const wish = { stored: A, load: {}, computes: false };
  (await pool.acquire(wish, () => {}, new AbortController().signal)).release();
  working.release();
});
