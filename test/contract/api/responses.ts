/** `/v1/responses`, whatever the model. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { eventsOf, readResponse, streamed, textOf } from "../responses.ts";
import { type Answer, type Json, json, mediaType } from "../target.ts";

export function assertRefused(
  answer: Answer,
  status: number,
  message: string | RegExp,
  param: string | null = null,
): void {
  assert.equal(answer.status, status, answer.text);
  assert.equal(mediaType(answer), "application/json");
  const error = json(answer).error as Json;
  assert.deepEqual(Object.keys(error).sort(), ["code", "message", "param", "type"]);
  assert.equal(error.param, param);
  if (typeof message === "string") assert.equal(error.message, message);
  else assert.match(error.message as string, message);
}

export function responses({ target, ask, test }: Part): void {
  const { model } = target;

  test("/v1/responses answers one object with every key", async () => {
    const response = readResponse(await ask.respond());
    assert.ok(["completed", "incomplete"].includes(response.status));
    assert.equal(response.model, model);
    const [message, ...more] = response.output;
    assert.deepEqual(more, []);
    assert.equal(message!.type, "message");
    assert.deepEqual(message!.content!.map(({ type }) => type), ["output_text"]);
    const { input_tokens, output_tokens, total_tokens } = response.usage;
    assert.ok(input_tokens > 0 && output_tokens > 0);
    assert.equal(input_tokens + output_tokens, total_tokens);
  });

  test("/v1/responses streams its events in order, and adds up to the same text", async () => {
    const answer = await ask.respond({ stream: true });
    const types = eventsOf(answer).map(({ type }) => type);
    assert.deepEqual(types.slice(0, 2), ["response.created", "response.in_progress"]);
    assert.match(types.at(-1)!, /^response\.(completed|incomplete)$/);
    const last = streamed(answer);
    assert.equal(`response.${last.status}`, types.at(-1));
    assert.equal(textOf(last), textOf(readResponse(await ask.respond())));
    const chat = json(await ask.completeChat({ top_p: null })) as { choices: Json[] };
    assert.equal(textOf(last), (chat.choices[0]!.message as Json).content);
  });

  test("/v1/responses ends at max_output_tokens, and says that it is incomplete", async () => {
    const body = { max_output_tokens: 3 };
    const whole = readResponse(await ask.respond(body));
    const answer = await ask.respond({ ...body, stream: true });
    const last = streamed(answer);
    for (const { status, incomplete_details, output, usage } of [whole, last]) {
      assert.equal(status, "incomplete");
      assert.deepEqual(incomplete_details, { reason: "max_output_tokens" });
      assert.deepEqual([output[0]!.status, usage.output_tokens], ["incomplete", 3]);
    }
    assert.equal(eventsOf(answer).at(-1)!.type, "response.incomplete");
  });

  test("/v1/responses keeps text.format, and repeats what it was asked", async () => {
    const schema = {
      type: "object",
      properties: { age: { type: "integer" } },
      required: ["age"],
      additionalProperties: false,
    };
    const text = { format: { type: "json_schema", name: "person", schema, strict: true } };
    const metadata = { kind: "test" };
    const body = { text, metadata, instructions: "Invent a person.", max_output_tokens: 100 };
    const response = readResponse(await ask.respond(body));
    assert.deepEqual(Object.keys(JSON.parse(textOf(response))), ["age"]);
    assert.deepEqual([response.text, response.metadata, response.instructions], [
      text,
      metadata,
      body.instructions,
    ]);
    const any = { text: { format: { type: "json_object" } }, max_output_tokens: 200 };
    const { status, ...loose } = readResponse(await ask.respond(any));
    if (status === "completed") {
      assert.equal(typeof JSON.parse(textOf({ status, ...loose })), "object");
    }
  });

  test("/v1/responses reads items as it reads a string", async () => {
    const part = { type: "input_text", text: "Hello" };
    const input = [{ role: "user", content: [part] }];
    assert.equal(
      textOf(readResponse(await ask.respond({ input }))),
      textOf(readResponse(await ask.respond({ input: "Hello" }))),
    );
  });

  test("/v1/responses refuses with all four keys, and names the field", async () => {
    assertRefused(await ask.post("/v1/responses", ""), 400, "EOF");
    assertRefused(await ask.post("/v1/responses", "{"), 400, /JSON/);
    assertRefused(await ask.respond({ model: "" }), 400, "model is required", "model");
    const missing = "model 'NOPE' not found";
    for (const how of [{}, { stream: true }, { background: true }]) {
      assertRefused(await ask.respond({ model: "NOPE", ...how }), 404, missing);
    }
    assertRefused(await ask.respond({ input: null }), 400, /^input is required/, "input");
    const strange = 'input[0]: unknown input item type: "x"';
    assertRefused(await ask.respond({ input: [{ type: "x" }] }), 400, strange, "input[0]");
    const effort = { effort: "bad" };
    const wrong = /^invalid reasoning value/;
    assertRefused(await ask.respond({ reasoning: effort }), 400, wrong, "reasoning.effort");
    const tools = [{ type: "file_search" }];
    assertRefused(await ask.respond({ tools }), 400, /file_search/, "tools[0].type");
    const both = { background: true, store: false };
    assertRefused(await ask.respond(both), 400, /^background needs store/, "background");
    assertRefused(await ask.respond({ stream: "jsonl" }), 400, /stream/, "stream");
  });
}
