import assert from "node:assert/strict";
import { callMarker } from "../../../src/engines/call_marker.ts";
import { TOOL_TEMPLATE } from "../../support/tool_template.ts";

Deno.test("callMarker finds how Hermes' templates begin a call, as far as every call is the same", () => {
  const whole = '<tool_call>\n{"name": "';
  assert.equal(callMarker(TOOL_TEMPLATE), whole);
  assert.equal(callMarker(`{{- '<tool_call>\n{"name": "' }}`), whole);
  assert.equal(callMarker(`{{- '<tool_call>{"name": "' }}`), '<tool_call>{"name": "');
  assert.equal(callMarker(`{{- '<tool_call>\n{"name": ' + name }}`), "<tool_call>\n");
});

Deno.test("callMarker leaves other templates to llama.cpp", () => {
  assert.equal(callMarker(""), undefined);
  assert.equal(callMarker("<tool_call>\\n<function="), undefined);
  assert.equal(callMarker("[TOOL_CALLS]["), undefined);
});
