import assert from "node:assert/strict";
import { callCollector } from "../../../src/dialects/collect_calls.ts";
import { AT, call, finish, reasoning, text, values } from "../../support/events.ts";

const add = { index: 0, id: "call_0", name: "add", json: '{"a":1}' };

Deno.test("callCollector answers with a call once anything else comes", () => {
  for (const after of [text("x"), reasoning("x"), call(1, "add"), finish()]) {
    const collect = callCollector();
    for (const event of [call(0, "add"), values(0, '{"a":'), values(0, "1}")]) {
      assert.equal(collect(event), undefined);
    }
    assert.deepEqual(collect(after), add, after.type);
    if (after.type !== "tool-call") assert.equal(collect(finish()), undefined);
  }
});

Deno.test("callCollector does not take progress for an end", () => {
  const collect = callCollector();
  collect(call(0, "add"));
  collect(values(0, '{"a":'));
  assert.equal(
    collect({ type: "progress", phase: "prompt", done: 1, total: 2, at: AT }),
    undefined,
  );
  collect(values(0, "1}"));
  assert.deepEqual(collect(finish()), add);
});
