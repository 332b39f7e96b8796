import assert from "node:assert/strict";
import { decodeChat, decodeCompletion } from "../../../../src/dialects/openai/decode.ts";

const hi = [{ role: "user", content: "Hi" }];
const chat = (body: object) => decodeChat({ model: "m", messages: hi, ...body });

Deno.test("decodeChat has OpenAI's defaults for temperature and top_p", () => {
  assert.deepEqual(chat({}).request.sampling, { temperature: 1, topP: 1 });
  const chosen = chat({ temperature: 0, top_p: 0.5 }).request.sampling;
  assert.deepEqual(chosen, { temperature: 0, topP: 0.5 });
});

Deno.test("decodeChat prefers max_completion_tokens to max_tokens", () => {
  assert.equal(chat({ max_tokens: 5 }).request.sampling.maxTokens, 5);
  const both = chat({ max_tokens: 5, max_completion_tokens: 7 });
  assert.equal(both.request.sampling.maxTokens, 7);
});

Deno.test("decodeChat takes stop as a string or a list of some, and leaves out empty ones", () => {
  const stop = (stop: unknown) => chat({ stop }).request.sampling.stop;
  assert.deepEqual(stop("x"), ["x"]);
  assert.deepEqual(stop(["x", "", "y"]), ["x", "y"]);
  assert.equal(stop(null), undefined);
  const message = "invalid type for 'stop' field: number";
  assert.throws(() => stop(["x", 5]), { message, param: "stop" });
  assert.throws(() => stop(Array(17).fill("x")), { param: "stop" });
});

Deno.test("decodeChat takes biases of tokens by their ids, as far as OpenAI's go", () => {
  const bias = (logit_bias: unknown) => chat({ logit_bias }).request.sampling.logitBias;
  assert.deepEqual(bias({ "5": -100, "7": 1.5 }), { "5": -100, "7": 1.5 });
  assert.equal(bias(null), undefined);
  for (const wrong of [5, [], { a: 1 }, { "5": "1" }, { "5": 101 }, { "-5": 1 }]) {
    assert.throws(() => bias(wrong), { param: "logit_bias" });
  }
});

Deno.test("decodeChat streams SSE only when asked, and never NDJSON", () => {
  assert.equal(chat({}).framing, "json");
  assert.equal(chat({ stream: true }).framing, "sse");
  assert.equal(chat({ stream: "sse" }).framing, "sse");
  assert.throws(() => chat({ stream: "jsonl" }), { param: "stream" });
});

Deno.test("decodeChat joins text parts and maps developer to system", () => {
  const content = [{ type: "text", text: "He" }, { type: "text", text: "llo" }];
  const { input } = chat({ messages: [{ role: "developer", content }] }).request;
  assert.deepEqual(input, { kind: "chat", messages: [{ role: "system", content: "Hello" }] });
});

Deno.test("decodeChat refuses parts that are no text and names the place", () => {
  const content = [{ type: "text", text: "x" }, {
    type: "image_url",
    image_url: { url: "http://x" },
  }];
  const error = { code: "unsupported", param: "messages[0].content[1]" };
  assert.throws(() => chat({ messages: [{ role: "user", content }] }), error);
});

Deno.test("decodeChat refuses a message without content unless it calls tools", () => {
  const param = "messages[0].content";
  assert.throws(() => chat({ messages: [{ role: "user", content: null }] }), { param });
  const tool_calls = [{ id: "1", function: { name: "f", arguments: "{}" } }];
  const messages = [{ role: "assistant", content: null, tool_calls }];
  assert.doesNotThrow(() => chat({ messages }));
});

Deno.test("decodeChat refuses an empty list of messages in Ollama's words", () => {
  for (const messages of [[], null]) {
    assert.throws(() => decodeChat({ model: "m", messages }), {
      code: "invalid_request",
      message: "[] is too short - 'messages'",
    });
  }
});

Deno.test("decodeChat makes a request of each choice, with a seed of its own", () => {
  const seeds = (body: object) => {
    const { request, others = [] } = chat(body);
    return [request, ...others].map(({ sampling }) => sampling.seed);
  };
  assert.deepEqual(seeds({ seed: 5 }), [5]);
  assert.deepEqual(seeds({ n: 1, seed: 5 }), [5]);
  assert.deepEqual(seeds({ n: 3, seed: 5 }), [5, 6, 7]);
  assert.deepEqual(seeds({ n: 2 }), [undefined, undefined]);
  for (const n of [0, -1, 9]) assert.throws(() => chat({ n }), { param: "n" });
});

