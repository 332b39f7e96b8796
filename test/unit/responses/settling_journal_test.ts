/** Responses whose streams move to another context are settled there. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import { settlingJournal } from "../../../src/responses/settling_journal.ts";
import type { ResponseStore } from "../../../src/responses/store.ts";
import type { JournalPage, StreamJournal } from "../../../src/streams/journal.ts";
import { createStreams } from "../../../src/streams/registry.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { listen } from "../../support/listen.ts";
import { post, readEvents } from "../../support/requests.ts";
import { ABLE, storeOf } from "../../support/stores.ts";

const SLOW: readonly Step[] = say(["a", "b", "c"]).flatMap((step) => [step, { wait: 1_000 }]);

function memoryJournal(): StreamJournal {
  const streams = new Map<string, JournalPage>();
  return {
    write(page) {
      const known = streams.get(page.id)?.events ?? [];
      streams.set(page.id, structuredClone({ ...page, events: [...known, ...page.events] }));
      return Promise.resolve();
    },
    read: (id) => Promise.resolve(streams.get(id)),
    find: () => Promise.resolve(undefined),
    remove: (id) => void streams.delete(id),
  };
}

/** One context; the next one has the same places and nothing else. */
function context(responses: ResponseStore, journal: StreamJournal, script = SLOW) {
  const clock = new FakeClock();
  const engine = createScriptedEngine(script, clock);
  const backend = createBackend(engine, storeOf(ABLE));
  const streams = createStreams(backend, { clock, journal: settlingJournal(responses, journal) });
  const app = createApp(backend, { engine: "browser", clock, streams, responses });
  const fetch = (request: Request) => listen(clock, app.fetch(request));
  return {
    clock,
    engine,
    begin: () =>
      fetch(post("/v1/responses", { model: "M", input: "Hi", background: true, stream: true })),
    get: (path: string) => fetch(new Request(`http://localhost/v1/responses/${path}`)),
  };
}

Deno.test("a response goes on in another context, and is stored with what the first one heard", async () => {
  const [responses, journal] = [memoryResponses(), memoryJournal()];
  const first = context(responses, journal);
  const answer = first.begin();
  await first.clock.advance(1_500);
  const { id } = readEvents(answer.text)[0]!.response as { id: string };

  const second = context(responses, journal);
  const polled = second.get(id);
  await second.clock.advance(0);
  assert.equal(JSON.parse(polled.text).status, "in_progress");
  assert.deepEqual(second.engine.requests[0]!.begun, { reasoning: "", text: "ab", tokens: 2 });
  const rest = second.get(`${id}?stream=true`);
  await second.clock.advance(700_000);
  assert.equal(rest.text.slice(0, answer.text.length), answer.text);

  const third = context(responses, memoryJournal());
  const done = third.get(id);
  await third.clock.advance(0);
  const response = JSON.parse(done.text);
  assert.deepEqual([response.status, response.output[0].content[0].text], ["completed", "abc"]);
  assert.deepEqual(readEvents(rest.text).at(-1)!.response, response);
});

Deno.test("a response that failed in its stream is stored as that, also by the next context", async () => {
  const fails: readonly Step[] = [...SLOW.slice(0, 2), {
    fail: new ApiError("engine_failed", "broken"),
  }];
  for (const dies of [false, true]) {
    const [responses, journal] = [memoryResponses(), memoryJournal()];
    const first = context(responses, journal, dies ? SLOW : fails);
    const answer = first.begin();
    await first.clock.advance(dies ? 500 : 60_000);
    const { id } = readEvents(answer.text)[0]!.response as { id: string };
    const second = context(responses, journal, fails);
    second.get(id);
    await second.clock.advance(60_000);
    const { response } = (await responses.findResponse(id.slice("resp_".length)))!;
    assert.equal(response.status, "failed");
    assert.deepEqual(response.error, { code: "server_error", message: "broken" });
    assert.equal((response.output as { content: { text: string }[] }[])[0]!.content[0]!.text, "a");
  }
});
