/** Streams that are found again after the context that kept them has died. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../src/engines/scripted.ts";
import type { JournalPage, StreamJournal } from "../../../src/streams/journal.ts";
import { createStreams } from "../../../src/streams/registry.ts";
import { eventually, FakeClock } from "../../support/fake_clock.ts";
import { listen } from "../../support/listen.ts";
import { post, readNdjson } from "../../support/requests.ts";
import { mask } from "../../support/play.ts";
import { RESUMABLE, streamId } from "../../support/stage.ts";
import { noModels } from "../../support/stores.ts";

const BODY = { model: "M", messages: [{ role: "user", content: "Hi" }] };
const SLOW: readonly Step[] = say(["a", "b", "c"]).flatMap((step) => [step, { wait: 1_000 }]);

interface Memory extends StreamJournal {
  readonly pages: JournalPage[];
  readonly streams: Map<string, JournalPage>;
}

/** @param wait how long writing takes, from page to page */
function memory(wait: () => Promise<void> = () => Promise.resolve()): Memory {
  const pages: JournalPage[] = [];
  const streams = new Map<string, JournalPage>();
  return {
    pages,
    streams,
    async write(page) {
      const before = pages.filter(({ id }) => id === page.id).flatMap(({ events }) => events);
      assert.equal(page.before, before.length);
      pages.push(structuredClone(page));
      await wait();
      const known = streams.get(page.id)?.events ?? [];
      streams.set(page.id, structuredClone({ ...page, events: [...known, ...page.events] }));
    },
    read: (id) => Promise.resolve(streams.get(id)),
    find: (test) => Promise.resolve([...streams.values()].findLast(({ order }) => test(order))?.id),
    remove: (id) => void streams.delete(id),
  };
}

/** One context; the next one has the same journal and nothing else. */
function context(journal: StreamJournal, script: readonly Step[] = SLOW) {
  const clock = new FakeClock();
  const engine = createScriptedEngine(script, clock);
  const backend = createBackend(engine, noModels);
  const streams = createStreams(backend, { clock, journal });
  const app = createApp(backend, { engine: "browser", clock, streams });
  const get = (path: string) => listen(clock, app.fetch(new Request(`http://localhost${path}`)));
  const ask = (headers = RESUMABLE as Readonly<Record<string, string>>, body: object = BODY) =>
    listen(clock, app.fetch(post("/api/chat", body, headers)));
  return { clock, engine, get, ask, streams };
}

const words = (text: string) =>
  readNdjson(text).map(({ seq, message }) => [seq, (message as { content: string }).content]);

Deno.test("what another context began is replayed, and goes on", async () => {
  const journal = memory();
  const first = context(journal);
  const answer = first.ask();
  await first.clock.advance(1_500);
  assert.deepEqual(words(answer.text), [[1, "a"], [2, "b"]]);
  const id = streamId(answer);

  const second = context(journal);
  const rest = second.get(`/api/streams/${id}?after=1`);
  await second.clock.advance(0);
  assert.deepEqual(words(rest.text), [[2, "b"]]);
  await second.clock.advance(60_000);
  assert.deepEqual(words(rest.text), [[2, "b"], [3, "c"], [4, ""]]);
  assert.deepEqual(second.engine.requests[0]!.begun, { reasoning: "", text: "ab", tokens: 2 });

  const whole = context(memory());
  const uninterrupted = whole.ask();
  await whole.clock.advance(60_000);
  const third = context(journal);
  const replay = third.get(`/api/streams/${id}`);
  await third.clock.advance(0);
  assert.equal(mask(replay.text), mask(uninterrupted.text));
  assert.equal(third.engine.requests.length, 0);
});

Deno.test("what had ended is replayed as it was, also a failure", async () => {
  const fails: readonly Step[] = [...SLOW.slice(0, 2), { fail: new Error("broken") }];
  for (const script of [SLOW, fails]) {
    const journal = memory();
    const first = context(journal, script);
    const answer = first.ask();
    await first.clock.advance(60_000);
    const second = context(journal);
    const replay = second.get(`/api/streams/${streamId(answer)}`);
    await second.clock.advance(0);
    assert.equal(replay.text, answer.text);
    assert.equal(second.engine.requests.length, 0);
  }
});

