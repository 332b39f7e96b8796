import assert from "node:assert/strict";
import type { Manner } from "../../../../src/dialects/dialect.ts";
import { openaiChat, openaiCompletion } from "../../../../src/dialects/openai/generation.ts";
import { explain } from "../../../../src/engines/wllama_errors.ts";
import { ApiError, type ErrorCode } from "../../../../src/errors.ts";
import { AT, call, finish, reasoning, text, values } from "../../../support/events.ts";

const identity = { id: "7f3a", model: "Tiny", created: AT };
const envelope = {
  id: "chatcmpl-7f3a",
  object: "chat.completion.chunk",
  created: Math.floor(AT / 1000),
  model: "Tiny",
  system_fingerprint: "fp_llamaside",
};
const USAGE = {
  prompt_tokens: 26,
  completion_tokens: 8,
  total_tokens: 34,
  prompt_tokens_details: { cached_tokens: 2 },
  completion_tokens_details: { reasoning_tokens: 0 },
};

const manner = (includeUsage: boolean): Manner => ({
  framing: "sse",
  heartbeat: {},
  includeUsage,
  returnProgress: false,
});
const chat = (includeUsage = false) => openaiChat.stream(identity, manner(includeUsage));
const completion = (includeUsage = false) =>
  openaiCompletion.stream(identity, manner(includeUsage));
const dataOf = (frames: readonly { data: unknown }[]) => frames.map(({ data }) => data);
const deltasOf = (frames: readonly { data: unknown }[]) =>
  dataOf(frames).flatMap((data) =>
    (data as { choices?: { delta: unknown }[] }).choices?.map(({ delta }) => delta) ?? []
  );

Deno.test("openaiChat tells the role in the first chunk only", () => {
  const encoder = chat();
  const frames = [text("He"), text("llo"), finish()].flatMap((event) => encoder.encode(event));
  const deltas = [{ role: "assistant", content: "He" }, { content: "llo" }, {}];
  assert.deepEqual(deltasOf(frames), deltas);
});

Deno.test("openaiChat tells the role in a heartbeat that comes first, and not again", () => {
  const encoder = chat();
  const beats = [encoder.heartbeat(AT)!, encoder.heartbeat(AT)!];
  const frames = [...beats, ...encoder.encode(text("Hi")), ...encoder.encode(finish())];
  const deltas = [{ role: "assistant", content: "" }, { content: "" }, { content: "Hi" }, {}];
  assert.deepEqual(deltasOf(frames), deltas);
});

Deno.test("openaiChat tells the role of an empty completion too", () => {
  assert.deepEqual(deltasOf(chat().encode(finish())), [{ role: "assistant", content: "" }, {}]);
});

Deno.test("openaiChat ends with the finish chunk and [DONE]", () => {
  const encoder = chat();
  encoder.encode(text("Hi"));
  assert.deepEqual(dataOf(encoder.encode(finish("length"))), [
    { ...envelope, choices: [{ index: 0, delta: {}, finish_reason: "length" }] },
    "[DONE]",
  ]);
});

Deno.test("openaiChat says usage in a chunk of its own, and null before, when asked for", () => {
  const encoder = chat(true);
  const choice = { index: 0, delta: { role: "assistant", content: "Hi" }, finish_reason: null };
  assert.deepEqual(dataOf(encoder.encode(text("Hi"))), [{
    ...envelope,
    choices: [choice],
    usage: null,
  }]);
  assert.deepEqual(dataOf(encoder.encode(finish())), [
    { ...envelope, choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage: null },
    { ...envelope, choices: [], usage: USAGE },
    "[DONE]",
  ]);
});

Deno.test("openaiChat says nothing of usage when nobody asked", () => {
  const encoder = chat();
  const frames = [text("Hi"), finish()].flatMap((event) => encoder.encode(event));
  assert.doesNotMatch(JSON.stringify(frames), /usage/);
});

Deno.test("openaiChat streams reasoning beside empty content", () => {
  const deltas = deltasOf(chat().encode(reasoning("Hm")));
  assert.deepEqual(deltas, [{ role: "assistant", content: "", reasoning: "Hm" }]);
});

