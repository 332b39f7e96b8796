import assert from "node:assert/strict";
import { createWatch } from "../../../src/engines/watch.ts";
import { FakeClock } from "../../support/fake_clock.ts";

Deno.test("createWatch settles like the work that it watches", async () => {
  const watch = createWatch(64);
  assert.equal(await watch.over(Promise.resolve(1)), 1);
  await assert.rejects(watch.over(Promise.reject(new Error("no"))), /no/);
});

Deno.test("createWatch fails all that waits when the module crashes", async () => {
  const watch = createWatch(64);
  const waiting = [1, 2].map(() => watch.over(new Promise(() => {})));
  watch.crashed("out of memory");
  for (const wait of waiting) {
    await assert.rejects(wait, { code: "engine_lost", message: /out of memory.*try again/ });
  }
});

Deno.test("createWatch bears minutes of one synchronous call, but not silence for ever", async () => {
  const clock = new FakeClock();
  const watch = createWatch(64, clock);
  const busy = Promise.withResolvers<string>();
  const worked = watch.over(busy.promise);
  await clock.advance(300_000);
  busy.resolve("done");
  assert.equal(await worked, "done");
  assert.equal(clock.pending, 0);
  const hung = assert.rejects(watch.over(new Promise(() => {})), {
    code: "engine_lost",
    message: /does not answer any more/,
  });
  await clock.advance(400_000);
  watch.alive(false);
  await clock.advance(599_000);
  assert.equal(clock.pending, 1);
  await clock.advance(10_000);
  await hung;
  assert.equal(clock.pending, 0);
});

for (
  const { tokenMs, bears, notices } of [
    { tokenMs: 10, bears: 3_900, notices: 5_000 },
    // A batch of its prompt may take as long as this many tokens one by one.
    { tokenMs: 500, bears: 63_000, notices: 66_000 },
    { tokenMs: 30_000, bears: 599_000, notices: 602_000 },
  ]
) {
  Deno.test(`createWatch bears as much silence as a model needs that takes ${tokenMs} ms a token`, async () => {
    const clock = new FakeClock();
    const watch = createWatch(64, clock);
    let error: { code?: string } = {};
    const work = watch.over(new Promise(() => {})).catch((reason) => void (error = reason));
    for (let n = 0; n < 3; n++) {
      await clock.advance(tokenMs);
      watch.alive(true);
    }
    await clock.advance(bears);
    assert.equal(error.code, undefined);
    await clock.advance(notices - bears);
    await work;
    assert.equal(error.code, "engine_lost");
    assert.equal(clock.pending, 0);
  });
}

Deno.test("createWatch bears minutes of silence from a module whose tokens tell nothing of its batches", async () => {
  const clock = new FakeClock();
  const watch = createWatch(undefined, clock);
  const hung = assert.rejects(watch.over(new Promise(() => {})), { code: "engine_lost" });
  watch.alive(true);
  await clock.advance(599_000);
  assert.equal(clock.pending, 1);
  await clock.advance(10_000);
  await hung;
  assert.equal(clock.pending, 0);
});
