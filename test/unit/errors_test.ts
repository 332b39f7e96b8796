import assert from "node:assert/strict";
import { ApiError, cancelled } from "../../src/errors.ts";

Deno.test("ApiError survives a crossing as data", () => {
  const error = new ApiError("unsupported", "no tools", "tools");
  const data = structuredClone(error.toData());
  assert.deepEqual(ApiError.fromData(data), error);
  assert.deepEqual(cancelled().toData(), { code: "cancelled", message: "request canceled" });
});

Deno.test("ApiError.from keeps an ApiError and takes the text of anything else", () => {
  const error = new ApiError("server_busy", "later");
  assert.equal(ApiError.from(error), error);
  assert.equal(ApiError.from(new TypeError("x")).message, "x");
  assert.equal(ApiError.from("y").message, "y");
  assert.equal(ApiError.from(new Error("")).message, "unknown error");
  assert.equal(ApiError.from(null).status, 500);
});
