import assert from "node:assert/strict";
import { createWatch } from "../../../src/engines/watch.ts";

Deno.test("createWatch settles like the work that it watches", async () => {
  const watch = createWatch();
  assert.equal(await watch.over(Promise.resolve(1)), 1);
  await assert.rejects(watch.over(Promise.reject(new Error("no"))), /no/);
});

Deno.test("createWatch fails all that waits when the module crashes", async () => {
  const watch = createWatch();
  const waiting = [1, 2].map(() => watch.over(new Promise(() => {})));
  watch.crashed("out of memory");
  for (const wait of waiting) {
    await assert.rejects(wait, { code: "engine_lost", message: /out of memory.*try again/ });
  }
});
