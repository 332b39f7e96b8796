/** The small parts of a pull. */
import assert from "node:assert/strict";
import { FollowingHash } from "../../../src/pull/following_hash.ts";
import { choose, quantizationOf, sortOut } from "../../../src/pull/gguf_files.ts";
import { digestOf, wasmHash } from "../../../src/models/hashing.ts";
import { asOne, cutInto, fits, frontier, readPart, writePart } from "../../../src/pull/parts.ts";
import { piecesOf } from "../../../src/pull/pieces.ts";
import { waitAskedFor } from "../../../src/pull/retry_after.ts";
import { noise, sha256 } from "../../support/pull/pulling.ts";

const MIB = 2 ** 20;

Deno.test("a file is cut into at most four parts of at least 16 MiB", () => {
  const cut = { most: 4, smallest: 16 * MIB };
  assert.deepEqual(cutInto(10, cut), [{ n: 0, offset: 0, size: 10, completed: 0 }]);
  assert.equal(cutInto(40 * MIB, cut).length, 2);
  const parts = cutInto(1000 * MIB + 3, cut);
  assert.equal(parts.length, 4);
  assert.ok(fits(parts, 1000 * MIB + 3));
  assert.deepEqual(cutInto(0, cut).map(({ size }) => size), [0]);
});

Deno.test("what is there is counted up to the first gap", () => {
  const parts = cutInto(100, { most: 4, smallest: 1 });
  parts[0]!.completed = 25;
  parts[1]!.completed = 10;
  parts[2]!.completed = 25;
  assert.equal(frontier(parts), 35);
  assert.deepEqual(asOne(parts), [{ n: 0, offset: 0, size: 100, completed: 35 }]);
});

Deno.test("a part's state is Ollama's, with the version of the file, and always as long", () => {
  const part = { n: 2, offset: 10, size: 5, completed: 3 };
  const bytes = writePart(part, '"etag"');
  const text = new TextDecoder().decode(bytes);
  assert.deepEqual(JSON.parse(text), {
    N: 2,
    Offset: 10,
    Size: 5,
    Completed: 3,
    Version: '"etag"',
  });
  assert.deepEqual(readPart(text), { part, version: '"etag"' });
  assert.equal(writePart({ ...part, completed: 0 }, "x".repeat(1000)).length, bytes.length);
  for (const bad of ["", "{", '{"N":1}', '{"N":0,"Offset":0,"Size":1,"Completed":2}']) {
    assert.equal(readPart(bad), undefined);
  }
});

Deno.test("parts that overlap or leave a gap make up no file", () => {
  const part = (offset: number, size: number) => ({ n: 0, offset, size, completed: 0 });
  assert.ok(fits([part(0, 5), part(5, 5)], 10));
  assert.ok(!fits([part(0, 5), part(4, 6)], 10));
  assert.ok(!fits([part(0, 5), part(6, 4)], 10));
  assert.ok(!fits([part(0, 5)], 10));
});

Deno.test("the hash that is fed piece by piece is that of the platform", async () => {
  const bytes = noise(3 * MIB + 5);
  const hash = await wasmHash();
  for (let at = 0; at < bytes.length; at += 100_003) hash.update(bytes.subarray(at, at + 100_003));
  assert.equal(`sha256:${hash.hex()}`, await digestOf(bytes));
  assert.equal(await digestOf(bytes), sha256(bytes));
});

Deno.test("a hash that follows reads back only what it did not see in order", async () => {
  const bytes = noise(3 * MIB);
  const reads: number[] = [];
  const file = {
    read(at: number, length: number) {
      reads.push(at);
      return Promise.resolve(bytes.slice(at, at + length));
    },
  };
  const hash = new FollowingHash(await wasmHash(), file);
  hash.written(0, bytes.subarray(0, MIB));
  hash.written(2 * MIB, bytes.subarray(2 * MIB));
  hash.advance(MIB);
  assert.deepEqual(reads, []);
  assert.equal(`sha256:${await hash.hex(bytes.length)}`, sha256(bytes));
  assert.deepEqual(reads, [MIB, 2 * MIB]);
});

/** As storage in a browser: what is read is there at once. */
const atOnce = { read: (_at: number, length: number) => Promise.resolve(new Uint8Array(length)) };
const UNHASHED = { update: () => {}, hex: () => "0".repeat(64) };

