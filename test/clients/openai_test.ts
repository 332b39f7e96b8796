/** The stock `openai` package against the real server. */
import assert from "node:assert/strict";
import OpenAI, { APIUserAbortError, BadRequestError, NotFoundError } from "openai";
import { MODEL } from "../support/model.ts";
import { type ServerProcess, startServer } from "../support/server.ts";

const chat = {
  model: MODEL,
  messages: [{ role: "user" as const, content: "Hello" }],
  temperature: 0,
  seed: 42,
  max_tokens: 16,
  // So few tokens are for the answer.
  reasoning_effort: "none" as const,
};

let server: ServerProcess;
let openai: OpenAI;
Deno.test.beforeAll(async () => {
  server = await startServer();
  openai = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 });
});
Deno.test.afterAll(() => server.stop());

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `openai package ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

test("lists and retrieves models", async () => {
  const ids = (await Array.fromAsync(openai.models.list())).map(({ id }) => id);
  assert.ok(ids.includes(`${MODEL}:latest`));
  assert.equal((await openai.models.retrieve(MODEL)).id, MODEL);
});

test("chats, streamed and not, with one text", async () => {
  const whole = await openai.chat.completions.create(chat);
  const { message, finish_reason } = whole.choices[0]!;
  assert.ok(message.content!.length > 0 && whole.usage!.total_tokens > 0);
  let text = "";
  let reason: string | null = null;
  for await (
    const { choices: [choice] } of await openai.chat.completions.create({ ...chat, stream: true })
  ) {
    text += choice!.delta.content ?? "";
    reason = choice!.finish_reason;
  }
  assert.deepEqual([text, reason], [message.content, finish_reason]);
});

test("counts a stream when asked", async () => {
  const stream_options = { include_usage: true };
  const stream = await openai.chat.completions.create({ ...chat, stream: true, stream_options });
  const last = (await Array.fromAsync(stream)).at(-1)!;
  assert.deepEqual(last.choices, []);
  assert.ok(last.usage!.completion_tokens > 0);
});

test("folds a stream with its helper", async () => {
  const runner = openai.chat.completions.stream(chat);
  const { choices } = await runner.finalChatCompletion();
  assert.equal(choices[0]!.message.role, "assistant");
  assert.ok(choices[0]!.message.content!.length > 0);
});

test("completes, streamed and not, with one text", async () => {
  const { messages: _, ...rest } = chat;
  const body = { ...rest, prompt: "Hello" };
  const whole = await openai.completions.create(body);
  let text = "";
  for await (const part of await openai.completions.create({ ...body, stream: true })) {
    text += part.choices[0]!.text;
  }
  assert.equal(text, whole.choices[0]!.text);
  assert.ok(text.length > 0);
});

test("aborts a stream and can go on", async () => {
  const stream = await openai.chat.completions.create({ ...chat, stream: true });
  for await (const _ of stream) stream.controller.abort();
  assert.ok(stream.controller.signal.aborted);
  const abort = new AbortController();
  const asked = openai.chat.completions.create(chat, { signal: abort.signal });
  abort.abort();
  await assert.rejects(asked, APIUserAbortError);
  assert.equal((await openai.chat.completions.create(chat)).object, "chat.completion");
});

test("throws its own errors with our text", async () => {
  const unknown = (error: unknown) => {
    assert.ok(error instanceof NotFoundError);
    assert.match(error.message, /model 'NOPE' not found/);
    assert.equal(error.type, "not_found_error");
    return true;
  };
  await assert.rejects(openai.chat.completions.create({ ...chat, model: "NOPE" }), unknown);
  await assert.rejects(
    openai.chat.completions.create({ ...chat, model: "NOPE", stream: true }),
    unknown,
  );
  await assert.rejects(openai.models.retrieve("NOPE"), NotFoundError);
  const empty = openai.chat.completions.create({ ...chat, messages: [] });
  await assert.rejects(
    empty,
    (error) => error instanceof BadRequestError && /too short/.test(error.message),
  );
});
