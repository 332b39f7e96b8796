/** What fails when an answer has begun, in the words of each API. */
import assert from "node:assert/strict";
import { readEvents, readNdjson } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, type Json } from "../target.ts";

const parameters = { type: "object", properties: { city: { type: "string" } } };
const declared = { name: "get_weather", description: "Weather", parameters };
const tools = [{ type: "function", function: declared }];
/** It has said this by then. */
const WORD = "Well";
const MESSAGE = /^the model left the form of a tool call/;

function assertBegun(answer: Answer, word: string): void {
  assert.equal(answer.status, 200, answer.text);
  assert.ok(answer.text.includes(word), `nothing was said: ${answer.text}`);
}

/** Of a model that says a word, and then something that nobody can read. */
export function faults({ ask, test }: Part): void {
  const stream = true;

  test("/api/chat ends a stream that fails with an error, and without done", async () => {
    const answer = await ask.chat({ tools });
    assertBegun(answer, WORD);
    const lines = readNdjson(answer.text);
    assert.match(lines.at(-1)!.error as string, MESSAGE);
    assert.ok(lines.every(({ done }) => done !== true), answer.text);
  });

  test("/v1/chat/completions ends a stream that fails with an error, and without [DONE]", async () => {
    const answer = await ask.completeChat({ tools, stream, max_tokens: 64 });
    assertBegun(answer, WORD);
    const blocks = answer.text.trimEnd().split("\n\n");
    const { error } = JSON.parse(blocks.at(-1)!.slice("data: ".length)) as { error: Json };
    assert.match(error.message as string, MESSAGE);
    assert.deepEqual(Object.keys(error), ["message", "type", "param", "code"]);
    assert.ok(!answer.text.includes("[DONE]"));
  });

  test("/v1/responses ends a stream that fails with response.failed", async () => {
    const flat = [{ type: "function", ...declared }];
    const answer = await ask.respond({ tools: flat, stream, max_output_tokens: 64 });
    assertBegun(answer, WORD);
    const { type, response } = readEvents(answer.text).at(-1) as { type: string; response: Json };
    assert.deepEqual([type, response.status], ["response.failed", "failed"]);
    const { code, message } = response.error as Json;
    assert.equal(code, "server_error");
    assert.match(message as string, MESSAGE);
  });

  test("/v1/messages ends a stream that fails with an error, and without message_stop", async () => {
    const { name, description } = declared;
    const listed = [{ name, description, input_schema: parameters }];
    const answer = await ask.message({ tools: listed, stream, max_tokens: 64 });
    assertBegun(answer, WORD);
    const events = readEvents(answer.text);
    const { type, error } = events.at(-1) as { type: string; error: Json };
    assert.deepEqual([type, error.type], ["error", "api_error"]);
    assert.match(error.message as string, MESSAGE);
    assert.ok(events.every(({ type }) => type !== "message_stop"));
  });

  test("a stream that failed leaves the model to the next", async () => {
    assert.equal((await ask.chat({ stream: false })).status, 200);
  });
}
