/** A conversation that is left and found again, against the real handler on a scripted engine. */
import assert from "node:assert/strict";
import { createResumableFetch } from "../../../../src/client/resumable_fetch.ts";
import type { Finish } from "../../../../src/engine.ts";
import { say, type Step } from "../../../../src/engines/scripted.ts";
import { ApiError } from "../../../../src/errors.ts";
import { chat } from "../../../../web/ui/chat_client.ts";
import { ChatSession } from "../../../../web/ui/chat_session.ts";
import type { Conversation, Order } from "../../../../web/ui/conversation.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";
import { ending } from "../../../../web/ui/reply_facts.ts";
import { eventually } from "../../../support/fake_clock.ts";
import { type Stage, stage } from "../../../support/stage.ts";

const ORDER: Order = { key: "k", model: "m", engine: "server", options: {}, system: "" };
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

/** What is said of a stream that cannot go on, and what the page says then. */
const GONE: readonly (readonly [name: string, answer: () => Response, says: RegExp])[] = [
  ["not found", () => Response.json({ error: "no such stream" }, { status: 404 }), /not kept/],
  ["forgotten", () => Response.json({ error: "forgotten" }, { status: 410 }), /not kept/],
  ["at its end", () => new Response(null, { status: 204 }), /not kept any more\. Try again/],
  [
    "interrupted",
    () => resumed('{"error":"stream_interrupted: the tab was closed"}'),
    /^The tab was/,
  ],
  ["refused", () => Response.json({ error: "too busy" }, { status: 503 }), /^Too busy$/],
];

const resumed = (line: string) =>
  new Response(`${line}\n`, { headers: { "content-type": "application/x-ndjson" } });

for (const [name, answer, says] of GONE) {
  Deno.test(`session keeps what it has of an answer that cannot go on, and asks when told to: ${name}`, async () => {
    const left = (await begin()).page;
    const { stream } = last(left);
    const scene = stage(COUNTING);
    const fetch = (request: Request) =>
      request.url.includes(stream) ? answer() : scene.app.fetch(request);
    const page = open({ ...scene, app: { ...scene.app, fetch } }, reloaded(left));
    await page.resume();
    const { phase, thinking, text } = last(page);
    assert.deepEqual([phase, thinking, text, page.busy], ["failed", "Hm. ", "1 2 ", false]);
    assert.match(ending(page.turns.at(-1)!), says);
    assert.equal(scene.engine.requests.length, 0);
    void page.retry({ ...ORDER, key: "k2" });
    await eventually(() => last(page).text === "1 ");
    await scene.clock.advance(10_000);
    await eventually(() => last(page).phase === "done");
    assert.deepEqual([last(page).text, page.turns.length], ["1 2 3 4 ", 1]);
  });
}

Deno.test("session asks the next question after an answer that broke off", async () => {
  const fail = new ApiError("stream_interrupted", "stream_interrupted: the tab was closed");
  const scene = stage([{ type: "text", text: "1" }, { fail }]);
  const page = open(scene);
  await page.send(ORDER, "Count");
  assert.deepEqual([last(page).text, ending(page.turns.at(-1)!)], ["1", "The tab was closed"]);
  await page.send({ ...ORDER, key: "k2" }, "Again");
  assert.deepEqual([page.turns.length, scene.engine.requests.length], [2, 2]);
});

Deno.test("session asks anew of a server that keeps no answers, and doubles or loses nothing", async () => {
  const line = (content: string, done = false) => JSON.stringify({ message: { content }, done });
  let busy = false;
  const fetch = () =>
    busy
      ? Response.json({ error: "too busy" }, { status: 503 })
      : new Response(`${line("1 ")}\n${line("2", true)}\n`);
  const app = { fetch, owns: () => true, routes: [] };
  const { clock } = stage([]);
  const first = open({ app, clock });
  await first.send(ORDER, "Count");
  const [turn] = reloaded(first);
  const reply = { ...turn!.reply, phase: "writing" as const };
  const page = open({ app, clock }, [{ ...turn!, reply }]);
  await page.resume();
  assert.equal(last(page).text, "1 2");
  busy = true;
  const refused = open({ app, clock }, [{ ...turn!, reply: { ...reply, text: "1 " } }]);
  await refused.resume();
  assert.deepEqual([last(refused).phase, last(refused).text], ["failed", "1 "]);
});

