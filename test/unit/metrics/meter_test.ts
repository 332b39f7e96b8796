import assert from "node:assert/strict";
import type { GenerationEvent, GenerationRequest } from "../../../src/engine.ts";
import { ApiError } from "../../../src/errors.ts";
import { createMeter, type Work } from "../../../src/metrics/meter.ts";
import { NO_VECTORS } from "../../support/no_work.ts";

const usage = { promptTokens: 10, cachedTokens: 4, completionTokens: 2 };
const timings = { load: 1, prompt: 60, generate: 20, total: 90 };
const FINISH = { type: "finish" as const, reason: "stop" as const, usage, timings };
const text = (text: string) => ({ type: "text" as const, text, at: 0 });
const loading = { type: "progress" as const, phase: "load" as const, done: 1, total: 2, at: 0 };
const prompting = { ...loading, phase: "prompt" as const };
const REQUEST = {} as GenerationRequest;
const NEVER = new AbortController().signal;

function meterOf(...events: readonly GenerationEvent[]) {
  const work: Work = {
    ...NO_VECTORS,
    async *generate() {
      yield* events;
    },
    async *embed() {
      yield { type: "vector", index: 0, values: [1] };
      throw new ApiError("context_overflow", "too long");
    },
  };
  return createMeter(work, () => 5);
}

Deno.test("createMeter counts requests, tokens and times, and passes everything on", async () => {
  const events = [prompting, text("a"), text("b"), { ...FINISH, at: 0 }];
  const { work, figures } = meterOf(...events);
  assert.deepEqual(await Array.fromAsync(work.generate(REQUEST, NEVER)), events);
  await Array.fromAsync(work.generate(REQUEST, NEVER));
  const { requests, promptTokens, cachedTokens, generatedTokens, promptMs, ...rest } =
    await figures();
  assert.deepEqual(requests, { generate: 2 });
  assert.deepEqual([promptTokens, cachedTokens, generatedTokens, promptMs], [12, 8, 4, 120]);
  assert.deepEqual([rest.mostTokens, rest.generateMs, rest.startedAt], [12, 40, 5]);
  assert.deepEqual([rest.batches, rest.batchedRequests], [6, 6]);
  assert.deepEqual([rest.processing, rest.waiting], [0, 0]);
});

Deno.test("createMeter tells those who wait from those who are computed", async () => {
  const { work, figures } = meterOf(loading, prompting, text("a"));
  const reading = work.generate(REQUEST, NEVER)[Symbol.asyncIterator]();
  const standing = async () => {
    const { processing, waiting } = await figures();
    return { processing, waiting };
  };
  await reading.next();
  assert.deepEqual(await standing(), { processing: 0, waiting: 1 });
  await reading.next();
  assert.deepEqual(await standing(), { processing: 1, waiting: 0 });
  await reading.return!(undefined);
  assert.deepEqual(await standing(), { processing: 0, waiting: 0 });
});

Deno.test("createMeter counts batches once for all that share them", async () => {
  const { work, figures } = meterOf(text("a"), text("b"));
  const readers = [1, 2].map(() => work.generate(REQUEST, NEVER)[Symbol.asyncIterator]());
  for (const reader of readers) await reader.next();
  for (const reader of readers) await reader.next();
  const { batches, batchedRequests } = await figures();
  assert.deepEqual([batches, batchedRequests], [1 + 1 / 2 + 1, 4]);
});

Deno.test("createMeter counts failures by their code", async () => {
  const { work, figures } = meterOf();
  const asked = { model: "m", inputs: ["x"], truncate: true, load: {} };
  await assert.rejects(Array.fromAsync(work.embed(asked, NEVER)), /too long/);
  const { requests, errors, processing } = await figures();
  assert.deepEqual([requests, errors, processing], [{ embed: 1 }, { context_overflow: 1 }, 0]);
});
