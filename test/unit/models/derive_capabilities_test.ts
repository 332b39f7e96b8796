import assert from "node:assert/strict";
import { deriveCapabilities } from "../../../src/models/derive_capabilities.ts";

const of = (template: string, family = "llama") =>
  deriveCapabilities({ family, template, pools: false, fills: false });

Deno.test("deriveCapabilities takes a pooling model for an embedding model, whatever its template", () => {
  const file = { family: "bert", template: "tools <think></think>", pools: true, fills: true };
  assert.deepEqual(deriveCapabilities(file), ["embedding"]);
});

Deno.test("deriveCapabilities finds tools by name in the template", () => {
  assert.deepEqual(of("{{ messages }}"), ["completion"]);
  assert.deepEqual(of("{% if tools %}"), ["completion", "tools"]);
  assert.deepEqual(of("{{ message.tool_calls }}"), ["completion", "tools"]);
});

Deno.test("deriveCapabilities finds thinking by both tags", () => {
  assert.deepEqual(of("<think>{{ x }}</think>"), ["completion", "thinking"]);
  assert.deepEqual(of("<think>"), ["completion"]);
  assert.deepEqual(of("tools <think></think>"), ["completion", "tools", "thinking"]);
});

Deno.test("deriveCapabilities finds thinking that is cut out of earlier answers", () => {
  assert.deepEqual(of("{{ content.split('</think>')[-1] }}"), ["completion", "thinking"]);
  assert.deepEqual(of('{{ content.split("</think>")[-1] }}'), ["completion", "thinking"]);
  assert.deepEqual(of("{{ reasoning_content }}{{ content.split('</think>')[-1] }}"), [
    "completion",
  ]);
});

Deno.test("deriveCapabilities knows the family that thinks in channels", () => {
  for (const family of ["gptoss", "gpt-oss"]) {
    assert.deepEqual(of("", family), ["completion", "thinking"]);
  }
});
