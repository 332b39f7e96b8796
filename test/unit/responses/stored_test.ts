/** Responses that are stored: retrieved, gone on from, listed and forgotten. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import { eventually } from "../../support/fake_clock.ts";
import { readEvents } from "../../support/requests.ts";
import { type Stage, stage } from "../../support/stage.ts";

const PATH = "/v1/responses";
type Body = Readonly<Record<string, unknown>>;

async function make(scene: Stage, fields: Body = {}, headers = {}): Promise<Body> {
  const answer = scene.ask(fields, headers, PATH);
  await scene.clock.advance(60_000);
  // A digest of a key is made off this thread.
  await eventually(() => answer.ended || answer.failure !== undefined);
  if (answer.failure) throw answer.failure;
  return JSON.parse(answer.text);
}
async function get(scene: Stage, path: string, headers = {}, method = "GET") {
  const response = await scene.send(method, `${PATH}/${path}`, headers);
  return { status: response.status, body: await response.json() };
}
/** What the engine was told of the conversation. */
const heard = (scene: Stage) => {
  const { input } = scene.engine.requests.at(-1)!;
  return input.kind === "chat" ? input.messages : assert.fail();
};

function assertNotFound({ status, body }: { status: number; body: Body }, id: string): void {
  assert.equal(status, 404);
  const message = `Response with id '${id}' not found.`;
  assert.deepEqual(body, {
    error: { message, type: "invalid_request_error", param: null, code: null },
  });
}

Deno.test("a response is retrieved as it was answered, streamed or not", async () => {
  const scene = stage(say(["a", "b"]));
  const whole = await make(scene);
  assert.deepEqual((await get(scene, `${whole.id}`)).body, whole);
  const streamed = scene.ask({ stream: true }, {}, PATH);
  await scene.clock.advance(0);
  const last = readEvents(streamed.text).at(-1)!.response as Body;
  assert.equal(last.status, "completed");
  assert.deepEqual((await get(scene, `${last.id}`)).body, last);
});

Deno.test("nobody hears the end of a response before it is stored", async () => {
  const store = memoryResponses();
  const gate = Promise.withResolvers<void>();
  const settleResponse: typeof store.settleResponse = async (id, response) => {
    await gate.promise;
    await store.settleResponse(id, response);
  };
  const scene = stage(say(["a"]), {}, { responses: { ...store, settleResponse } });
  const asked = [{}, { stream: true }, { stream: true, background: true }].map((fields) =>
    scene.ask(fields, {}, PATH)
  );
  await scene.clock.advance(5_000);
  const completed = asked.filter(({ text }) => text.includes('"status":"completed","error"'));
  assert.deepEqual(completed, []);
  assert.match(asked[1]!.text, /"delta":"a"/);
  gate.resolve();
  await scene.clock.advance(0);
  for (const { text, ended } of asked) {
    assert.ok(ended);
    assert.match(text, /"status":"completed","error"/);
  }
});

Deno.test("store false keeps nothing", async () => {
  const scene = stage(say(["a"]));
  const { id, store } = await make(scene, { store: false });
  assert.equal(store, false);
  assertNotFound(await get(scene, `${id}`), `${id}`);
});

Deno.test("a request that is refused leaves no response", async () => {
  const store = memoryResponses();
  const ids: string[] = [];
  const watched = {
    ...store,
    keepResponse: (record: Parameters<typeof store.keepResponse>[0]) => {
      ids.push(record.id);
      return store.keepResponse(record);
    },
  };
  const fail: Step = { fail: new ApiError("context_overflow", "too long") };
  const scene = stage([fail], {}, { responses: watched });
  const response = await scene.send("POST", PATH, {}, { model: "M", input: "Hi" });
  assert.equal(response.status, 400);
  assert.equal(ids.length, 1);
  assertNotFound(await get(scene, `resp_${ids[0]}`), `resp_${ids[0]}`);
});

Deno.test("what fails in its stream is stored as failed, and what its reader leaves as cancelled", async () => {
  const text: Step = { type: "text", text: "a" };
  const failing = stage([text, { wait: 2_000 }, { fail: new ApiError("engine_failed", "broken") }]);
  const failed = failing.ask({ stream: true }, {}, PATH);
  await failing.clock.advance(5_000);
  const { id } = readEvents(failed.text)[0]!.response as Body;
  const stored = (await get(failing, `${id}`)).body;
  assert.deepEqual(stored.error, { code: "server_error", message: "broken" });
  assert.deepEqual(stored, readEvents(failed.text).at(-1)!.response);

  const scene = stage([text, { wait: 60_000 }, ...say(["b"])]);
  const left = scene.ask({ stream: true }, {}, PATH);
  await scene.clock.advance(5_000);
  const running = `${(readEvents(left.text)[0]!.response as Body).id}`;
  assert.equal((await get(scene, running)).body.status, "in_progress");
  await left.cancel();
  await scene.clock.advance(0);
  const { status, output } = (await get(scene, running)).body;
  assert.deepEqual([status, output[0].content[0].text], ["cancelled", "a"]);
  assert.equal(scene.engine.aborted.length, 1);
});

