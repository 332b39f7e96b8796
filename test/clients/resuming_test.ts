/** Numbered streams pass through the stock packages, and broken ones do when `resumableFetch` brings them. */
import assert from "node:assert/strict";
import Anthropic from "@anthropic-ai/sdk";
import { Ollama } from "ollama";
import OpenAI from "openai";
import { createResumableFetch } from "../../src/client/resumable_fetch.ts";
import { say, type Step } from "../../src/engines/scripted.ts";
import type { FakeClock } from "../support/fake_clock.ts";
import { during } from "../support/during.ts";
import { type Break, flaky } from "../support/flaky.ts";

const WORDS = ["Hé", "llo", ",", " ", "wor", "ld", "!"];
/** Longer than a heartbeat between any two words. */
const SCRIPT: readonly Step[] = say(WORDS).flatMap((step) => [step, { wait: 15_000 }]);
const messages = [{ role: "user" as const, content: "Hi" }];
// The packages' types know only their own API's options; what they do not know they pass on.
const wish = (heartbeat_mode: string): object => ({
  stream_options: { resumable: true, heartbeat_mode },
});

type Fetch = typeof fetch;

async function ollamaSays(url: string, fetch: Fetch, body: object = {}): Promise<string> {
  const chat = { model: "M", messages, stream: true as const, ...body };
  const parts = await Array.fromAsync(await new Ollama({ host: url, fetch }).chat(chat));
  assert.ok(parts.at(-1)!.done);
  return parts.map(({ message }) => message.content).join("");
}

async function openaiSays(url: string, fetch: Fetch, body: object = {}): Promise<string> {
  const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0, fetch });
  const chat = { model: "M", messages, stream: true as const, ...body };
  const chunks = await Array.fromAsync(await openai.chat.completions.create(chat));
  assert.equal(chunks.at(-1)!.choices[0]!.finish_reason, "stop");
  return chunks.map(({ choices }) => choices[0]!.delta.content ?? "").join("");
}

async function openaiAccumulates(url: string, fetch: Fetch, body: object = {}): Promise<string> {
  const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0, fetch });
  const { choices } = await openai.chat.completions.stream({ model: "M", messages, ...body })
    .finalChatCompletion();
  assert.deepEqual([choices[0]!.message.role, choices[0]!.finish_reason], ["assistant", "stop"]);
  return choices[0]!.message.content ?? "";
}

async function openaiResponds(url: string, fetch: Fetch, body: object = {}): Promise<string> {
  const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0, fetch });
  const asked = { model: "M", input: "Hi", background: true, stream: true as const, ...body };
  const events = await Array.fromAsync(await openai.responses.create(asked));
  const last = events.at(-1)!;
  assert.ok(last.type === "response.completed");
  return events.map((event) => event.type === "response.output_text.delta" ? event.delta : "")
    .join("");
}

async function anthropicSays(url: string, fetch: Fetch, body: object = {}): Promise<string> {
  const anthropic = new Anthropic({ baseURL: url, apiKey: "none", maxRetries: 0, fetch });
  const stream = anthropic.messages.stream({ model: "M", max_tokens: 99, messages, ...body });
  assert.equal((await stream.finalMessage()).stop_reason, "end_turn");
  return await stream.finalText();
}

const CLIENTS = [
  ["ollama package", ollamaSays],
  ["openai package", openaiSays],
  ["openai package, accumulating", openaiAccumulates],
  ["openai package, in the background", openaiResponds],
  ["anthropic package", anthropicSays],
] as const;

/** Keeps an idle connection of Deno's `fetch` from counting as a leak. */
const test = (name: string, fn: () => Promise<void>) =>
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });

for (const [name, says] of CLIENTS) {
  for (const mode of ["frame", "comment", "ping"]) {
    test(`${name} reads a numbered stream with heartbeats of mode ${mode}`, async () => {
      const text = await during(SCRIPT, (url) => says(url, fetch, wish(mode)));
      assert.equal(text, WORDS.join(""));
    });
  }

  for (const by of ["error", "end"] as const) {
    test(`${name} reads a stream that breaks by ${by} again and again`, async () => {
      const breaks: Break[] = [{ after: 3, by }, { after: 1, by }, { after: 0, by }, {
        after: 2,
        by,
      }];
      const read = (url: string, clock: FakeClock) => {
        const way = flaky((request) => fetch(request), () => clock.now(), breaks);
        return says(url, createResumableFetch({ fetch: way.fetch, clock }));
      };
      assert.equal(await during(SCRIPT, read), WORDS.join(""));
    });
  }
}