Deno.test("decodeChat rates tokens only where logprobs is true, and never more than 20 for each", () => {
  const rated = (body: object) => chat(body).request.logprobs;
  assert.equal(rated({}), undefined);
  assert.equal(rated({ top_logprobs: 3 }), undefined);
  assert.equal(rated({ logprobs: true }), 0);
  assert.equal(rated({ logprobs: true, top_logprobs: 20 }), 20);
  const message = "top_logprobs must be between 0 and 20";
  for (const top_logprobs of [21, -1, 1.5]) {
    assert.throws(() => chat({ model: "", top_logprobs }), { message });
  }
});

Deno.test("decodeChat takes images of data URLs, and needs a model that sees", () => {
  const url = "data:image/png;base64,iVBORw==";
  const ask = (image_url: unknown) =>
    chat({ messages: [{ role: "user", content: [{ type: "image_url", image_url }] }] }).request;
  for (const given of [url, { url, detail: "low" }]) {
    const { input, needs } = ask(given);
    const images = input.kind === "chat" && input.messages[0]!.images;
    assert.deepEqual([images, needs], [["iVBORw=="], ["completion", "vision"]]);
  }
  for (const type of ["gif", "bmp"]) assert.ok(ask(url.replace("png", type)));
  assert.throws(() => ask("https://example.com/a.png"), /image URLs are not currently/);
  assert.throws(
    () => ask("data:text/plain;base64,AAAA"),
    /invalid image input: messages\S+ must be a data URL/,
  );
  assert.throws(() => ask("data:image/png;base64,A*=="), /illegal base64 data at input byte 1/);
  assert.throws(() => ask("data:image/png;base64,"), /empty image/);
  assert.throws(() => ask("data:image/webp;base64,UklGRiQaAABXRUJQVlA4IA=="), /WebP/);
});

Deno.test("decodeChat says thoughts in reasoning_content too where llama.cpp's field asks for it", () => {
  assert.equal(chat({}).reasoningContent, undefined);
  assert.equal(chat({ reasoning_format: "auto" }).reasoningContent, undefined);
  assert.equal(chat({ reasoning_format: "deepseek" }).reasoningContent, true);
  assert.throws(() => chat({ reasoning_format: "none" }), { param: "reasoning_format" });
});

Deno.test("decodeChat reads response formats", () => {
  const output = (response_format: unknown) => chat({ response_format }).request.output;
  assert.deepEqual(output({ type: "json_object" }), { type: "json" });
  const json_schema = { name: "x", schema: { type: "object" } };
  const schema = { type: "json-schema", schema: { type: "object" } };
  assert.deepEqual(output({ type: "json_schema", json_schema }), schema);
  assert.equal(output({ type: "text" }), undefined);
});

Deno.test("decodeChat needs tools unless the choice is none", () => {
  const tools = [{ type: "function", function: { name: "f" } }];
  assert.deepEqual(chat({ tools }).request.needs, ["completion", "tools"]);
  assert.deepEqual(chat({ tools, tool_choice: "none" }).request.needs, ["completion"]);
});

Deno.test("decodeChat needs thinking for every effort but none, and refuses unknown ones", () => {
  assert.deepEqual(chat({ reasoning_effort: "low" }).request.needs, ["completion", "thinking"]);
  assert.deepEqual(chat({ reasoning_effort: "none" }).request.needs, ["completion"]);
  assert.throws(() => chat({ reasoning_effort: "bad" }), {
    message: 'invalid reasoning value: "bad" (must be "minimal", "low", "medium", "high", ' +
      '"xhigh", "ultra", "max", or "none")',
  });
});

Deno.test("decodeChat takes the effort from both fields, reasoning first", () => {
  const think = (body: object) => chat(body).request.think;
  assert.equal(think({}), undefined);
  const efforts = ["none", "minimal", "low", "medium", "high", "xhigh", "ultra", "max"];
  assert.deepEqual(efforts.map((reasoning_effort) => think({ reasoning_effort })), [
    ...[false, "low", "low", "medium", "high", "max", "max", "max"],
  ]);
  assert.equal(think({ reasoning_effort: "none", reasoning: { effort: "low" } }), "low");
  assert.throws(() => chat({ reasoning: { effort: "bad" } }), { param: "reasoning.effort" });
});

const weather = { name: "get_weather", description: "Weather", parameters: { type: "object" } };
const TOOLS = [{ type: "function", function: weather }];
const tools = (body: object) => {
  const { input } = chat({ tools: TOOLS, ...body }).request;
  return input.kind === "chat" ? input.tools : undefined;
};

