/** Streams that are found again after the context that kept them has died: R9. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../src/engines/scripted.ts";
import type { JournalPage, StreamJournal } from "../../../src/streams/journal.ts";
import { createStreams } from "../../../src/streams/registry.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { listen } from "../../support/listen.ts";
import { post, readNdjson } from "../../support/requests.ts";
import { RESUMABLE, streamId } from "../../support/stage.ts";
import { noModels } from "../../support/stores.ts";

const BODY = { model: "M", messages: [{ role: "user", content: "Hi" }] };
const SLOW: readonly Step[] = say(["a", "b", "c"]).flatMap((step) => [step, { wait: 1_000 }]);

interface Memory extends StreamJournal {
  readonly pages: JournalPage[];
  readonly streams: Map<string, JournalPage>;
}

function memory(): Memory {
  const pages: JournalPage[] = [];
  const streams = new Map<string, JournalPage>();
  return {
    pages,
    streams,
    write(page) {
      pages.push(structuredClone(page));
      const frames = [...streams.get(page.id)?.frames ?? [], ...page.frames];
      streams.set(page.id, structuredClone({ ...page, frames }));
    },
    read: (id) => Promise.resolve(streams.get(id)),
    remove: (id) => void streams.delete(id),
  };
}

/** One context; the next one has the same journal and nothing else. */
function context(journal: StreamJournal, script: readonly Step[] = SLOW) {
  const clock = new FakeClock();
  const backend = createBackend(createScriptedEngine(script, clock), noModels);
  const streams = createStreams(backend, { clock, journal });
  const app = createApp(backend, { engine: "browser", clock, streams });
  const get = (path: string) => listen(clock, app.fetch(new Request(`http://localhost${path}`)));
  return { clock, get, ask: () => listen(clock, app.fetch(post("/api/chat", BODY, RESUMABLE))) };
}

Deno.test("what another context wrote is replayed, and ends with stream_interrupted", async () => {
  const journal = memory();
  const first = context(journal);
  const answer = first.ask();
  await first.clock.advance(1_500);
  const id = streamId(answer);

  const second = context(journal);
  const rest = second.get(`/api/streams/${id}?after=1`);
  await second.clock.advance(0);
  const [line, last, ...more] = readNdjson(rest.text);
  assert.deepEqual([line!.seq, (line!.message as { content: string }).content], [2, "b"]);
  assert.match(
    last!.error as string,
    /^stream_interrupted: the tab that ran the engine was closed/,
  );
  assert.equal(last!.seq, 3);
  assert.deepEqual(more, []);
  const again = second.get(`/api/streams/${id}?after=3`);
  await second.clock.advance(0);
  assert.equal(again.response!.status, 204);
});

Deno.test("what had ended is replayed as it was", async () => {
  const journal = memory();
  const first = context(journal);
  const answer = first.ask();
  await first.clock.advance(60_000);
  const second = context(journal);
  const replay = second.get(`/api/streams/${streamId(answer)}`);
  await second.clock.advance(0);
  assert.equal(replay.text, answer.text);
});

Deno.test("frames are written every 32, or every 250 ms, and at the end", async () => {
  const journal = memory();
  const fast = context(journal, [
    ...say(Array.from({ length: 70 }, () => "x")).slice(0, -1),
    { wait: 5_000 },
    ...say(["y"]),
  ]);
  fast.ask();
  await fast.clock.advance(200);
  assert.deepEqual(journal.pages.map(({ frames }) => frames.length), [0, 32, 32]);
  await fast.clock.advance(100);
  assert.deepEqual(journal.pages.map(({ frames }) => frames.length), [0, 32, 32, 6]);
  await fast.clock.advance(60_000);
  const last = journal.pages.at(-1)!;
  assert.deepEqual([last.state, last.frames.length], ["finished", 2]);
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
