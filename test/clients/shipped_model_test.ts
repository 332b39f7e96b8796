/** A tool round trip of several turns, as the stock packages make it, on the shipped model. */
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { createApp } from "../../src/app.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { MODEL, MODELS } from "../support/model.ts";

const parameters = {
  type: "object",
  properties: { city: { type: "string", description: "The name of the city" } },
  required: ["city"],
};
const declared = {
  name: "get_temperature",
  description: "Get the temperature in a city",
  parameters,
};
const question = { role: "user" as const, content: "What is the temperature in Lisbon?" };
const RESULT = '{"temperature": 23}';

async function served(run: (url: string) => Promise<void>): Promise<void> {
  const backend = await createLocalBackend({ models: MODELS, threads: 1, contextLength: 2048 });
  const app = createApp(backend, { engine: "server" });
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, app.fetch);
  try {
    await run(`http://127.0.0.1:${server.addr.port}`);
    await new Ollama({ host: `http://127.0.0.1:${server.addr.port}` })
      .generate({ model: MODEL, prompt: "", keep_alive: 0 });
  } finally {
    await server.shutdown();
  }
}

Deno.test("ollama package: a tool, its result, and a question after it", () =>
  served(async (url) => {
    const ollama = new Ollama({ host: url });
    const body = {
      model: MODEL,
      tools: [{ type: "function" as const, function: declared }],
      options: { temperature: 0 },
    };
    const { message } = await ollama.chat({ ...body, messages: [question] });
    assert.ok(message.thinking, "it thinks unless told otherwise");
    const [call] = message.tool_calls!;
    assert.deepEqual(call!.function.arguments, { city: "Lisbon" });
    const result = { role: "tool", tool_name: "get_temperature", content: RESULT };
    const messages = [question, message, result];
    const answer = await ollama.chat({ ...body, messages });
    assert.match(answer.message.content, /\b23\b/);
    const next = { role: "user", content: "And in Athens? What is the temperature in Athens?" };
    const again = await ollama.chat({ ...body, messages: [...messages, answer.message, next] });
    assert.deepEqual(again.message.tool_calls?.[0]?.function.arguments, { city: "Athens" });
  }));

Deno.test("openai package: runs the tool and says its result", () =>
  served(async (url) => {
    const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });
    const asked: unknown[] = [];
    const temperature = ({ city }: { city: string }) => {
      asked.push(city);
      return RESULT;
    };
    const runner = client.chat.completions.runTools({
      model: MODEL,
      temperature: 0,
      messages: [question],
      tools: [{
        type: "function",
        function: { ...declared, function: temperature, parse: JSON.parse },
      }],
    });
    assert.match((await runner.finalContent()) ?? "", /\b23\b/);
    assert.deepEqual(asked, ["Lisbon"]);
  }));

// The tool runner's types leave it out.
const COLD: object = { temperature: 0 };

Deno.test("anthropic package: runs the tool and says its result", () =>
  served(async (url) => {
    const client = new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0 });
    const asked: unknown[] = [];
    const { name, description } = declared;
    const inputSchema = {
      type: "object" as const,
      properties: { city: { type: "string" as const, description: "The name of the city" } },
      required: ["city"],
    };
    const run = ({ city }: Readonly<Record<string, unknown>>) => {
      asked.push(city);
      return RESULT;
    };
    const { content } = await client.beta.messages.toolRunner({
      model: MODEL,
      max_tokens: 400,
      ...COLD,
      messages: [question],
      tools: [betaTool({ name, description, inputSchema, run })],
    });
    assert.match(
      content.map((block) => block.type === "text" ? block.text : "").join(""),
      /\b23\b/,
    );
    assert.deepEqual(asked, ["Lisbon"]);
  }));
