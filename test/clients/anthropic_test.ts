/** The stock `@anthropic-ai/sdk` package against the real server. */
import assert from "node:assert/strict";
import Anthropic, { APIUserAbortError, BadRequestError, NotFoundError } from "@anthropic-ai/sdk";
import { MODEL } from "../support/model.ts";
import { type ServerProcess, startServer } from "../support/server.ts";

const SEED: object = { seed: 42 };
const asked = {
  model: MODEL,
  max_tokens: 16,
  messages: [{ role: "user" as const, content: "Hello" }],
  temperature: 0,
  // So few tokens are for the answer.
  thinking: { type: "disabled" as const },
  ...SEED,
};

let server: ServerProcess;
let anthropic: Anthropic;
Deno.test.beforeAll(async () => {
  server = await startServer();
  anthropic = new Anthropic({ baseURL: server.url, apiKey: "none", maxRetries: 0 });
});
Deno.test.afterAll(() => server.stop());

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `anthropic package ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

const textOf = ({ content }: Pick<Anthropic.Message, "content">) =>
  content.map((block) => block.type === "text" ? block.text : "").join("");

test("lists models, page by page, and retrieves one", async () => {
  const ids = (await Array.fromAsync(anthropic.models.list({ limit: 1 }))).map(({ id }) => id);
  assert.ok(ids.includes(`${MODEL}:latest`));
  const { id, type, created_at } = await anthropic.models.retrieve(MODEL);
  assert.deepEqual([id, type], [MODEL, "model"]);
  assert.ok(Date.parse(created_at) > 0);
});

test("answers, streamed by hand and by its helper, with one text", async () => {
  const whole = await anthropic.messages.create(asked);
  assert.ok(textOf(whole).length > 0);
  assert.ok(whole.usage.input_tokens > 0 && whole.usage.output_tokens > 0);
  assert.match(whole._request_id ?? "", /^req_/);
  let text = "";
  for await (const event of await anthropic.messages.create({ ...asked, stream: true })) {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
      text += event.delta.text;
    }
  }
  assert.equal(text, textOf(whole));
  const folded = await anthropic.messages.stream(asked).finalMessage();
  assert.equal(textOf(folded), text);
  assert.deepEqual([folded.stop_reason, folded.usage], [whole.stop_reason, whole.usage]);
});

test("counts what a question takes, to the token", async () => {
  const { usage } = await anthropic.messages.create({ ...asked, max_tokens: 1 });
  const { model, messages, thinking } = asked;
  const { input_tokens } = await anthropic.messages.countTokens({ model, messages, thinking });
  assert.equal(input_tokens, usage.input_tokens);
});

test("has thoughts in blocks of their own", async () => {
  const body = { ...asked, max_tokens: 400, thinking: { type: "adaptive" as const } };
  const { content } = await anthropic.messages.stream(body).finalMessage();
  assert.deepEqual(content.map(({ type }) => type), ["thinking", "text"]);
});

test("parses an answer that is bound by a schema", async () => {
  const schema = {
    type: "object",
    properties: { city: { enum: ["Paris", "Rome"] } },
    required: ["city"],
    additionalProperties: false,
  };
  const format = { type: "json_schema" as const, schema };
  const answer = await anthropic.messages.create({
    ...asked,
    max_tokens: 100,
    output_config: { format },
  });
  assert.ok(["Paris", "Rome"].includes(JSON.parse(textOf(answer)).city), textOf(answer));
});

test("aborts a stream and can go on", async () => {
  const stream = await anthropic.messages.create({ ...asked, stream: true });
  for await (const _ of stream) stream.controller.abort();
  assert.ok(stream.controller.signal.aborted);
  const abort = new AbortController();
  const request = anthropic.messages.create(asked, { signal: abort.signal });
  abort.abort();
  await assert.rejects(request, APIUserAbortError);
  assert.equal((await anthropic.messages.create(asked)).type, "message");
});

test("throws its own errors with our text", async () => {
  const unknown = (error: unknown) => {
    assert.ok(error instanceof NotFoundError);
    assert.match(error.message, /model 'NOPE' not found/);
    assert.equal(error.type, "not_found_error");
    assert.match(error.requestID ?? "", /^req_/);
    return true;
  };
  await assert.rejects(anthropic.messages.create({ ...asked, model: "NOPE" }), unknown);
  await assert.rejects(anthropic.messages.stream({ ...asked, model: "NOPE" }).done(), unknown);
  await assert.rejects(anthropic.models.retrieve("NOPE"), NotFoundError);
  await assert.rejects(
    anthropic.messages.create({ ...asked, messages: [] }),
    (error) => error instanceof BadRequestError && /messages is required/.test(error.message),
  );
});
