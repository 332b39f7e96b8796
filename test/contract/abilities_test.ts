/** The contract of tools and thinking, kept with models whose every word is known. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { caller } from "../support/fetch_target.ts";
import { IMAGE_TOKENS } from "../support/projector_gguf.ts";
import { writeParrots } from "../support/parrots.ts";
import { abilityContract, faultContract, lackingContract } from "./api.ts";
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
const SEER = target("seer", "vision");
const FILLER = target("filler", "insert");

// The wasm module lives in workers, which would keep this process alive.
Deno.test.afterAll(async () => {
  for (const parrot of [PLAIN, SEER, FILLER, CALLER, REPEATER, THINKER, BROODER, BUNGLER]) {
    await asking(parrot).unload();
  }
  await Deno.remove(models, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

lackingContract(PLAIN);
faultContract(BUNGLER);
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
    "seer:latest": ["completion", "vision"],
    "filler:latest": ["completion", "insert"],
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

test("a gap is filled, by what stands before and after it and nothing else", async () => {
  const ask = asking(FILLER);
  const gap = { prompt: "f(a, b): ", suffix: "# sum", options, system: "Be brief." };
  const answer = json(await ask.generate({ ...gap, stream: false }));
  assert.equal(answer.response, "return a + b");
  // A token for each character, the beginning, and three for the gap.
  assert.equal(answer.prompt_eval_count, gap.prompt.length + gap.suffix.length + 4);
  const [choice] = json(await ask.complete({ prompt: gap.prompt, suffix: gap.suffix }))
    .choices as Json[];
  assert.equal(choice!.text, "return a + b");
  assert.equal(json(await ask.generate({ stream: false, options })).response, "Hello there!");
});

test("one call alone costs no more tokens than the second call begins with", async () => {
  const tokens = async (parallel_tool_calls: boolean) => {
    const body = { tools: [get_weather], max_tokens: 100, parallel_tool_calls };
    const { usage } = json(await asking(REPEATER).completeChat(body)) as { usage: Json };
    assert.ok((usage.prompt_tokens as number) > 0);
    return usage.completion_tokens as number;
  };
  assert.ok(await tokens(false) < await tokens(true));
});

test("a stop text within a call ends the answer, and what it cut is no call", async () => {
  const ask = asking(CALLER);
  const body = { tools: [get_weather], max_tokens: 100, stop: "Par" };
  const [whole] = json(await ask.completeChat(body)).choices as Json[];
  assert.equal(whole!.finish_reason, "stop");
  assert.ok(!("tool_calls" in (whole!.message as Json)));
  const { text } = await ask.completeChat({ ...body, stream: true });
  assert.match(text, /"finish_reason":"stop"/);
  assert.doesNotMatch(text, /"finish_reason":"tool_calls"/);
  const native = objects(await ask.chat({ ...asked, options: { ...options, stop: ["Par"] } }));
  assert.ok(native.every(({ message }) => !("tool_calls" in (message as Json))));
});

test("thoughts are counted, and said in both fields where llama.cpp's field asks for it", async () => {
  const body = { reasoning_effort: null, max_tokens: 100, reasoning_format: "deepseek" };
  const { choices, usage } = json(await asking(THINKER).completeChat(body)) as {
    choices: Json[];
    usage: { completion_tokens: number; completion_tokens_details: { reasoning_tokens: number } };
  };
  const { reasoning, reasoning_content } = choices[0]!.message as Json;
  assert.deepEqual([reasoning, reasoning_content], ["They greet me.", "They greet me."]);
  const { completion_tokens, completion_tokens_details: { reasoning_tokens } } = usage;
  assert.ok(reasoning_tokens > 0 && reasoning_tokens < completion_tokens, JSON.stringify(usage));
  const { text } = await asking(THINKER).completeChat({ ...body, stream: true });
  assert.match(text, /"reasoning":"[^"]+","reasoning_content":"/);
  const silent = json(await asking(THINKER).completeChat({ max_tokens: 100 })).usage as Json;
  assert.deepEqual(silent.completion_tokens_details, { reasoning_tokens: 0 });
});

const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** An image stands in a line of its own. */
const LINE = IMAGE_TOKENS + 1;

test("a model with a projector reads images, of each API's form, wherever they stand", async () => {
  const ask = asking(SEER);
  const user = { role: "user", content: "Hello" };
  const native = async (messages: readonly Json[]) =>
    json(await ask.chat({ messages, options, stream: false }));
  const { prompt_eval_count: blind, message: unseen } = await native([user]);
  const seen = async (images: readonly string[]) => await native([{ ...user, images }]);
  for (const images of [[PNG], [PNG, PNG]]) {
    const answer = await seen(images);
    assert.deepEqual(answer.message, unseen);
    assert.equal(answer.prompt_eval_count, blind as number + images.length * LINE);
  }
  const generated = await ask.generate({ images: [PNG], options, stream: false });
  assert.equal(json(generated).prompt_eval_count, blind as number + LINE);
  const image_url = { url: `data:image/png;base64,${PNG}` };
  const parts = [{ type: "text", text: "Hello" }, { type: "image_url", image_url }];
  const messages = [{ role: "user", content: parts }];
  const { usage } = json(await ask.completeChat({ messages, max_tokens: 100 }));
  assert.equal((usage as Json).prompt_tokens, blind as number + LINE);
  const input = [{
    role: "user",
    content: [
      { type: "input_image", image_url: image_url.url },
      { type: "input_text", text: "Hello" },
    ],
  }];
  const responded = json(await ask.respond({ input, max_output_tokens: 100 })).usage as Json;
  assert.equal(responded.input_tokens, blind as number + LINE);
  const source = { type: "base64", media_type: "image/png", data: PNG };
  const blocks = [{ type: "image", source }, { type: "text", text: "Hello" }];
  const message = await ask.message({ messages: [{ role: "user", content: blocks }] });
  assert.equal((json(message).usage as Json).input_tokens, blind as number + LINE);
});

test("bytes that are no image are refused, and the model goes on", async () => {
  const ask = asking(SEER);
  assertError(await ask.generate({ images: ["AAAA"], options, stream: false }), 400, /image/);
  assert.equal((await ask.generate({ images: [PNG], options })).status, 200);
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
