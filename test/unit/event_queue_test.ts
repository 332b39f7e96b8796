import assert from "node:assert/strict";
import { EventQueue } from "../../src/event_queue.ts";

Deno.test("EventQueue hands over everything that has come", async () => {
  const queue = new EventQueue<number>();
  queue.push(1);
  queue.push(2);
  assert.deepEqual(await queue.take(), [1, 2]);
  const next = queue.take();
  queue.push(3);
  assert.deepEqual(await next, [3]);
});

Deno.test("EventQueue gives what was pushed before the end, then ends", async () => {
  const queue = new EventQueue<number>();
  queue.push(1);
  queue.end();
  assert.deepEqual(await Array.fromAsync(queue), [1]);
  assert.equal(await queue.take(), undefined);
});

Deno.test("EventQueue gives what was pushed before a failure, then fails", async () => {
  const queue = new EventQueue<number>();
  queue.push(1);
  queue.fail(new Error("broken"));
  assert.deepEqual(await queue.take(), [1]);
  await assert.rejects(queue.take(), /broken/);
});

Deno.test("EventQueue keeps its first end", async () => {
  const queue = new EventQueue<number>();
  queue.end();
  queue.fail(new Error("late"));
  assert.equal(await queue.take(), undefined);
});
