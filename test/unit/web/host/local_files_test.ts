/** Files on their way from a page to the engine, over the browser's own channel. */
import assert from "node:assert/strict";
import { giveFile, takeFiles } from "../../../../web/host/local_files.ts";
import { eventually } from "../../../support/fake_clock.ts";

const DIGEST = `sha256:${"0123456789ab".repeat(6).slice(0, 64)}`;
const never = new AbortController().signal;

type Put = Parameters<typeof takeFiles>[1];

/** An app of its own, and its engine. */
async function engine(name: string, put: Put, test: (base: URL) => Promise<void>): Promise<void> {
  const base = new URL(`https://app.example/${name}/`);
  const taking = takeFiles(base, put);
  try {
    await test(base);
  } finally {
    taking.close();
  }
}

Deno.test("a file is copied whole, and it is told how far that is", async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const file = new Blob(Array(40).fill(bytes));
  const got: Uint8Array<ArrayBuffer>[] = [];
  const digests: string[] = [];
  const put: Put = async (digest, pieces) => {
    digests.push(digest);
    for await (const piece of pieces) {
      got.push(piece);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  };
  await engine("whole", put, async (base) => {
    const told: number[] = [];
    await giveFile(base, { digest: DIGEST, file }, (bytes) => told.push(bytes), never);
    assert.deepEqual(digests, [DIGEST]);
    assert.deepEqual(await new Blob(got).bytes(), await file.bytes());
    assert.ok(told.some((bytes) => bytes > 0 && bytes < file.size), `${told}`);
  });
});

Deno.test("a refusal is told in its own words", () => {
  const put: Put = () => Promise.reject(new Error("not enough storage"));
  return engine("refused", put, async (base) => {
    const given = { digest: DIGEST, file: new Blob(["x"]) };
    await assert.rejects(giveFile(base, given, () => {}, never), { message: "not enough storage" });
    const wrong = { ...given, digest: "../x" };
    await assert.rejects(giveFile(base, wrong, () => {}, never), { message: /invalid digest/ });
  });
});

Deno.test("copying stops when the page that waits for it leaves", () => {
  let [taken, ended] = [0, ""];
  const put: Put = async (_digest, pieces) => {
    try {
      for await (const _ of pieces) {
        taken++;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      ended = "whole";
    } catch (error) {
      ended = (error as Error).name;
      throw error;
    }
  };
  return engine("left", put, async (base) => {
    const leaving = new AbortController();
    const given = { digest: DIGEST, file: new Blob(Array(200).fill(new Uint8Array(1 << 20))) };
    const done = giveFile(base, given, () => {}, leaving.signal);
    await eventually(() => taken > 0);
    leaving.abort();
    await assert.rejects(done, { name: "AbortError" });
    await eventually(() => ended !== "");
    assert.deepEqual([ended, taken < 200], ["AbortError", true]);
  });
});
