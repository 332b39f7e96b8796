import assert from "node:assert/strict";
import { continuedPull } from "../../../src/models/continued_pull.ts";
import type { PullEvent } from "../../../src/models/library.ts";

const LOST = new Error("lost");
const PULLING: PullEvent = { type: "status", status: "pulling manifest" };
const FINISH: PullEvent = { type: "finish" };
const layer = (completed: number): PullEvent => ({
  type: "layer",
  digest: "d",
  total: 9,
  completed,
});

/** Each host says these events, and all but the last one are lost then. */
function hosts(...scripts: readonly (readonly PullEvent[])[]) {
  let asked = 0;
  const ask = async function* () {
    const script = scripts[asked++]!;
    yield* script;
    if (script !== scripts.at(-1)) throw LOST;
  };
  const read = () => Array.fromAsync(continuedPull(ask, (error) => error === LOST));
  return { read, count: () => asked };
}

Deno.test("a pull that every host moves on outlives as many as it takes, and is told no lower", async () => {
  const { read } = hosts([layer(1)], [layer(2)], [layer(1), layer(3)], [layer(4)], [FINISH]);
  assert.deepEqual(await read(), [layer(1), layer(2), layer(3), layer(4), FINISH]);
});

Deno.test("a pull that gets nowhere is given up with its third host", async () => {
  const stuck = [PULLING, layer(0)];
  const { read, count } = hosts([layer(5)], stuck, stuck, [FINISH]);
  await assert.rejects(read(), LOST);
  assert.equal(count(), 3);
});

Deno.test("a pull that fails by itself is not begun again", async () => {
  const ask = async function* () {
    yield PULLING;
    throw new Error("no such model");
  };
  await assert.rejects(Array.fromAsync(continuedPull(ask, (error) => error === LOST)), /no such/);
});