Deno.test("decodeChat offers functions, with the choice and number that the client says", () => {
  const functions = [weather];
  assert.deepEqual(tools({}), { functions });
  assert.deepEqual(tools({ tool_choice: "auto", parallel_tool_calls: true }), { functions });
  assert.equal(tools({ tool_choice: "none" }), undefined);
  assert.equal(tools({ tools: [] }), undefined);
  assert.deepEqual(tools({ tool_choice: "required" }), { functions, must: "call" });
  const tool_choice = { type: "function", function: { name: "get_weather" } };
  const named = { functions, must: { call: "get_weather" } };
  assert.deepEqual(tools({ tool_choice }), named);
  assert.deepEqual(tools({ parallel_tool_calls: false }), { functions, single: true });
});

Deno.test("decodeChat offers only those functions that the choice allows", () => {
  const now = { type: "function", function: { name: "now" } };
  const choice = (mode: string, ...names: string[]) => ({
    type: "allowed_tools",
    allowed_tools: {
      mode,
      tools: names.map((name) => ({ type: "function", function: { name } })),
    },
  });
  const offered = (tool_choice: object) => tools({ tools: [...TOOLS, now], tool_choice });
  const functions = [weather];
  assert.deepEqual(offered(choice("auto", "get_weather")), { functions });
  assert.deepEqual(offered(choice("required", "get_weather")), { functions, must: "call" });
  assert.equal(offered(choice("auto", "get_weather", "now"))?.functions.length, 2);
  const flat = { type: "allowed_tools", mode: "auto", tools: [{ type: "function", name: "now" }] };
  for (const wrong of [choice("auto", "nope"), choice("maybe", "now"), flat]) {
    assert.throws(() => offered(wrong), { param: "tool_choice" });
  }
});

Deno.test("decodeChat refuses what was before tools, and says what takes its place", () => {
  const refused = (body: object, param: string, remedy: RegExp) =>
    assert.throws(() => chat(body), { code: "unsupported", param, message: remedy });
  refused({ functions: [weather] }, "functions", /^functions is not supported: .*\btools$/);
  refused({ function_call: "auto" }, "function_call", /^function_call is not supported: .*tools/);
  assert.doesNotThrow(() => chat({ functions: [], function_call: null }));
  const said = (message: object) => ({ messages: [...hi, message] });
  const call = { role: "assistant", content: null, function_call: { name: "f", arguments: "{}" } };
  refused(said(call), "messages[1].function_call", /tool_calls/);
  refused(said({ role: "function", name: "f", content: "2" }), "messages[1].role", /tool/);
});

Deno.test("decodeChat reads refusals as what the assistant said", () => {
  const said = (message: object) => {
    const { input } = chat({ messages: [{ role: "assistant", ...message }] }).request;
    return input.kind === "chat" && input.messages[0]!.content;
  };
  assert.equal(said({ content: null, refusal: "I cannot." }), "I cannot.");
  assert.equal(said({ content: "", refusal: "I cannot." }), "I cannot.");
  assert.equal(said({ content: "Yes.", refusal: null }), "Yes.");
  const parts = [{ type: "text", text: "Well: " }, { type: "refusal", refusal: "no." }];
  assert.equal(said({ content: parts }), "Well: no.");
  const empty = { messages: [{ role: "assistant", content: null, refusal: null }] };
  assert.throws(() => chat(empty), { param: "messages[0].content" });
});

Deno.test("decodeChat refuses a choice that cannot be made", () => {
  const param = "tool_choice";
  const named = (name: string) => ({ type: "function", function: { name } });
  assert.throws(() => tools({ tool_choice: "maybe" }), { param });
  assert.throws(() => tools({ tool_choice: { type: "function" } }), { param });
  assert.throws(() => tools({ tool_choice: named("nope") }), {
    message: 'tool_choice names "nope", which is not one of the tools',
    param,
  });
  assert.throws(() => chat({ tool_choice: "required" }), {
    message: "tool_choice asks for a call: name functions in tools",
    param,
  });
});

