import assert from "node:assert/strict";
import type { GenerationRequest } from "../../../src/engine.ts";
import { type Chunk, chunkReader, toParams } from "../../../src/engines/chat_completions.ts";

const ask = (changes: Partial<GenerationRequest> = {}): GenerationRequest => ({
  model: "m",
  input: { kind: "chat", messages: [{ role: "user", content: "Hi" }] },
  sampling: {},
  needs: [],
  load: {},
  ...changes,
});

// Recorded from wllama 3.8.1, without what nobody reads.
const HEAD = { created: 1795181666, id: "", model: "", object: "chat.completion.chunk" };
const progress = { total: 28, cache: 27, processed: 28, time_ms: 1 };
const role = { index: 0, finish_reason: null, delta: { role: "assistant", content: null } };
const delta = (delta: object, finish_reason: string | null = null) => ({
  ...HEAD,
  choices: [{ index: 0, finish_reason, delta }],
});
const FIRST = { ...HEAD, choices: [role], prompt_progress: progress };
const FINISH = delta({}, "length");
const LAST = {
  ...HEAD,
  choices: [],
  usage: {
    completion_tokens: 200,
    prompt_tokens: 28,
    total_tokens: 228,
    prompt_tokens_details: { cached_tokens: 27 },
  },
  timings: { cache_n: 27, prompt_n: 1, prompt_ms: 1.087, predicted_n: 200, predicted_ms: 235.333 },
};
const RECORDED: readonly Chunk[] = [
  FIRST,
  delta({ content: "He" }),
  delta({ content: "y" }),
  FINISH,
  LAST,
];

Deno.test("toParams has Ollama's defaults, which are not llama.cpp's", () => {
  assert.deepEqual(toParams(ask(), 2048), {
    messages: [{ role: "user", content: "Hi" }],
    temperature: 0.8,
    top_k: 40,
    top_p: 0.9,
    min_p: 0,
    typical_p: 1,
    seed: 0xFFFFFFFF,
    repeat_penalty: 1,
    repeat_last_n: 64,
    presence_penalty: 0,
    frequency_penalty: 0,
    max_tokens: 20_480,
    stop: [],
    stream: true,
    stream_options: { include_usage: true },
    return_progress: true,
    cache_prompt: true,
  });
});

Deno.test("toParams passes every sampling option on by llama.cpp's name", () => {
  const sampling = {
    temperature: 0,
    topK: 1,
    topP: 0.1,
    minP: 0.2,
    typicalP: 0.3,
    seed: 42,
    repeatPenalty: 1.1,
    repeatLastN: 32,
    presencePenalty: 0.4,
    frequencyPenalty: 0.5,
    maxTokens: 16,
    stop: ["END"],
  };
  const params = toParams(ask({ sampling }), 2048);
  const names = ["temperature", "top_k", "top_p", "min_p", "typical_p", "seed", "repeat_penalty"];
  names.push("repeat_last_n", "presence_penalty", "frequency_penalty", "max_tokens", "stop");
  assert.deepEqual(names.map((name) => params[name]), Object.values(sampling));
});

Deno.test("toParams takes -1 for the whole context and mends what is no UTF-8", () => {
  const sampling = { repeatLastN: -1, stop: ["a\ud800"] };
  const input = { kind: "text" as const, prompt: "b\udc00" };
  const params = toParams(ask({ sampling, input }), 2048);
  assert.equal(params.repeat_last_n, 2048);
  assert.deepEqual([params.prompt, params.stop], ["b\ufffd", ["a\ufffd"]]);
});

Deno.test("toParams never lets a generation run for ever", () => {
  const most = (maxTokens: number) => toParams(ask({ sampling: { maxTokens } }), 100).max_tokens;
  assert.deepEqual([-1, -2, 5, 5_000].map(most), [1_000, 1_000, 5, 1_000]);
});

Deno.test("toParams leaves a text prompt alone", () => {
  const params = toParams(ask({ input: { kind: "text", prompt: "Once" } }), 2048);
  assert.equal(params.prompt, "Once");
  assert.ok(!("messages" in params));
});

Deno.test("toParams asks for the output format", () => {
  const format = (output: NonNullable<GenerationRequest["output"]>) =>
    toParams(ask({ output }), 1).response_format;
  assert.deepEqual(format({ type: "json" }), { type: "json_object" });
  assert.deepEqual(format({ type: "json-schema", schema: { type: "object" } }), {
    type: "json_schema",
    json_schema: { name: "answer", schema: { type: "object" } },
  });
});

Deno.test("chunkReader makes events of recorded chunks", () => {
  const reader = chunkReader();
  assert.deepEqual(RECORDED.flatMap((chunk) => reader.read(chunk)), [
    { type: "progress", phase: "prompt", done: 28, total: 28, cached: 27, elapsed: 1 },
    { type: "text", text: "He" },
    { type: "text", text: "y" },
  ]);
});

Deno.test("chunkReader knows reason, usage and times after the last chunk", () => {
  const reader = chunkReader();
  for (const chunk of RECORDED) reader.read(chunk);
  assert.deepEqual(reader.outcome(), {
    reason: "length",
    usage: { promptTokens: 28, cachedTokens: 27, completionTokens: 200 },
    promptMs: 1.087,
    generateMs: 235.333,
  });
});

Deno.test("chunkReader takes every reason but length for stop", () => {
  const outcome = (reason: string) => {
    const reader = chunkReader();
    reader.read(delta({}, reason));
    return reader.outcome()?.reason;
  };
  assert.deepEqual(["stop", "length", "tool_calls"].map(outcome), ["stop", "length", "stop"]);
});

Deno.test("chunkReader has no outcome of chunks without a finish reason", () => {
  const reader = chunkReader();
  reader.read(FIRST);
  reader.read(delta({ content: "He" }));
  assert.equal(reader.outcome(), undefined);
});

Deno.test("chunkReader reads raw completions and reasoning", () => {
  const reader = chunkReader();
  const raw = { choices: [{ text: "Once", finish_reason: null }] };
  assert.deepEqual(reader.read(raw), [{ type: "text", text: "Once" }]);
  assert.deepEqual(reader.read(delta({ reasoning_content: "Hm" })), [{
    type: "reasoning",
    text: "Hm",
  }]);
});

Deno.test("chunkReader skips empty and unknown chunks", () => {
  const reader = chunkReader();
  for (
    const chunk of [{}, { choices: [] }, delta({ content: "" }), delta({ content: null }), {
      usage: null,
    }]
  ) {
    assert.deepEqual(reader.read(chunk), []);
  }
});
