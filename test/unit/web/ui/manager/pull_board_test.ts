/** Downloads over tabs, pauses and reloads, with an API that plays scripts. */
import assert from "node:assert/strict";
import type { Json } from "../../../../../web/ui/json.ts";
import { CutOff } from "../../../../../web/ui/manager/models_api.ts";
import { PullBoard } from "../../../../../web/ui/manager/pull_board.ts";
import { pullRecords } from "../../../../../web/ui/manager/pull_records.ts";
import { eventually, FakeClock, settle } from "../../../../support/fake_clock.ts";

const WISH = {
  name: "m",
  insecure: false,
  title: "M",
  engine: "browser" as const,
  expected: 0,
};
const KEY = "browser m";
const layer = (completed: number): Json => ({ digest: "sha256:a", total: 100, completed });
const SUCCESS: Json = { status: "success" };

type Step = Json | Error | "wait";

/** What a browser keeps, and the tabs that share it. */
function world(...scripts: readonly (readonly Step[])[]) {
  const stored = new Map<string, string>();
  const memory = {
    recall: (key: string) => stored.get(key),
    remember: (key: string, value: string) => void stored.set(key, value),
  };
  const log: string[] = [];
  const left = [...scripts];
  let now = 0;
  const api = () => ({
    async *follow(_path: string, body: object, signal: AbortSignal): AsyncGenerator<Json> {
      log.push(`pull ${JSON.stringify(body)}`);
      for (const step of left.shift() ?? [SUCCESS]) {
        if (step instanceof Error) throw step;
        if (step !== "wait") yield step;
        else {
          await new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason), { once: true });
          });
        }
      }
    },
    drop: (digest: string) => {
      log.push(`drop ${digest}`);
      return Promise.resolve(true);
    },
  });
  // The tab that drives may be frozen: then its clock stands still.
  let retireDriver = () => {};
  const open = (drives = true, clock = new FakeClock()) => {
    const done: string[] = [];
    const taken = { over: 0 };
    const board = new PullBoard({
      records: pullRecords(memory, "/"),
      api,
      changed: () => {},
      done: ({ name }) => void done.push(name),
      elect(drive, retire) {
        if (drives) drive();
        if (drives) retireDriver = retire;
        return {
          takeOver() {
            taken.over++;
            return Promise.resolve(drive());
          },
        };
      },
      clock,
      now: () => now += 1000,
      pause: () => Promise.resolve(),
    });
    return { board, done, clock, taken };
  };
  return { open, log, stored, thaw: () => retireDriver() };
}

Deno.test("a download that ends is gone from the list, and its model is told of", async () => {
  const { open, log } = world([layer(0), layer(60), layer(100), SUCCESS]);
  const { board, done } = open();
  board.start(WISH);
  await eventually(() => done.length > 0);
  assert.deepEqual([done, board.pulls, log], [["m"], [], ['pull {"model":"m"}']]);
});

Deno.test("a download that is paused stands where it was, and goes on from there", async () => {
  const { open } = world([layer(60), "wait"], [layer(55), "wait"]);
  const { board } = open();
  board.start(WISH);
  await settle();
  board.pause(KEY);
  await settle();
  assert.deepEqual([board.pulls[0]?.state, board.pulls[0]?.progress.completed], ["paused", 60]);
  board.resume(KEY);
  await settle();
  assert.deepEqual([board.pulls[0]?.state, board.pulls[0]?.progress.completed], ["running", 60]);
});

Deno.test("a page that is loaded again goes on with what ran, and leaves alone what was paused", async () => {
  const { open, log } = world([layer(30), "wait"], [layer(40), "wait"], [layer(50), SUCCESS]);
  const first = open().board;
  first.start(WISH);
  first.start({ ...WISH, name: "other" });
  await settle();
  first.pause("browser other");
  await settle();
  const { board, done } = open();
  assert.equal(board.pulls.find(({ name }) => name === "m")?.progress.completed, 30);
  await eventually(() => done.length > 0);
  assert.deepEqual(done, ["m"]);
  assert.deepEqual(board.pulls.map(({ name, state }) => [name, state]), [["other", "paused"]]);
  assert.equal(log.filter((line) => line.includes("other")).length, 1);
});

