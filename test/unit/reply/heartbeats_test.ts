/** When heartbeats come, and that nothing is left of them afterwards. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { type Backend, composeBackend } from "../../../src/backend.ts";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { asLibrary } from "../../../src/models/read_only_library.ts";
import { BEAT, withHeartbeats } from "../../../src/reply/heartbeats.ts";
import { NO_TOKENS, NO_VECTORS, NOTHING_RUNS } from "../../support/no_work.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { noModels } from "../../support/stores.ts";
import { play, played } from "../../support/play.ts";
import { post, readNdjson, readSseData } from "../../support/requests.ts";
import { countListeners } from "../../support/listeners.ts";

const CHAT = "/api/chat";
const token = (text: string): Step => ({ type: "text", text });
const FINISH = say([]);

const isBeat = (line: string) => line.includes(`"content":""`) && line.includes(`"done":false`);

Deno.test("withHeartbeats stays silent while output is frequent", async () => {
  const steps = Array.from({ length: 33 }, () => [{ wait: 9_000 }, token("x")]).flat();
  const { chunks, ended } = await played({ script: [...steps, ...FINISH], path: CHAT }, 300_000);
  assert.ok(ended);
  assert.equal(chunks.filter(({ text }) => isBeat(text)).length, 0);
});

Deno.test("withHeartbeats counts silence from the last byte", async () => {
  const script = [{ wait: 9_000 }, token("x"), { wait: 60_000 }, ...FINISH];
  const { chunks } = await played({ script, path: CHAT }, 40_000);
  assert.deepEqual(chunks.map(({ at }) => at), [9_000, 19_000, 29_000, 39_000]);
});

Deno.test("withHeartbeats counts silence from the request, not from the headers", async () => {
  const playing = await played({ script: [{ wait: 60_000 }, ...FINISH], path: CHAT }, 10_000);
  assert.equal(playing.committedAt, 1_000);
  assert.deepEqual(playing.chunks.map(({ at }) => at), [10_000]);
});

Deno.test("withHeartbeats beats until the finish and never after it", async () => {
  const script = [token("x"), { wait: 35_000 }, ...FINISH, { wait: 60_000 }];
  const { chunks } = await played({ script, path: CHAT }, 120_000);
  assert.deepEqual(chunks.map(({ at }) => at), [0, 10_000, 20_000, 30_000, 35_000]);
  assert.match(chunks.at(-1)!.text, /"done":true/);
});

Deno.test("withHeartbeats puts nothing between the finish chunk, the usage chunk and [DONE]", async () => {
  const script = [token("x"), { wait: 35_000 }, ...FINISH, { wait: 60_000 }];
  const body = { stream: true, stream_options: { include_usage: true } };
  const { chunks } = await played({ script, path: "/v1/chat/completions", body }, 120_000);
  const [finish, usage, done] = readSseData(chunks.map(({ text }) => text).join("")).slice(-3);
  assert.equal(JSON.parse(finish!).choices[0].finish_reason, "stop");
  assert.deepEqual(JSON.parse(usage!).choices, []);
  assert.equal(done, "[DONE]");
});

Deno.test("withHeartbeats is off for 0 and below, and clamped for 1 and for a billion", async () => {
  const beats = async (heartbeat_ms: number | null, ms: number) => {
    const script = [{ wait: ms + 1 }, ...FINISH];
    const body = { stream_options: { heartbeat_ms } };
    return (await played({ script, path: CHAT, body }, ms)).chunks.length;
  };
  assert.equal(await beats(0, 600_000), 0);
  assert.equal(await beats(-1, 600_000), 0);
  assert.equal(await beats(1, 1_000), 4);
  assert.equal(await beats(1e9, 600_000), 2);
  assert.equal(await beats(null, 20_000), 2);
});

Deno.test("withHeartbeats leaves text and counts as they are", async () => {
  const script = [token("He"), { wait: 35_000 }, token("llo"), { wait: 35_000 }, ...say(["!"])];
  const texts = await Promise.all(["frame", "comment", "progress", "off"].map(async (mode) => {
    const body = { stream_options: { heartbeat_mode: mode } };
    const { chunks } = await played({ script, path: CHAT, body }, 80_000);
    const lines = readNdjson(chunks.map(({ text }) => text).join(""));
    const last = lines.at(-1)!;
    const text = lines.map((line) => (line.message as { content: string }).content).join("");
    return `${text} ${last.eval_count} ${last.prompt_eval_count} ${last.done_reason}`;
  }));
  assert.deepEqual(new Set(texts), new Set(["Hello! 1 5 stop"]));
});

Deno.test("withHeartbeats gives a reader who stalled the waiting beat and the one due now, not a pile", async () => {
  const clock = new FakeClock();
  const app = createApp(silent, { engine: "server", clock });
  const body = { model: "M", messages: [{ role: "user", content: "Hi" }] };
  const pending = app.fetch(post(CHAT, body));
  await clock.advance(600_000);
  const reader = (await pending).body!.getReader();
  let read = 0;
  const drain = async () => {
    while (!(await reader.read()).done) read++;
  };
  const drained = drain();
  await settle();
  assert.equal(read, 2);
  await reader.cancel();
  await drained;
  assert.equal(clock.pending, 0);
});

// What comes through a port takes a while from the demand on.
for (const ms of [0, 20]) {
  Deno.test(`withHeartbeats gives a slow reader what is there within ${ms} ms, not beats`, async () => {
    const clock = new FakeClock();
    async function* source() {
      for (let n = 0; n < 5; n++) {
        if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, resolve));
        yield n;
      }
    }
    const { events, wrote } = withHeartbeats(source(), 10_000, clock, new AbortController().signal);
    const read: unknown[] = [];
    for (let n = 0; n < 5; n++) {
      events.next().then(({ value }) => {
        read.push(value);
        wrote();
      });
      await clock.advance(15_000);
    }
    assert.deepEqual(read, [0, 1, 2, 3, 4]);
    await events.return(undefined);
    assert.equal(clock.pending, 0);
  });
}

Deno.test("withHeartbeats beats beside events that come quickly and write nothing", async () => {
  const clock = new FakeClock();
  async function* source() {
    for (;;) {
      await new Promise<void>((resolve) => clock.after(20, resolve));
      yield "unwritten";
    }
  }
  const left = new AbortController();
  const { events, wrote } = withHeartbeats(source(), 250, clock, left.signal);
  const beats: number[] = [];
  const reading = (async () => {
    for await (const event of events) {
      if (event !== BEAT) continue;
      beats.push(clock.now());
      wrote();
    }
  })();
  const begin = clock.now();
  await clock.advance(1_000);
  assert.ok(beats.length >= 3, `${beats.length} beats in a second`);
  assert.ok(beats[0]! - begin <= 320, `the first after ${beats[0]! - begin} ms`);
  left.abort();
  await reading;
});

Deno.test("withHeartbeats beats once after a blocked event loop", async () => {
  const playing = play({ script: [{ wait: 600_000 }, ...FINISH], path: CHAT });
  await playing.clock.advance(1_000);
  playing.clock.block(60_000);
  await playing.clock.advance(0);
  assert.equal(playing.chunks.length, 1);
  await playing.clock.advance(9_999);
  assert.equal(playing.chunks.length, 1);
  await playing.clock.advance(1);
  assert.equal(playing.chunks.length, 2);
  await playing.cancel();
});

Deno.test("withHeartbeats ends at once on abort although the source ignores it", async () => {
  const clock = new FakeClock();
  const abort = new AbortController();
  const { events } = withHeartbeats(never(), 10_000, clock, abort.signal);
  const next = events.next();
  await settle();
  abort.abort();
  assert.deepEqual(await next, { done: true, value: undefined });
  assert.equal(clock.pending, 0);
});

Deno.test("withHeartbeats re-arms one timer however much is written", async () => {
  const clock = new FakeClock();
  const { events, wrote } = withHeartbeats(
    count(1_000),
    10_000,
    clock,
    new AbortController().signal,
  );
  for await (const event of events) {
    assert.notEqual(event, BEAT);
    wrote();
    assert.ok(clock.pending <= 1);
  }
  assert.equal(clock.pending, 0);
});

Deno.test("withHeartbeats leaves no listener on the signal by any path", async () => {
  const abort = new AbortController();
  const listeners = countListeners(abort.signal);
  const clock = new FakeClock();
  for await (const _ of withHeartbeats(count(3), 10_000, clock, abort.signal).events);
  for await (const _ of withHeartbeats(count(3), 10_000, clock, abort.signal).events) break;
  const { events } = withHeartbeats(failing(), 10_000, clock, abort.signal);
  await assert.rejects(events.next());
  assert.equal(listeners(), 0);
});

Deno.test("withHeartbeats passes a failure of the source on and leaves no timer", async () => {
  const clock = new FakeClock();
  const { events } = withHeartbeats(failing(), 10_000, clock, new AbortController().signal);
  await assert.rejects(async () => {
    for await (const _ of events);
  }, /broken/);
  assert.equal(clock.pending, 0);
});

Deno.test("withHeartbeats closes the source when the reader leaves", async () => {
  const clock = new FakeClock();
  let closed = false;
  async function* source() {
    try {
      yield* count(3);
    } finally {
      closed = true;
    }
  }
  for await (
    const _ of withHeartbeats(source(), 10_000, clock, new AbortController().signal).events
  ) {
    break;
  }
  await settle();
  assert.ok(closed);
});

const silent: Backend = composeBackend(
  { ...NO_VECTORS, ...NO_TOKENS, ...NOTHING_RUNS, generate: never },
  asLibrary(noModels),
);

/** A source that neither speaks nor hears. */
function never(): AsyncIterable<never> {
  const next = () => new Promise<never>(() => {});
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

async function* count(to: number) {
  for (let n = 0; n < to; n++) yield await Promise.resolve(n);
}

// deno-lint-ignore require-yield
async function* failing(): AsyncGenerator<number> {
  await Promise.resolve();
  throw new Error("broken");
}
