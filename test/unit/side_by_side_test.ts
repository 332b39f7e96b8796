import assert from "node:assert/strict";
import type { GenerationEvent, GenerationRequest } from "../../src/engine.ts";
import { type AnswerEvent, sideBySide } from "../../src/side_by_side.ts";
import { AT, finish, text } from "../support/events.ts";

const request = (prompt: string): GenerationRequest => ({
  model: "m",
  input: { kind: "text", prompt },
  sampling: {},
  needs: [],
  load: {},
});

async function* answer(...events: readonly GenerationEvent[]): AsyncGenerator<GenerationEvent> {
  for (const event of events) {
    await Promise.resolve();
    yield event;
  }
}

const never = new AbortController().signal;
const words = (event: AnswerEvent) =>
  event.type === "text" ? `${event.choice} ${event.text}` : event.type;

Deno.test("sideBySide leaves a single answer as it is", async () => {
  const events = sideBySide([request("a")], () => answer(text("Hi"), finish()), never);
  assert.deepEqual(await Array.fromAsync(events), [text("Hi"), finish()]);
});

Deno.test("sideBySide tells several answers as they come, each end, and one end of all", async () => {
  const ask = () => answer(text("He"), text("y"), finish());
  const events = await Array.fromAsync(sideBySide([request("a"), request("b")], ask, never));
  const told = events.map(words);
  assert.deepEqual(told.slice(0, 4), ["0 He", "1 He", "0 y", "1 y"]);
  assert.deepEqual(told.slice(4), ["choice-end", "choice-end", "finish"]);
});

Deno.test("sideBySide counts what was generated for all, and a prompt once", async () => {
  const shared = request("a");
  const requests = [shared, { ...shared, sampling: { seed: 2 } }, request("b")];
  const usage = { promptTokens: 5, cachedTokens: 1, completionTokens: 3, reasoningTokens: 2 };
  const events = sideBySide(requests, () => answer(finish("stop", usage)), never);
  const last = (await Array.fromAsync(events)).at(-1)!;
  assert.deepEqual(last.type === "finish" && last.usage, {
    promptTokens: 10,
    cachedTokens: 2,
    completionTokens: 9,
    reasoningTokens: 6,
  });
  assert.deepEqual([last.type === "finish" && last.timings.total, last.at], [6.5, AT]);
});

Deno.test("sideBySide stops the others when one fails", async () => {
  const signals: AbortSignal[] = [];
  const ask = async function* (asked: GenerationRequest, signal: AbortSignal) {
    signals.push(signal);
    const { input } = asked;
    if (input.kind === "text" && input.prompt === "bad") throw new Error("no");
    yield text("Hi");
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error())));
  };
  const events = sideBySide([request("a"), request("bad")], ask, never);
  await assert.rejects(Array.fromAsync(events), { message: "no" });
  assert.deepEqual(signals.map(({ aborted }) => aborted), [true, true]);
});

Deno.test("sideBySide stops all when the reader leaves", async () => {
  const signals: AbortSignal[] = [];
  const ask = async function* (_: GenerationRequest, signal: AbortSignal) {
    signals.push(signal);
    yield text("Hi");
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error())));
  };
  for await (const _ of sideBySide([request("a"), request("b")], ask, never)) break;
  assert.deepEqual(signals.map(({ aborted }) => aborted), [true, true]);
});

Deno.test("sideBySide fails as an engine does when one of several answers has no end", async () => {
  const ask = ({ input }: GenerationRequest) =>
    input.kind === "text" && input.prompt === "a" ? answer(finish()) : answer(text("Hi"));
  const events = sideBySide([request("a"), request("b")], ask, never);
  await assert.rejects(Array.fromAsync(events), { code: "engine_failed" });
});