Deno.test("a download that is cancelled is dropped with what it has fetched", async () => {
  const { open, log } = world([layer(60), "wait"]);
  const { board } = open();
  board.start(WISH);
  await settle();
  board.cancel(KEY);
  await eventually(() => log.length > 1);
  assert.deepEqual([log[1], board.pulls], ["drop sha256:a", []]);
  await settle();
  assert.equal(log.length, 2);
});

Deno.test("a tab that does not drive commands the one that does", async () => {
  const { open, log } = world([layer(60), "wait"]);
  const driver = open().board;
  const other = open(false).board;
  other.start(WISH);
  assert.deepEqual(log, []);
  driver.look();
  await settle();
  other.look();
  assert.equal(other.pulls[0]?.progress.completed, 60);
  other.pause(KEY);
  driver.look();
  await settle();
  assert.deepEqual(driver.pulls.map(({ state }) => state), ["paused"]);
  assert.equal(log.length, 1);
});

Deno.test("a driver that is frozen is replaced, and does nothing more when it wakes", async () => {
  const { open, log, thaw } = world([layer(60), "wait"], [layer(70), "wait"]);
  const frozen = open();
  frozen.board.start(WISH);
  await settle();
  const { board, clock, taken } = open(false);
  await clock.advance(8_000);
  assert.deepEqual([taken.over, log.length], [0, 1], "it may only be slow");
  await clock.advance(8_000);
  assert.deepEqual([taken.over, log.length], [1, 2]);
  assert.equal(board.pulls[0]?.progress.completed, 70);
  thaw();
  await settle();
  assert.deepEqual([frozen.board.pulls[0]?.state, log.length], ["running", 2]);
  assert.equal(frozen.board.pulls[0]?.progress.completed, 70);
});

Deno.test("a driver that lives keeps its place, though nothing comes of its download", async () => {
  const { open } = world(["wait"]);
  const clock = new FakeClock();
  const { board } = open(true, clock);
  board.start(WISH);
  const { taken } = open(false, clock);
  await clock.advance(120_000);
  assert.equal(taken.over, 0);
  board.pause(KEY);
  await clock.advance(4_000);
  assert.equal(clock.pending, 1, "the other tab has yet to be told");
});

Deno.test("a download that another tab has taken over is not done where it was", async () => {
  const { open, thaw } = world([layer(10), layer(20), layer(30), "wait"]);
  const { board, done } = open();
  board.start(WISH);
  thaw();
  await settle();
  assert.deepEqual([done, board.pulls.map(({ state }) => state)], [[], ["running"]]);
});

Deno.test("a stream that breaks off is asked for again; a download that fails says why", async () => {
  const { open, log } = world(
    [layer(10), new CutOff("gone")],
    [layer(20), new CutOff("gone")],
    [new Error("not enough storage")],
  );
  const { board } = open();
  board.start(WISH);
  await eventually(() => board.pulls[0]?.state === "failed");
  assert.deepEqual([log.length, board.pulls[0]?.error], [3, "not enough storage"]);
  assert.equal(board.pulls[0]?.progress.completed, 20);
});

Deno.test("a host that is never there is not asked for ever", async () => {
  const { open, log } = world(...Array(20).fill([new CutOff("unreachable")]));
  const { board } = open();
  board.start(WISH);
  await eventually(() => board.pulls[0]?.state === "failed");
  assert.deepEqual([log.length, board.pulls[0]?.error], [5, "unreachable"]);
});

Deno.test("whatever was written down, a page starts", () => {
  for (const text of ["", "{", "7", "[1,null,{}]", '{"a":{"files":7}}', '[{"name":"m"}]']) {
    const { open, stored } = world();
    stored.set("pulls /", text);
    stored.set("pull reports /", text);
    assert.deepEqual(open().board.pulls, [], text);
  }
});