Deno.test("decodeChat reads earlier thinking, calls and results, and finds the function of a result", () => {
  const call = (id: string, name: string, json: string) => ({
    id,
    type: "function",
    function: { name, arguments: json },
  });
  const result = (tool_call_id: string, more = {}) => ({
    role: "tool",
    content: [{ type: "text", text: "22" }],
    tool_call_id,
    ...more,
  });
  const assistant = { role: "assistant", content: null };
  const { input } = chat({
    messages: [
      { ...assistant, reasoning: "Hm", tool_calls: [call("1", "first", '{"a":1}')] },
      result("1"),
      { ...assistant, reasoning_content: "Hm", tool_calls: [call("1", "last", "")] },
      result("1"),
      result("1", { name: "mine" }),
      result("2"),
    ],
  }).request;
  const said = { role: "assistant", content: "", reasoning: "Hm" };
  const told = { role: "tool", content: "22", toolCallId: "1" };
  assert.deepEqual(input.kind === "chat" && input.messages, [
    { ...said, toolCalls: [{ id: "1", name: "first", arguments: { a: 1 } }] },
    { ...told, toolName: "first" },
    { ...said, toolCalls: [{ id: "1", name: "last", arguments: {} }] },
    { ...told, toolName: "last" },
    { ...told, toolName: "mine" },
    { ...told, toolCallId: "2" },
  ]);
});

Deno.test("decodeChat refuses arguments that are no JSON object", () => {
  const tool_calls = [{ id: "1", type: "function", function: { name: "f", arguments: '{"a":' } }];
  assert.throws(() => chat({ messages: [{ role: "assistant", content: null, tool_calls }] }), {
    code: "invalid_request",
    message: /^invalid tool call arguments/,
    param: "messages[0].tool_calls[0].function.arguments",
  });
});

Deno.test("decodeChat asks for usage only when include_usage is true", () => {
  assert.equal(chat({}).includeUsage, false);
  assert.equal(chat({ stream_options: { include_usage: true } }).includeUsage, true);
  assert.equal(chat({}).returnProgress, false);
  assert.equal(chat({ return_progress: true }).returnProgress, true);
});

Deno.test("decodeCompletion puts the prompt through the chat template", () => {
  const { input } = decodeCompletion({ model: "m", prompt: ["Hi"] }).request;
  assert.deepEqual(input, { kind: "chat", messages: [{ role: "user", content: "Hi" }] });
});

Deno.test("decodeCompletion without a prompt only loads", () => {
  assert.deepEqual(decodeCompletion({ model: "m" }).request.input, { kind: "load" });
});

Deno.test("decodeCompletion asks each prompt n times, and tells before which text an answer stands", () => {
  const prompts = (body: object) => {
    const { request, others = [], prompts } = decodeCompletion({ model: "m", ...body });
    const of = ({ input }: typeof request) => input.kind === "chat" && input.messages[0]!.content;
    return [[request, ...others].map(of), prompts];
  };
  assert.deepEqual(prompts({ prompt: ["a"] }), [["a"], undefined]);
  assert.deepEqual(prompts({ prompt: ["a", "b"], n: 2, echo: true }), [
    ["a", "a", "b", "b"],
    ["a", "a", "b", "b"],
  ]);
  assert.throws(() => prompts({ prompt: ["a", ""] }), { param: "prompt" });
  assert.throws(() => prompts({ prompt: Array(5).fill("a"), n: 8 }), { param: "prompt" });
  assert.throws(() => prompts({ prompt: "a", n: -1, echo: true }), { param: "n" });
  assert.throws(() => prompts({ prompt: "a", logprobs: 1, echo: true }), { param: "echo" });
});

Deno.test("decodeCompletion fills the gap before a suffix, and refuses a missing model as Ollama does", () => {
  assert.throws(() => decodeCompletion({}), { message: "model '' not found" });
  const { input, needs } = decodeCompletion({ model: "m", prompt: "x", suffix: "y" }).request;
  assert.deepEqual(input, { kind: "fill", prefix: "x", suffix: "y" });
  assert.deepEqual(needs, ["completion", "insert"]);
});

Deno.test("decodeCompletion reads the effort, since its thinking is paid for but never shown", () => {
  const asked = decodeCompletion({ model: "m", prompt: "x", reasoning_effort: "none" });
  assert.deepEqual([asked.request.think, asked.request.needs], [false, ["completion"]]);
});

Deno.test("decodeCompletion takes OpenAI's defaults for the penalties too, in place of the model's", () => {
  const sampling = (body: object) =>
    decodeCompletion({ model: "m", prompt: "Hi", ...body }).request.sampling;
  const usual = { temperature: 1, topP: 1, frequencyPenalty: 0, presencePenalty: 0 };
  assert.deepEqual(sampling({}), usual);
  const chosen = { frequency_penalty: 0.5, presence_penalty: 0.25 };
  assert.deepEqual(sampling(chosen), { ...usual, frequencyPenalty: 0.5, presencePenalty: 0.25 });
});
