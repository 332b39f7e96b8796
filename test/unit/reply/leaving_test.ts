/** A thousand requests whose clients leave, in every state of a request: nothing of them is left. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../src/engines/scripted.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { countListeners } from "../../support/listeners.ts";
import { type Complete, delta, modelStage, sleep } from "../../support/model_stage.ts";
import { post } from "../../support/requests.ts";
import { noModels } from "../../support/stores.ts";

const MANY = 1_000;
const BODY = { model: "M", messages: [{ role: "user", content: "Hi" }] };

/** Says a word, then nothing for an hour. */
const brooding = (clock: FakeClock): Complete => async (_params, say, signal) => {
  say(delta({ content: "Hello" }));
  await sleep(clock, 3_600_000, signal);
};
/** Never comes to an end of its prompt. */
const reading = (clock: FakeClock): Complete => (_params, _say, signal) =>
  sleep(clock, 3_600_000, signal);

/** Lets a client come, and leave before the headers, while it reads, by its signal, or by its body. */
async function comeAndLeave(stage: ReturnType<typeof modelStage>, how: number): Promise<void> {
  const abort = new AbortController();
  const answer = stage.send("/api/chat", {}, abort.signal);
  await settle();
  if (how === 0) abort.abort();
  else await stage.clock.advance(1_000);
  const reader = (await answer).body!.getReader();
  const waiting = how === 1 ? reader.read() : undefined;
  if (how === 2) abort.abort();
  await reader.cancel();
  await waiting;
  await settle();
}

for (const [state, complete] of [["in output", brooding], ["in its prompt", reading]] as const) {
  Deno.test(`a thousand clients who leave a model ${state} leave it free, and no timer`, async () => {
    const stage = modelStage({ complete });
    for (let n = 0; n < MANY; n++) {
      await comeAndLeave(stage, n % 4);
      assert.equal(stage.working, 0, `after ${n + 1} clients`);
      // The only timer is that of `keep_alive`, which runs while nobody uses the model.
      assert.equal(stage.clock.pending, 1, `after ${n + 1} clients`);
    }
    assert.notEqual(stage.engine.running()[0]!.expiresAt, null);
  });
}

Deno.test("a thousand clients who leave the line do not hold up who waits behind them", async () => {
  const answer: (clock: FakeClock) => Complete = (clock) => async (_params, say, signal) => {
    await sleep(clock, 2_000_000, signal);
    say(delta({ content: "Hello" }, "stop"));
  };
  const stage = modelStage({ complete: answer });
  const first = stage.ask("/api/chat", { options: { num_ctx: 512 } });
  await stage.clock.advance(1_000);
  const before = stage.clock.pending;
  for (let n = 0; n < MANY; n++) await comeAndLeave(stage, n % 4);
  assert.equal(stage.clock.pending, before);
  assert.equal(stage.working, 1);
  const last = stage.ask("/api/chat");
  await stage.clock.advance(4_000_000);
  assert.ok(first.ended && last.ended);
  assert.match(last.text, /Hello/);
});

Deno.test("requests that share one signal leave no listener on it, however they end", async () => {
  const scripts: readonly (readonly Step[])[] = [
    say(["Hi"]),
    [{ type: "text", text: "x" }, { wait: 3_600_000 }],
    [{ fail: new Error("broken") }],
    [{ type: "text", text: "x" }, { fail: new Error("broken") }],
  ];
  const { signal } = new AbortController();
  const listeners = countListeners(signal);
  const clock = new FakeClock();
  for (let n = 0; n < MANY; n++) {
    const engine = createScriptedEngine(scripts[n % scripts.length]!, clock);
    const app = createApp(createBackend(engine, noModels), { engine: "server", clock });
    const request = post("/api/chat", BODY);
    Object.defineProperty(request, "signal", { value: signal });
    const reader = (await app.fetch(request)).body!.getReader();
    await reader.read();
    await reader.cancel();
    await settle();
    assert.equal(listeners(), 0, `after ${n + 1} requests`);
  }
  assert.equal(clock.pending, 0);
});
