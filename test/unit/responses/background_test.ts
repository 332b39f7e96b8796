/** Responses in the background: polled, streamed from any event on, cancelled. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import { eventually, settle } from "../../support/fake_clock.ts";
import { readEvents } from "../../support/requests.ts";
import { RESUMABLE, type Stage, stage, streamId } from "../../support/stage.ts";

const PATH = "/v1/responses";
const BACKGROUND = { background: true };
/** A word each second, then the end. */
const SLOW: readonly Step[] = [
  { wait: 1_000 },
  ...say(["a", "b", "c", "d"]).flatMap((step) => [step, { wait: 1_000 }]),
];

async function begin(scene: Stage, fields = {}, headers = {}) {
  const answer = scene.ask({ ...BACKGROUND, ...fields }, headers, PATH);
  await scene.clock.advance(0);
  // A digest of a key is made off this thread.
  await eventually(() => answer.ended || answer.failure !== undefined);
  if (answer.failure) throw answer.failure;
  return JSON.parse(answer.text);
}
async function send(scene: Stage, method: string, path: string) {
  const response = await scene.send(method, `${PATH}/${path}`);
  return { status: response.status, body: await response.json() };
}
const poll = async (scene: Stage, id: string) => (await send(scene, "GET", id)).body;
const blocks = (text: string) => text.split(/(?<=\n\n)/);

Deno.test("a response in the background is answered at once, and polled to its end", async () => {
  const scene = stage(SLOW);
  const queued = await begin(scene);
  const { status, output, usage, background } = queued;
  assert.deepEqual([status, output, usage, background], ["queued", [], null, true]);
  assert.deepEqual(await poll(scene, queued.id), queued);
  await scene.clock.advance(1_500);
  assert.deepEqual(await poll(scene, queued.id), { ...queued, status: "in_progress" });
  await scene.clock.advance(10_000);
  const done = await poll(scene, queued.id);
  assert.deepEqual([done.status, done.output[0].content[0].text], ["completed", "abcd"]);
  assert.equal(scene.engine.requests.length, 1);
});

Deno.test("responses in the background leave half of the places to those who wait for an answer", async () => {
  const scene = stage([{ wait: 900_000 }, ...say(["a"])], { most: 4 });
  await begin(scene);
  const second = await begin(scene);
  const refused = await scene.send("POST", PATH, {}, { model: "M", input: "Hi", ...BACKGROUND });
  assert.equal(refused.status, 503);
  assert.match((await refused.json()).error.message, /in the background; cancel one or try later/);
  const waiting = scene.ask({}, RESUMABLE);
  await scene.clock.advance(1_000);
  assert.equal(waiting.response?.status ?? 200, 200);
  assert.ok(streamId(waiting));
  await send(scene, "POST", `${second.id}/cancel`);
  assert.equal((await begin(scene)).status, "queued");
});

Deno.test("work that yields nothing yet is progress, and no queue", async () => {
  const load: Step = { type: "progress", phase: "load", done: 1, total: 2 };
  const scene = stage([load, { wait: 60_000 }, ...say(["a"])]);
  const { id } = await begin(scene);
  assert.equal((await poll(scene, id)).status, "in_progress");
});

Deno.test("a response in the background needs no reader", async () => {
  const scene = stage([{ wait: 900_000 }, ...say(["a"])], { graceMs: 1_000 });
  const { id } = await begin(scene);
  const reader = scene.get(`${PATH}/${id}?stream=true`);
  await scene.clock.advance(5_000);
  await reader.cancel();
  await scene.clock.advance(900_000);
  assert.equal((await poll(scene, id)).status, "completed");
  assert.equal(scene.engine.aborted.length, 0);
});

Deno.test("its stream begins at once with what is known, and replays from any event on to the byte", async () => {
  const scene = stage(SLOW);
  const first = scene.ask({ ...BACKGROUND, stream: true }, {}, PATH);
  await scene.clock.advance(0);
  const types = readEvents(first.text).map(({ type }) => type);
  assert.deepEqual(types, ["response.created", "response.queued"]);
  await scene.clock.advance(1_500);
  assert.equal(readEvents(first.text)[2]!.type, "response.in_progress");
  await first.cancel();
  const { id } = readEvents(first.text)[0]!.response as { id: string };
  const replays = [0, 5].map((n) =>
    scene.get(`${PATH}/${id}?stream=true${n === 0 ? "" : `&starting_after=${n}`}`)
  );
  await scene.clock.advance(60_000);
  const [full, rest] = replays.map(({ text }) => blocks(text));
  assert.equal(full!.slice(0, blocks(first.text).length).join(""), first.text);
  assert.deepEqual(rest, full!.slice(6));
  const numbers = readEvents(full!.join("")).map(({ sequence_number }) => sequence_number);
  assert.deepEqual(numbers, [...numbers.keys()]);
  const late = scene.get(`${PATH}/${id}?stream=true&starting_after=${numbers.length - 1}`);
  await scene.clock.advance(0);
  assert.deepEqual([late.ended, late.text, late.response!.status], [true, "", 200]);
});

Deno.test("starting_after is ignored without stream, and refused where it is no number", async () => {
  const scene = stage(say(["a"]));
  const { id } = await begin(scene);
  assert.equal((await poll(scene, `${id}?starting_after=x`)).id, id);
  for (const number of ["x", "-1", "1.5", "0x1", "9007199254740993"]) {
    const wrong = await send(scene, "GET", `${id}?stream=true&starting_after=${number}`);
    assert.deepEqual([wrong.status, wrong.body.error.param], [400, "starting_after"], number);
  }
});