Deno.test("a response of which nobody knows what became of it has failed, and says so", async () => {
  const responses = memoryResponses();
  const first = stage([{ wait: 60_000 }], {}, { responses });
  const answer = first.ask({ stream: true }, {}, PATH);
  await first.clock.advance(2_000);
  const { id } = readEvents(answer.text)[0]!.response as Body;
  const next = stage([], {}, { responses });
  const { status, error } = (await get(next, `${id}`)).body;
  assert.equal(status, "failed");
  assert.match(error.message, /stopped before it was done; create the response again/);
});

Deno.test("previous_response_id goes on with all that was said, calls included", async () => {
  const call: readonly Step[] = [
    { type: "reasoning", text: "Look." },
    { type: "text", text: "One moment." },
    { type: "tool-call", index: 0, id: "c1", name: "f" },
    { type: "tool-arguments", index: 0, json: '{"a":1}' },
    ...say([]),
  ];
  const scene = stage(({ input }) =>
    input.kind === "chat" && input.messages.length === 2 ? call : say(["Two."])
  );
  const tools = [{ type: "function", name: "f" }];
  const first = await make(scene, { instructions: "Old rules.", input: "Add", tools });
  const result = { type: "function_call_output", call_id: "c1", output: "2" };
  const previous_response_id = first.id;
  const second = await make(scene, { input: [result], previous_response_id, tools });
  assert.equal(second.previous_response_id, first.id);
  const said = [
    { role: "user", content: "Add" },
    {
      role: "assistant",
      content: "One moment.",
      reasoning: "Look.",
      toolCalls: [{ id: "c1", name: "f", arguments: { a: 1 } }],
    },
    { role: "tool", content: "2", toolCallId: "c1", toolName: "f" },
  ];
  assert.deepEqual(heard(scene), said);
  const more = { input: "And?", instructions: "New rules.", previous_response_id: second.id };
  await make(scene, more);
  assert.deepEqual(heard(scene), [
    { role: "system", content: "New rules." },
    ...said,
    { role: "assistant", content: "Two." },
    { role: "user", content: "And?" },
  ]);
});

Deno.test("what cannot be gone on from is refused by name", async () => {
  const scene = stage([{ wait: 60_000 }, ...say(["a"])]);
  const refused = async (previous_response_id: string, message: RegExp, code: string | null) => {
    const body = { model: "M", input: "Hi", previous_response_id };
    const response = await scene.send("POST", PATH, {}, body);
    const { error } = await response.json();
    assert.deepEqual([response.status, error.param, error.code], [
      400,
      "previous_response_id",
      code,
    ]);
    assert.match(error.message, message);
  };
  const notFound = "previous_response_not_found";
  await refused("resp_nope", /^Previous response with id 'resp_nope' not found\.$/, notFound);
  await refused("nope", /not found/, notFound);
  await refused(`resp_${"0".repeat(5_000)}`, /not found/, notFound);
  const running = scene.ask({ background: true }, {}, PATH);
  await scene.clock.advance(0);
  const { id } = JSON.parse(running.text);
  await refused(id, /is not done yet/, null);
  await scene.clock.advance(60_000);
  const second = await make(scene, { previous_response_id: id });
  assert.equal((await get(scene, id, {}, "DELETE")).status, 200);
  await refused(`${second.id}`, new RegExp(`'${id}' not found`), notFound);
});

Deno.test("references stand for stored items", async () => {
  const scene = stage(say(["a"]));
  const first = await make(scene);
  const [message] = first.output as { id: string }[];
  const listed = (await get(scene, `${first.id}/input_items`)).body.data[0];
  const reference = (id: string) => ({ type: "item_reference", id });
  const input = [reference(listed.id), reference(message!.id), { role: "user", content: "And?" }];
  await make(scene, { input });
  assert.deepEqual(heard(scene).map(({ role, content }) => [role, content]), [
    ["user", "Hi"],
    ["assistant", "a"],
    ["user", "And?"],
  ]);
  const body = { model: "M", input: [reference("msg_0_0")] };
  const unknown = await scene.send("POST", PATH, {}, body);
  const { error } = await unknown.json();
  assert.deepEqual([unknown.status, error.param], [400, "input[0].id"]);
  assert.match(error.message, /Item with id 'msg_0_0' not found/);
});