Deno.test("openaiChat streams a call as its head and pieces of its arguments", () => {
  const encoder = chat();
  const events = [
    call(0, "add"),
    values(0, '{"a":'),
    values(0, "1}"),
    call(1, "now"),
    values(1, "{}"),
    finish("tool-calls"),
  ];
  const frames = events.flatMap((event) => encoder.encode(event));
  const head = (index: number, name: string) => ({
    content: "",
    tool_calls: [
      { id: `call_${index}`, index, type: "function", function: { name, arguments: "" } },
    ],
  });
  const piece = (index: number, json: string) => ({
    tool_calls: [{ index, function: { arguments: json } }],
  });
  assert.deepEqual(deltasOf(frames), [
    { role: "assistant", ...head(0, "add") },
    piece(0, '{"a":'),
    piece(0, "1}"),
    head(1, "now"),
    piece(1, "{}"),
    {},
  ]);
  const [last] = dataOf(frames).slice(-2) as { choices: { finish_reason: string }[] }[];
  assert.equal(last!.choices[0]!.finish_reason, "tool_calls");
});

Deno.test("openaiChat answers calls whole, also what the end cut off", () => {
  const encoder = openaiChat.whole(identity, manner(false));
  const events = [call(0, "add"), values(0, '{"a":'), values(0, "1"), finish("length")];
  const [data] = dataOf(events.flatMap((event) => encoder.encode(event)));
  assert.deepEqual((data as { choices: unknown }).choices, [{
    index: 0,
    message: {
      role: "assistant",
      content: "",
      refusal: null,
      tool_calls: [
        {
          id: "call_0",
          index: 0,
          type: "function",
          function: { name: "add", arguments: '{"a":1' },
        },
      ],
    },
    logprobs: null,
    finish_reason: "length",
  }]);
});

Deno.test("openaiCompletion has no place for thinking", () => {
  assert.deepEqual(completion().encode(reasoning("Hm")), []);
});

Deno.test("openaiCompletion streams text choices of one object type", () => {
  const encoder = completion(true);
  const head = { ...envelope, id: "cmpl-7f3a", object: "text_completion" };
  const frames = [text("Hi"), finish()].flatMap((event) => encoder.encode(event));
  assert.deepEqual(dataOf(frames), [
    {
      ...head,
      choices: [{ text: "Hi", index: 0, logprobs: null, finish_reason: null }],
      usage: null,
    },
    {
      ...head,
      choices: [{ text: "", index: 0, logprobs: null, finish_reason: "stop" }],
      usage: null,
    },
    { ...head, choices: [], usage: USAGE },
    "[DONE]",
  ]);
});

Deno.test("openaiChat answers a whole completion in one object", () => {
  const encoder = openaiChat.whole(identity, manner(false));
  const frames = [reasoning("Hm"), text("He"), text("llo"), finish("tool-calls")]
    .flatMap((event) => encoder.encode(event));
  const message = { role: "assistant", content: "Hello", refusal: null, reasoning: "Hm" };
  assert.deepEqual(dataOf(frames), [{
    ...envelope,
    object: "chat.completion",
    choices: [{ index: 0, message, logprobs: null, finish_reason: "tool_calls" }],
    usage: USAGE,
  }]);
});

Deno.test("openaiCompletion answers a whole completion in one object", () => {
  const encoder = openaiCompletion.whole(identity, manner(false));
  const [data] = dataOf([text("Hi"), finish()].flatMap((event) => encoder.encode(event)));
  assert.deepEqual((data as { choices: unknown }).choices, [
    { text: "Hi", index: 0, logprobs: null, finish_reason: "stop" },
  ]);
});

Deno.test("openaiChat says errors with all four keys", () => {
  const error = (code: ErrorCode, param?: string) =>
    dataOf(chat().error(new ApiError(code, "no", param)))[0];
  const body = (type: string, param: string | null = null, code: string | null = null) => ({
    error: { message: "no", type, param, code },
  });
  assert.deepEqual(error("invalid_request", "n"), body("invalid_request_error", "n"));
  assert.deepEqual(error("model_not_found"), body("not_found_error", null, "model_not_found"));
  assert.deepEqual(error("engine_failed"), body("api_error"));
  const full = body("invalid_request_error", null, "context_length_exceeded");
  assert.deepEqual(error("context_overflow"), full);
});

Deno.test("openaiChat says in OpenAI's code that a prompt is too long for the engine", () => {
  const thrown = new Error("the request (9 tokens) exceeds the available context size (8 tokens)");
  const [data] = dataOf(chat().error(explain(thrown, undefined)));
  assert.equal((data as { error: { code: string } }).error.code, "context_length_exceeded");
});
