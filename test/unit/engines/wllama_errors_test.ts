import assert from "node:assert/strict";
import { errorLog, explain } from "../../../src/engines/wllama_errors.ts";

function log() {
  const { config, take } = errorLog(() => {});
  const { log: plain, error } = config.logger!;
  return { plain, error, take };
}

Deno.test("errorLog keeps the first error and forgets it when it is taken", () => {
  const { plain, error, take } = log();
  plain("slot 0 is idle");
  error("failed to parse grammar");
  plain("root ::= value");
  error("failed to launch slot");
  assert.equal(take(), "failed to parse grammar");
  assert.equal(take(), undefined);
});

Deno.test("errorLog keeps the reason that stands in the second line of an error", () => {
  const { plain, error, take } = log();
  error("JSON schema conversion failed:");
  plain("Invalid pattern ^(a$: unbalanced parentheses");
  plain("slot 0 is idle");
  const refused = explain(new RangeError("Invalid typed array length: 1163217991"), take());
  assert.equal(refused.code, "invalid_request");
  assert.match(refused.message, /failed: Invalid pattern \^\(a\$: unbalanced parentheses$/);
});

Deno.test("explain says what is wrong with an image, which only the log tells", () => {
  const logged =
    "mtmd_helper_bitmap_init_from_buf: failed to decode buffer as either image or audio";
  const { code, message } = explain(new Error("Failed to load image"), logged);
  assert.deepEqual([code, message], [
    "invalid_request",
    "an image cannot be read: send PNG, JPEG, GIF or BMP",
  ]);
});
