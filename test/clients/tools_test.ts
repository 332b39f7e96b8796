/** Thinking and tool calls as the stock packages read them, also with heartbeats in between. */
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { Ollama } from "ollama";
import OpenAI from "openai";
import type { GenerationRequest } from "../../src/engine.ts";
import { NO_TIMINGS, say, type Step } from "../../src/engines/scripted.ts";
import { during } from "../support/during.ts";

const USAGE = { promptTokens: 5, cachedTokens: 0, completionTokens: 9 };
const piece = (json: string): Step => ({ type: "tool-arguments", index: 0, json });
const CALL: readonly Step[] = [
  { type: "reasoning", text: "I must look." },
  { type: "text", text: "Let me see." },
  { type: "tool-call", index: 0, id: "call_a", name: "get_weather" },
  piece('{"city":'),
  { wait: 600 },
  piece('"Paris"}'),
  { type: "finish", reason: "tool-calls", usage: USAGE, timings: NO_TIMINGS },
];

/** Calls, and once it is told the result says it. */
function script({ input }: GenerationRequest): readonly Step[] {
  const last = input.kind === "chat" ? input.messages.at(-1) : undefined;
  return last?.role === "tool" ? say([`It is ${last.content} (${last.toolName}).`]) : CALL;
}

const declared = {
  name: "get_weather",
  description: "Weather",
  parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};
const tools = [{ type: "function" as const, function: declared }];
const question = { role: "user" as const, content: "What is the weather in Paris?" };
const ANSWER = "It is 22 degrees (get_weather).";
// The packages' types know only their own API's options; what they do not know they pass on.
const BEATING: object = { stream_options: { heartbeat_ms: 250 } };

const served = (run: (url: string) => Promise<void>): Promise<void> => during(script, run);

const clientOf = (url: string) =>
  new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });

Deno.test("ollama package reads thinking and a call, and takes the result back", () =>
  served(async (url) => {
    const ollama = new Ollama({ host: url });
    const { message } = await ollama.chat({ model: "M", messages: [question], tools });
    assert.equal(message.thinking, "I must look.");
    assert.equal(message.content, "Let me see.");
    const [call, ...more] = message.tool_calls!;
    assert.deepEqual([call!.function.name, call!.function.arguments], ["get_weather", {
      city: "Paris",
    }]);
    assert.deepEqual(more, []);
    const result = { role: "tool", tool_name: "get_weather", content: "22 degrees" };
    // As LangChain sends it, too, which names neither the function nor the call.
    for (const told of [result, { role: "tool", content: "22 degrees" }]) {
      const answer = await ollama.chat({ model: "M", messages: [question, message, told], tools });
      assert.equal(answer.message.content, ANSWER);
    }
  }));

Deno.test("ollama package streams one whole call, with heartbeats in between", () =>
  served(async (url) => {
    const body = { model: "M", messages: [question], tools, stream: true as const, ...BEATING };
    const parts = await Array.fromAsync(await new Ollama({ host: url }).chat(body));
    const calls = parts.flatMap(({ message }) => message.tool_calls ?? []);
    assert.deepEqual(calls.map((call) => call.function.arguments), [{ city: "Paris" }]);
    assert.equal(parts.map(({ message }) => message.thinking ?? "").join(""), "I must look.");
    assert.equal(parts.map(({ message }) => message.content).join(""), "Let me see.");
    assert.ok(parts.length >= 6, `${parts.length} parts, two of them heartbeats`);
    assert.equal(parts.at(-1)!.done_reason, "stop");
  }));

Deno.test("openai package reads a call, and takes the result back", () =>
  served(async (url) => {
    const client = clientOf(url);
    const body = { model: "M", tools };
    const { choices } = await client.chat.completions.create({ ...body, messages: [question] });
    const { message, finish_reason } = choices[0]!;
    assert.equal(finish_reason, "tool_calls");
    const [call] = message.tool_calls!;
    assert.ok(call!.type === "function");
    assert.deepEqual(JSON.parse(call!.function.arguments), { city: "Paris" });
    const result = { role: "tool" as const, tool_call_id: call!.id, content: "22 degrees" };
    const messages = [question, message, result];
    const answer = await client.chat.completions.create({ ...body, messages });
    assert.equal(answer.choices[0]!.message.content, ANSWER);
  }));