Deno.test("a silent replay has heartbeats, with the number of what its reader has", async () => {
  const scene = stage([...say(["a"]).slice(0, 1), { wait: 35_000 }, ...say(["b"])]);
  const { id } = await begin(scene);
  const all = scene.get(`${PATH}/${id}?stream=true`);
  const late = scene.get(`${PATH}/${id}?stream=true&starting_after=3`);
  await scene.clock.advance(12_000);
  const beats = [all, late].map(({ text }) =>
    readEvents(text).filter(({ type }) => type === "keepalive")
  );
  const beat = { type: "keepalive", sequence_number: 5 };
  assert.deepEqual(beats, [[beat], [beat]]);
});

Deno.test("cancel stops the work, may be repeated, and leaves what is done as it is", async () => {
  const scene = stage(SLOW);
  const { id } = await begin(scene);
  const reader = scene.get(`${PATH}/${id}?stream=true`);
  await scene.clock.advance(2_500);
  const first = await send(scene, "POST", `${id}/cancel`);
  const { status, usage, output } = first.body;
  assert.deepEqual([first.status, status, usage], [200, "cancelled", null]);
  assert.equal(output[0].content[0].text, "ab");
  assert.deepEqual(await send(scene, "POST", `${id}/cancel`), first);
  assert.deepEqual(await poll(scene, id), first.body);
  await settle();
  assert.ok(reader.ended);
  const last = readEvents(reader.text).at(-1)!;
  assert.deepEqual([last.type, last.response], ["response.incomplete", first.body]);
  assert.equal(scene.engine.aborted.length, 1);

  const done = await begin(scene);
  await scene.clock.advance(60_000);
  assert.equal((await send(scene, "POST", `${done.id}/cancel`)).body.status, "completed");
});

Deno.test("a response that is deleted while it is made is made no further, and its stream is gone", async () => {
  const scene = stage(SLOW);
  const { id } = await begin(scene);
  await scene.clock.advance(2_500);
  assert.equal((await send(scene, "DELETE", id)).body.deleted, true);
  assert.equal(scene.engine.aborted.length, 1);
  assert.equal((await send(scene, "GET", id)).status, 404);
  assert.equal((await send(scene, "GET", `${id}?stream=true`)).status, 404);
  const stream = `/api/streams/${id.slice("resp_".length)}`;
  assert.equal((await scene.send("GET", stream)).status, 404);
  await scene.clock.advance(900_000);
  assert.equal((await send(scene, "GET", id)).status, 404);
  assert.equal(scene.clock.pending, 0);
});

Deno.test("a failure in the background is the response's", async () => {
  const scene = stage([{ fail: new ApiError("engine_failed", "broken") }]);
  const { id } = await begin(scene);
  const { status, error } = await poll(scene, id);
  assert.deepEqual([status, error], ["failed", { code: "server_error", message: "broken" }]);
  const replay = scene.get(`${PATH}/${id}?stream=true`);
  await scene.clock.advance(0);
  assert.deepEqual(readEvents(replay.text).map(({ type }) => type), [
    "response.created",
    "response.queued",
    "response.in_progress",
    "response.failed",
  ]);
});

Deno.test("what no engine would begin is refused at once", async () => {
  const scene = stage(SLOW);
  const refused = async (fields: object) => {
    const body = { model: "M", input: "Hi", ...BACKGROUND, ...fields };
    const response = await scene.send("POST", PATH, {}, body);
    return [response.status, (await response.json()).error.message];
  };
  assert.deepEqual(await refused({ model: "NOPE" }), [404, "model 'NOPE' not found"]);
  assert.deepEqual((await refused({ store: false }))[0], 400);
  assert.equal(scene.engine.requests.length, 0);
});

Deno.test("the end of a response outlives its stream, whose events do not", async () => {
  const scene = stage(SLOW);
  const { id } = await begin(scene);
  await scene.clock.advance(700_000);
  assert.equal((await poll(scene, id)).status, "completed");
  const replay = await send(scene, "GET", `${id}?stream=true`);
  assert.equal(replay.status, 410);
  assert.match(replay.body.error.message, /retrieve it without stream/);
  assert.equal(scene.clock.pending, 0);
});

Deno.test("a response whose process died has failed, and says so", async () => {
  const responses = memoryResponses();
  const { id } = await begin(stage(SLOW, {}, { responses }));
  const next = stage(SLOW, {}, { responses });
  const { status, error } = await poll(next, id);
  assert.equal(status, "failed");
  assert.match(error.message, /create the response again/);
  assert.equal((await send(next, "POST", `${id}/cancel`)).body.status, "failed");
  assert.equal((await send(next, "GET", `${id}?stream=true`)).status, 410);
});

Deno.test("a repeated Idempotency-Key makes no second response", async () => {
  const scene = stage(SLOW);
  const headers = { "idempotency-key": "k" };
  const first = await begin(scene, {}, headers);
  const again = await begin(scene, {}, headers);
  assert.equal(again.id, first.id);
  assert.equal(scene.engine.requests.length, 1);
  const body = { model: "M", input: "Other", ...BACKGROUND };
  assert.equal((await scene.send("POST", PATH, headers, body)).status, 409);
});

Deno.test("whoever streams a response in the background is told where else it can be read", async () => {
  for (const [headers, first] of [[{}, ""], [RESUMABLE, "id: 1\n"]] as const) {
    const scene = stage(SLOW);
    const streamed = scene.ask({ ...BACKGROUND, stream: true }, headers, PATH);
    await scene.clock.advance(0);
    assert.ok(streamed.text.startsWith(`${first}event: response.created\n`));
    const place = `/api/streams/${streamId(streamed)}`;
    assert.equal(streamed.response!.headers.get("location"), place);
    const rest = scene.get(`${place}?after=3`);
    await scene.clock.advance(60_000);
    assert.match(rest.text, /^id: 4\n/);
    assert.match(rest.text, /event: response\.completed\n/);
  }
});
