/** What a client of the endpoints that make vectors sees while a model loads, and after that. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { NO_TIME, NO_USAGE } from "../../../src/engine.ts";
import { createScriptedEngine, type VectorScript } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { listen } from "../../support/listen.ts";
import { post } from "../../support/requests.ts";
import { noModels } from "../../support/stores.ts";

const LOADING = { type: "progress" as const, phase: "load" as const, done: 1, total: 2 };
const VECTOR = { type: "vector" as const, index: 0, values: [0, 2] };
const FINISH = {
  type: "finish" as const,
  reason: "stop" as const,
  usage: NO_USAGE,
  timings: NO_TIME,
};
const BEATS = { stream_options: { heartbeat_ms: 1_000 } };

function ask(script: VectorScript, path: string, body: object) {
  const clock = new FakeClock();
  const engine = createScriptedEngine([], clock, script);
  const app = createApp(createBackend(engine, noModels), { engine: "server", clock });
  return { clock, ...{ reading: listen(clock, app.fetch(post(path, { model: "m", ...body }))) } };
}

for (const path of ["/api/embed", "/v1/embeddings"]) {
  Deno.test(`${path} sends spaces while a model loads, to those who ask for them`, async () => {
    const script = [LOADING, { wait: 3_500 }, VECTOR, FINISH];
    const { clock, reading } = ask(script, path, { input: "a", ...BEATS });
    await clock.advance(5_000);
    assert.match(reading.text, /^ {3}\{/);
    assert.equal(reading.response?.headers.get("x-llamaside-heartbeat"), "whitespace;ms=1000");
    assert.ok(JSON.parse(reading.text));
  });
}

Deno.test("a failure of an embedding is a status before a heartbeat, and in the body after one", async () => {
  const failure = { fail: new ApiError("engine_failed", "no memory") };
  const early = ask([LOADING, failure], "/api/embed", { input: "a", ...BEATS });
  await early.clock.advance(10);
  assert.deepEqual([early.reading.response?.status, early.reading.text], [
    500,
    '{"error":"no memory"}',
  ]);
  const late = ask([{ wait: 1_500 }, failure], "/api/embed", { input: "a", ...BEATS });
  await late.clock.advance(2_000);
  assert.deepEqual([late.reading.response?.status, late.reading.text], [
    200,
    ' {"error":"no memory"}',
  ]);
});

Deno.test("an embedding sends nothing before its end where nobody asks for it", async () => {
  const { clock, reading } = ask([{ wait: 60_000 }, VECTOR, FINISH], "/api/embed", { input: "a" });
  await clock.advance(59_000);
  assert.equal(reading.text, "");
  await clock.advance(2_000);
  assert.deepEqual(JSON.parse(reading.text).embeddings, [[0, 1]]);
});