Deno.test("openai package joins the pieces of a streamed call, with heartbeats in between", () =>
  served(async (url) => {
    const body = { model: "M", messages: [question], tools, ...BEATING };
    const runner = clientOf(url).chat.completions.stream(body);
    const { message, finish_reason } = (await runner.finalChatCompletion()).choices[0]!;
    assert.equal(finish_reason, "tool_calls");
    assert.equal(message.content, "Let me see.");
    const [call, ...more] = message.tool_calls!;
    assert.ok(call!.type === "function");
    assert.deepEqual([call!.id, call!.function.arguments], ["call_a", '{"city":"Paris"}']);
    assert.deepEqual(more, []);
  }));

for (const stream of [false, true]) {
  Deno.test(`openai package runs the tools to the end, ${stream ? "streamed" : "whole"}`, () =>
    served(async (url) => {
      const asked: unknown[] = [];
      const weather = ({ city }: { city: string }) => {
        asked.push(city);
        return "22 degrees";
      };
      const runnable = { ...declared, function: weather, parse: JSON.parse };
      const body = {
        model: "M",
        messages: [question],
        tools: [{ type: "function" as const, function: runnable }],
      };
      const { completions } = clientOf(url).chat;
      const runner = stream
        ? completions.runTools({ ...body, stream: true })
        : completions.runTools({ ...body, stream: false });
      assert.equal(await runner.finalContent(), ANSWER);
      assert.deepEqual(asked, ["Paris"]);
    }));
}

const anthropicOf = (url: string) => new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0 });
const { name, description } = declared;
const input_schema = {
  type: "object" as const,
  properties: { city: { type: "string" as const } },
  required: ["city"],
};
const MESSAGE = { model: "M", max_tokens: 1024 };

Deno.test("anthropic package reads thinking and a call, and takes them and the result back", () =>
  served(async (url) => {
    const { messages } = anthropicOf(url);
    const body = { ...MESSAGE, tools: [{ name, description, input_schema }] };
    const { content, stop_reason } = await messages.create({ ...body, messages: [question] });
    assert.equal(stop_reason, "tool_use");
    assert.deepEqual(content, [
      { type: "thinking", thinking: "I must look.", signature: "" },
      { type: "text", text: "Let me see." },
      { type: "tool_use", id: "call_a", name, input: { city: "Paris" } },
    ]);
    const result = { type: "tool_result" as const, tool_use_id: "call_a", content: "22 degrees" };
    const answer = await messages.create({
      ...body,
      messages: [question, { role: "assistant", content }, { role: "user", content: [result] }],
    });
    assert.deepEqual(answer.content, [{ type: "text", text: ANSWER }]);
  }));

Deno.test("anthropic package folds a stream into the same message, with pings in between", () =>
  served(async (url) => {
    const { messages } = anthropicOf(url);
    const body = { ...MESSAGE, messages: [question], tools: [{ name, description, input_schema }] };
    const whole = await messages.create(body);
    const streamed = await messages.stream({ ...body, ...BEATING }).finalMessage();
    for (const name of ["role", "model", "content", "stop_reason", "usage"] as const) {
      assert.deepEqual(streamed[name], whole[name], name);
    }
  }));

for (const stream of [false, true]) {
  Deno.test(`anthropic package runs the tools to the end, ${stream ? "streamed" : "whole"}`, () =>
    served(async (url) => {
      const asked: unknown[] = [];
      const run = ({ city }: Readonly<Record<string, unknown>>) => {
        asked.push(city);
        return "22 degrees";
      };
      const weather = betaTool({ name, description, inputSchema: input_schema, run });
      const body = { ...MESSAGE, messages: [question], tools: [weather], stream };
      const { content } = await anthropicOf(url).beta.messages.toolRunner(body);
      assert.deepEqual(content, [{ type: "text", text: ANSWER }]);
      assert.deepEqual(asked, ["Paris"]);
    }));
}
