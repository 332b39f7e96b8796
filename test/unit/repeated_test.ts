import assert from "node:assert/strict";
import { repeated } from "../../src/repeated.ts";

type Event = { readonly type: "progress" | "part" | "finish"; readonly n?: number };
const part = (n: number): Event => ({ type: "part", n });
const PROGRESS: Event = { type: "progress" };
const FINISH: Event = { type: "finish" };
const LOST = new Error("lost");

/** Each attempt tells so many of the events, and is lost then. */
function attempts(events: readonly Event[], ...lengths: readonly number[]) {
  let asked = 0;
  const ask = async function* () {
    const length = lengths[asked++] ?? events.length;
    yield* events.slice(0, length);
    if (length < events.length) throw LOST;
  };
  const read = () => Array.fromAsync(repeated(ask, (error) => error === LOST));
  return { read, count: () => asked };
}

Deno.test("repeated tells nothing twice, except how the work goes on", async () => {
  const events = [PROGRESS, part(0), part(1), part(2), FINISH];
  const { read, count } = attempts(events, 3);
  const told = [PROGRESS, part(0), part(1), PROGRESS, part(2), FINISH];
  assert.deepEqual(await read(), told);
  assert.equal(count(), 2);
});

Deno.test("repeated gives up work that does not get further, and none that does", async () => {
  const events = [part(0), part(1), part(2), part(3), FINISH];
  const stuck = attempts(events, 1, 1, 1, 1);
  await assert.rejects(stuck.read(), LOST);
  assert.equal(stuck.count(), 3);
  const slow = attempts(events, 1, 2, 3, 4);
  assert.deepEqual(await slow.read(), events);
});

Deno.test("repeated does not try again what another engine would fail at too", async () => {
  const ask = async function* () {
    yield part(0);
    throw new Error("wrong");
  };
  await assert.rejects(Array.fromAsync(repeated(ask, (error) => error === LOST)), /wrong/);
});
