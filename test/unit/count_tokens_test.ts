/** The endpoints that count tokens, where they cannot be counted. */
import assert from "node:assert/strict";
import { type App, createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { createScriptedEngine, say } from "../../src/engines/scripted.ts";
import { ApiError, type ErrorCode } from "../../src/errors.ts";
import { FakeClock } from "../support/fake_clock.ts";
import { post } from "../support/requests.ts";
import { ABLE, storeOf } from "../support/stores.ts";

const ANTHROPIC = "/v1/messages/count_tokens";
const OPENAI = "/v1/responses/input_tokens";

function serve(code: ErrorCode): App {
  const clock = new FakeClock();
  const shelf = { of: () => Promise.reject(new ApiError(code, "no tokenizer")) };
  const engine = createScriptedEngine(say(["12", "34"]), clock);
  return createApp(createBackend(engine, storeOf(ABLE), shelf), { engine: "server", clock });
}

async function asked(app: App, path: string, body: object) {
  const answer = await app.fetch(post(path, body));
  return { status: answer.status, body: await answer.json() };
}
const count = (code: ErrorCode, body: object, path = ANTHROPIC) => asked(serve(code), path, body);

const messages = [{ role: "user", content: "12345678" }];
const input = "12345678";

Deno.test("count_tokens estimates where the vocabulary cannot be read", async () => {
  const answer = await count("tokenizer_unsupported", { model: "M", messages });
  assert.deepEqual(answer, { status: 200, body: { input_tokens: 3 } });
});

Deno.test("count_tokens refuses what the model cannot do, and tells other failures", async () => {
  const content = [{ type: "image", source: { type: "base64", data: "iVBORw0KGgo=" } }];
  const seen = { model: "M", messages: [{ role: "user", content }] };
  assert.equal((await count("tokenizer_unsupported", seen)).status, 400);
  assert.equal((await count("engine_failed", { model: "M", messages })).status, 500);
});

Deno.test("input_tokens estimates where the vocabulary cannot be read, what was said before too", async () => {
  const app = serve("tokenizer_unsupported");
  const told = (input_tokens: number) => ({
    status: 200,
    body: { object: "response.input_tokens", input_tokens },
  });
  assert.deepEqual(await asked(app, OPENAI, { model: "M", input }), told(3));
  const tools = [{ type: "function", name: "f", description: "d".repeat(400) }];
  const { body } = await asked(app, OPENAI, { model: "M", input, tools });
  assert.ok(body.input_tokens > 100, `${body.input_tokens}`);
  const { body: { id } } = await asked(app, "/v1/responses", { model: "M", input });
  const next = { model: "M", input, previous_response_id: id };
  // Two questions of 12 letters with their roles, and an answer of 13.
  assert.deepEqual(await asked(app, OPENAI, next), told(Math.floor((12 + 13 + 12) / 4)));
});

Deno.test("input_tokens refuses in OpenAI's envelope, and tells other failures", async () => {
  const refused = async (body: object, code: ErrorCode = "tokenizer_unsupported") => {
    const answer = await count(code, { model: "M", input, ...body }, OPENAI);
    const { type, param } = answer.body.error;
    return [answer.status, type, param];
  };
  const wrong = (param: string) => [400, "invalid_request_error", param];
  assert.deepEqual(await refused({ model: "" }), wrong("model"));
  assert.deepEqual(await refused({ input: null }), wrong("input"));
  assert.deepEqual(await refused({ conversation: "conv_1" }), wrong("conversation"));
  const previous = { previous_response_id: "resp_1" };
  assert.deepEqual(await refused(previous), wrong("previous_response_id"));
  assert.deepEqual(await refused({}, "engine_failed"), [500, "api_error", null]);
});

Deno.test("compact is refused by name in OpenAI's envelope", async () => {
  const answer = await count("engine_failed", { model: "M", input }, "/v1/responses/compact");
  const { message, ...rest } = answer.body.error;
  assert.match(message, /does not support compact: .*input/);
  assert.deepEqual([answer.status, rest], [
    400,
    { type: "invalid_request_error", param: null, code: null },
  ]);
});
