/** Into memory and out of it. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { assertError, json, mediaType, until } from "../target.ts";

const METRICS = /duration|count/;

export function loading({ target, ask, test }: Part): void {
  const { model } = target;
  const loadFor = (keep_alive: unknown) => ask.generate({ prompt: "", keep_alive });
  const expiry = async () => Date.parse((await ask.running())[0]!.expires_at as string);
  const assertAbout = (time: number, seconds: number) => {
    const left = (time - Date.now()) / 1_000;
    // A busy machine may be late in looking, and no time is added to it.
    assert.ok(left > seconds - 25 && left < seconds + 1, `${left} s from now`);
  };

  test("an empty prompt only loads and answers one object", async () => {
    await ask.unload();
    for (const stream of [undefined, true]) {
      const answer = await ask.generate({ prompt: "", stream });
      assert.equal(mediaType(answer), "application/json");
      const { created_at, ...rest } = json(answer);
      assert.ok(!Number.isNaN(Date.parse(created_at as string)));
      assert.deepEqual(rest, { model, response: "", done: true, done_reason: "load" });
    }
    assert.equal((await ask.running()).length, 1);
  });

  test("an empty list of messages only loads and answers one object", async () => {
    const { created_at: _, ...rest } = json(await ask.chat({ messages: [] }));
    const message = { role: "assistant", content: "" };
    assert.deepEqual(rest, { model, message, done: true, done_reason: "load" });
  });

  test("keep_alive 0 without a prompt unloads, also twice", async () => {
    await loadFor("5m");
    for (let n = 0; n < 2; n++) {
      const answer = json(await ask.chat({ messages: [], keep_alive: 0 }));
      assert.equal(answer.done_reason, "unload");
      assert.deepEqual(answer.message, { role: "assistant", content: "" });
      assert.ok(!Object.keys(answer).some((key) => METRICS.test(key)));
      assert.deepEqual(await ask.running(), []);
    }
    const unknown = await ask.generate({ model: "NOPE", prompt: "", keep_alive: 0 });
    assertError(unknown, 404, "model 'NOPE' not found");
  });

  test("keep_alive takes seconds and durations, and refuses other things", async () => {
    assert.equal((await loadFor("2m")).status, 200);
    assertAbout(await expiry(), 120);
    await loadFor(90);
    assertAbout(await expiry(), 90);
    await loadFor(-1);
    assert.ok(new Date(await expiry()).getFullYear() > 2200);
    assertError(await loadFor("300"), 400, 'keep_alive: time: missing unit in duration "300"');
    assertError(await loadFor(true), 400, /keep_alive/);
    await loadFor("5m");
  });

  test("keep_alive holds for requests that say nothing of it", async () => {
    await loadFor(600);
    await ask.chat();
    assertAbout(await expiry(), 600);
    await loadFor("5m");
  });

  test("keep_alive 0 with a prompt answers, then unloads", async () => {
    const answer = json(await ask.chat({ stream: false, keep_alive: 0 }));
    assert.equal(answer.done, true);
    assert.notEqual(answer.done_reason, "unload");
    assert.deepEqual(await until(ask.running, ({ length }) => length === 0), []);
  });
}
