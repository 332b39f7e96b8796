import assert from "node:assert/strict";
import { toBody } from "../../../src/reply/body.ts";

Deno.test("toBody tells of a reader who leaves in the same task, but not in the stream's own call", async () => {
  async function* chunks(): AsyncGenerator<string> {
    yield "never read";
  }
  const rest = chunks();
  const told: string[] = [];
  const body = toBody(rest.next(), rest, () => told.push("left"));
  const task = new Promise((resolve) => setTimeout(() => resolve([...told])));
  const cancelled = body.cancel();
  assert.deepEqual(told, []);
  assert.deepEqual(await task, ["left"]);
  await cancelled;
});
