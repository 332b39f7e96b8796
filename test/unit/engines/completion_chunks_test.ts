import assert from "node:assert/strict";
import type { Chunk } from "../../../src/engines/chunk.ts";
import { chunkReader, type Unwanted } from "../../../src/engines/completion_chunks.ts";

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

// The same, of a template with tools: thinking, then a call.
const call = (call: object) => delta({ tool_calls: [{ index: 0, ...call }] });
const CALLING: readonly Chunk[] = [
  FIRST,
  delta({ reasoning_content: "I must look" }),
  call({
    id: "cFaiaMZMbBQAMCvdDNllFqWHHyUk4siG",
    type: "function",
    function: { name: "get_weather", arguments: "{" },
  }),
  call({ function: { arguments: '"city":' } }),
  call({ function: { arguments: ' "Paris"}' } }),
  delta({}, "tool_calls"),
  LAST,
];

Deno.test("chunkReader makes events of recorded chunks", () => {
  const reader = chunkReader();
  assert.deepEqual(RECORDED.flatMap((chunk) => reader.read(chunk)), [
    { type: "progress", phase: "prompt", done: 28, total: 28, cached: 27, elapsed: 1 },
    { type: "text", text: "He", promptTokens: 28 },
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

Deno.test("chunkReader takes every unknown reason for stop", () => {
  const outcome = (reason: string) => {
    const reader = chunkReader();
    reader.read(delta({}, reason));
    return reader.outcome()?.reason;
  };
  const reasons = ["stop", "length", "tool_calls", "zzz"];
  assert.deepEqual(reasons.map(outcome), ["stop", "length", "tool-calls", "stop"]);
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

const CALL_EVENTS = [
  { type: "tool-call", index: 0, id: "cFaiaMZMbBQAMCvdDNllFqWHHyUk4siG", name: "get_weather" },
  { type: "tool-arguments", index: 0, json: "{" },
  { type: "tool-arguments", index: 0, json: '"city":' },
  { type: "tool-arguments", index: 0, json: ' "Paris"}' },
];

Deno.test("chunkReader reads thinking and a call", () => {
  const reader = chunkReader();
  const events = CALLING.flatMap((chunk) => reader.read(chunk));
  const thinking = { type: "reasoning", text: "I must look", promptTokens: 28 };
  assert.deepEqual(events.slice(1), [thinking, ...CALL_EVENTS]);
  assert.equal(reader.outcome()?.reason, "tool-calls");
});

Deno.test("chunkReader keeps the white space inside of thoughts and drops what ends them", () => {
  const reader = chunkReader();
  const pieces = ["I must\n", "\n", "look", " now.", "\n"];
  const events = pieces.flatMap((reasoning_content) => reader.read(delta({ reasoning_content })));
  const texts = events.map((event) => event.type === "reasoning" && event.text);
  assert.deepEqual(texts, ["I must", "\n\nlook", " now."]);
  assert.deepEqual(reader.read(delta({ content: "Hi\n" })), [{ type: "text", text: "Hi\n" }]);
});

Deno.test("chunkReader drops thinking that nobody wants", () => {
  const reader = chunkReader({ reasoning: true });
  const [, first, ...rest] = CALLING.flatMap((chunk) => reader.read(chunk));
  assert.deepEqual([first, ...rest], [
    { ...CALL_EVENTS[0], promptTokens: 28 },
    ...CALL_EVENTS.slice(1),
  ]);
});

Deno.test("chunkReader drops calls after the first when only one is wanted", () => {
  const second = delta({
    tool_calls: [{ index: 1, id: "2", function: { name: "f", arguments: "{}" } }],
  });
  assert.equal(chunkReader().read(second).length, 2);
  const reader = chunkReader({ moreCalls: true });
  assert.deepEqual(reader.read(second), []);
  assert.equal(CALLING.flatMap((chunk) => reader.read(chunk)).length, 6);
});

// Recorded with `top_logprobs: 2`, the second token being the end.
const token = (token: string, logprob: number) => ({
  id: 1,
  token,
  bytes: [...new TextEncoder().encode(token)],
  logprob,
});
const rated = (said: object, text: string, finish: string | null = null): Chunk => ({
  choices: [{
    delta: said,
    logprobs: {
      content: [{ ...token(text, -0.1), top_logprobs: [token(text, -0.1), token("x", -3)] }],
    },
    finish_reason: finish,
  }],
});
const told = (text: string, ...others: readonly string[]) => ({
  token: text,
  bytes: [...new TextEncoder().encode(text)],
  logprob: -0.1,
  top: [text, ...others].map((other) => ({
    token: other,
    bytes: [...new TextEncoder().encode(other)],
    logprob: other === text ? -0.1 : -3,
  })),
});

Deno.test("chunkReader tells the tokens of a piece, with as many others as were asked for", () => {
  const read = (top?: number) => chunkReader({}, 0, top).read(rated({ content: "é" }, "é"));
  assert.deepEqual(read(), [{ type: "text", text: "é" }]);
  assert.deepEqual(read(2), [{ type: "text", text: "é", logprobs: [told("é", "x")] }]);
  assert.deepEqual(read(0), [{ type: "text", text: "é", logprobs: [{ ...told("é"), top: [] }] }]);
});

Deno.test("chunkReader tells tokens that come without text with the next text, and none of the end", () => {
  const reader = chunkReader({}, 0, 1);
  assert.deepEqual(reader.read(rated({}, "</think>")), []);
  assert.deepEqual(reader.read(rated({ content: "Hi" }, "Hi")), [
    { type: "text", text: "Hi", logprobs: [told("</think>"), told("Hi")] },
  ]);
  assert.deepEqual(reader.read(rated({ content: "" }, "")), []);
  assert.deepEqual(reader.read(rated({ content: "!" }, "!")), [
    { type: "text", text: "!", logprobs: [told("!")] },
  ]);
});

Deno.test("chunkReader tells no tokens of calls", () => {
  const reader = chunkReader({}, 0, 1);
  const [call] = CALLING.filter(({ choices }) => choices?.[0]?.delta?.tool_calls);
  reader.read(rated({ ...call!.choices![0]!.delta }, "{"));
  assert.deepEqual(reader.read(rated({ content: "Hi" }, "Hi")), [
    { type: "text", text: "Hi", logprobs: [told("Hi")] },
  ]);
});

Deno.test("chunkReader counts the tokens that were thought, also those that nobody hears", () => {
  for (const unwanted of [{}, { reasoning: true }]) {
    const reader = chunkReader(unwanted, 10);
    const timings = (predicted_n: number) => ({ prompt_ms: 1, predicted_ms: 1, predicted_n });
    reader.read({ ...delta({ reasoning_content: "Hm" }), timings: timings(3) });
    reader.read({ ...delta({ content: "Hi" }, "stop"), timings: timings(5) });
    assert.equal(reader.outcome()?.usage.reasoningTokens, 13);
  }
});

Deno.test("chunkReader is over at a second call that nobody wants, and counts up to there", () => {
  const reader = chunkReader({ moreCalls: true });
  CALLING.slice(0, -2).forEach((chunk) => reader.read(chunk));
  assert.equal(reader.isOver, false);
  assert.equal(reader.outcome(), undefined);
  const tool_calls = [{ index: 1, id: "2", function: { name: "f", arguments: "" } }];
  const timings = { cache_n: 3, prompt_n: 4, prompt_ms: 1, predicted_n: 5, predicted_ms: 2 };
  reader.read({ ...delta({ tool_calls }), timings });
  assert.equal(reader.isOver, true);
  const { reason, usage } = reader.outcome()!;
  assert.equal(reason, "tool-calls");
  assert.deepEqual([usage.promptTokens, usage.cachedTokens, usage.completionTokens], [7, 3, 5]);
});

Deno.test("chunkReader takes a call that a stop text has cut for none", () => {
  const reason = (finish: string) => {
    const reader = chunkReader();
    CALLING.slice(0, 4).forEach((chunk) => reader.read(chunk));
    reader.read(delta({}, finish));
    return reader.outcome()?.reason;
  };
  assert.equal(reason("tool_calls"), "stop");
  assert.equal(reason("length"), "length");
});

Deno.test("chunkReader tells of no repetition where an answer is only long", () => {
  const reader = chunkReader({ repetition: true });
  reader.read(delta({ content: "ha" }, "length"));
  assert.deepEqual([reader.outcome()?.reason, reader.outcome()?.repetition], ["length", undefined]);
});

Deno.test("chunkReader knows which stop string ended it, where llama.cpp tells", () => {
  const ended = (verbose: object) => {
    const reader = chunkReader();
    reader.read({ ...delta({}, "stop"), __verbose: verbose });
    return reader.outcome()?.stopSequence;
  };
  assert.equal(ended({ stop_type: "word", stopping_word: "END" }), "END");
  assert.equal(ended({ stop_type: "eos", stopping_word: "" }), undefined);
  assert.equal(ended({}), undefined);
});

const times = (count: number, said: object) => Array.from({ length: count }, () => delta(said));
const isOverAfter = (chunks: readonly Chunk[], unwanted: Unwanted = { repetition: true }) => {
  const reader = chunkReader(unwanted);
  chunks.forEach((chunk) => reader.read(chunk));
  return reader.isOver;
};

Deno.test("chunkReader is over where a token was repeated more than 30 times, which is a matter of length", () => {
  for (const said of [{ content: " ha" }, { reasoning_content: "\n" }]) {
    const reader = chunkReader({ repetition: true });
    times(31, said).forEach((chunk) => reader.read(chunk));
    assert.equal(reader.isOver, false);
    const timings = { cache_n: 0, prompt_n: 4, prompt_ms: 1, predicted_n: 32, predicted_ms: 2 };
    reader.read({ ...delta(said), timings });
    assert.equal(reader.isOver, true);
    assert.equal(reader.outcome()?.reason, "length");
    assert.equal(reader.outcome()?.repetition, true);
    assert.equal(reader.outcome()?.usage.completionTokens, 32);
  }
});

Deno.test("chunkReader counts repetitions in a row only, and of raw completions too", () => {
  const text = Array.from(
    { length: 32 },
    () => ({ choices: [{ text: "a", finish_reason: null }] }),
  );
  assert.equal(isOverAfter(text), true);
  const a = { content: "a" };
  assert.equal(isOverAfter([...times(20, a), delta({ content: "b" }), ...times(20, a)]), false);
  assert.equal(isOverAfter([...times(20, a), delta({ content: "" }), ...times(20, a)]), true);
});

Deno.test("chunkReader lets a token be repeated where that may be wanted", () => {
  assert.equal(isOverAfter(times(100, { content: "a" }), {}), false);
});
