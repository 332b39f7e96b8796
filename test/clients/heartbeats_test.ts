/** Heartbeats of every mode pass through the stock packages, and the text comes out as it went in. */
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { say, type Step } from "../../src/engines/scripted.ts";
import { HEARTBEAT_MODES } from "../../src/reply/heartbeat_policy.ts";
import { ApiError } from "../../src/errors.ts";
import { during } from "../support/during.ts";

const PROGRESS: Step = { type: "progress", phase: "prompt", done: 1, total: 2 };
const SCRIPT: readonly Step[] = [
  { wait: 35_000 },
  PROGRESS,
  { wait: 35_000 },
  { type: "text", text: "Hé" },
  { wait: 35_000 },
  ...say(["llo", "!"]),
];
const messages = [{ role: "user" as const, content: "Hi" }];
// The packages' types know only their own API's options; what they do not know they pass on.
const wish = (heartbeat_mode: string): object => ({
  stream_options: { heartbeat_mode, heartbeat_ms: 10_000 },
});

async function ollamaChat(url: string, mode: string): Promise<string[]> {
  const body = {
    model: "M",
    messages,
    stream: true as const,
    ...wish(mode),
  };
  const parts = await Array.fromAsync(await new Ollama({ host: url }).chat(body));
  assert.ok(parts.at(-1)!.done);
  return parts.map(({ message }) => message.content);
}

async function ollamaGenerate(url: string, mode: string): Promise<string[]> {
  const body = {
    model: "M",
    prompt: "Hi",
    stream: true as const,
    ...wish(mode),
  };
  return (await Array.fromAsync(await new Ollama({ host: url }).generate(body))).map((
    { response },
  ) => response ?? "");
}

const client = (url: string) => new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });

async function openaiChat(url: string, mode: string): Promise<string[]> {
  const body = {
    model: "M",
    messages,
    stream: true as const,
    ...wish(mode),
  };
  const chunks = await Array.fromAsync(await client(url).chat.completions.create(body));
  return chunks.map(({ choices }) => choices[0]!.delta.content ?? "");
}

async function openaiHelper(url: string, mode: string): Promise<string[]> {
  const body = { model: "M", messages, ...wish(mode) };
  const { choices } = await client(url).chat.completions.stream(body).finalChatCompletion();
  return [choices[0]!.message.content!];
}

async function openaiCompletion(url: string, mode: string): Promise<string[]> {
  const body = {
    model: "M",
    prompt: "Hi",
    stream: true as const,
    ...wish(mode),
  };
  const chunks = await Array.fromAsync(await client(url).completions.create(body));
  return chunks.map(({ choices }) => choices[0]!.text);
}

async function openaiResponse(url: string, mode: string): Promise<string[]> {
  const body = { model: "M", input: "Hi", stream: true as const, ...wish(mode) };
  const events = await Array.fromAsync(await client(url).responses.create(body));
  return events.map((event) => event.type === "response.output_text.delta" ? event.delta : "");
}

async function responseHelper(url: string, mode: string): Promise<string[]> {
  const body = { model: "M", input: "Hi", ...wish(mode) };
  return [(await client(url).responses.stream(body).finalResponse()).output_text];
}

const anthropic = (url: string) => new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0 });
const message = { model: "M", max_tokens: 99, messages };

/** The package keeps pings to itself. */
async function anthropicLoop(url: string, mode: string): Promise<string[]> {
  const body = { ...message, stream: true as const, ...wish(mode) };
  const events = await Array.fromAsync(await anthropic(url).messages.create(body));
  assert.equal(events.at(-1)!.type, "message_stop");
  return events.flatMap((event) =>
    event.type === "content_block_delta" && event.delta.type === "text_delta"
      ? [event.delta.text]
      : []
  );
}

async function anthropicHelper(url: string, mode: string): Promise<string[]> {
  return [await anthropic(url).messages.stream({ ...message, ...wish(mode) }).finalText()];
}

const CLIENTS = {
  ...{ ollamaChat, ollamaGenerate, openaiChat, openaiHelper, openaiCompletion },
  ...{ openaiResponse, responseHelper, anthropicLoop, anthropicHelper },
};
/** Two events before a text, and five around it. */
const EVENTS_WITHOUT_TEXT = 8;

for (const [name, read] of Object.entries(CLIENTS)) {
  for (const mode of HEARTBEAT_MODES) {
    Deno.test(`heartbeats in mode ${mode} leave the text as it is: ${name}`, async () => {
      const parts = await during(SCRIPT, (url) => read(url, mode));
      assert.equal(parts.join(""), "Héllo!");
      const beats = parts.filter((part) => part === "").length;
      // Only frames reach the caller, as empty parts.
      const silent = name === "openaiResponse" ? EVENTS_WITHOUT_TEXT : 1;
      if (mode === "frame" && !/Helper|anthropic/.test(name)) {
        assert.ok(beats >= 9, `${beats} beats`);
      }
      if (mode === "comment") assert.ok(beats <= silent, `${beats} beats`);
    });
  }
}

/** Spaces before the JSON, when they are asked for. */
const SPACED: object = { stream_options: { heartbeat_ms: 10_000 } };
const WHOLE: Readonly<Record<string, (url: string) => Promise<string | null | undefined>>> = {
  ollamaChat: async (url) =>
    (await new Ollama({ host: url }).chat({ model: "M", messages, ...SPACED })).message.content,
  ollamaGenerate: async (url) =>
    (await new Ollama({ host: url }).generate({ model: "M", prompt: "Hi", ...SPACED })).response,
  openaiChat: async (url) => {
    const body = { model: "M", messages, ...SPACED };
    return (await client(url).chat.completions.create(body)).choices[0]!.message.content;
  },
  openaiCompletion: async (url) => {
    const body = { model: "M", prompt: "Hi", ...SPACED };
    return (await client(url).completions.create(body)).choices[0]!.text;
  },
  openaiResponse: async (url) =>
    (await client(url).responses.create({ model: "M", input: "Hi", ...SPACED })).output_text,
  anthropic: async (url) => {
    const { content } = await anthropic(url).messages.create({ ...message, ...SPACED });
    return content.map((block) => block.type === "text" ? block.text : "").join("");
  },
};

for (const [name, read] of Object.entries(WHOLE)) {
  Deno.test(`spaces before one object leave it as it is: ${name}`, async () => {
    assert.equal(await during(SCRIPT, read), "Héllo!");
  });
}

const FAILING: readonly Step[] = [
  { wait: 15_000 },
  { type: "text", text: "He" },
  { fail: new ApiError("engine_failed", "the engine crashed") },
];

Deno.test("ollama package throws what failed in mid-stream", async () => {
  await assert.rejects(during(FAILING, (url) => ollamaChat(url, "frame")), /the engine crashed/);
});

Deno.test("openai package throws what failed in mid-stream", async () => {
  await assert.rejects(during(FAILING, (url) => openaiChat(url, "frame")), /the engine crashed/);
});

Deno.test("anthropic package throws what failed in mid-stream", async () => {
  for (const read of [anthropicLoop, anthropicHelper]) {
    await assert.rejects(during(FAILING, (url) => read(url, "frame")), /the engine crashed/);
  }
});
