import assert from "node:assert/strict";
import { refusal } from "../../../src/pull/refusal.ts";

const ANSWERS: readonly (readonly [text: string, reason: string])[] = [
  ["", ""],
  ["no entry\n", ": no entry"],
  ['{"error":"a"}', ": a"],
  ['{"error":{"message":"b","code":1}}', ": b"],
  ['{"errors":[{"code":"DENIED","message":"c"},{"message":"d"}]}', ": c"],
  ['{"message":"e"}', ": e"],
  ['{"error":"<b>f</b>"}', ""],
  ['{"detail":1}', ""],
  ["[]", ""],
  ["<html>Forbidden</html>", ""],
  ["a\u0007b", ""],
  ["x".repeat(201), ""],
  [JSON.stringify({ error: "x".repeat(201) }), ""],
];

for (const [text, reason] of ANSWERS) {
  Deno.test(`a refusal says ${JSON.stringify(reason)} for ${JSON.stringify(text.slice(0, 60))}`, () => {
    assert.equal(
      refusal("a.example", 403, text),
      `a.example refused the request (status 403)${reason}`,
    );
  });
}
