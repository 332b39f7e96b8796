import assert from "node:assert/strict";
import { ModelSlot } from "../../../src/engines/model_slot.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { fakeLoads } from "../../support/fake_models.ts";
import { storedModel } from "../../support/stores.ts";

const A = storedModel("a:latest", { digest: "a" });
const B = storedModel("b:latest", { digest: "b" });
const MINUTE = 60_000;

function fixture() {
  const loads = fakeLoads();
  const clock = new FakeClock();
  const slot = new ModelSlot(loads.load, clock);
  const acquire = (model = A, { keepAlive, load = {}, signal = new AbortController().signal }: {
    keepAlive?: number;
    load?: { contextLength?: number };
    signal?: AbortSignal;
  } = {}) => slot.acquire(model, load, keepAlive, () => {}, signal);
  /** Uses a model for a moment. */
  const use = async (...args: Parameters<typeof acquire>) => (await acquire(...args)).release();
  return { loads, clock, slot, acquire, use };
}

Deno.test("ModelSlot loads once for many requests of one model", async () => {
  const { loads, acquire, use } = fixture();
  const lease = await acquire();
  await use();
  await use();
  lease.release();
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelSlot keeps an idle model for five minutes", async () => {
  const { loads, clock, slot, use } = fixture();
  await use();
  await clock.advance(5 * MINUTE - 1);
  assert.equal(slot.running?.name, "a:latest");
  await clock.advance(1);
  assert.equal(slot.running, undefined);
  assert.ok(loads.models[0]!.closed);
  assert.equal(clock.pending, 0);
});

Deno.test("ModelSlot counts the time from the end of the last request", async () => {
  const { clock, slot, acquire, use } = fixture();
  await use();
  await clock.advance(4 * MINUTE);
  const lease = await acquire();
  assert.equal(slot.running?.expiresAt, null);
  await clock.advance(60 * MINUTE);
  lease.release();
  await clock.advance(5 * MINUTE - 1);
  assert.ok(slot.running);
  await clock.advance(1);
  assert.equal(slot.running, undefined);
});

Deno.test("ModelSlot keeps a chosen time for requests that choose none", async () => {
  const { clock, slot, use } = fixture();
  await use(A, { keepAlive: 10 * MINUTE });
  await use(A);
  const inMs = slot.running!.expiresAt! - Date.now();
  assert.ok(Math.abs(inMs - 10 * MINUTE) < 1_000, String(inMs));
  await clock.advance(10 * MINUTE - 1);
  assert.ok(slot.running);
  await clock.advance(1);
  assert.equal(slot.running, undefined);
});

Deno.test("ModelSlot keeps a model for ever when asked, without a timer", async () => {
  const { clock, slot, use } = fixture();
  await use(A, { keepAlive: -1 });
  assert.equal(clock.pending, 0);
  await clock.advance(1e12);
  assert.equal(slot.running?.expiresAt, null);
});

Deno.test("ModelSlot bears a time that no timer can hold", async () => {
  const { clock, slot, use } = fixture();
  await use(A, { keepAlive: 1e13 });
  assert.equal(clock.pending, 0);
  assert.equal(slot.running?.expiresAt, null);
});

Deno.test("ModelSlot unloads after the request when it keeps nothing alive", async () => {
  const { clock, slot, use } = fixture();
  await use(A, { keepAlive: 0 });
  await clock.advance(0);
  assert.equal(slot.running, undefined);
});

Deno.test("ModelSlot unloads an idle model at once and others not at all", async () => {
  const { loads, clock, slot, use } = fixture();
  await use();
  await slot.unload("b:latest");
  assert.ok(slot.running);
  await slot.unload("a:latest");
  assert.equal(slot.running, undefined);
  assert.ok(loads.models[0]!.closed);
  assert.equal(clock.pending, 0);
  await slot.unload("a:latest");
});

Deno.test("ModelSlot lets a running request finish before it unloads", async () => {
  const { loads, clock, slot, acquire } = fixture();
  const lease = await acquire();
  await slot.unload("a:latest");
  assert.ok(!loads.models[0]!.closed);
  lease.release();
  await clock.advance(0);
  assert.ok(loads.models[0]!.closed);
});

Deno.test("ModelSlot waits for the users of a model before it loads another", async () => {
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

Deno.test("ModelSlot serves the line in order", async () => {
  const { acquire } = fixture();
  const holder = await acquire(A);
  const order: string[] = [];
  const stand = async (model: typeof A, label: string) => {
    const lease = await acquire(model);
    order.push(label);
    await settle();
    lease.release();
  };
  const line = [stand(B, "b1"), stand(A, "a2"), stand(B, "b3"), stand(A, "a4")];
  holder.release();
  await Promise.all(line);
  assert.deepEqual(order, ["b1", "a2", "b3", "a4"]);
});

Deno.test("ModelSlot reloads for another context length", async () => {
  const { loads, use } = fixture();
  await use(A, { load: { contextLength: 512 } });
  await use(A, { load: { contextLength: 512 } });
  await use(A, { load: { contextLength: 1024 } });
  assert.deepEqual(loads.models.map(({ contextLength }) => contextLength), [512, 1024]);
});

Deno.test("ModelSlot drops who aborts in line, at once, and serves the next", async () => {
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

Deno.test("ModelSlot finishes a load whose only request left, and keeps the model", async () => {
  const { loads, clock, slot, acquire } = fixture();
  const goOn = loads.hold();
  const abort = new AbortController();
  const dropped = acquire(A, { signal: abort.signal });
  await settle();
  abort.abort();
  await assert.rejects(dropped, { code: "cancelled" });
  goOn();
  await settle();
  assert.equal(slot.running?.name, "a:latest");
  await clock.advance(5 * MINUTE);
  assert.equal(slot.running, undefined);
});

Deno.test("ModelSlot gives up a broken model and loads it anew", async () => {
  const { loads, clock, slot, acquire, use } = fixture();
  (await acquire()).release(true);
  await use();
  assert.equal(loads.models.length, 2);
  assert.ok(loads.models[0]!.closed);
  assert.ok(!loads.models[1]!.closed);
  (await acquire()).release(true);
  await clock.advance(0);
  assert.equal(slot.running, undefined);
});

Deno.test("ModelSlot passes a failed load on and tries again for the next request", async () => {
  const { loads, acquire, use } = fixture();
  const goOn = loads.hold();
  const failed = acquire();
  const next = use();
  await settle();
  goOn(new Error("broken file"));
  await assert.rejects(failed, /broken file/);
  await next;
  assert.equal(loads.models.length, 1);
});

Deno.test("ModelSlot takes a lease back once", async () => {
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

Deno.test("ModelSlot tells everybody in line how loading goes", async () => {
  const loads = fakeLoads();
  const slot = new ModelSlot(loads.load, new FakeClock());
  const goOn = loads.hold();
  const told: string[] = [];
  const wait = (label: string) =>
    slot.acquire(A, {}, undefined, () => void told.push(label), new AbortController().signal);
  const both = Promise.all([wait("first"), wait("second")]);
  await settle();
  loads.report({ type: "progress", phase: "load", done: 1, total: 2 });
  goOn();
  for (const lease of await both) lease.release();
  loads.report({ type: "progress", phase: "load", done: 2, total: 2 });
  assert.deepEqual(told, ["first", "second"]);
});
