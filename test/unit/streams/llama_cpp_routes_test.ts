import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { eventually } from "../../support/fake_clock.ts";
import { stage } from "../../support/stage.ts";

const SLOW: readonly Step[] = say(["a", "b", "c"]).flatMap((step) => [step, { wait: 1_000 }]);
const conversation = (id: string) => ({ "x-conversation-id": id });

Deno.test("a conversation's stream is read from its beginning, and from nowhere else", async () => {
  const scene = stage(SLOW);
  const answer = scene.ask({ stream: true }, conversation("a b"), "/v1/chat/completions");
  await scene.clock.advance(500);
  const again = scene.get("/v1/stream?conv_id=a%20b&from=0");
  const unasked = scene.get("/v1/stream?conv_id=a%20b");
  await scene.clock.advance(60_000);
  assert.equal(again.text, answer.text);
  assert.equal(unasked.text, answer.text);
  assert.equal((await scene.send("GET", "/v1/stream?conv_id=a%20b&from=17")).status, 400);
  assert.equal((await scene.send("GET", "/v1/stream")).status, 400);
  const unknown = await scene.send("GET", "/v1/stream?conv_id=b&from=0");
  assert.equal(unknown.status, 404);
  assert.equal((await unknown.json()).error.type, "not_found_error");
});

Deno.test("a conversation's stream is stopped by its name, and by the next one", async () => {
  const scene = stage(SLOW);
  const first = scene.ask({}, conversation("c"));
  await scene.clock.advance(500);
  const second = scene.ask({}, conversation("c"));
  await scene.clock.advance(500);
  assert.match(first.text, /"done_reason":"cancelled"/);
  assert.equal((await scene.send("DELETE", "/v1/stream?conv_id=c")).status, 204);
  await scene.clock.advance(0);
  assert.match(second.text, /"done_reason":"cancelled"/);
  assert.equal(scene.engine.aborted.length, 2);
});

Deno.test("lookup tells of the conversations that were asked about, and of no others", async () => {
  const scene = stage(SLOW);
  scene.ask({}, conversation("mine"));
  scene.ask({}, conversation("other"));
  scene.ask({}, { ...conversation("foreign"), authorization: "Bearer x" });
  await eventually(() => scene.engine.requests.length === 3);
  await scene.clock.advance(1_500);
  const lookUp = async (conversation_ids: unknown) =>
    await scene.send("POST", "/v1/streams/lookup", {}, { conversation_ids });
  const found = async () => await (await lookUp(["mine", "foreign", "nobody"])).json();
  const [running, ...more] = await found();
  assert.deepEqual(more, []);
  const { started_at, total_bytes, ...rest } = running;
  assert.deepEqual(rest, { conversation_id: "mine", is_done: false, completed_at: 0 });
  assert.ok(Math.abs(started_at - Date.now() / 1000) < 60);
  assert.ok(total_bytes > 0);
  await scene.clock.advance(60_000);
  const [ended] = await found();
  assert.equal(ended.is_done, true);
  assert.ok(ended.completed_at >= started_at && ended.total_bytes > total_bytes);
  assert.equal((await lookUp("mine")).status, 400);
});
