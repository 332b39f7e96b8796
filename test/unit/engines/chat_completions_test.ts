import assert from "node:assert/strict";
import type { GenerationRequest } from "../../../src/engine.ts";
import { toParams } from "../../../src/engines/chat_completions.ts";

const ask = (changes: Partial<GenerationRequest> = {}): GenerationRequest => ({
  model: "m",
  input: { kind: "chat", messages: [{ role: "user", content: "Hi" }] },
  sampling: {},
  needs: [],
  load: {},
  ...changes,
});

const MODEL = { contextLength: 2048, thinks: false };

Deno.test("toParams has Ollama's defaults, which are not llama.cpp's", () => {
  assert.deepEqual(toParams(ask(), MODEL), {
    messages: [{ role: "user", content: "Hi" }],
    reasoning_format: "auto",
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
    timings_per_token: true,
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
  const params = toParams(ask({ sampling }), MODEL);
  const names = ["temperature", "top_k", "top_p", "min_p", "typical_p", "seed", "repeat_penalty"];
  names.push("repeat_last_n", "presence_penalty", "frequency_penalty", "max_tokens", "stop");
  assert.deepEqual(names.map((name) => params[name]), Object.values(sampling));
});

Deno.test("toParams takes -1 for the whole context", () => {
  assert.equal(toParams(ask({ sampling: { repeatLastN: -1 } }), MODEL).repeat_last_n, 2048);
});

Deno.test("toParams mends what is no UTF-8 in texts, arguments and schemas", () => {
  const half = "a\ud800";
  const schema = { type: "object", description: half, properties: { [half]: { const: half } } };
  const toolCalls = [{ id: half, name: half, arguments: { [half]: [half] } }];
  const messages = [{ role: "assistant", content: half, reasoning: half, toolCalls }];
  const functions = [{ name: half, description: half, parameters: schema }];
  const mended = (changes: Partial<GenerationRequest>) => {
    const text = JSON.stringify(toParams(ask(changes), MODEL));
    assert.doesNotMatch(text, /\\ud/);
    return text.match(/a\ufffd/g)?.length;
  };
  assert.equal(mended({ input: { kind: "chat", messages, tools: { functions } } }), 11);
  const output = { type: "json-schema", schema } as const;
  assert.equal(mended({ output, sampling: { stop: [half] } }), 4);
  assert.equal(mended({ output, input: { kind: "text", prompt: half } }), 4);
});

Deno.test("toParams leaves whole pairs and what only looks like half of one", () => {
  const prompt = '\u{1f999} \\ud800 "\n\u2028';
  const params = toParams(ask({ input: { kind: "text", prompt } }), MODEL);
  assert.equal(params.prompt, prompt);
});

Deno.test("toParams never lets a generation run for ever", () => {
  const most = (maxTokens: number) =>
    toParams(ask({ sampling: { maxTokens } }), { ...MODEL, contextLength: 100 }).max_tokens;
  assert.deepEqual([-1, -2, 5, 5_000].map(most), [1_000, 1_000, 5, 1_000]);
});

Deno.test("toParams leaves a text prompt alone", () => {
  const params = toParams(ask({ input: { kind: "text", prompt: "Once" } }), MODEL);
  assert.equal(params.prompt, "Once");
  assert.ok(!("messages" in params));
});

Deno.test("toParams binds a text prompt by a bare schema, which llama.cpp reads there", () => {
  const input = { kind: "text" as const, prompt: "Once" };
  const schema = (output: NonNullable<GenerationRequest["output"]>) => {
    const { json_schema, response_format } = toParams(ask({ input, output }), MODEL);
    assert.equal(response_format, undefined);
    return json_schema;
  };
  assert.deepEqual(schema({ type: "json" }), { type: "object" });
  assert.deepEqual(schema({ type: "json-schema", schema: { type: "array" } }), { type: "array" });
});

Deno.test("toParams leaves room for an answer whose form was promised, however long the model thinks", () => {
  const budget = (changes: Partial<GenerationRequest>) =>
    toParams(ask(changes), { contextLength: 2048, thinks: true }).reasoning_budget_tokens;
  const output = { type: "json" } as const;
  assert.equal(budget({ output }), 512);
  assert.equal(budget({ output, sampling: { maxTokens: 101 } }), 50);
  const functions = [{ name: "f", parameters: {} }];
  const calling = (must?: "call") => (
    { kind: "chat" as const, messages: [], tools: { functions, ...(must ? { must } : {}) } }
  );
  assert.equal(budget({ input: calling("call") }), 512);
  assert.equal(budget({ input: calling() }), undefined);
  assert.equal(budget({}), undefined);
});

Deno.test("toParams asks llama.cpp to rate tokens, of a chat and of a bare prompt, by one at least", () => {
  const text = { kind: "text" as const, prompt: "Once" };
  const rating = (changes: Partial<GenerationRequest>) => {
    const { logprobs, top_logprobs, n_probs } = toParams(ask(changes), MODEL);
    return [logprobs, top_logprobs, n_probs];
  };
  assert.deepEqual(rating({}), [undefined, undefined, undefined]);
  assert.deepEqual(rating({ logprobs: 0 }), [true, 1, undefined]);
  assert.deepEqual(rating({ logprobs: 5 }), [true, 5, undefined]);
  assert.deepEqual(rating({ logprobs: 5, input: text }), [undefined, undefined, 5]);
});

Deno.test("toParams writes a gap with the model's own tokens, and goes on behind them", () => {
  const fill = { prefix: "<P>", suffix: "<S>", middle: "<M>" };
  const input = { kind: "fill" as const, prefix: "a", suffix: "c" };
  const prompt = (changes: Partial<GenerationRequest> = {}) =>
    toParams(ask({ input, ...changes }), { ...MODEL, fill }).prompt;
  assert.equal(prompt(), "<P>a<S>c<M>");
  assert.equal(prompt({ begun: { text: "b", reasoning: "", tokens: 1 } }), "<P>a<S>c<M>b");
});

Deno.test("toParams passes biases on where there are any", () => {
  const bias = (logitBias: Readonly<Record<string, number>>) =>
    toParams(ask({ sampling: { logitBias } }), MODEL).logit_bias;
  assert.deepEqual(bias({ "5": -1 }), { "5": -1 });
  assert.equal(bias({}), undefined);
});

Deno.test("toParams asks which stop string it was only where there are some", () => {
  assert.equal(toParams(ask({ sampling: { stop: ["END"] } }), MODEL).verbose, true);
  assert.ok(!("verbose" in toParams(ask({ sampling: { stop: [] } }), MODEL)));
});

Deno.test("toParams bounds the thinking by what was asked, and by what an answer needs", () => {
  const budget = (changes: Partial<GenerationRequest>) =>
    toParams(ask(changes), MODEL).reasoning_budget_tokens;
  assert.equal(budget({}), undefined);
  assert.equal(budget({ thinkingTokens: 1024 }), 1024);
  const output = { type: "json" as const };
  assert.equal(budget({ thinkingTokens: 1024, output }), 512);
  assert.equal(budget({ thinkingTokens: 100, output }), 100);
});
