import assert from "node:assert/strict";
import type { ChatMessage } from "../../../src/engine.ts";
import { fitHistory } from "../../../src/engines/fit_history.ts";

/** `s`, `u`, `a` and `t` for the role, then what is said. */
const conversation = (...said: readonly string[]): ChatMessage[] =>
  said.map((text) => {
    const role = { s: "system", u: "user", a: "assistant", t: "tool" }[text[0]!]!;
    return { role, content: text };
  });
const count = (messages: readonly ChatMessage[]) =>
  Promise.resolve(messages.reduce((sum, { content }) => sum + content.length, 0));
const fitted = async (messages: readonly ChatMessage[], most: number) =>
  (await fitHistory(messages, count, most)).map(({ content }) => content);
const LONG = conversation("s1", "u1", "a1", "u2", "a2", "t2", "a2", "u3", "a3", "u4");

Deno.test("fitHistory leaves a conversation alone that fits", async () => {
  assert.equal(await fitHistory(LONG, count, 20), LONG);
});

Deno.test("fitHistory drops the oldest turns, as few as it can, and keeps what the system says", async () => {
  assert.deepEqual(await fitted(LONG, 19), ["s1", "u2", "a2", "t2", "a2", "u3", "a3", "u4"]);
  assert.deepEqual(await fitted(LONG, 16), ["s1", "u2", "a2", "t2", "a2", "u3", "a3", "u4"]);
  assert.deepEqual(await fitted(LONG, 15), ["s1", "u3", "a3", "u4"]);
  assert.deepEqual(await fitted(LONG, 7), ["s1", "u4"]);
});

Deno.test("fitHistory keeps the last turn with its calls, also when it does not fit", async () => {
  assert.deepEqual(await fitted(LONG, 1), ["s1", "u4"]);
  assert.deepEqual(await fitted(conversation("u1", "a1", "u2", "a2", "t2"), 1), ["u2", "a2", "t2"]);
});

Deno.test("fitHistory drops the oldest calls of a turn with their results, as few as it can", async () => {
  const loop = conversation("s1", "u1", "a1", "t1", "a2", "t2", "t3", "a3", "t4");
  assert.deepEqual(await fitted(loop, 17), ["s1", "u1", "a2", "t2", "t3", "a3", "t4"]);
  assert.deepEqual(await fitted(loop, 13), ["s1", "u1", "a3", "t4"]);
  assert.deepEqual(await fitted(loop, 1), ["s1", "u1", "a3", "t4"]);
  const after = conversation("u0", "a0", "u1", "a1", "t1", "a2", "t2");
  assert.deepEqual(await fitted(after, 6), ["u1", "a2", "t2"]);
});

Deno.test("fitHistory keeps everything where there is but one turn, or none", async () => {
  assert.deepEqual(await fitted(conversation("s1", "u1", "a1"), 1), ["s1", "u1", "a1"]);
  assert.deepEqual(await fitted(conversation("a1", "a2"), 1), ["a1", "a2"]);
  assert.deepEqual(await fitted([], -1), []);
});

Deno.test("fitHistory counts few times", async () => {
  let counted = 0;
  const long = Array.from({ length: 1000 }, (_, index) => (
    { role: "user", content: `${index}` }
  ));
  await fitHistory(long, (messages) => {
    counted++;
    return count(messages);
  }, 100);
  assert.ok(counted <= 12, `${counted}`);
});
