/** Many at once, and many who leave: nobody is forgotten. */
import assert from "node:assert/strict";
import { assertError, FIXED, json, said } from "../target.ts";
import type { Part } from "../part.ts";

/** Enough to need more than a quarter of the window. */
const ONES = 36;

export function crowds({ ask, test }: Part): void {
  test("twenty requests at once are all answered", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask.chat({ stream: false })),
    );
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    for (const answer of answers) assert.notEqual(said(answer), "");
  });

  test("long answers side by side have a context window each", async () => {
    // A schema makes any model say so much, and no more.
    const format = { type: "array", items: { enum: [1] }, minItems: ONES, maxItems: ONES };
    const body = { format, options: { ...FIXED, num_ctx: 256, num_predict: 220 }, stream: false };
    const alone = await ask.chat(body);
    assert.equal((await ask.running())[0]!.context_length, 256);
    const { prompt_eval_count, eval_count } = json(alone) as Record<string, number>;
    // More than a quarter of the window, so that four that shared it would be cut.
    assert.ok(prompt_eval_count! + eval_count! > 80, alone.text);
    const together = await Promise.all(Array.from({ length: 4 }, () => ask.chat(body)));
    for (const answer of [alone, ...together]) {
      assert.equal(answer.status, 200, answer.text);
      assert.equal(json(answer).done_reason, "stop");
      assert.deepEqual(JSON.parse(said(answer)), Array(ONES).fill(1));
    }
  });

  test("fifty readers who leave at once keep nobody from an answer", async () => {
    const options = { num_predict: 200 };
    const leave = () => ask.chat({ options }, { stopAfterChunks: 1 });
    await Promise.all(Array.from({ length: 50 }, leave));
    assert.equal((await ask.chat({ stream: false })).status, 200);
  });

  test("numbers beyond reason are refused by name, or served", async () => {
    const option = (options: Record<string, unknown>) => ask.chat({ stream: false, options });
    assertError(await option({ top_k: 1e12 }), 400, /"top_k"/);
    assert.equal((await option({ repeat_last_n: -1, num_predict: 3 })).status, 200);
    assert.equal((await option({ seed: 1e15, num_predict: 3 })).status, 200);
    const list = await ask.chat({ stream: false, options: [] });
    assertError(list, 400, /options/);
    assertError(await ask.post("/api/chat", []), 400, /JSON object/);
  });

  test("keep_alive of centuries means for ever, and /api/ps says so", async () => {
    await ask.generate({ prompt: "", keep_alive: 1e15 });
    const answer = await ask.get("/api/ps");
    assert.equal(answer.status, 200);
    const [model] = json(answer).models as { expires_at: string }[];
    assert.ok(new Date(model!.expires_at).getFullYear() > 2200);
    await ask.generate({ prompt: "", keep_alive: "5m" });
  });

  test("half a surrogate pair is no reason to refuse a message", async () => {
    const messages = [{ role: "user", content: "Hello \ud800" }];
    assert.equal((await ask.chat({ messages, stream: false })).status, 200);
  });
}
