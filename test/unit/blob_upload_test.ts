/** A body into the store: what an upload waits for, and what becomes of one that breaks off. */
import assert from "node:assert/strict";
import { uploadBlob } from "../../src/blob_upload.ts";
import type { Uploads } from "../../src/uploads.ts";
import { settle } from "../support/fake_clock.ts";

function stage() {
  const log: string[] = [];
  const uploads: Uploads = {
    beginBlob: () => Promise.resolve(log.push("begin")).then(() => "name"),
    writeBlob: (_name, { length }) => Promise.resolve(void log.push(`write ${length}`)),
    endBlob: (_name, whole) => Promise.resolve(void log.push(`end ${whole}`)),
  };
  return { log, uploads };
}

/** As Firefox has it: no stream, and all of it at once. */
function bodyless(blob: Promise<Blob>): Request {
  return { body: undefined, blob: () => blob } as unknown as Request;
}

Deno.test("an upload begins when its bytes are there: its silence does not count before", async () => {
  const { log, uploads } = stage();
  const { promise, resolve } = Promise.withResolvers<Blob>();
  const done = uploadBlob(uploads, "d", bodyless(promise));
  await settle();
  assert.deepEqual(log, []);
  resolve(new Blob(["abc"]));
  await done;
  assert.deepEqual(log, ["begin", "write 3", "end true"]);
});

Deno.test("a body that breaks off ends its upload", async () => {
  const { log, uploads } = stage();
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
  const request = new Request("http://x/", { method: "POST", body: broken });
  await assert.rejects(uploadBlob(uploads, "d", request), { code: "invalid_request" });
  assert.deepEqual(log, ["begin", "end false"]);
});
