/** Real replies, held against the descriptions that Ollama and OpenAI publish of their own APIs. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { caller } from "../support/fetch_target.ts";
import { MODEL, MODEL_CAN, MODELS } from "../support/model.ts";
import { type Published, published } from "../support/published.ts";
import { readNdjson } from "../support/requests.ts";
import { type Answer, asking, HELLO, type Json, json } from "./target.ts";

const backend = await createLocalBackend({ models: MODELS, threads: 1, contextLength: 2048 });
const app = createApp(backend, { engine: "server" });
const ask = asking({
  name: "published",
  model: MODEL,
  can: MODEL_CAN,
  engine: "server",
  call: caller("http://localhost", (request) => app.fetch(request)),
});

const ollama = await published("ollama");
const openai = await published("openai");

const TOOL = {
  type: "function",
  function: {
    name: "get_weather",
    description: "Tells the weather in a city",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
};
const WEATHER = [{ role: "user", content: "What is the weather in Paris?" }];
const calling = { messages: WEATHER, tools: [TOOL] };

function test(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });
}

Deno.test.afterAll(async () => void await ask.unload());

function assertFits({ name, misfits }: Published, schema: string, value: unknown): void {
  const text = JSON.stringify(value).slice(0, 400);
  assert.deepEqual(misfits(schema, value), [], `${name} ${schema}: ${text}`);
}

/** OpenAI's description has no null here, but all of its own examples have. */
function withoutNullUsage(event: Json): Json {
  const { response } = event;
  if ((response as Json | undefined)?.usage !== null) return event;
  const { usage: _, ...rest } = response as Json;
  return { ...event, response: rest };
}

test("Ollama's description fits what is said of models", async () => {
  await ask.generate({ stream: false });
  assertFits(ollama, "VersionResponse", json(await ask.get("/api/version")));
  assertFits(ollama, "ListResponse", json(await ask.get("/api/tags")));
  assertFits(ollama, "PsResponse", json(await ask.get("/api/ps")));
  for (const verbose of [false, true]) {
    assertFits(
      ollama,
      "ShowResponse",
      json(await ask.post("/api/show", { model: MODEL, verbose })),
    );
  }
  assertFits(ollama, "ErrorResponse", json(await ask.post("/api/show", { model: "NOPE" })));
});

test("Ollama's description fits answers, whole and streamed, with thinking and calls", async () => {
  const chats = [{}, { think: true }, calling, { format: "json" }];
  for (const body of chats) {
    assertFits(ollama, "ChatResponse", json(await ask.chat({ ...body, stream: false })));
    const lines = readNdjson((await ask.chat(body)).text);
    assert.equal(lines.at(-1)!.done, true);
    for (const line of lines) assertFits(ollama, "ChatStreamEvent", line);
  }
  assertFits(ollama, "GenerateResponse", json(await ask.generate({ stream: false })));
  for (const line of readNdjson((await ask.generate()).text)) {
    assertFits(ollama, "GenerateStreamEvent", line);
  }
});

test("OpenAI's description fits what is said of models", async () => {
  assertFits(openai, "ListModelsResponse", json(await ask.get("/v1/models")));
  assertFits(openai, "Model", json(await ask.get(`/v1/models/${MODEL}`)));
});

test("OpenAI's description fits chat completions, whole and streamed, with calls", async () => {
  for (const body of [{}, { reasoning_effort: "low" }, calling]) {
    assertFits(openai, "CreateChatCompletionResponse", json(await ask.completeChat(body)));
    const stream = { ...body, stream: true, stream_options: { include_usage: true } };
    for (const chunk of events(await ask.completeChat(stream))) {
      assertFits(openai, "CreateChatCompletionStreamResponse", chunk);
    }
  }
});

test("OpenAI's description fits completions, whole and streamed", async () => {
  assertFits(openai, "CreateCompletionResponse", json(await ask.complete()));
  const stream = { stream: true, stream_options: { include_usage: true } };
  for (const chunk of events(await ask.complete(stream))) {
    // It describes whole replies: a chunk in the middle knows neither yet.
    const { usage, choices, ...rest } = chunk;
    const known = (choices as Json[]).map((choice) => ({
      ...choice,
      finish_reason: choice.finish_reason ?? "stop",
    }));
    const whole = { ...rest, choices: known, ...(usage ? { usage } : {}) };
    assertFits(openai, "CreateCompletionResponse", whole);
  }
});

const respond = (body: Json) =>
  ask.post("/v1/responses", { model: MODEL, temperature: 0, max_output_tokens: 64, ...body });
const called = { input: WEATHER, tools: [{ type: "function", ...TOOL.function, strict: false }] };
const RESPONSES = [
  { input: "Hello" },
  { input: HELLO, reasoning: { effort: "low" } },
  { input: "Hello", max_output_tokens: 2, instructions: "Be brief.", metadata: { a: "b" } },
  called,
  { input: "Hello", include: ["message.output_text.logprobs"], top_logprobs: 1 },
];

test("OpenAI's description fits responses", async () => {
  for (const body of RESPONSES) {
    assertFits(openai, "Response", json(await respond(body)));
  }
});

test("OpenAI's description fits the events of responses, each by its own schema", async () => {
  const seen = new Set<string>();
  for (const body of RESPONSES) {
    for (const event of events(await respond({ ...body, stream: true }))) {
      const schema = openai.schemaOf(event.type as string);
      assert.ok(schema, `no schema for ${event.type}`);
      seen.add(schema);
      assertFits(openai, schema, withoutNullUsage(event));
    }
  }
  assert.ok(seen.size >= 10, [...seen].join());
});

/** The objects of a stream of events, whatever their names. */
function events(answer: Answer): Json[] {
  const data = [...answer.text.matchAll(/^data: (.*)$/gm)].map(([, text]) => text!);
  assert.ok(data.length > 1, answer.text);
  return data.filter((text) => text !== "[DONE]").map((text) => JSON.parse(text));
}