Deno.test("nobody hears what is not written yet, and what comes meanwhile is written at once", async () => {
  let written = Promise.withResolvers<void>();
  const journal = memory(() => written.promise);
  const fast = context(journal, say(Array.from({ length: 70 }, () => "x")));
  const answer = fast.ask();
  await fast.clock.advance(100);
  assert.equal(answer.text, "");
  assert.deepEqual(journal.pages.map(({ events }) => events.length), [0]);
  const [before, next] = [written, Promise.withResolvers<void>()];
  written = next;
  before.resolve();
  await fast.clock.advance(0);
  assert.equal(answer.text, "");
  assert.deepEqual(journal.pages.map(({ events }) => events.length), [0, 71]);
  next.resolve();
  await fast.clock.advance(0);
  assert.equal(readNdjson(answer.text).length, 71);
  assert.equal(journal.pages.at(-1)!.state, "finished");
});

Deno.test("no heartbeat follows the last frame, however long it takes to write the end down", async () => {
  const clock = new FakeClock();
  let ms = 0;
  const journal = memory(() => new Promise((resolve) => clock.after(ms, resolve)));
  const slow = context(journal, [{ type: "text", text: "a" }, { wait: 15_000 }, ...say([])]);
  const answer = slow.ask();
  for (let n = 0; n < 30; n++) {
    await slow.clock.advance(5_000);
    await clock.advance(5_000);
    ms = 60_000;
  }
  assert.ok(answer.ended);
  const lines = readNdjson(answer.text);
  assert.ok(lines.some(({ seq }) => seq === undefined));
  assert.equal(lines.at(-1)!.done, true);
});

Deno.test("what is not kept any more is removed from the journal", async () => {
  const journal = memory();
  const { clock, ask } = context(journal);
  ask();
  await clock.advance(60_000);
  assert.equal(journal.streams.size, 1);
  await clock.advance(600_000);
  assert.equal(journal.streams.size, 0);
  assert.equal(clock.pending, 0);
});

Deno.test("a running stream that is forgotten leaves nothing in the journal, whatever is being written", async () => {
  const clock = new FakeClock();
  const journal = memory(() => new Promise((resolve) => clock.after(100, resolve)));
  const first = context(journal);
  const answer = first.ask();
  await first.clock.advance(0);
  await clock.advance(1_000);
  const id = streamId(answer);
  assert.ok(journal.streams.has(id));
  await first.streams.forgetStream(id);
  assert.equal(journal.streams.size, 0);
  await clock.advance(1_000);
  assert.equal(journal.streams.size, 0);
  await first.clock.advance(0);
  assert.match(answer.text, /"done_reason":"cancelled"/);
  assert.equal(journal.pages.at(-1)!.state, "cancelled");
});

const KEYED = { ...RESUMABLE, "idempotency-key": "k" };

/** A digest of the key is made off this thread. */
async function asked({ clock, ask }: ReturnType<typeof context>, headers = KEYED, body = BODY) {
  const answer = ask(headers, body);
  await eventually(() => answer.response !== undefined || answer.failure !== undefined);
  await clock.advance(0);
  return answer;
}

Deno.test("a repeated Idempotency-Key finds what another context began: it goes on, and is not begun again", async () => {
  const journal = memory();
  const first = context(journal);
  const answer = first.ask(KEYED);
  await eventually(() => first.engine.requests.length === 1);
  await first.clock.advance(1_500);
  const second = context(journal);
  const again = await Promise.all([asked(second), asked(second)]);
  await second.clock.advance(60_000);
  for (const { text } of again) {
    assert.deepEqual(words(text), [[1, "a"], [2, "b"], [3, "c"], [4, ""]]);
  }
  assert.equal(streamId(again[0]!), streamId(answer));
  assert.deepEqual(second.engine.requests.map(({ begun }) => begun?.text), ["ab"]);
  const other = await asked(context(journal), KEYED, { ...BODY, model: "other" });
  assert.equal(other.response!.status, 409);
});

Deno.test("a conversation is found after its context died, and its next stream stops the one before", async () => {
  const SPOKEN = { "x-conversation-id": "c" };
  const journal = memory();
  const first = context(journal);
  first.ask(SPOKEN);
  await first.clock.advance(1_500);
  const second = context(journal);
  const rest = second.get("/v1/stream?conv_id=c");
  await second.clock.advance(0);
  assert.deepEqual(words(rest.text), [[1, "a"], [2, "b"]]);
  const third = context(journal);
  const next = third.ask(SPOKEN);
  await third.clock.advance(60_000);
  assert.equal(words(next.text).length, 4);
  const states = [...journal.streams.values()].map(({ state }) => state);
  assert.deepEqual(states, ["cancelled", "finished"]);
  assert.equal(third.engine.aborted.length, 1);
});