Deno.test("the input of a response is listed with what was said before it", async () => {
  const scene = stage(say(["a"]));
  const first = await make(scene, { input: "One" });
  const second = await make(scene, { input: "Two", previous_response_id: first.id });
  const list = async (query = "") => (await get(scene, `${second.id}/input_items${query}`)).body;
  const texts = ({ data }: { data: { content: { text: string }[] }[] }) =>
    data.map(({ content }) => content[0]!.text);
  assert.deepEqual(texts(await list()), ["Two", "a", "One"]);
  const page = await list("?order=asc&limit=2");
  assert.deepEqual([texts(page), page.has_more], [["One", "a"], true]);
  assert.deepEqual(texts(await list(`?order=asc&after=${page.last_id}`)), ["Two"]);
  assert.equal((await get(scene, `${second.id}/input_items?limit=0`)).status, 400);
  await get(scene, `${first.id}`, {}, "DELETE");
  assert.deepEqual(texts(await list()), ["Two"]);
});

Deno.test("a response is for whoever made it", async () => {
  const scene = stage(say(["a"]));
  const mine = { authorization: "Bearer mine" };
  const { id } = await make(scene, {}, mine);
  assert.equal((await get(scene, `${id}`, mine)).status, 200);
  for (const headers of [{}, { authorization: "Bearer other" }]) {
    assertNotFound(await get(scene, `${id}`, headers), `${id}`);
    assertNotFound(await get(scene, `${id}`, headers, "DELETE"), `${id}`);
    const body = { model: "M", input: "Hi", previous_response_id: id };
    assert.equal((await scene.send("POST", PATH, headers, body)).status, 400);
  }
  assert.equal((await get(scene, `${id}`, mine)).status, 200);
});

Deno.test("a deleted response is gone", async () => {
  const scene = stage(say(["a"]));
  const { id } = await make(scene);
  const { status, body } = await get(scene, `${id}`, {}, "DELETE");
  assert.deepEqual([status, body], [200, { id, object: "response", deleted: true }]);
  assertNotFound(await get(scene, `${id}`), `${id}`);
  assertNotFound(await get(scene, `${id}`, {}, "DELETE"), `${id}`);
});

Deno.test("what is not in the background is neither streamed again nor cancelled", async () => {
  const scene = stage(say(["a"]));
  const { id } = await make(scene);
  const streamed = await get(scene, `${id}?stream=true`);
  const type = "invalid_request_error";
  assert.equal(streamed.status, 400);
  assert.deepEqual(streamed.body.error, {
    message: "This response cannot be streamed because it was not created with background=true.",
    ...{ type, param: "stream", code: type },
  });
  const cancelled = await get(scene, `${id}/cancel`, {}, "POST");
  assert.deepEqual([cancelled.status, cancelled.body.error.type], [400, type]);
  assertNotFound(await get(scene, "resp_nope/cancel", {}, "POST"), "resp_nope");
});

Deno.test("an answer is given also where it cannot be stored, which is said once", async () => {
  const broken = () => Promise.reject(new Error("disk full"));
  const responses = {
    ...memoryResponses(),
    keepResponse: broken,
    settleResponse: broken,
    forgetResponse: broken,
  };
  const scene = stage(say(["a"]), {}, { responses });
  const warnings = await warningsOf(async () => {
    for (let n = 0; n < 2; n++) {
      const { id, status } = await make(scene);
      assert.equal(status, "completed");
      assertNotFound(await get(scene, `${id}`), `${id}`);
    }
  });
  assert.deepEqual(warnings, ["responses cannot be stored: disk full"]);
});

Deno.test("a stream ends also where its response cannot be stored, which is said", async () => {
  const settleResponse = () => Promise.reject(new Error("disk full"));
  const scene = stage(say(["a"]), {}, { responses: { ...memoryResponses(), settleResponse } });
  const warnings = await warningsOf(async () => {
    const answer = scene.ask({ stream: true, background: true }, {}, PATH);
    await scene.clock.advance(60_000);
    assert.equal(readEvents(answer.text).at(-1)!.type, "response.completed");
  });
  assert.deepEqual(warnings, ["responses cannot be stored: disk full"]);
});

async function warningsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

Deno.test("a response may be resumable as any stream, and is stored all the same", async () => {
  const scene = stage(say(["a", "b"]));
  const plain = scene.ask({ stream: true }, {}, PATH);
  const kept = scene.ask({ stream: true }, { "x-llamaside-resumable": "1" }, PATH);
  await scene.clock.advance(0);
  const events = readEvents(kept.text);
  assert.deepEqual(events.map(({ type }) => type), readEvents(plain.text).map(({ type }) => type));
  assert.match(kept.text, /^id: 1\nevent: response\.created\n/);
  const last = events.at(-1)!.response as Body;
  assert.deepEqual((await get(scene, `${last.id}`)).body, last);
  const location = kept.response!.headers.get("location")!;
  const rest = scene.get(`${location}?after=3`);
  await scene.clock.advance(0);
  assert.deepEqual(readEvents(rest.text), events.slice(3));
});
