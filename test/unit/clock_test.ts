import assert from "node:assert/strict";
import { pause, systemClock } from "../../src/clock.ts";
import { FakeClock, settle } from "../support/fake_clock.ts";

Deno.test("systemClock runs at once what is due already, and complains to nobody", async () => {
  const said: unknown[] = [];
  const warned = (warning: Error) => void said.push(warning.name);
  const { default: process } = await import("node:process");
  process.on("warning", warned);
  try {
    await new Promise<void>((resolve) => systemClock.after(-0.01, resolve));
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(said, []);
  } finally {
    process.off("warning", warned);
  }
});

Deno.test("pause ends in time, or at an abort, and leaves no timer behind", async () => {
  const clock = new FakeClock();
  const ended: string[] = [];
  const control = new AbortController();
  const wait = (name: string, ms: number) =>
    pause(ms, clock, control.signal).then(() => ended.push(name));
  wait("short", 10);
  wait("long", 1_000);
  await clock.advance(9);
  assert.deepEqual(ended, []);
  await clock.advance(1);
  assert.deepEqual(ended, ["short"]);
  control.abort();
  await settle();
  assert.deepEqual(ended, ["short", "long"]);
  wait("none", 1_000);
  await settle();
  assert.deepEqual(ended, ["short", "long", "none"]);
  assert.equal(clock.pending, 0);
});
