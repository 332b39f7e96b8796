/** What a download says of its speed and its end. */
import assert from "node:assert/strict";
import { NEW_PACE, type Pace, paced, timeLeft } from "../../../../../web/ui/manager/pace.ts";

const TOTAL = 100e6;

/** Samples every half second, at so many bytes a second in each. */
function download(rates: readonly number[], from = 0): readonly Pace[] {
  let [pace, bytes] = [paced(NEW_PACE, from, TOTAL, 1), from];
  return rates.map((rate, n) => {
    bytes += rate / 2;
    return pace = paced(pace, bytes, TOTAL, 1 + (n + 1) * 500);
  });
}

const steady = (seconds: number, rate: number) => Array<number>(seconds * 2).fill(rate);

Deno.test("the pace of a steady download is its speed, and the time left runs down with the clock", () => {
  const paces = download(steady(20, 2e6));
  for (const { rate, left, bytes } of paces) {
    assert.ok(Math.abs(rate! - 2e6) < 1, String(rate));
    assert.ok(Math.abs(left! - (TOTAL - bytes) / 2e6) < 0.01, String(left));
  }
});

Deno.test("the time left never leaps when the speed does", () => {
  const paces = download([...steady(10, 4e6), ...steady(10, 1e6), ...steady(5, 8e6)]);
  for (const [before, after] of paces.slice(1).map((pace, n) => [paces[n]!, pace] as const)) {
    assert.ok(after.left! - before.left! <= 0.5 + 1e-9, `${before.left} to ${after.left}`);
  }
  const slow = paces[39]!;
  assert.ok(slow.left! > 20 && slow.rate! < 1.5e6, "a slower download takes longer in the end");
});

Deno.test("what was there before is not counted as speed", () => {
  const [first] = download([2e6], 90e6);
  assert.equal(first!.rate, 2e6);
});

Deno.test("samples that come close together change nothing", () => {
  const pace = download(steady(2, 2e6)).at(-1)!;
  assert.equal(paced(pace, pace.bytes + 1e6, TOTAL, pace.at + 50), pace);
});

Deno.test("no end is promised while nothing comes", () => {
  assert.equal(download([...steady(3, 1e6), ...steady(60, 0)]).at(-1)!.left, undefined);
});

Deno.test("time left is told in steps that people can read", () => {
  const told = [0, 4.9, 5, 12, 54.9, 55, 61, 3540, 3600, 3661, 7199, 86_400].map(timeLeft);
  assert.deepEqual(told, [
    "a few seconds left",
    "a few seconds left",
    "5 s left",
    "15 s left",
    "55 s left",
    "1 min left",
    "2 min left",
    "59 min left",
    "1 h left",
    "1 h 5 min left",
    "2 h left",
    "24 h left",
  ]);
});
