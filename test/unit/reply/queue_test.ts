/** A full engine, as its clients see it. */
import assert from "node:assert/strict";
import { readNdjson, readSse } from "../../support/requests.ts";
import { type Complete, delta, modelStage, sleep } from "../../support/model_stage.ts";
import type { FakeClock } from "../../support/fake_clock.ts";

/** Every answer takes a minute. */
const slow = (clock: FakeClock): Complete => async (_params, onChunk, signal) => {
  await sleep(clock, 60_000, signal);
  onChunk(delta({ content: "Hi" }));
  onChunk(delta({}, "stop"));
};

const scene = { complete: slow, limits: { numParallel: 1, maxQueue: 3 } };
const PATHS = ["/api/chat", "/api/generate", "/v1/chat/completions", "/v1/completions"];
const TOLD = { stream: true, stream_options: { heartbeat_mode: "progress" } };

for (const path of PATHS) {
  Deno.test(`${path} tells who waits in line how many are ahead, at once and in each heartbeat`, async () => {
    const stage = modelStage(scene);
    stage.ask(path);
    await stage.clock.advance(0);
    stage.ask(path);
    const last = stage.ask(path, TOLD);
    await stage.clock.advance(65_000);
    const read = path.startsWith("/v1") ? readSse : readNdjson;
    const places = read(last.text).map(({ queue_progress }) => queue_progress);
    const first = { ahead: 1, total: 1 };
    // At once, then each 10 s of silence; at 60 s the one ahead of it is served.
    assert.deepEqual(places, [...Array(6).fill(first), { ahead: 0, total: 1 }]);
    await stage.clock.advance(120_000);
    assert.ok(last.ended && last.text.includes("Hi"));
  });

  Deno.test(`${path} refuses who comes when the line is full at once, with a status and a time`, async () => {
    const stage = modelStage(scene);
    stage.ask(path);
    await stage.clock.advance(0);
    for (let n = 0; n < 3; n++) stage.ask(path);
    await stage.clock.advance(0);
    const response = await stage.send(path, { stream: true });
    assert.equal(response.status, 503);
    assert.match(response.headers.get("retry-after") ?? "", /^\d+$/);
    assert.match(await response.text(), /server busy, please try again\. {2}maximum pending/);
    assert.equal(stage.clock.now(), 0);
  });
}

Deno.test("a kept stream that would wait behind too many is refused with a status too", async () => {
  const stage = modelStage(scene);
  stage.ask("/api/chat");
  await stage.clock.advance(0);
  for (let n = 0; n < 3; n++) stage.ask("/api/chat");
  await stage.clock.advance(0);
  const kept = stage.ask("/api/chat", { stream_options: { resumable: true } });
  await stage.clock.advance(0);
  assert.equal(kept.response?.status, 503);
  assert.ok(kept.response.headers.has("retry-after"));
});

Deno.test("a client that leaves the line makes room for the next one", async () => {
  const stage = modelStage(scene);
  stage.ask("/api/chat");
  await stage.clock.advance(0);
  const line = [1, 2, 3].map(() => stage.ask("/api/chat", TOLD));
  await stage.clock.advance(0);
  assert.equal((await stage.send("/api/chat")).status, 503);
  await line[1]!.cancel();
  await stage.clock.advance(0);
  const next = stage.ask("/api/chat", TOLD);
  await stage.clock.advance(0);
  assert.equal(next.response?.status, 200);
  assert.match(next.text, /"queue_progress":{"ahead":2,"total":2}/);
  assert.match(line[2]!.text, /"queue_progress":{"ahead":1,"total":2}/);
});
