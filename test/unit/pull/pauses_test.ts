/** Tries, pauses and progress on a clock that the test moves. */
import assert from "node:assert/strict";
import { ApiError } from "../../../src/errors.ts";
import type { PullEvent } from "../../../src/models/library.ts";
import { ask } from "../../../src/pull/ask.ts";
import { follow } from "../../../src/pull/follow.ts";
import { persist } from "../../../src/pull/persist.ts";
import { type Progress, SharedWork } from "../../../src/pull/shared_work.ts";
import { connected, Temporary, type Web } from "../../../src/pull/web.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";

const on = (clock: FakeClock, random = 0.5): Web => (
  { fetch, clock, random: () => random, inPage: false, stallMs: 30_000 }
);
const never = () => new AbortController().signal;

/** When each try begins, in ms, while `answer` throws. */
async function times(answer: (n: number, moved: () => void) => Error | undefined, random?: number) {
  const clock = new FakeClock();
  const tries: number[] = [];
  const result = persist(on(clock, random), never(), (moved) => {
    const error = answer(tries.push(clock.now()) - 1, moved);
    return error ? Promise.reject(error) : Promise.resolve("done");
  }).catch((error) => error);
  await clock.advance(600_000);
  assert.equal(clock.pending, 0);
  return { tries, result: await result };
}

Deno.test("pauses double, and the sixth try that gets nowhere is the last", async () => {
  const { tries, result } = await times(() => new Temporary("busy"));
  assert.deepEqual(tries, [0, 500, 1500, 3500, 7500, 15_500]);
  assert.ok(result instanceof ApiError);
  assert.equal(result.message, "max retries exceeded: busy");
});

Deno.test("who is unreachable is asked three times, who is busy six times", async () => {
  for (
    const [answer, asked] of [
      [() => Promise.reject(new TypeError("no route")), 3],
      [() => Promise.resolve(new Response(null, { status: 503 })), 6],
    ] as const
  ) {
    const clock = new FakeClock();
    let times = 0;
    const web: Web = { ...on(clock), fetch: () => (times++, answer()) };
    const asking = ask(web, "http://127.0.0.1:9/x", {}, never());
    asking.catch(() => {});
    await clock.advance(600_000);
    await assert.rejects(asking, { message: /^max retries exceeded: 127\.0\.0\.1:9 / });
    assert.equal(times, asked);
  }
});

Deno.test("pauses have a jitter of half their length", async () => {
  assert.deepEqual((await times(() => new Temporary("busy"), 0)).tries.slice(0, 3), [0, 250, 750]);
  assert.deepEqual((await times(() => new Temporary("busy"), 1)).tries.slice(0, 3), [0, 750, 2250]);
});

Deno.test("what the server asks for is waited for", async () => {
  const { tries, result } = await times((n) => n < 2 ? new Temporary("busy", 7000) : undefined);
  assert.deepEqual(tries, [0, 7000, 14_000]);
  assert.equal(result, "done");
});

Deno.test("a try that got somewhere makes the next ones count anew", async () => {
  const { tries, result } = await times((n, moved) => {
    if (n % 5 === 4) moved();
    return n < 20 ? new Temporary("broken") : undefined;
  });
  assert.equal(tries.length, 21);
  assert.equal(result, "done");
});

Deno.test("another failure is not tried again", async () => {
  const { tries } = await times(() => new ApiError("storage_full", "full"));
  assert.equal(tries.length, 1);
});

Deno.test("a pause ends with the signal, and leaves no timer", async () => {
  const clock = new FakeClock();
  const control = new AbortController();
  const waiting = persist(on(clock), control.signal, () => Promise.reject(new Temporary("busy")));
  waiting.catch(() => {});
  await settle();
  assert.equal(clock.pending, 1);
  control.abort();
  await assert.rejects(waiting, { code: "cancelled" });
  assert.equal(clock.pending, 0);
});

Deno.test("half a minute of silence is a broken connection; every answer begins it anew", async () => {
  const clock = new FakeClock();
  const answers = Promise.withResolvers<void>();
  const silent = connected(on(clock), never(), async ({ wait }) => {
    await wait(answers.promise);
    await wait(new Promise(() => {}));
  });
  silent.catch(() => {});
  await clock.advance(29_000);
  answers.resolve();
  await clock.advance(29_000);
  assert.equal(clock.pending, 1);
  await clock.advance(2000);
  await assert.rejects(silent, { message: "no data for 30 s" });
  assert.equal(clock.pending, 0);
});

Deno.test("progress is told every 80 ms, never backwards, and its end at once", async () => {
  const clock = new FakeClock();
  const end = Promise.withResolvers<string>();
  let progress: Progress | undefined;
  const work = new SharedWork((shared) => {
    progress = shared;
    return end.promise;
  });
  work.join();
  const digest = `sha256:${"a".repeat(64)}`;
  const told: (readonly [at: number, event: PullEvent])[] = [];
  const reading = (async () => {
    for await (const event of follow(work, { digest, total: 100 }, clock, never())) {
      told.push([clock.now(), event]);
    }
  })();
  const layer = (
    at: number,
    completed: number,
  ) => [at, { type: "layer", digest, total: 100, completed }];
  await clock.advance(80);
  progress!.completed = 10;
  await clock.advance(80);
  progress!.completed = 5;
  progress!.said.push("starting it anew");
  await clock.advance(80);
  progress!.completed = 60;
  await clock.advance(100);
  end.resolve("x");
  await reading;
  assert.deepEqual(told, [
    layer(160, 10),
    [240, { type: "status", status: "starting it anew" }],
    layer(320, 60),
    layer(340, 100),
  ]);
  assert.equal(clock.pending, 0);
});
