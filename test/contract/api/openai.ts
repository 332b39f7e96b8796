/** The OpenAI API. */
import assert from "node:assert/strict";
import { readSse, readSseData } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, type Json, json, mediaType } from "../target.ts";

interface Chunk {
  readonly id: string;
  readonly object: string;
  readonly created: number;
  readonly model: string;
  readonly choices: readonly {
    readonly delta: { readonly role?: string; readonly content?: string };
    readonly text?: string;
    readonly finish_reason: string | null;
  }[];
  readonly usage?: Json | null;
}

/** The chunks of a stream; fails when it does not end as OpenAI's do. */
function chunksOf(answer: Answer): Chunk[] {
  assert.equal(mediaType(answer), "text/event-stream", answer.text);
  assert.equal(readSseData(answer.text).at(-1), "[DONE]");
  const chunks = readSse(answer.text) as unknown as Chunk[];
  assert.equal(
    new Set(chunks.map(({ id, created, model }) => `${id} ${created} ${model}`)).size,
    1,
  );
  return chunks;
}

function assertUsage(usage: Json): void {
  const { prompt_tokens, completion_tokens, total_tokens } = usage as Record<string, number>;
  assert.ok(prompt_tokens! > 0 && completion_tokens! > 0);
  assert.equal(prompt_tokens! + completion_tokens!, total_tokens);
}

function assertRefused(answer: Answer, status: number, message: string | RegExp): void {
  assert.equal(answer.status, status, answer.text);
  const { error } = json(answer) as { error: Json };
  assert.deepEqual(Object.keys(error), ["message", "type", "param", "code"]);
  assert.equal(error.type, status === 404 ? "not_found_error" : "invalid_request_error");
  assert.match(error.message as string, typeof message === "string" ? /./ : message);
  if (typeof message === "string") assert.equal(error.message, message);
}

