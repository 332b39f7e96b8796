import assert from "node:assert/strict";
import { systemClock } from "../../src/clock.ts";

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
