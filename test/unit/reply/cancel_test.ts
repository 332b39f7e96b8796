/** Readers who leave: the engine is told at once, and nothing of the reply stays behind. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../src/engines/scripted.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { play } from "../../support/play.ts";
import { NO_VECTORS } from "../../support/no_work.ts";
import { post } from "../../support/requests.ts";
import { noModels } from "../../support/stores.ts";

const BODY = { model: "M", messages: [{ role: "user", content: "Hi" }] };
const SILENT: readonly Step[] = [{ type: "text", text: "x" }, { wait: 600_000 }, ...say([])];

function appOn(script: readonly Step[]) {
  const clock = new FakeClock();
  const engine = createScriptedEngine(script, clock);
  const app = createApp(createBackend(engine, noModels), { engine: "server", clock });
  return { clock, engine, app };
}

Deno.test("reply aborts the engine once when cancelled in silence", async () => {
  const playing = play({ script: SILENT, path: "/api/chat" });
  await playing.clock.advance(15_000);
  await playing.cancel();
  await settle();
  assert.equal(playing.engine.aborted.length, 1);
  assert.equal(playing.clock.pending, 0);
});

Deno.test("reply aborts the engine once when the request is aborted before the commit", async () => {
  const { clock, engine, app } = appOn([{ wait: 600_000 }]);
  const abort = new AbortController();
  const request = new Request(post("/api/chat", BODY), { signal: abort.signal });
  const answer = Promise.resolve(app.fetch(request));
  await clock.advance(500);
  abort.abort();
  await settle();
  await (await answer).body?.cancel();
  await settle();
  assert.equal(engine.aborted.length, 1);
  assert.equal(clock.pending, 0);
});

Deno.test("reply starts nothing for a request that was aborted before it came", async () => {
  const { clock, engine, app } = appOn(SILENT);
  const body = JSON.stringify(BODY);
  const request = new Request("http://localhost/api/chat", { method: "POST", body });
  Object.defineProperty(request, "signal", { value: AbortSignal.abort() });
  await (await app.fetch(request)).body?.cancel();
  assert.equal(engine.requests.length, 0);
  assert.equal(clock.pending, 0);
});

Deno.test("reply aborts the engine when cancelled in the middle of output", async () => {
  const steps = Array.from(
    { length: 100 },
    (): Step[] => [{ type: "text", text: "x" }, { wait: 10 }],
  );
  const playing = play({ script: [...steps.flat(), ...say([])], path: "/api/generate" });
  await playing.clock.advance(55);
  await playing.cancel();
  await settle();
  assert.equal(playing.engine.aborted.length, 1);
  assert.equal(playing.clock.pending, 0);
});

Deno.test("reply bears a cancel after the end", async () => {
  const playing = play({ script: say(["Hi"]), path: "/api/chat" });
  await playing.clock.advance(0);
  assert.ok(playing.ended);
  await playing.cancel();
  await settle();
  assert.equal(playing.engine.aborted.length, 0);
  assert.equal(playing.clock.pending, 0);
});

Deno.test("reply leaves no timer and no open work after a thousand cancelled streams", async () => {
  const { clock, engine, app } = appOn(SILENT);
  for (let n = 1; n <= 1_000; n++) {
    const reader = (await app.fetch(post("/api/chat", BODY))).body!.getReader();
    await reader.read();
    const waiting = reader.read();
    await settle();
    await reader.cancel();
    await waiting;
    await settle();
    assert.equal(clock.pending, 0, `after ${n} streams`);
    assert.equal(engine.aborted.length, n);
  }
});

Deno.test("reply lets a producer that is ahead of its reader clean up", async () => {
  let cleaned = 0;
  const engine = createScriptedEngine(say(Array.from({ length: 500 }, () => "x")));
  const backend = createBackend({
    ...NO_VECTORS,
    running: () => [],
    budget: () => ({ limit: 2 ** 32, contextLength: 4096 }),
    async *generate(request, signal) {
      try {
        yield* engine.generate(request, signal);
      } finally {
        cleaned++;
      }
    },
  }, noModels);
  const response = await createApp(backend, { engine: "server" }).fetch(post("/api/chat", BODY));
  const reader = response.body!.getReader();
  await reader.read();
  // Until the stream has taken its fill, and the producer waits to be asked again.
  await settle();
  await reader.cancel();
  await settle();
  assert.equal(cleaned, 1);
});