export function openai({ target, ask, test }: Part): void {
  const { model } = target;

  test("/v1/chat/completions answers one object", async () => {
    const answer = await ask.completeChat();
    assert.equal(mediaType(answer), "application/json");
    const body = json(answer);
    assert.match(body.id as string, /^chatcmpl-./);
    assert.deepEqual([body.object, body.model], ["chat.completion", model]);
    assert.ok(Number.isInteger(body.created));
    const [choice, ...others] = body.choices as Json[];
    assert.deepEqual(others, []);
    assert.equal((choice!.message as Json).role, "assistant");
    assert.ok(["stop", "length"].includes(choice!.finish_reason as string));
    assertUsage(body.usage as Json);
  });

  test("/v1/chat/completions streams chunks, the role first, the finish last", async () => {
    const chunks = chunksOf(await ask.completeChat({ stream: true }));
    assert.ok(
      chunks.every(({ object, usage }) => object === "chat.completion.chunk" && usage == null),
    );
    const roles = chunks.map(({ choices }) => choices[0]!.delta.role);
    assert.deepEqual(roles, ["assistant", ...roles.slice(1).map(() => undefined)]);
    const reasons = chunks.map(({ choices }) => choices[0]!.finish_reason);
    assert.ok(reasons.slice(0, -1).every((reason) => reason === null));
    assert.deepEqual(chunks.at(-1)!.choices[0]!.delta, {});
    assert.ok(["stop", "length"].includes(reasons.at(-1)!));
  });

  test("/v1/chat/completions says the same streamed and not, and as /api/chat", async () => {
    const chunks = chunksOf(await ask.completeChat({ stream: true }));
    const streamed = chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
    const [choice] = json(await ask.completeChat()).choices as { message: Json }[];
    assert.equal(choice!.message.content, streamed);
    const options = { temperature: 0, seed: 42, num_predict: 16, top_p: 1 };
    const native = json(await ask.chat({ stream: false, options })).message as Json;
    assert.equal(native.content, streamed);
  });

  test("/v1/chat/completions counts in a chunk of its own when asked", async () => {
    const stream_options = { include_usage: true };
    const chunks = chunksOf(await ask.completeChat({ stream: true, stream_options }));
    const { choices, usage } = chunks.pop()!;
    assert.deepEqual(choices, []);
    assertUsage(usage!);
    assert.ok(chunks.every(({ usage }) => usage === null));
    assert.notEqual(chunks.at(-1)!.choices[0]!.finish_reason, null);
  });

  test("/v1/chat/completions ignores Accept", async () => {
    const body = { model, messages: [{ role: "user", content: "Hi" }], max_tokens: 1 };
    const accept = { headers: { accept: "application/json" } };
    const path = "/v1/chat/completions";
    chunksOf(await ask.post(path, { ...body, stream: true }, accept));
    const whole = await ask.post(path, body, { headers: { accept: "text/event-stream" } });
    assert.equal(mediaType(whole), "application/json");
  });

  test("/v1/chat/completions binds the content by response_format", async () => {
    const schema = {
      type: "object",
      properties: { age: { type: "integer", minimum: 0, maximum: 9 } },
      required: ["age"],
      additionalProperties: false,
    };
    const answered = async (response_format: Json) => {
      const answer = await ask.completeChat({ response_format, max_tokens: 200 });
      const [choice] = json(answer).choices as [{ message: Json; finish_reason: string }];
      return choice;
    };
    const json_schema = { name: "person", schema, strict: true };
    const { message } = await answered({ type: "json_schema", json_schema });
    assert.deepEqual(Object.keys(JSON.parse(message.content as string)), ["age"]);
    const any = await answered({ type: "json_object" });
    const content = any.message.content as string;
    // One that the limit cuts is no JSON yet.
    if (any.finish_reason === "stop") assert.equal(typeof JSON.parse(content), "object");
    else assert.match(content, /^\s*\{/);
  });

  test("/v1/chat/completions keeps max_tokens and stop", async () => {
    const content = (answer: Answer) =>
      (json(answer).choices as { message: Json; finish_reason: string }[])[0]!;
    const short = content(await ask.completeChat({ max_tokens: 3 }));
    assert.equal(short.finish_reason, "length");
    const whole = content(await ask.completeChat()).message.content as string;
    const stop = whole.slice(4, 7);
    const stopped = content(await ask.completeChat({ stop }));
    assert.deepEqual([stopped.message.content, stopped.finish_reason], [
      whole.slice(0, whole.indexOf(stop)),
      "stop",
    ]);
  });

  test("/v1/chat/completions refuses with all four keys", async () => {
    const image = { type: "image_url", image_url: { url: "http://example.com/a.png" } };
    const none = "[] is too short - 'messages'";
    assertRefused(await ask.completeChat({ messages: [] }), 400, none);
    assertRefused(await ask.post("/v1/chat/completions", { model }), 400, none);
    assertRefused(await ask.completeChat({ model: "NOPE" }), 404, "model 'NOPE' not found");
    assertRefused(
      await ask.completeChat({ model: "NOPE", stream: true }),
      404,
      "model 'NOPE' not found",
    );
    assertRefused(await ask.post("/v1/chat/completions", ""), 400, "EOF");
    assertRefused(
      await ask.completeChat({ messages: [{ role: "user", content: [image] }] }),
      400,
      /image/,
    );
    assertRefused(
      await ask.completeChat({ reasoning_effort: "bad" }),
      400,
      /^invalid reasoning value/,
    );
    assertRefused(await ask.completeChat({ stream: "jsonl" }), 400, /stream/);
    assertRefused(await ask.completeChat({ model: "" }), 400, "model is required");
    assertRefused(
      await ask.completeChat({ functions: [{ name: "f" }] }),
      400,
      /^functions is not supported: .*tools$/,
    );
  });

  test("/v1/chat/completions says in OpenAI's code that a prompt is too long", async () => {
    const messages = [{ role: "user", content: "one two three ".repeat(20_000) }];
    const { error } = json(await ask.completeChat({ messages })) as { error: Json };
    assert.equal(error.code, "context_length_exceeded", error.message as string);
    const { error: unknown } = json(await ask.completeChat({ model: "NOPE" })) as { error: Json };
    assert.equal(unknown.code, "model_not_found");
  });

  test("/v1/completions streams text and counts", async () => {
    const chunks = chunksOf(
      await ask.complete({ stream: true, stream_options: { include_usage: true } }),
    );
    assertUsage(chunks.pop()!.usage!);
    assert.ok(chunks.every(({ object }) => object === "text_completion"));
    const text = chunks.map(({ choices }) => choices[0]!.text).join("");
    const body = json(await ask.complete());
    assert.match(body.id as string, /^cmpl-./);
    assert.equal((body.choices as Json[])[0]!.text, text);
    assertUsage(body.usage as Json);
  });

  test("/v1/completions only loads without a prompt", async () => {
    const [choice] = json(await ask.complete({ prompt: "" })).choices as Json[];
    assert.deepEqual([choice!.text, choice!.finish_reason], ["", "load"]);
    assertRefused(await ask.post("/v1/completions", {}), 404, "model '' not found");
  });
}
