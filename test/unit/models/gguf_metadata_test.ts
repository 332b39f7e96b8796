import assert from "node:assert/strict";
import { fieldReader, readGgufMetadata } from "../../../src/models/gguf_metadata.ts";
import { field, ggufHead } from "../../../models/gguf_file.ts";

const fields = {
  "general.name": field.string("\ufeffé"),
  "a.number": field.u32(7),
  "a.float": field.f32(0.5),
  "a.flag": field.bool(true),
  "a.texts": field.strings(["x", "\ufeff", ""]),
  "a.ints": field.ints([-1, 2]),
  "a.bytes": field.bytes([1, 255]),
};

Deno.test("readGgufMetadata reads every value as it is, a byte order mark too", async () => {
  const { version: _, ...read } = await readGgufMetadata(new Blob([ggufHead(fields, [])]));
  assert.deepEqual(read, {
    "general.name": "\ufeffé",
    "a.number": 7,
    "a.float": 0.5,
    "a.flag": true,
    "a.texts": ["x", "\ufeff", ""],
    "a.ints": [-1, 2],
    "a.bytes": [1, -1],
  });
});

Deno.test("readGgufMetadata reads on where a head is long, and no weights", async () => {
  const long = { ...fields, "a.long": field.strings(["y".repeat(3_000_000)]) };
  const file = new Blob([ggufHead(long, []), new Uint8Array(9_000_000)]);
  let furthest = 0;
  const slice = file.slice.bind(file);
  file.slice = (start, end) => (furthest = Math.max(furthest, end ?? Infinity), slice(start, end));
  const read = fieldReader(await readGgufMetadata(file));
  assert.equal(read.texts("a.long")[0]!.length, 3_000_000);
  assert.ok(furthest < 9_000_000);
});

Deno.test("readGgufMetadata refuses what is no GGUF file, and what is cut off", async () => {
  await assert.rejects(readGgufMetadata(new Blob(["no such thing at all"])), /no GGUF file/);
  await assert.rejects(readGgufMetadata(new Blob(["GG"])), RangeError);
  const head = ggufHead(fields, []);
  await assert.rejects(readGgufMetadata(new Blob([head.slice(0, 100)])), RangeError);
});

Deno.test("fieldReader takes a value of another type for a missing one", () => {
  const read = fieldReader({ a: "text", b: 5n, c: [1, 2] });
  assert.deepEqual([read.number("a"), read.number("b"), read.flag("a", true)], [
    undefined,
    5,
    true,
  ]);
  assert.deepEqual([read.numbers("c"), read.texts("a"), read.text("nope")], [[1, 2], [], ""]);
});
