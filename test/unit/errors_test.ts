import assert from "node:assert/strict";
import { ApiError, cancelled } from "../../src/errors.ts";

Deno.test("ApiError survives a crossing as data", () => {
  const error = new ApiError("unsupported", "no tools", "tools");
  const data = structuredClone(error.toData());
  assert.deepEqual(ApiError.fromData(data), error);
  assert.deepEqual(cancelled().toData(), { code: "cancelled", message: "request canceled" });
});

Deno.test("ApiError.from keeps an ApiError; the words of anything else go to the log, once", () => {
  const error = new ApiError("server_busy", "later");
  assert.equal(ApiError.from(error), error);
  const logged: unknown[] = [];
  const { error: log } = console;
  console.error = (thrown) => logged.push(thrown);
  try {
    const raw = new TypeError("no '/home/me/secret'");
    for (const thrown of [raw, raw, "/home/me", null]) {
      const { message, status } = ApiError.from(thrown);
      assert.match(message, /^something unexpected failed: the server's log/);
      assert.doesNotMatch(message, /home/);
      assert.equal(status, 500);
    }
    assert.deepEqual(logged, [raw, "/home/me", null]);
  } finally {
    console.error = log;
  }
});
