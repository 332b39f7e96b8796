/** `/v1/messages/count_tokens` where the tokens cannot be counted. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { createScriptedEngine } from "../../src/engines/scripted.ts";
import { ApiError, type ErrorCode } from "../../src/errors.ts";
import { FakeClock } from "../support/fake_clock.ts";
import { post } from "../support/requests.ts";
import { ABLE, storeOf } from "../support/stores.ts";

async function count(code: ErrorCode, body: object) {
  const clock = new FakeClock();
  const shelf = { of: () => Promise.reject(new ApiError(code, "no tokenizer")) };
  const backend = createBackend(createScriptedEngine([], clock), storeOf(ABLE), shelf);
  const app = createApp(backend, { engine: "server", clock });
  const answer = await app.fetch(post("/v1/messages/count_tokens", body));
  return { status: answer.status, body: await answer.json() };
}

const messages = [{ role: "user", content: "12345678" }];

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
