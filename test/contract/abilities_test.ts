/** The contract of tools and thinking, kept with models whose every word is known. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { caller } from "../support/fetch_target.ts";
import { writeParrots } from "../support/parrots.ts";
import { abilityContract, refusalContract } from "./api.ts";
import { nativeCalls, openaiCalls, openaiStreamedCalls } from "./calls.ts";
import { asking, assertError, type Json, json, objects, type Target } from "./target.ts";

const models = await writeParrots();
const backend = await createLocalBackend({ models, threads: 1, contextLength: 2048 });
const app = createApp(backend, { engine: "server" });
const call = caller("http://localhost", (request) => app.fetch(request));
const target = (model: string, ...more: Target["can"]): Target => ({
  name: model,
  model,
  can: ["completion", ...more],
  engine: "server",
  call,
});

const THINKER = target("thinker", "thinking");
const CALLER = target("caller", "tools", "thinking");
const REPEATER = target("repeater", "tools", "thinking");
const BROODER = target("brooder", "tools", "thinking");
const BUNGLER = target("bungler", "tools", "thinking");
const PLAIN = target("plain");

// The wasm module lives in workers, which would keep this process alive.
Deno.test.afterAll(async () => {
  for (const parrot of [PLAIN, CALLER, REPEATER, THINKER, BROODER, BUNGLER]) {
    await asking(parrot).unload();
  }
  await Deno.remove(models, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

refusalContract(PLAIN);
abilityContract(THINKER);
abilityContract(CALLER);

const options = { temperature: 0, num_predict: 100 };
const get_weather = {
  type: "function",
  function: { name: "get_weather", parameters: { type: "object" } },
};
const asked = { options, tools: [get_weather] };

test("a model's abilities are read off its template", async () => {
  const { models } = json(await asking(PLAIN).get("/api/tags")) as { models: Json[] };
  const abilities = Object.fromEntries(
    models.map(({ model, capabilities }) => [model, capabilities]),
  );
  const both = ["completion", "tools", "thinking"];
  assert.deepEqual(abilities, {
    "plain:latest": ["completion"],
    "thinker:latest": both,
    "caller:latest": both,
    "repeater:latest": both,
    "brooder:latest": both,
    "bungler:latest": both,
  });
});

test("thinking comes without its tags, and the answer without what stood between", async () => {
  const { message } = json(await asking(THINKER).chat({ think: null, stream: false, options }));
  assert.deepEqual(message, {
    role: "assistant",
    content: "Hello there!",
    thinking: "They greet me.",
  });
  const silent = json(await asking(THINKER).chat({ stream: false, options }));
  assert.deepEqual(silent.message, { role: "assistant", content: "Hello there!" });
});

test("a call comes with what was thought and said before it", async () => {
  const ask = asking(CALLER);
  const { message } = json(await ask.chat({ ...asked, think: true, stream: false })) as {
    message: Json;
  };
  const { tool_calls, ...said } = message;
  assert.deepEqual(said, { role: "assistant", content: "Let me see.", thinking: "I must look." });
  const [call] = tool_calls as Json[];
  const { id: _, ...rest } = call!;
  const called = { index: 0, name: "get_weather", arguments: { city: "Paris" } };
  assert.deepEqual(rest, { function: called });
});

test("a call is one line of a stream, after the text and before the end", async () => {
  const lines = objects(await asking(CALLER).chat(asked)).map(({ message }) =>
    Object.keys(message as Json).at(-1)
  );
  assert.deepEqual(lines, ["content", "content", "tool_calls", "content"]);
});

test("a model that makes two calls makes one where parallel_tool_calls is false", async () => {
  const ask = asking(REPEATER);
  const [paris, rome] = ["Paris", "Rome"].map((city) => ({
    name: "get_weather",
    values: { city },
  }));
  assert.deepEqual(nativeCalls(await ask.chat(asked)), [paris, rome]);
  const calls = async (parallel_tool_calls: boolean) => {
    const body = { tools: [get_weather], max_tokens: 100, parallel_tool_calls };
    const streamed = openaiStreamedCalls(await ask.completeChat({ ...body, stream: true }));
    assert.deepEqual(openaiCalls(await ask.completeChat(body)), streamed);
    return streamed;
  };
  assert.deepEqual(await calls(true), [paris, rome]);
  assert.deepEqual(await calls(false), [paris]);
});

test("a model that never calls does when it must", async () => {
  const city = { enum: ["Paris", "Rome"] };
  const parameters = { type: "object", properties: { city }, required: ["city"] };
  const tools = [{ type: "function", function: { name: "get_weather", parameters } }];
  const body = { tools, tool_choice: "required", parallel_tool_calls: false, max_tokens: 200 };
  const [choice] = json(await asking(THINKER).completeChat(body)).choices as Json[];
  const { content, tool_calls } = choice!.message as Json;
  assert.deepEqual([choice!.finish_reason, content], ["tool_calls", ""]);
  assert.equal((tool_calls as Json[]).length, 1);
});

test("a model that thinks for ever has its thoughts cut where an answer was promised", async () => {
  const ask = asking(BROODER);
  const { message } = json(await ask.chat({ think: true, format: "json", stream: false, options }));
  const { content, thinking } = message as Record<"content" | "thinking", string>;
  assert.match(thinking, /^To be or not to be, or not to be,/);
  assert.equal(typeof JSON.parse(content), "object");
});

test("a call that nobody can read is an error, and the model goes on", async () => {
  const ask = asking(BUNGLER);
  const message = /^the model left the form of a tool call/;
  assertError(await ask.chat({ ...asked, stream: false }), 500, message);
  assert.equal((await ask.chat({ options })).status, 200);
});

test("a raw prompt is bound by a format too", async () => {
  const body = { raw: true, format: "json", options, stream: false };
  const { response } = json(await asking(PLAIN).generate(body));
  assert.equal(typeof JSON.parse(response as string), "object");
});

test("/apply-template makes the prompt that a chat with tools and their results computes", async () => {
  const ask = asking(CALLER);
  const call = {
    id: "1",
    type: "function",
    function: { name: "get_weather", arguments: '{"a":[1,"ü"]}' },
  };
  const messages = [
    { role: "system", content: "Be brief." },
    { role: "user", content: "How is the weather?" },
    { role: "assistant", content: null, tool_calls: [call] },
    { role: "tool", tool_call_id: "1", content: "Rain" },
    { role: "user", content: "And now?" },
  ];
  for (const reasoning_effort of ["none", "high"]) {
    const chat = { model: "caller", messages, tools: [get_weather], reasoning_effort };
    const { prompt } = json(await ask.post("/apply-template", chat));
    const { usage } = json(await ask.completeChat({ ...chat, max_tokens: 1 }));
    const body = { prompt, raw: true, stream: false, options: { num_predict: 1 } };
    const { prompt_eval_count, prompt_eval_cached_count } = json(await ask.generate(body));
    assert.equal(prompt_eval_count, (usage as Json).prompt_tokens, prompt as string);
    assert.equal(prompt_eval_cached_count, (prompt_eval_count as number) - 1, prompt as string);
  }
});