Deno.test("session gives no two answers the same id, so that the second is read aloud as well", async () => {
  const page = open(stage(say(["1"])));
  const ids: number[] = [];
  const asked = async (asking: Promise<void>) => {
    await asking;
    ids.push(page.turns.at(-1)!.id);
  };
  await asked(page.send(ORDER, "Count"));
  await asked(page.retry({ ...ORDER, key: "k2" }));
  page.put([]);
  await asked(page.send({ ...ORDER, key: "k3" }, "Count"));
  assert.equal(new Set(ids).size, 3, `${ids}`);
  // A conversation of an earlier visit has ids of its own.
  const other = open(stage(say(["1"])));
  other.put([{ ...page.turns[0]!, id: 1 }]);
  await other.send({ ...ORDER, key: "k4" }, "Count");
  assert.deepEqual(other.turns.map(({ id }) => id), [1, 2]);
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

Deno.test("session brings the old answer back where a newer one fails, and says why", async () => {
  const scripts = [say(["Old"]), [{ fail: new ApiError("engine_failed", "no memory") }]];
  const page = open(stage(() => scripts.shift()!));
  await page.send(ORDER, "Hello");
  await page.retry({ ...ORDER, key: "k2" });
  assert.deepEqual([last(page).text, last(page).phase, page.turns.length], ["Old", "done", 1]);
  assert.deepEqual(page.turns[0]!.order, ORDER);
  assert.equal(ending(page.turns[0]!), "Answering again failed. No memory");
});

for (const reload of [false, true]) {
  Deno.test(`session brings the old answer back where a newer one is stopped before its first word, reloaded: ${reload}`, async () => {
    const scripts = [say(["Old"]), [{ wait: 60_000 }], COUNTING];
    const scene = stage(() => scripts.shift()!);
    const left = open(scene);
    await left.send(ORDER, "Hello");
    void left.retry({ ...ORDER, key: "k2" });
    await eventually(() => scene.engine.requests.length === 2);
    const page = reload ? open(scene, reloaded(left)) : left;
    assert.deepEqual([last(page).text, page.busy], ["", true]);
    page.stop();
    assert.deepEqual([last(page).text, last(page).phase, page.busy], ["Old", "done", false]);
    assert.equal(ending(page.turns[0]!), "");
    void page.retry({ ...ORDER, key: "k3" });
    await eventually(() => last(page).text === "1 ");
    page.stop();
    assert.deepEqual([last(page).text, last(page).phase, page.turns.length], ["1 ", "stopped", 1]);
  });
}

/** A page whose answer was stopped in its middle; asked again, the model says the rest. */
async function stopInMiddle() {
  const scripts = [COUNTING, counting(" 3", " 4").slice(1)];
  const scene = stage(() => scripts.shift() ?? []);
  const page = open(scene);
  void page.send(ORDER, "Count");
  await eventually(() => last(page).text === "1 ");
  await scene.clock.advance(1_000);
  await eventually(() => last(page).text === "1 2 ");
  page.stop();
  return { ...scene, page };
}

for (const reload of [false, true]) {
  Deno.test(`session goes on with an answer that was stopped, in its turn, reloaded: ${reload}`, async () => {
    const scene = await stopInMiddle();
    const left = reload ? open(scene, reloaded(scene.page)) : scene.page;
    void left.goOn({ ...ORDER, key: "k2" });
    await eventually(() => last(left).text === "1 2 3");
    assert.deepEqual(scene.engine.requests[1]?.input, {
      kind: "chat",
      messages: [
        { role: "user", content: "Count" },
        { role: "assistant", content: "1 2", reasoning: "Hm. " },
      ],
    });
    const page = reload ? open(scene, reloaded(left)) : left;
    if (reload) void page.resume();
    await scene.clock.advance(10_000);
    await eventually(() => last(page).phase === "done");
    assert.deepEqual([last(page).thinking, last(page).text], ["Hm. ", "1 2 3 4"]);
    assert.deepEqual([page.turns.length, scene.engine.requests.length], [1, 2]);
  });
}

Deno.test("session keeps what there was of an answer where nobody goes on with it", async () => {
  const fail = new ApiError("engine_failed", "no memory");
  const scripts = [[{ type: "text", text: "1 " }, { fail }] as const, [{ fail }]];
  const page = open(stage(() => scripts.shift()!));
  await page.send(ORDER, "Count");
  await page.goOn({ ...ORDER, key: "k2" });
  assert.deepEqual([last(page).text, ending(page.turns[0]!)], ["1", "No memory"]);
});

Deno.test("session goes on with no answer that is whole, or that there is nothing of", async () => {
  const fail = new ApiError("engine_failed", "no memory");
  for (const script of [say(["Done."]), [{ fail }]]) {
    const { engine, ...scene } = stage(script);
    const page = open(scene);
    await page.send(ORDER, "Count");
    const before = page.turns;
    await page.goOn({ ...ORDER, key: "k2" });
    assert.deepEqual([page.turns, engine.requests.length], [before, 1]);
  }
});

Deno.test("session asks for the rest of an answer as before where that was not begun when it was left", async () => {
  const scripts = [counting("1 ", "2 "), [{ wait: 500 }, ...say([" 3"])]];
  const scene = stage(() => scripts.shift() ?? []);
  const left = open(scene);
  void left.send(ORDER, "Count");
  await eventually(() => last(left).text === "1 ");
  left.stop();
  void left.goOn({ ...ORDER, key: "k2" });
  await eventually(() => scene.engine.requests.length === 2);
  const page = open(scene, reloaded(left));
  void page.resume();
  await scene.clock.advance(10_000);
  await eventually(() => last(page).phase === "done");
  assert.deepEqual([last(page).text, scene.engine.requests.length], ["1 3", 2]);
});

Deno.test("session knows after a reload why an answer is not whole, and what it was made without", async () => {
  const [text, end] = say(["Yes"]);
  const leftOut = { messages: 6, middle: true };
  const page = open(stage([text!, { ...end as Finish, reason: "length", leftOut }]));
  await page.send(ORDER, "Sure?");
  const [turn] = reloaded(page);
  assert.deepEqual([turn?.reply.cut, turn?.reply.leftOut], ["length", leftOut]);
});