Deno.test("a hash that reads back much lets others have their turns", async () => {
  const hash = new FollowingHash(UNHASHED, atOnce);
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await hash.hex(256 * MIB);
  clearInterval(timer);
  assert.ok(turns >= 10, `${turns} turns`);
});

Deno.test("a hash that reads back much can be stopped meanwhile", async () => {
  let read = 0;
  const hash = new FollowingHash(UNHASHED, {
    read: (at, length) => (read += length, atOnce.read(at, length)),
  });
  hash.advance(1024 * MIB);
  await new Promise((resolve) => setTimeout(resolve, 0));
  await hash.stop();
  assert.ok(read < 512 * MIB, `${read / MIB} MiB`);
});

Deno.test("many short stretches of a file let others have their turns as one long one does", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  for (let at = 0; at < 256 * MIB; at += 4 * MIB) {
    for await (const piece of piecesOf(atOnce, at, at + 4 * MIB)) assert.ok(piece.length > 0);
  }
  clearInterval(timer);
  assert.ok(turns >= 10, `${turns} turns`);
});

Deno.test("a file that cannot be read back is an error, not an endless wait", async () => {
  const file = { read: () => Promise.reject(new Error("gone")) };
  const hash = new FollowingHash(await wasmHash(), file);
  await assert.rejects(hash.hex(10), { message: "gone" });
});

Deno.test("Retry-After is seconds or a date", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  assert.equal(waitAskedFor("3", now), 3000);
  assert.equal(waitAskedFor("Thu, 01 Jan 2026 00:00:10 GMT", now), 10_000);
  assert.equal(waitAskedFor("Wed, 31 Dec 2025 00:00:00 GMT", now), 0);
  assert.equal(waitAskedFor("soon", now), undefined);
  assert.equal(waitAskedFor(null, now), undefined);
});

const QUANTIZATIONS: readonly (readonly [file: string, label: string | undefined])[] = [
  ["Qwen3-0.6B-Q4_K_M", "Q4_K_M"],
  ["qwen2.5-0.5b-instruct-q8_0", "Q8_0"],
  ["model-UD-Q4_K_XL", "UD-Q4_K_XL"],
  ["gemma-3-270m-it-F16", "F16"],
  ["gemma-3-270m-it-BF16", "BF16"],
  ["m.IQ3_XXS", "IQ3_XXS"],
  ["m-i1-Q6_K", "Q6_K"],
  ["gpt-oss-20b-mxfp4", "MXFP4"],
  ["smollm", undefined],
];
for (const [file, label] of QUANTIZATIONS) {
  Deno.test(`${file} is ${label ?? "of no known quantization"}`, () => {
    assert.equal(quantizationOf(file), label);
  });
}

const repo = (...paths: string[]) =>
  sortOut(paths.map((path) => ({ path, size: 1, digest: sha256(path) })));
const picked = (paths: string[], tag = "latest") => choose(repo(...paths).variants, tag)?.label;

Deno.test("what is nearest to Q4_K_M is taken where there is none", () => {
  assert.equal(picked(["m-F16.gguf", "m-Q8_0.gguf", "m-Q4_0.gguf"]), "Q4_0");
  assert.equal(picked(["m-F16.gguf", "m-Q8_0.gguf"]), "Q8_0");
  assert.equal(picked(["m-F16.gguf", "m-Q2_K.gguf"]), "F16");
  assert.equal(picked(["m.gguf"]), "m");
});

Deno.test("a tag without the publisher's prefix finds the file with it", () => {
  assert.equal(picked(["m-UD-Q4_K_XL.gguf", "m-Q8_0.gguf"], "q4_k_xl"), "UD-Q4_K_XL");
});

Deno.test("importance matrices, projectors and incomplete sets are no models", () => {
  const { variants, projectors } = repo(
    "m-imatrix.gguf",
    "mmproj-BF16.gguf",
    "m-Q8_0-00001-of-00002.gguf",
    "README.md",
  );
  assert.deepEqual(variants, []);
  assert.deepEqual(projectors.map(({ path }) => path), ["mmproj-BF16.gguf"]);
});

Deno.test("a folder tells the quantization where the file does not", () => {
  assert.equal(picked(["Q5_K_M/model.gguf", "Q8_0/model.gguf"], "q8_0"), "Q8_0");
});
