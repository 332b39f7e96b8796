import assert from "node:assert/strict";
import { createPlaces } from "../../../src/engines/places.ts";

const never = new AbortController().signal;

Deno.test("createPlaces lets in as many as there are places, the others in order", async () => {
  const places = createPlaces(2);
  const [leave] = await Promise.all([places.take(never), places.take(never)]);
  const order: string[] = [];
  const third = places.take(never).then(() => order.push("third"));
  const fourth = places.take(never).then(() => order.push("fourth"));
  await Promise.resolve();
  assert.deepEqual(order, []);
  leave();
  leave();
  await third;
  assert.deepEqual(order, ["third"]);
  void fourth;
});

Deno.test("createPlaces forgets who leaves the line", async () => {
  const places = createPlaces(1);
  const leave = await places.take(never);
  const abort = new AbortController();
  const gone = places.take(abort.signal);
  const next = places.take(never);
  abort.abort();
  await assert.rejects(gone, { code: "cancelled" });
  leave();
  await next;
  await assert.rejects(places.take(AbortSignal.abort()), { code: "cancelled" });
});
