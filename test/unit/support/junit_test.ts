import assert from "node:assert/strict";
import { countTests, verdict } from "../../support/junit.ts";

// Recorded from Deno 2.9.6: one passed, one failed, one ignored, two cancelled.
const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="5" failures="1" errors="2" time="0.020">
    <testsuite name="./a_test.ts" tests="5" disabled="1" errors="2" failures="1">
        <testcase name="c" classname="./a_test.ts" time="0.000" line="1" col="86">
            <skipped/>
        </testcase>
    </testsuite>
</testsuites>`;

Deno.test("countTests counts errors as failed and ignored tests not at all", () => {
  assert.deepEqual(countTests(REPORT), { passed: 1, failed: 3 });
});

Deno.test("countTests counts nothing when there is no report", () => {
  assert.deepEqual(countTests(""), { passed: 0, failed: 0 });
});

Deno.test("verdict never calls a failed run a success", () => {
  assert.deepEqual(verdict({ passed: 0, failed: 0 }, 1), { passed: 0, failed: 1 });
  assert.deepEqual(verdict({ passed: 5, failed: 2 }, 1), { passed: 5, failed: 2 });
  assert.deepEqual(verdict({ passed: 5, failed: 0 }, 0), { passed: 5, failed: 0 });
});
