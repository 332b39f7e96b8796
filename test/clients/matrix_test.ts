/**
 * Clients that are not of the ollama and openai packages, against
 * minutes of silence with the heartbeats that nobody asked for: none fails, no text is lost.
 */
import assert from "node:assert/strict";
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { ChatOllama } from "@langchain/ollama";
import { ChatOpenAI } from "@langchain/openai";
import { fetchEventSource } from "@microsoft/fetch-event-source";
// @ts-types="./ai.d.ts"
import { generateText, streamText, type TextStream } from "ai";
import { EventSource } from "eventsource";
import { say, type Step } from "../../src/engines/scripted.ts";
import { during } from "../support/during.ts";

const TEXT = "Héllo!";
const SCRIPT: readonly Step[] = [
  { wait: 35_000 },
  { type: "text", text: "Hé" },
  { wait: 35_000 },
  { type: "text", text: "llo" },
  { type: "text", text: "!" },
  // Held back after the last word: heartbeats until the end, none after it.
  { wait: 35_000 },
  ...say([]),
];
const messages = [{ role: "user" as const, content: "Hi" }];

/** What a client makes of the answer of a server: all of its text. */
type Client = (url: string) => Promise<string>;

const compatible = (url: string) =>
  createOpenAICompatible({ name: "llamaside", baseURL: `${url}/v1`, includeUsage: true });

const anthropic = (url: string, more: object = {}) =>
  createAnthropic({ baseURL: `${url}/v1`, apiKey: "none", ...more });

async function aiText(stream: TextStream): Promise<string> {
  const { text, finishReason } = stream;
  assert.equal(await finishReason, "stop");
  return await text;
}

async function langchainText(model: ChatOllama | ChatOpenAI): Promise<string> {
  const chunks = await Array.fromAsync(await model.stream("Hi"));
  return chunks.map(({ text }) => text).join("");
}

const langchainOpenAI = (url: string, more: object = {}) =>
  new ChatOpenAI({
    model: "M",
    apiKey: "none",
    maxRetries: 0,
    configuration: { baseURL: `${url}/v1` },
    ...more,
  });
const langchainOllama = (url: string) =>
  new ChatOllama({ model: "M", baseUrl: url, maxRetries: 0 });

/** The text of a native or an OpenAI object. */
function textOf(data: string): string {
  const { message, choices } = JSON.parse(data);
  return message?.content ?? choices[0].delta.content ?? "";
}

/** It was made for pages. */
async function fetchEventSourceText(url: string, path: string): Promise<string> {
  const page: { window?: unknown; document?: unknown } = globalThis;
  page.window = globalThis;
  page.document = new EventTarget();
  let text = "";
  try {
    await fetchEventSource(`${url}${path}`, {
      method: "POST",
      body: JSON.stringify({ model: "M", messages, stream: true }),
      fetch,
      openWhenHidden: true,
      onopen: () => Promise.resolve(),
      onmessage: ({ data }) => void (data === "[DONE]" || (text += textOf(data))),
      onerror(error) {
        throw error;
      },
    });
  } finally {
    delete page.window;
    delete page.document;
  }
  return text;
}

/** As its README says for requests with a body; it comes back until it is closed. */
function eventSourceText(url: string, path: string): Promise<string> {
  const body = JSON.stringify({ model: "M", messages, stream: true });
  const source = new EventSource(`${url}${path}`, {
    fetch: (input, init) => fetch(input, { ...init, method: "POST", body }),
  });
  return new Promise((resolve, reject) => {
    let text = "";
    source.onmessage = ({ data }) => {
      if (data !== "[DONE]") text += textOf(data);
      if (data !== "[DONE]" && JSON.parse(data).done !== true) return;
      source.close();
      resolve(text);
    };
    source.onerror = ({ message }) => {
      source.close();
      reject(new Error(message));
    };
  });
}

const STREAMING: Readonly<Record<string, Client>> = {
  "ai, openai-compatible": (url) =>
    aiText(streamText({ model: compatible(url)("M"), messages, maxRetries: 0 })),
  "ai, openai-compatible, completions": (url) =>
    aiText(
      streamText({ model: compatible(url).completionModel("M"), prompt: "Hi", maxRetries: 0 }),
    ),
  "ai, anthropic": (url) =>
    aiText(streamText({ model: anthropic(url)("M"), messages, maxRetries: 0 })),
  "@langchain/openai": (url) => langchainText(langchainOpenAI(url)),
  "@langchain/openai, responses": (url) =>
    langchainText(langchainOpenAI(url, { useResponsesApi: true })),
  "@langchain/ollama": (url) => langchainText(langchainOllama(url)),
  "fetch-event-source, native": (url) => fetchEventSourceText(url, "/api/chat"),
  "fetch-event-source, OpenAI": (url) => fetchEventSourceText(url, "/v1/chat/completions"),
  "eventsource, native": (url) => eventSourceText(url, "/api/chat"),
  "eventsource, OpenAI": (url) => eventSourceText(url, "/v1/chat/completions"),
};

/** Requests for one object with spaces before it. */
const beating: typeof fetch = (input, init) => {
  const stream_options = { heartbeat_ms: 10_000 };
  const body = JSON.stringify({ ...JSON.parse(String(init?.body)), stream_options });
  return fetch(input, { ...init, body });
};

const WHOLE: Readonly<Record<string, Client>> = {
  "ai, openai-compatible": async (url) => {
    const provider = createOpenAICompatible({ name: "x", baseURL: `${url}/v1`, fetch: beating });
    return (await generateText({ model: provider("M"), messages, maxRetries: 0 })).text;
  },
  "ai, anthropic": async (url) => {
    const model = anthropic(url, { fetch: beating })("M");
    return (await generateText({ model, messages, maxRetries: 0 })).text;
  },
  "@langchain/openai": async (url) => {
    const configuration = { baseURL: `${url}/v1`, fetch: beating };
    return (await langchainOpenAI(url, { configuration }).invoke("Hi")).text;
  },
};

for (const [how, clients] of [["streamed", STREAMING], ["whole", WHOLE]] as const) {
  for (const [name, read] of Object.entries(clients)) {
    Deno.test({
      name: `${name} reads a silent model's answer ${how}`,
      // What they hold open afterwards is their affair.
      sanitizeOps: false,
      sanitizeResources: false,
      fn: async () => assert.equal(await during(SCRIPT, read), TEXT),
    });
  }
}
