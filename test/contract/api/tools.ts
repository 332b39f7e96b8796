/** What any model that calls functions must keep. */
import assert from "node:assert/strict";
import { type Call, messageOf, nativeCalls, openaiCalls, openaiStreamedCalls } from "../calls.ts";
import type { Part } from "../part.ts";
import { assertError, FIXED, type Json, json, objects } from "../target.ts";

const declare = (name: string, description: string, city: Json) => ({
  type: "function",
  function: {
    name,
    description,
    parameters: { type: "object", properties: { city }, required: ["city"] },
  },
});
const WEATHER = declare("get_weather", "Get the current weather for a city", { type: "string" });
// Whatever a model is made to say that it does not want to say, it comes to an end.
const FEW = { type: "string", enum: ["Paris", "Rome"] };
const FORECAST = declare("get_forecast", "Get the weather of tomorrow for a city", FEW);
const TIME = declare("get_time", "Get the current time in a city", FEW);
const messages = [{ role: "user", content: "What is the weather in Paris?" }];
const QUESTION = { messages, tools: [WEATHER], options: { ...FIXED, num_predict: 200 } };
const OPENAI_QUESTION = { messages, tools: [WEATHER], max_tokens: 200 };

export function tools({ target, ask, test }: Part): void {
  test("/api/chat makes one whole call, streamed and not", async () => {
    const streamed = nativeCalls(await ask.chat(QUESTION));
    assert.equal(streamed.length, 1);
    const [{ name, values }] = streamed as [Call];
    assert.equal(name, "get_weather");
    assert.deepEqual(Object.keys(values), ["city"]);
    assert.equal(typeof values.city, "string");
    assert.deepEqual(nativeCalls(await ask.chat({ ...QUESTION, stream: false })), streamed);
  });

  test("/api/chat ends a stream of calls with an empty line", async () => {
    const end = objects(await ask.chat(QUESTION)).at(-1)!;
    assert.deepEqual(end.message, { role: "assistant", content: "" });
  });

  test("/v1/chat/completions makes the same call, streamed and not", async () => {
    const options = { ...QUESTION.options, top_p: 1 };
    const calls = nativeCalls(await ask.chat({ ...QUESTION, options }));
    assert.deepEqual(openaiCalls(await ask.completeChat(OPENAI_QUESTION)), calls);
    const streamed = await ask.completeChat({ ...OPENAI_QUESTION, stream: true });
    assert.deepEqual(openaiStreamedCalls(streamed), calls);
  });

  if (target.can.includes("thinking")) {
    test("thinking and calls go side by side", async () => {
      const answer = await ask.chat({ ...QUESTION, think: true, stream: false });
      assert.equal(nativeCalls(answer).length, 1);
      const { thinking } = json(answer).message as Json;
      assert.ok(typeof thinking === "string" && thinking.length > 0);
      const whole = await ask.completeChat({ ...OPENAI_QUESTION, reasoning_effort: null });
      assert.equal(openaiCalls(whole).length, 1);
      assert.equal(typeof messageOf(whole).message.reasoning, "string");
    });
  }

  test("tool_choice none keeps the model from calling", async () => {
    const answer = await ask.completeChat({ ...OPENAI_QUESTION, tool_choice: "none" });
    const { message, finish_reason } = messageOf(answer);
    assert.ok(!("tool_calls" in message));
    assert.notEqual(finish_reason, "tool_calls");
  });

  test("tool_choice makes the model call, whatever it was asked, and if need be a certain function", async () => {
    const messages = [{ role: "user", content: "Hello" }];
    const forced = {
      messages,
      tools: [FORECAST, TIME],
      max_tokens: 200,
      parallel_tool_calls: false,
    };
    const names = async (body: Json) =>
      openaiCalls(await ask.completeChat({ ...forced, ...body })).map(({ name }) => name);
    const [any] = await names({ tool_choice: "required" });
    assert.ok(["get_forecast", "get_time"].includes(any!), any);
    const named = (name: string) => ({ tool_choice: { type: "function", function: { name } } });
    for (const name of ["get_forecast", "get_time"]) {
      assert.deepEqual(await names(named(name)), [name]);
      assert.deepEqual(await names({ ...named(name), reasoning_effort: null }), [name]);
    }
    const refused = await ask.completeChat({ ...forced, ...named("nope") });
    assert.equal(refused.status, 400);
    assert.equal((json(refused).error as Json).param, "tool_choice");
  });

  test("parallel_tool_calls false means one call at most", async () => {
    const body = { ...OPENAI_QUESTION, parallel_tool_calls: false };
    assert.equal(openaiCalls(await ask.completeChat(body)).length, 1);
  });

  test("a function is called beside a format, which binds answers", async () => {
    const properties = { city: { enum: ["Paris", "Rome"] } };
    const format = { type: "object", properties, required: ["city"], additionalProperties: false };
    const calls = nativeCalls(await ask.chat({ ...QUESTION, format }));
    assert.deepEqual(calls.map(({ name }) => name), ["get_weather"]);
  });

  test("calls and results are taken back and are part of the question", async () => {
    const count = async (more: readonly Json[]) => {
      const body = { ...QUESTION, messages: [...messages, ...more], stream: false };
      const answer = json(await ask.chat(body));
      return answer.prompt_eval_count as number;
    };
    const called = { name: "get_weather", arguments: { city: "Paris" } };
    const call = { role: "assistant", content: "", tool_calls: [{ function: called }] };
    const result = { role: "tool", tool_name: "get_weather", content: "22 degrees" };
    const counts = [await count([]), await count([call, result])];
    assert.ok(counts[0]! < counts[1]!, String(counts));
    const text = JSON.stringify({ city: "Paris" });
    const asText = { ...call, tool_calls: [{ id: "1", function: { ...called, arguments: text } }] };
    assert.equal(await count([asText, { ...result, tool_call_id: "1" }]), counts[1]);
  });

  test("/v1/chat/completions takes calls and results back, contents in both forms", async () => {
    const called = { name: "get_weather", arguments: '{"city":"Paris"}' };
    const tool_calls = [{ id: "call_1", type: "function", function: called }];
    const call = { role: "assistant", content: null, tool_calls };
    for (const content of ["22", [{ type: "text", text: "22" }]]) {
      const result = { role: "tool", tool_call_id: "call_1", content };
      const answer = await ask.completeChat({
        ...OPENAI_QUESTION,
        messages: [...messages, call, result],
      });
      assert.equal(answer.status, 200, answer.text);
    }
  });

  test("a schema that cannot be, or not be kept to, is refused, and the model goes on", async () => {
    const refused = [
      [{ $ref: "#/$defs/missing" }, /refused/],
      [{ type: "string", minLength: 100_000 }, /no grammar/],
      [{ type: "string", pattern: "^(a$" }, /Invalid pattern \^\(a\$: unbalanced parentheses$/],
    ] as const;
    for (const [a, message] of refused) {
      const parameters = { type: "object", properties: { a }, required: ["a"] };
      const tool = { type: "function", function: { name: "f", parameters } };
      // A stream may have begun by the time that a slow machine has read the schema.
      const body = { ...QUESTION, tools: [tool], stream: false };
      assertError(await ask.chat(body), 400, message);
      assert.equal(nativeCalls(await ask.chat(QUESTION)).length, 1);
    }
  });
}
