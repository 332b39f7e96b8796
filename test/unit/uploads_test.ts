/** Blobs that come in pieces: back-pressure, ends, and those that never end. */
import assert from "node:assert/strict";
import { ApiError } from "../../src/errors.ts";
import { createUploads } from "../../src/uploads.ts";
import { FakeClock, settle } from "../support/fake_clock.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const piece = (n: number): Bytes => new Uint8Array([n]);

/** A store that takes a piece whenever it is told to. */
function stage(fail?: ApiError) {
  const clock = new FakeClock();
  const taken: number[] = [];
  const state = { outcome: "open" };
  let go = Promise.withResolvers<void>();
  const uploads = createUploads(async (_digest, bytes) => {
    if (fail) throw fail;
    try {
      for await (const [n] of bytes) {
        taken.push(n!);
        await go.promise;
      }
      state.outcome = "whole";
    } catch (error) {
      state.outcome = (error as Error).message;
      throw error;
    }
  }, clock);
  const next = () => {
    const { resolve } = go;
    go = Promise.withResolvers();
    resolve();
  };
  return { clock, uploads, taken, state, next };
}

Deno.test("an upload's pieces are taken in order, and no faster than they are stored", async () => {
  const { uploads, taken, state, next } = stage();
  const name = await uploads.beginBlob("d");
  const written: number[] = [];
  const writing = (async () => {
    for (let n = 1; n <= 4; n++) {
      await uploads.writeBlob(name, piece(n));
      written.push(n);
    }
  })();
  await settle();
  assert.deepEqual(taken, [1]);
  assert.deepEqual(written, [1, 2], "one is stored, one waits");
  for (let n = 0; n < 4; n++) {
    next();
    await settle();
  }
  await writing;
  await uploads.endBlob(name, true);
  assert.deepEqual(taken, [1, 2, 3, 4]);
  assert.equal(state.outcome, "whole");
});

Deno.test("an upload that is given up is dropped", async () => {
  const { uploads, state, next } = stage();
  const name = await uploads.beginBlob("d");
  await uploads.writeBlob(name, piece(1));
  await settle();
  next();
  await uploads.endBlob(name, false);
  assert.equal(state.outcome, "the upload was not finished");
  await assert.rejects(uploads.writeBlob(name, piece(2)), { code: "engine_unavailable" });
});

Deno.test("an upload that hears nothing for a minute is dropped, and no timer is left of any", async () => {
  const { uploads, clock, state, next } = stage();
  const name = await uploads.beginBlob("d");
  await uploads.writeBlob(name, piece(1));
  await settle();
  next();
  await clock.advance(59_000);
  await uploads.writeBlob(name, piece(2));
  await settle();
  next();
  await clock.advance(59_000);
  assert.equal(state.outcome, "open");
  await clock.advance(2_000);
  assert.equal(state.outcome, "the upload was not finished");
  assert.equal(clock.pending, 0);
  await assert.rejects(uploads.endBlob(name, true), { code: "engine_unavailable" });

  const other = await uploads.beginBlob("d");
  await uploads.endBlob(other, true);
  assert.equal(clock.pending, 0);
});

Deno.test("a store that fails tells the next piece, and the end", async () => {
  const full = new ApiError("storage_full", "not enough storage");
  const { uploads } = stage(full);
  const name = await uploads.beginBlob("d");
  await settle();
  await assert.rejects(uploads.writeBlob(name, piece(1)), full);
  await assert.rejects(uploads.endBlob(name, true), full);
});

Deno.test("several uploads go side by side", async () => {
  const got = new Map<string, number>();
  const uploads = createUploads(async (digest, bytes) => {
    for await (const { length } of bytes) got.set(digest, (got.get(digest) ?? 0) + length);
  });
  await Promise.all(["a", "b", "c"].map(async (digest) => {
    const name = await uploads.beginBlob(digest);
    for (let n = 0; n < 100; n++) await uploads.writeBlob(name, new Uint8Array(10));
    await uploads.endBlob(name, true);
  }));
  assert.deepEqual(Object.fromEntries(got), { a: 1_000, b: 1_000, c: 1_000 });
});
