import assert from "node:assert/strict";
import { base64Numbers, shortNumbers, unitVector } from "../../../src/dialects/vector_format.ts";

const length = (vector: Iterable<number>) => Math.hypot(...vector);

Deno.test("unitVector has length one, also where it is cut", () => {
  const values = [3, 4, 12];
  assert.ok(Math.abs(length(unitVector(values, 0)) - 1) < 1e-6);
  assert.deepEqual([...unitVector(values, 2)], [...Float32Array.of(0.6, 0.8)]);
  for (const all of [-1, 3, 99]) assert.equal(unitVector(values, all).length, 3);
});

Deno.test("unitVector leaves a vector of zeros as it is", () => {
  assert.deepEqual([...unitVector([0, 0], 0)], [0, 0]);
});

Deno.test("shortNumbers says single precision in nine digits, and loses none of it", () => {
  const vector = Float32Array.from({ length: 1_000 }, (_, n) => Math.sin(n) / (n + 1) ** 3);
  const numbers = shortNumbers(vector);
  assert.deepEqual(Float32Array.from(numbers), vector);
  const digits = numbers.map((number) => `${number}`.replace(/e.*|^-?0\.0*|\D/g, "").length);
  assert.ok(Math.max(...digits) <= 9, `${Math.max(...digits)}`);
});

Deno.test("base64Numbers has the bytes of single precision, the lowest first", () => {
  assert.equal(base64Numbers(Float32Array.of(1)), "AACAPw==");
  const vector = Float32Array.from({ length: 999 }, (_, n) => n / 7);
  const bytes = Uint8Array.from(atob(base64Numbers(vector)), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  assert.deepEqual(vector.map((_, n) => view.getFloat32(4 * n, true)), vector);
});
