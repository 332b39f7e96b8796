/** Lines of a pull as one number. */
import assert from "node:assert/strict";
import {
  again,
  fraction,
  NO_PROGRESS,
  type PullProgress,
  withLine,
} from "../../../../../web/ui/manager/pull_progress.ts";

const layer = (digest: string, total: number, completed?: number) => (
  { status: `pulling ${digest}`, digest, total, ...(completed && { completed }) }
);

const after = (lines: readonly object[], from: PullProgress = NO_PROGRESS, expected = 0) =>
  lines.reduce<PullProgress>((progress, line) => withLine(progress, { ...line }, expected), from);

Deno.test("progress is the sum of all files, and says what is done", () => {
  const phases = [
    { status: "pulling manifest" },
    layer("a", 100),
    layer("a", 100, 60),
    layer("a", 100, 100),
    { status: "digest mismatch, looking for the damaged part" },
    { status: "verifying sha256 digest" },
    { status: "writing manifest" },
    { status: "success" },
  ].map((_, n, lines) => after(lines.slice(0, n + 1)).phase);
  assert.deepEqual(phases, [
    "asking",
    "fetching",
    "fetching",
    "verifying",
    "repairing",
    "verifying",
    "finishing",
    "finishing",
  ]);
  const { completed, total } = after([layer("a", 100, 100), layer("b", 50, 20)]);
  assert.deepEqual([completed, total], [120, 150]);
});

Deno.test("progress never goes down: not by another line, nor when it is asked for again", () => {
  const before = after([layer("a", 100, 60)]);
  assert.equal(after([layer("a", 100, 10)], before).completed, 60);
  const resumed = again(before);
  assert.deepEqual([resumed.phase, fraction(resumed)], ["asking", 0.6]);
  assert.equal(after([layer("a", 100), layer("a", 100, 40)], resumed).completed, 60);
  assert.equal(after([layer("a", 100, 70)], resumed).completed, 70);
});

Deno.test("progress of several files does not fall back when a further one is heard of", () => {
  const known = after([layer("a", 400, 400)], NO_PROGRESS, 500);
  assert.equal(fraction(known), 0.8);
  assert.equal(fraction(after([layer("b", 100, 50)], known, 500)), 0.9);
});

Deno.test("progress is unknown before the first file, and bad lines change nothing", () => {
  assert.equal(fraction(after([{ status: "pulling manifest" }])), undefined);
  const odd = after([{ status: 7 }, { digest: "a" }, { total: 5 }, {}]);
  assert.deepEqual(odd, NO_PROGRESS);
});
