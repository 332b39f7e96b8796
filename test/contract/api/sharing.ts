/** Several requests at a time. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { FIXED, isIdle, type Json, json, said, saying, until } from "../target.ts";

/** It lasts for longer than it takes to leave it. */
const LONGER = saying(300);

export function sharing({ target, ask, test }: Part): void {
  const idle = async () => (await ask.running()).length === 1 && await isIdle(ask.running);

  test("a client that leaves frees the engine, and the model stays", async () => {
    const left = await ask.chat(LONGER, { stopAfterChunks: 2 });
    assert.equal(left.chunks.length, 2);
    assert.ok(await until(idle, Boolean), "the model is idle");
    const answer = await ask.chat();
    assert.equal(answer.status, 200);
    assert.equal((await ask.running())[0]?.name, `${target.model}:latest`);
  });

  test("requests side by side get each their own answer", async () => {
    const questions = ["Hello", "Who are you?", "What is a llama?"];
    const say = (content: string) =>
      ask.chat({ messages: [{ role: "user", content }], options: { ...FIXED, num_predict: 24 } });
    const alone: string[] = [];
    for (const question of questions) alone.push(said(await say(question)));
    const together = await Promise.all(questions.map(say));
    assert.deepEqual(together.map(said), alone);
  });

  test("four chats at once find on their second turn what they computed on their first", async () => {
    const words = Array.from({ length: 30 }, (_, n) => `word${n}`).join(" ");
    const options = { ...FIXED, num_predict: 8, num_ctx: 1024 };
    const chats = [1, 2, 3, 4].map((n) => [{ role: "user", content: `${n}. ${words}` }]);
    const turn = async (messages: Json[]) => {
      const answer = await ask.chat({ messages, options, stream: false });
      assert.equal(answer.status, 200, answer.text);
      const { message, prompt_eval_count = 0, prompt_eval_cached_count = 0 } = json(answer);
      messages.push(message as Json, { role: "user", content: "Go on." });
      return { prompt: prompt_eval_count as number, cached: prompt_eval_cached_count as number };
    };
    const first = await Promise.all(chats.map(turn));
    // In another order than before.
    const second = await Promise.all(chats.toReversed().map(turn));
    for (const [n, { cached }] of second.toReversed().entries()) {
      const { prompt } = first[n]!;
      assert.ok(cached > 0.9 * prompt, `${cached} of ${prompt}`);
    }
  });

  test("requests for another context length wait for each other and all are answered", async () => {
    const answers = await Promise.all(
      [512, 1024, 512].map((num_ctx) =>
        ask.chat({ options: { ...FIXED, num_predict: 4, num_ctx } })
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
    assert.equal(new Set(answers.map(said)).size, 1);
  });

  test("questions are answered while the model works", async () => {
    let isOver = false;
    // It takes a second, the questions hundredths of one.
    const working = ask.chat(LONGER, { stopAfterChunks: 100 }).finally(() => isOver = true);
    const statuses = await Promise.all(
      ["/api/version", "/api/tags", "/api/ps", "/v1/models"].map(async (path) =>
        (await ask.get(path)).status
      ),
    );
    assert.deepEqual(statuses, [200, 200, 200, 200]);
    assert.ok(!isOver, "the model works no more");
    assert.equal((await working).status, 200);
  });
}
