import assert from "node:assert/strict";
import { readKeepAlive } from "../../../../src/dialects/ollama/keep_alive.ts";

Deno.test("readKeepAlive reads numbers as seconds", () => {
  assert.deepEqual([120, 0, 0.5, -1].map(readKeepAlive), [120_000, 0, 500, -1_000]);
});

Deno.test("readKeepAlive reads Go durations", () => {
  const forms = ["10m", "1h30m", "500ms", "24h", "0", "1.5s", ".5s", "+2s", "1us", "1µs", " 2m "];
  assert.deepEqual(forms.map(readKeepAlive), [
    600_000,
    5_400_000,
    500,
    86_400_000,
    0,
    1_500,
    500,
    2_000,
    0.001,
    0.001,
    120_000,
  ]);
});

Deno.test("readKeepAlive reads negative durations as negative", () => {
  assert.deepEqual(["-1m", "-1s"].map(readKeepAlive), [-60_000, -1_000]);
});

Deno.test("readKeepAlive reads null as absent", () => {
  assert.deepEqual([null, undefined].map(readKeepAlive), [undefined, undefined]);
});

Deno.test("readKeepAlive refuses digits without a unit in Ollama's words", () => {
  assert.throws(() => readKeepAlive("300"), {
    message: 'keep_alive: time: missing unit in duration "300"',
  });
});

Deno.test("readKeepAlive refuses what is no duration and names the field", () => {
  for (const value of ["", "m", "5 m", "1h30", "1x", "x1m", "1m!", true, {}, [5], NaN, Infinity]) {
    const error = { code: "invalid_request", param: "keep_alive" };
    assert.throws(() => readKeepAlive(value), error, JSON.stringify(value));
  }
});
