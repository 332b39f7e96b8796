import assert from "node:assert/strict";
import { MOST_SILENT_LOOKS, supervise } from "../../../src/port/supervise.ts";
import { FakeClock } from "../../support/fake_clock.ts";

/** @returns how many seconds a host lives that never answers */
async function secondsUntilSilent(mostSilentLooks: number, hasSpoken: boolean): Promise<number> {
  const clock = new FakeClock();
  let silent = 0;
  const host = { ping: () => false, hasSpoken };
  supervise(host, { mostSilentLooks, silent: () => silent++, clock });
  for (let seconds = 1; seconds < 100; seconds++) {
    await clock.advance(1_000);
    if (silent > 0) {
      assert.deepEqual([silent, clock.pending], [1, 0]);
      return seconds;
    }
  }
  return Infinity;
}

Deno.test("a process that does not answer is given up after four seconds, a tab only after fifteen", async () => {
  assert.equal(await secondsUntilSilent(MOST_SILENT_LOOKS.process, true), 4);
  assert.equal(await secondsUntilSilent(MOST_SILENT_LOOKS.tab, true), 15);
});

Deno.test("a host that starts has a minute for its first word", async () => {
  assert.equal(await secondsUntilSilent(MOST_SILENT_LOOKS.process, false), 60);
});

Deno.test("a host that answers now and then is never given up, and the watch can be ended", async () => {
  const clock = new FakeClock();
  let pings = 0;
  const host = { ping: () => ++pings % 4 === 0, hasSpoken: true };
  const silent = () => assert.fail("given up");
  const end = supervise(host, { mostSilentLooks: 4, silent, clock });
  await clock.advance(60_000);
  assert.equal(pings, 60);
  end();
  await clock.advance(10_000);
  assert.deepEqual([pings, clock.pending], [60, 0]);
});
