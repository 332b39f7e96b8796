/** Tools beside a format: what the model is asked, one after the other, and what is told of it. */
import assert from "node:assert/strict";
import {
  type EngineEvent,
  type Finish,
  type GenerationRequest,
  NO_TIME,
  NO_USAGE,
} from "../../../src/engine.ts";
import { callOrFormat } from "../../../src/engines/call_or_format.ts";
import { cancelled } from "../../../src/errors.ts";

const output = { type: "json" } as const;
const functions = [{ name: "f", parameters: {} }];
const REQUEST: GenerationRequest = {
  model: "m",
  input: { kind: "chat", messages: [{ role: "user", content: "?" }], tools: { functions } },
  sampling: {},
  output,
  needs: [],
  load: {},
};
const never = new AbortController().signal;

const finish = (completionTokens: number, reason: Finish["reason"] = "stop"): Finish => ({
  type: "finish",
  reason,
  usage: { ...NO_USAGE, promptTokens: 50, completionTokens },
  timings: NO_TIME,
});
const progress = { type: "progress", phase: "prompt", done: 9, total: 9, cached: 4 } as const;
const thought = (text: string, tokens: number): EngineEvent => ({
  type: "reasoning",
  text,
  tokens,
});
const text = (text: string, tokens = 1): EngineEvent => ({ type: "text", text, tokens });
const call: readonly EngineEvent[] = [
  { type: "tool-call", index: 0, id: "1", name: "f" },
  { type: "tool-arguments", index: 0, json: "{}" },
];

/** Plays one list of events for each time that it is asked, and stops where it is stopped. */
function engine(...plays: (readonly (EngineEvent | Finish)[])[]) {
  const asked: GenerationRequest[] = [];
  const told: EngineEvent[] = [];
  const complete = callOrFormat(async (request, report, signal) => {
    asked.push(request);
    for (const event of plays[asked.length - 1]!) {
      await Promise.resolve();
      if (signal.aborted) throw cancelled();
      if (event.type === "finish") return event;
      report(event);
    }
    throw new Error("no end");
  }, 100);
  const run = (request: GenerationRequest = REQUEST, signal = never) =>
    complete(request, (event) => told.push(event), signal);
  return { asked, told, run };
}

Deno.test("a model that calls is asked once, without the format", async () => {
  const { asked, told, run } = engine([progress, thought("Hm.", 2), ...call, finish(9)]);
  assert.deepEqual(await run(), finish(9));
  assert.deepEqual(asked.map(({ output }) => output), [undefined]);
  assert.equal(asked[0]!.thinkingTokens, 100);
  assert.deepEqual(told, [progress, thought("Hm.", 2), ...call]);
});

Deno.test("a model that answers is asked for its form, with what it has thought", async () => {
  const { asked, told, run } = engine(
    [progress, thought("Let", 1), thought(" me.", 2), text("\n", 3), text("Hi", 4), finish(4)],
    [progress, thought("Let me.", 2), text("\n", 3), text("{}", 4), finish(5)],
  );
  const { usage } = await run();
  assert.deepEqual(asked.map(({ output }) => output), [undefined, output]);
  assert.deepEqual(asked[1]!.begun, { reasoning: "Let me.", text: "\n", tokens: 2 });
  assert.deepEqual(told, [progress, thought("Let", 1), thought(" me.", 2), text("{}", 4)]);
  const counts = { promptTokens: 9, cachedTokens: 4, completionTokens: 7, reasoningTokens: 2 };
  assert.deepEqual(usage, counts);
});

Deno.test("a model that talks on is not heard out", async () => {
  const talk = Array.from({ length: 50 }, (_, n) => text("la", n));
  const { asked, told, run } = engine([...talk, ...call, finish(60)], [text("{}"), finish(2)]);
  await run();
  assert.deepEqual([asked.length, told], [2, [text("{}")]]);
});

Deno.test("what a model says before a call is no answer", async () => {
  const { asked, told, run } = engine([text("Let me see."), ...call, finish(9)]);
  await run();
  assert.deepEqual([asked.length, told], [1, call]);
});

Deno.test("a model that ends without a word is asked for its form all the same", async () => {
  const { asked, told, run } = engine([finish(1)], [text("{}"), finish(2)]);
  await run();
  assert.equal(asked[1]!.begun, undefined);
  assert.deepEqual(told, [text("{}")]);
});

Deno.test("a model that has to call is not held to the format", async () => {
  // Even if it does not.
  const { asked, run } = engine([text("Hi"), finish(9)]);
  const { input } = REQUEST;
  assert.ok(input.kind === "chat");
  await run({ ...REQUEST, input: { ...input, tools: { functions, must: "call" } } });
  assert.deepEqual(asked.map(({ output }) => output), [undefined]);
});

Deno.test("an answer that an engine had begun goes on in its form", async () => {
  const { asked, run } = engine([text("{}"), finish(9)]);
  await run({ ...REQUEST, begun: { reasoning: "", text: "{", tokens: 1 } });
  assert.deepEqual(asked.map(({ output }) => output), [output]);
});

Deno.test("thoughts that take all tokens leave none for an answer", async () => {
  const { asked, run } = engine([thought("Hm", 9), finish(9, "length")]);
  assert.equal((await run()).reason, "length");
  assert.equal(asked.length, 1);
});

Deno.test("an abort stops it, whatever it is asked", async () => {
  const { asked, run } = engine([text("Hi"), finish(1)]);
  await assert.rejects(run(REQUEST, AbortSignal.abort()), /canceled/);
  assert.equal(asked.length, 1);
});
