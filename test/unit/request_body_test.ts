/** How much of a body is read, and what its sender is told where it is too much. */
import assert from "node:assert/strict";
import { limitBody, readText } from "../../src/request_body.ts";
import { say } from "../../src/engines/scripted.ts";
import { stage } from "../support/stage.ts";

const LIMIT = { bytes: 1_000, remedy: "send less" };
const bytes = (length: number) => new TextEncoder().encode("ä".repeat(length / 2));

/** Without a length, in pieces; counts how many of them were taken. */
function streamed(pieces: number, size: number) {
  let taken = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (taken === pieces) return controller.close();
      taken++;
      controller.enqueue(bytes(size));
    },
  }, { highWaterMark: 0 });
  const request = new Request("http://localhost/", { method: "POST", body });
  limitBody(request, LIMIT);
  return { request, taken: () => taken };
}

Deno.test("a body is read whole up to the limit, letters that are cut in two included", async () => {
  assert.equal(await readText(streamed(10, 100).request), "ä".repeat(500));
  const body = new ReadableStream({
    start(controller) {
      for (const byte of new TextEncoder().encode("😀")) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  assert.equal(await readText(new Request("http://localhost/", { method: "POST", body })), "😀");
  assert.equal(await readText(new Request("http://localhost/", { method: "POST" })), "");
});

Deno.test("of a body that is too long no more is read than shows it", async () => {
  const { request, taken } = streamed(1_000_000, 100);
  const error = {
    code: "body_too_large",
    message: "the body is larger than 1000 bytes: send less",
  };
  await assert.rejects(readText(request), error);
  assert.equal(taken(), 11);
});

Deno.test("a body that is told to be too long is not read at all", async () => {
  const { request, taken } = streamed(1_000, 100);
  const told = new Request(request, { headers: { "content-length": "100000" } });
  limitBody(told, LIMIT);
  await assert.rejects(readText(told), { code: "body_too_large" });
  assert.equal(taken(), 0);
});

Deno.test("a body without a stream, as in Firefox, has the same limit", async () => {
  const bodyless = (length: number) => {
    const request = {
      headers: new Headers(),
      blob: () => Promise.resolve(new Blob([bytes(length)])),
    };
    limitBody(request as Request, LIMIT);
    return request as Request;
  };
  assert.equal((await readText(bodyless(1_000))).length, 500);
  await assert.rejects(readText(bodyless(1_002)), { code: "body_too_large" });
});

const ENVELOPES: readonly (readonly [path: string, error: unknown])[] = [
  ["/api/chat", "the body is larger than 1000 bytes: send less"],
  ["/api/pull", "the body is larger than 1000 bytes: send less"],
  ["/v1/chat/completions", {
    message: "the body is larger than 1000 bytes: send less",
    type: "invalid_request_error",
    param: null,
    code: null,
  }],
  ["/v1/messages", {
    type: "request_too_large",
    message: "the body is larger than 1000 bytes: send less",
  }],
];

for (const [path, error] of ENVELOPES) {
  Deno.test(`${path} answers a body that is too long with 413 in its own words`, async () => {
    const scene = stage(say(["a"]), {}, { bodyLimit: LIMIT });
    const response = await scene.send("POST", path, {}, { model: "M", prompt: "x".repeat(2_000) });
    assert.equal(response.status, 413);
    assert.deepEqual((await response.json()).error, error);
  });
}

Deno.test("an upload, which is never whole in memory, has no limit", async () => {
  const scene = stage(say(["a"]), {}, { bodyLimit: LIMIT });
  const body = bytes(2_000);
  const digest = `sha256:${"0".repeat(64)}`;
  const response = await scene.app.fetch(
    new Request(`http://localhost/api/blobs/${digest}`, { method: "POST", body }),
  );
  assert.notEqual(response.status, 413);
});
