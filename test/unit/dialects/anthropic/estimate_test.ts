import assert from "node:assert/strict";
import { estimateTokens } from "../../../../src/dialects/anthropic/estimate.ts";

const message = (role: string, content: string) => ({ role, content });

Deno.test("estimateTokens takes four bytes of what is said for a token, and one token at least", () => {
  assert.equal(estimateTokens({ messages: [message("u", "")] }), 1);
  assert.equal(estimateTokens({ messages: [message("user", "abcdefgh")] }), 3);
  assert.equal(estimateTokens({ messages: [message("user", "éééé")] }), 3);
  const system = [{ type: "text" as const, text: "1234" }, { type: "text" as const, text: "5678" }];
  assert.equal(estimateTokens({ system, messages: [message("user", "")] }), 3);
  assert.equal(estimateTokens({ system: "12345678", messages: [message("user", "")] }), 3);
});

Deno.test("estimateTokens counts thoughts, calls, results and tools, and no images", () => {
  const of = (...content: { type: string }[]) =>
    estimateTokens({ messages: [{ role: "user", content }] });
  const thought = { type: "thinking", thinking: "12345678" };
  assert.equal(of(thought), 3);
  const image = { type: "image", source: { type: "base64", data: "A".repeat(400) } };
  assert.equal(of(image, thought), 3);
  const call = { type: "tool_use", id: "1", name: "f", input: { a: 1 } };
  assert.equal(of(call), Math.floor((4 + JSON.stringify(call).length) / 4));
  const result = { type: "tool_result", tool_use_id: "1", content: "1" };
  assert.equal(of(result), Math.floor((4 + JSON.stringify(result).length) / 4));
  const tools = [{ name: "name", description: "says", input_schema: { type: "object" } }];
  const schema = JSON.stringify(tools[0]!.input_schema).length;
  const expected = Math.floor((12 + schema) / 4);
  assert.equal(estimateTokens({ messages: [message("user", "")], tools }), expected);
});
