/** A conversation that is left and found again, against the real handler on a scripted engine. */
import assert from "node:assert/strict";
import { createResumableFetch } from "../../../../src/client/resumable_fetch.ts";
import { say, type Step } from "../../../../src/engines/scripted.ts";
import { ApiError } from "../../../../src/errors.ts";
import { chat } from "../../../../web/ui/chat_client.ts";
import { ChatSession } from "../../../../web/ui/chat_session.ts";
import type { Conversation, Order } from "../../../../web/ui/conversation.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";
import { work } from "../../../../web/ui/reply_facts.ts";
import { eventually } from "../../../support/fake_clock.ts";
import { type Stage, stage } from "../../../support/stage.ts";

const ORDER: Order = { key: "k", model: "m", engine: "server", options: { seed: 7 }, system: "" };
const THOUGHT: Step = { type: "reasoning", text: "Hm. " };

/** A thought, then a word each second. */
const counting = (...words: readonly string[]): readonly Step[] => [
  THOUGHT,
  ...say(words).flatMap((step) => [step, { wait: 1_000 }]),
];
const COUNTING = counting("1 ", "2 ", "3 ", "4 ");

/** A page at this server. */
function open(scene: Pick<Stage, "app" | "clock">, turns: Conversation = []): ChatSession {
  const fetch = createResumableFetch({
    fetch: async (input, init) => await scene.app.fetch(new Request(input, init)),
    clock: scene.clock,
    numbered: true,
  });
  const base = new URL("http://localhost/");
  return new ChatSession((request, signal) => chat(base, request, signal, fetch), () => {}, turns);
}

const last = (session: ChatSession) => session.turns.at(-1)!.reply;

/** What the next page finds of a conversation. */
const reloaded = (session: ChatSession) => parseConversation(JSON.stringify(session.turns));

/** A page that has read a half of the answer. */
async function begin() {
  const scene = stage(COUNTING);
  const page = open(scene);
  void page.send(ORDER, "Count");
  await eventually(() => last(page).text === "1 ");
  await scene.clock.advance(1_000);
  await eventually(() => last(page).text === "1 2 ");
  return { ...scene, page };
}

Deno.test("session goes on with the answer of an earlier page, where that was left", async () => {
  const scene = await begin();
  const page = open(scene, reloaded(scene.page));
  assert.deepEqual([page.busy, last(page).text], [true, "1 2 "]);
  await scene.clock.advance(1_500);
  void page.resume();
  await scene.clock.advance(10_000);
  await eventually(() => last(page).phase === "done");
  assert.deepEqual([last(page).thinking, last(page).text], ["Hm. ", "1 2 3 4 "]);
  assert.equal(scene.engine.requests.length, 1);
});

Deno.test("session finds the answer to a question that was not answered at all when it was left", async () => {
  const scene = stage([{ wait: 500 }, ...COUNTING]);
  const first = open(scene);
  void first.send(ORDER, "Count");
  await eventually(() => scene.engine.requests.length === 1);
  const page = open(scene, reloaded(first));
  void page.resume();
  await scene.clock.advance(10_000);
  await eventually(() => last(page).phase === "done");
  assert.equal(last(page).text, "1 2 3 4 ");
  assert.equal(scene.engine.requests.length, 1);
});

Deno.test("session stops the answer of an earlier page, also before it goes on with it", async () => {
  for (const resumed of [false, true]) {
    const scene = await begin();
    const page = open(scene, reloaded(scene.page));
    if (resumed) void page.resume();
    page.stop();
    await eventually(() => scene.engine.aborted.length === 1);
    assert.deepEqual([last(page).phase, last(page).text, page.busy], ["stopped", "1 2 ", false]);
    await eventually(() => last(scene.page).phase === "stopped");
  }
});

Deno.test("session keeps what it has of an answer that is kept no more, and asks the next question", async () => {
  const scene = await begin();
  const elsewhere = stage(COUNTING);
  const page = open(elsewhere, reloaded(scene.page));
  await page.resume();
  assert.deepEqual([last(page).phase, last(page).text, page.busy], ["failed", "1 2 ", false]);
  assert.match(last(page).error, /not kept any more\. Try again/);
  void page.send(ORDER, "Again");
  await elsewhere.clock.advance(10_000);
  await eventually(() => last(page).phase === "done");
  assert.equal(page.turns.length, 2);
});

