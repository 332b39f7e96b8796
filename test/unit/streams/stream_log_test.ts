import assert from "node:assert/strict";
import type { Progress } from "../../../src/engine.ts";
import { StreamLog } from "../../../src/streams/stream_log.ts";
import type { StreamItem } from "../../../src/streams/streams.ts";
import { settle } from "../../support/fake_clock.ts";
import { countListeners } from "../../support/listeners.ts";

const never = new AbortController().signal;
const progress = (done: number): Progress => ({ type: "progress", phase: "load", done, total: 9 });

/** Reads in the background; `seen` has `3:c` for frame 3 and `~1` for progress. */
function reader(log: StreamLog, after = 0, signal: AbortSignal = never) {
  const state: { seen: string[]; ended: boolean; error?: unknown } = { seen: [], ended: false };
  const name = (item: StreamItem) =>
    item.type === "frame" ? `${item.seq}:${item.data}` : `~${item.done}`;
  const read = async () => {
    for await (const item of log.follow(after, signal)) state.seen.push(name(item));
    state.ended = true;
  };
  read().catch((error) => state.error = error);
  return state;
}

function logOf(...data: readonly string[]): StreamLog {
  const log = new StreamLog();
  for (const text of data) log.append({ data: text });
  return log;
}

Deno.test("StreamLog replays from any frame on, then follows live to the end", async () => {
  const log = logOf("a", "b");
  const all = reader(log);
  const late = reader(log, 1);
  const ahead = reader(log, 3);
  await settle();
  assert.deepEqual(all.seen, ["1:a", "2:b"]);
  log.append({ data: "c" });
  log.append({ data: "d" });
  await settle();
  assert.deepEqual(all.seen, ["1:a", "2:b", "3:c", "4:d"]);
  assert.deepEqual(late.seen, ["2:b", "3:c", "4:d"]);
  assert.deepEqual(ahead.seen, ["4:d"]);
  assert.equal(all.ended, false);
  log.close();
  await settle();
  assert.deepEqual([all.ended, late.ended, ahead.ended], [true, true, true]);
});

Deno.test("StreamLog forgets the oldest frames, by number and by size", () => {
  const byNumber = new StreamLog({ frames: 3, size: 1_000 });
  for (const data of ["a", "b", "c", "d", "e"]) byNumber.append({ data });
  assert.deepEqual([byNumber.firstSeq, byNumber.lastSeq, byNumber.size], [3, 5, 3]);
  const bySize = new StreamLog({ frames: 1_000, size: 10 });
  for (const data of ["12345678", "12", "3"]) bySize.append({ data });
  assert.deepEqual([bySize.firstSeq, bySize.lastSeq, bySize.size], [2, 3, 3]);
  bySize.append({ data: "longer than the whole log" });
  assert.deepEqual([bySize.firstSeq, bySize.lastSeq], [4, 4]);
});

Deno.test("StreamLog refuses a cursor before its oldest frame, at the start and in the middle", async () => {
  const log = new StreamLog({ frames: 2, size: 1_000 });
  log.append({ data: "a" });
  const reading = log.follow(0, never);
  assert.equal(((await reading.next()).value as { seq: number }).seq, 1);
  for (const data of ["b", "c", "d"]) log.append({ data });
  await assert.rejects(reading.next(), { code: "stream_evicted" });
  const early = reader(log, 1);
  const right = reader(log, 2);
  await settle();
  assert.equal((early.error as { code: string }).code, "stream_evicted");
  assert.deepEqual(right.seen, ["3:c", "4:d"]);
});

Deno.test("StreamLog never makes its writer wait for a reader", () => {
  const log = new StreamLog();
  const slow = log.follow(0, never);
  void slow.next();
  for (let n = 0; n < 10_000; n++) log.append({ data: "x" });
  assert.equal(log.lastSeq, 10_000);
});

Deno.test("StreamLog tells readers of the last progress and keeps none of it", async () => {
  const log = logOf();
  const there = reader(log);
  await settle();
  log.note(progress(1));
  await settle();
  log.note(progress(2));
  await settle();
  log.append({ data: "a" });
  await settle();
  assert.deepEqual(there.seen, ["~1", "~2", "1:a"]);
  const later = reader(log);
  await settle();
  assert.deepEqual(later.seen, ["1:a"]);
});

Deno.test("StreamLog lets a reader go at an abort, and leaves nothing on the signal", async () => {
  const abort = new AbortController();
  const listeners = countListeners(abort.signal);
  const log = logOf("a");
  const there = reader(log, 0, abort.signal);
  await settle();
  for (let n = 0; n < 100; n++) {
    log.append({ data: "x" });
    await settle();
    assert.ok(listeners() <= 1);
  }
  abort.abort();
  await settle();
  assert.equal(there.ended, true);
  assert.equal(listeners(), 0);
});
