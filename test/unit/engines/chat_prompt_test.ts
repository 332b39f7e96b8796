import assert from "node:assert/strict";
import type { ChatInput, ChatMessage, GenerationRequest, Tools } from "../../../src/engine.ts";
import { chatPrompt } from "../../../src/engines/chat_prompt.ts";

type Wishes = Pick<GenerationRequest, "think" | "output">;

const input = (messages: readonly ChatMessage[], tools?: Tools): ChatInput => (
  { kind: "chat", messages, ...(tools ? { tools } : {}) }
);
const prompt = (messages: readonly ChatMessage[], tools?: Tools) =>
  chatPrompt(input(messages, tools), {}, { thinks: false });

const weather = { name: "get_weather", description: "Weather", parameters: { type: "object" } };
const add = { name: "add", parameters: { type: "object", properties: {} } };
const offered = (tools: Omit<Tools, "functions"> = {}) =>
  prompt([], { functions: [weather, add], ...tools });
const names = ({ tools }: ReturnType<typeof offered>) =>
  (tools as { function: { name: string } }[]).map(({ function: { name } }) => name);

Deno.test("chatPrompt tells of thoughts, calls and results in llama.cpp's fields", () => {
  const toolCalls = [{ id: "1", name: "add", arguments: { a: 1 } }, { name: "f", arguments: {} }];
  const { messages } = prompt([
    { role: "user", content: "Hi" },
    { role: "assistant", content: "", reasoning: "Hm", toolCalls },
    { role: "tool", content: "2", toolCallId: "1", toolName: "add" },
  ]);
  assert.deepEqual(messages, [
    { role: "user", content: "Hi" },
    {
      role: "assistant",
      content: "",
      reasoning_content: "Hm",
      tool_calls: [
        { id: "1", type: "function", function: { name: "add", arguments: '{"a":1}' } },
        { type: "function", function: { name: "f", arguments: "{}" } },
      ],
    },
    { role: "tool", content: "2", tool_call_id: "1", name: "add" },
  ]);
});

Deno.test("chatPrompt offers functions and leaves the choice to the model", () => {
  assert.deepEqual(offered(), {
    messages: [],
    tools: [
      { type: "function", function: weather },
      { type: "function", function: { ...add, description: "" } },
    ],
    tool_choice: "auto",
    parallel_tool_calls: true,
    reasoning_format: "auto",
  });
});

Deno.test("chatPrompt forces a function by its name with no others to choose from", () => {
  const any = offered({ must: "call" });
  assert.deepEqual([any.tool_choice, names(any)], ["required", ["get_weather", "add"]]);
  const one = offered({ must: { call: "add" } });
  assert.deepEqual([one.tool_choice, names(one)], ["required", ["add"]]);
});

Deno.test("chatPrompt asks for a single call", () => {
  assert.equal(offered({ single: true }).parallel_tool_calls, false);
});

Deno.test("chatPrompt asks for the output format", () => {
  const format = (output: NonNullable<GenerationRequest["output"]>) =>
    chatPrompt(input([]), { output }, { thinks: false }).response_format;
  assert.deepEqual(format({ type: "json" }), { type: "json_object" });
  assert.deepEqual(format({ type: "json-schema", schema: { type: "object" } }), {
    type: "json_schema",
    json_schema: { name: "answer", schema: { type: "object" } },
  });
});

Deno.test("chatPrompt has a model that can think do so unless it is told not to", () => {
  const variables = (think?: Wishes["think"], thinks = true) =>
    chatPrompt(input([]), think === undefined ? {} : { think }, { thinks }).chat_template_kwargs;
  assert.deepEqual(variables(), { enable_thinking: true });
  assert.deepEqual(variables(true), { enable_thinking: true });
  assert.deepEqual(variables(false), { enable_thinking: false });
  assert.deepEqual(variables("low"), { enable_thinking: true, reasoning_effort: "low" });
  assert.deepEqual(variables("max"), { enable_thinking: true, reasoning_effort: "high" });
  assert.equal(variables(false, false), undefined);
});

Deno.test("chatPrompt takes no call where a format is asked for: llama.cpp knows only one of both", () => {
  const tools: Tools = { functions: [weather], must: "call" };
  const output = { type: "json" } as const;
  const fields = chatPrompt(input([], tools), { output }, { thinks: false, callMarker: "<" });
  assert.equal(fields.tool_choice, "none");
  assert.ok("response_format" in fields);
  assert.deepEqual(fields.messages, []);
});

Deno.test("chatPrompt begins the call that must be made, unless thinking was asked for", () => {
  const hi = { role: "user", content: "Hi" };
  const messages = (tools: Tools, wishes: Wishes = {}, said: readonly ChatMessage[] = [hi]) =>
    chatPrompt(input(said, tools), wishes, { thinks: true, callMarker: "<call>" }).messages;
  const functions = [weather];
  const begun = [hi, { role: "assistant", content: "<call>" }];
  const must = "call";
  assert.deepEqual(messages({ functions, must }), begun);
  assert.deepEqual(messages({ functions, must: { call: weather.name } }), begun);
  assert.deepEqual(messages({ functions, must }, { think: false }), begun);
  assert.deepEqual(messages({ functions, must }, { think: "low" }), [hi]);
  assert.deepEqual(messages({ functions }), [hi]);
  const own = [hi, { role: "assistant", content: "I" }];
  assert.deepEqual(messages({ functions, must }, {}, own), own);
});

Deno.test("chatPrompt goes on with an answer behind what the client has begun of it", () => {
  const hi = { role: "user", content: "Hi" };
  const begun = { reasoning: "and more. ", text: " two", tokens: 3 };
  const last = (said: readonly ChatMessage[]) => {
    const fields = chatPrompt(input(said), { begun }, { thinks: true });
    return (fields.messages as object[]).slice(1);
  };
  const own = { role: "assistant", content: "One", reasoning: "Think " };
  assert.deepEqual(last([hi, own]), [
    { role: "assistant", content: "One two", reasoning_content: "Think and more." },
  ]);
  assert.deepEqual(last([hi]), [
    { role: "assistant", content: " two", reasoning_content: "and more." },
  ]);
});

Deno.test("chatPrompt puts images before the text of their message", () => {
  const { messages } = prompt([{ role: "user", content: "What is it?", images: ["AAAA", "BBBB"] }]);
  const image = (data: string) => ({ type: "image", data });
  const content = [image("AAAA"), image("BBBB"), { type: "text", text: "What is it?" }];
  assert.deepEqual(messages, [{ role: "user", content }]);
});
