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

/** A head of one key, whose value is a list that begins so. */
function listHead(...counts: readonly (readonly [type: number, length: bigint])[]) {
  const view = new DataView(new ArrayBuffer(24 + 8 + 1 + 4 + 12 * counts.length));
  view.setUint32(0, 0x46554747, true);
  view.setUint32(4, 3, true);
  view.setBigUint64(16, 1n, true);
  view.setBigUint64(24, 1n, true);
  view.setUint8(32, 0x61);
  view.setUint32(33, LIST, true);
  counts.forEach(([type, length], index) => {
    view.setUint32(37 + 12 * index, type, true);
    view.setBigUint64(41 + 12 * index, length, true);
  });
  return view.buffer;
}
const [BYTE, LIST] = [0, 9];

Deno.test("readGgufMetadata reads no file to its end for a list that is said to be endless", async () => {
  const nested = Array<readonly [number, bigint]>(100).fill([LIST, 1n]);
  const heads = [
    listHead([BYTE, 2n ** 40n]),
    listHead([LIST, 1n], [BYTE, 2n ** 40n]),
    listHead(...nested),
  ];
  for (const head of heads) {
    const file = new Blob([head, new Uint8Array(9_000_000)]);
    let furthest = 0;
    const slice = file.slice.bind(file);
    file.slice = (start, end) => (furthest = Math.max(furthest, end!), slice(start, end));
    await assert.rejects(readGgufMetadata(file), /at most$/);
    assert.ok(furthest < 9_000_000, `${furthest} bytes`);
  }
});

Deno.test("readGgufMetadata reads no head of gigabytes", async () => {
  const head = ggufHead({ "a.text": field.string("x") }, []);
  // The text, the last of it, is said to be endless.
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const at = new TextDecoder("latin1").decode(head).indexOf("a.text") + "a.text".length + 4;
  view.setBigUint64(at, 2n ** 40n, true);
  let read = 0;
  const file = {
    size: 2 ** 40,
    slice: (_start: number, end: number) => {
      read = end;
      return new Blob([head]);
    },
  } as Blob;
  await assert.rejects(readGgufMetadata(file), RangeError);
  assert.equal(read, 50_000_000);
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
