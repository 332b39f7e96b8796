/** Tools in the Anthropic API, with any model that calls functions. */
import assert from "node:assert/strict";
import { readEvents } from "../../support/requests.ts";
import type { Call } from "../calls.ts";
import type { Part } from "../part.ts";
import { type Answer, type Json, json } from "../target.ts";

const declare = (name: string, description: string, city: Json) => ({
  name,
  description,
  input_schema: { type: "object", properties: { city }, required: ["city"] },
});
const WEATHER = declare("get_weather", "Get the current weather for a city", { type: "string" });
const FEW = { type: "string", enum: ["Paris", "Rome"] };
const FORCED = {
  tools: [
    declare("get_forecast", "Get the weather of tomorrow for a city", FEW),
    declare("get_time", "Get the current time in a city", FEW),
  ],
  max_tokens: 200,
};
const messages = [{ role: "user", content: "What is the weather in Paris?" }];
const QUESTION = { messages, tools: [WEATHER], max_tokens: 200 };

interface Block {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly input: Json;
}

/** The calls of a message that does not stream. */
function callsOf(answer: Answer): Call[] {
  const { content, stop_reason } = json(answer) as { content: Block[]; stop_reason: string };
  assert.equal(stop_reason, "tool_use", answer.text);
  const blocks = content.filter(({ type }) => type === "tool_use");
  assert.ok(blocks.every(({ id }) => id.length > 0));
  return blocks.map(({ name, input: values }) => ({ name, values }));
}

interface StreamEvent {
  readonly type: string;
  readonly index: number;
  readonly content_block?: Block;
  readonly delta?: { readonly partial_json?: string; readonly stop_reason?: string };
}

/** Joins pieces as Anthropic's clients do. */
function streamedCalls(answer: Answer): Call[] {
  const events = readEvents(answer.text) as unknown as StreamEvent[];
  assert.equal(events.at(-2)!.delta!.stop_reason, "tool_use", answer.text);
  const opened = events.filter(({ content_block }) => content_block?.type === "tool_use");
  return opened.map(({ index, content_block }) => {
    assert.deepEqual(content_block!.input, {});
    const text = events.filter((event) => event.index === index)
      .map(({ delta }) => delta?.partial_json ?? "").join("");
    return { name: content_block!.name, values: JSON.parse(text) };
  });
}

export function anthropicTools({ target, ask, test }: Part): void {
  test("/v1/messages makes one whole call, streamed and not", async () => {
    const calls = callsOf(await ask.message(QUESTION));
    assert.equal(calls.length, 1);
    assert.equal(calls[0]!.name, "get_weather");
    assert.deepEqual(Object.keys(calls[0]!.values), ["city"]);
    assert.deepEqual(streamedCalls(await ask.message({ ...QUESTION, stream: true })), calls);
  });

  if (target.can.includes("thinking")) {
    test("/v1/messages has thoughts in a block of their own, before the calls", async () => {
      const body = { ...QUESTION, thinking: { type: "enabled", budget_tokens: 150 } };
      const { content } = json(await ask.message(body)) as { content: Block[] };
      const types = content.map(({ type }) => type);
      assert.deepEqual([types[0], types.at(-1)], ["thinking", "tool_use"]);
    });
  }

  test("/v1/messages/count_tokens counts what the model is told of tools, calls and results", async () => {
    const use = { type: "tool_use", id: "toolu_1", name: "get_weather", input: { city: "Paris" } };
    const result = { type: "tool_result", tool_use_id: "toolu_1", content: "22 degrees" };
    const more = [{ role: "assistant", content: [use] }, { role: "user", content: [result] }];
    for (const asked of [QUESTION, { ...QUESTION, messages: [...messages, ...more] }]) {
      const { usage } = json(await ask.message({ ...asked, max_tokens: 1 }));
      const counted = json(await ask.countTokens(asked));
      assert.deepEqual(counted, { input_tokens: (usage as Json).input_tokens });
    }
  });

  test("/v1/messages calls as tool_choice has it", async () => {
    const names = async (body: Json) =>
      callsOf(await ask.message({ ...FORCED, ...body })).map(({ name }) => name);
    const disable_parallel_tool_use = true;
    const [any, ...more] = await names({ tool_choice: { type: "any", disable_parallel_tool_use } });
    assert.ok(["get_forecast", "get_time"].includes(any!), any);
    assert.deepEqual(more, []);
    for (const name of ["get_forecast", "get_time"]) {
      const tool_choice = { type: "tool", name, disable_parallel_tool_use };
      assert.deepEqual(await names({ tool_choice }), [name]);
    }
    const silent = json(await ask.message({ ...QUESTION, tool_choice: { type: "none" } }));
    assert.notEqual(silent.stop_reason, "tool_use");
  });

  test("/v1/messages takes calls and results back, and they are part of the question", async () => {
    const count = async (more: readonly Json[]) => {
      const answer = await ask.message({ ...QUESTION, messages: [...messages, ...more] });
      assert.equal(answer.status, 200, answer.text);
      return (json(answer).usage as { input_tokens: number }).input_tokens;
    };
    const use = { type: "tool_use", id: "toolu_1", name: "get_weather", input: { city: "Paris" } };
    const call = { role: "assistant", content: [use] };
    const turn = (content: unknown, more: Json = {}) => [call, {
      role: "user",
      content: [{ type: "tool_result", tool_use_id: "toolu_1", content, ...more }],
    }];
    const counted = await count(turn("22 degrees"));
    assert.ok(counted > await count([]));
    assert.equal(await count(turn([{ type: "text", text: "22 degrees" }])), counted);
    assert.ok(await count(turn("22 degrees", { is_error: true })) > counted);
  });
}