/** What a new host says of a stream whose host was closed: the last page had less or more of it. */
const GONE: readonly (() => Response)[] = [
  () =>
    new Response('{"error":"stream_interrupted: the tab that ran the engine was closed"}\n', {
      headers: { "content-type": "application/x-ndjson", "x-llamaside-stream-id": "gone" },
    }),
  () => new Response(null, { status: 204 }),
];

/** A page that is loaded after "Hm. 1 2 ", without the engine that wrote it. */
async function orphaned(script: readonly Step[], gone = GONE[0]!) {
  const first = await begin();
  const stream = last(first.page).stream;
  const scene = stage(script);
  const app = {
    ...scene.app,
    fetch: (request: Request) => request.url.includes(stream) ? gone() : scene.app.fetch(request),
  };
  const page = open({ ...scene, app }, reloaded(first.page));
  void page.resume();
  await eventually(() => scene.engine.requests.length === 1);
  return { ...scene, page };
}

for (const gone of GONE) {
  Deno.test(`session has an answer repeated whose engine was closed: ${gone().status}`, async () => {
    const { page, clock, engine } = await orphaned(COUNTING, gone);
    await eventually(() => last(page).told.text === 2);
    assert.deepEqual([last(page).thinking, last(page).text], ["Hm. ", "1 2 "]);
    assert.equal(work(last(page))?.label, "Catching up");
    await clock.advance(2_000);
    await eventually(() => last(page).text === "1 2 3 ");
    assert.equal(work(last(page)), undefined);
    await clock.advance(10_000);
    await eventually(() => last(page).phase === "done");
    assert.deepEqual([last(page).thinking, last(page).text], ["Hm. ", "1 2 3 4 "]);
    assert.equal(engine.requests[0]?.sampling.seed, 7);
  });
}

Deno.test("session shows a repeated answer as it is when it turns out otherwise", async () => {
  const { page, clock } = await orphaned(counting("1 ", "one ", "more "));
  await clock.advance(10_000);
  await eventually(() => last(page).phase === "done");
  assert.deepEqual([last(page).thinking, last(page).text], ["Hm. ", "1 one more "]);
  const shorter = await orphaned(say(["1"]));
  await eventually(() => last(shorter.page).phase === "done");
  assert.deepEqual([last(shorter.page).thinking, last(shorter.page).text], ["", "1"]);
});

Deno.test("session does not ask for ever what brings every engine down", async () => {
  const fail = new ApiError("stream_interrupted", "stream_interrupted: the tab was closed");
  const scene = stage([{ type: "text", text: "1" }, { fail }]);
  const page = open(scene);
  await page.send(ORDER, "Count");
  assert.equal(scene.engine.requests.length, 3);
  assert.deepEqual([last(page).phase, last(page).text], ["failed", "1"]);
  assert.equal(last(page).error, "the tab was closed");
});

Deno.test("session asks anew of a server that keeps no answers, and doubles nothing", async () => {
  const line = (content: string, done = false) => JSON.stringify({ message: { content }, done });
  const app = {
    fetch: () => new Response(`${line("1 ")}\n${line("2", true)}\n`),
    owns: () => true,
  };
  const { clock } = stage([]);
  const first = open({ app, clock });
  await first.send(ORDER, "Count");
  const [turn] = reloaded(first);
  const reply = { ...turn!.reply, phase: "writing" as const };
  const page = open({ app, clock }, [{ ...turn!, reply }]);
  await page.resume();
  assert.equal(last(page).text, "1 2");
});

Deno.test("session survives whatever was written down", () => {
  const turn = { question: "Q", order: ORDER, reply: { phase: "done", text: "A", stream: "../x" } };
  for (const text of ["", "{", "[", "null", "7", '[1,{},{"question":"Q"}]', '"]}{"']) {
    assert.deepEqual(parseConversation(text), [], text);
  }
  const broken = { ...turn, reply: { phase: "dancing" } };
  const [only, ...others] = parseConversation(JSON.stringify([broken, turn]));
  assert.deepEqual([only?.id, only?.reply.text, only?.reply.stream, others], [1, "A", "", []]);
});
