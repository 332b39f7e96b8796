import assert from "node:assert/strict";
import { fillTokens } from "../../../src/models/fill_tokens.ts";

const ggml = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [`tokenizer.ggml.${key}`, value]),
  );
const tokens = ["<s>", "[P]", "[S]", "[M]"];
const GAP = { prefix: "[P]", suffix: "[S]", middle: "[M]" };

Deno.test("fillTokens reads the ids of the file, in the newer keys and in the older", () => {
  const newer = { fim_pre_token_id: 1, fim_suf_token_id: 2, fim_mid_token_id: 3 };
  assert.deepEqual(fillTokens(ggml({ tokens, ...newer })), GAP);
  const older = { prefix_token_id: 1, suffix_token_id: 2, middle_token_id: 3 };
  assert.deepEqual(fillTokens(ggml({ tokens, ...older })), GAP);
});

Deno.test("fillTokens knows the names of well-known models, whose files have no ids", () => {
  const named = ["<s>", "<fim_prefix>", "<fim_suffix>", "<fim_middle>"];
  const gap = { prefix: "<fim_prefix>", suffix: "<fim_suffix>", middle: "<fim_middle>" };
  assert.deepEqual(fillTokens(ggml({ tokens: named })), gap);
});

Deno.test("fillTokens finds none where one is missing, or the vocabulary is", () => {
  assert.equal(fillTokens(ggml({ tokens, fim_pre_token_id: 1, fim_suf_token_id: 2 })), undefined);
  assert.equal(fillTokens(ggml({ tokens: ["<fim_prefix>", "<fim_suffix>"] })), undefined);
  const beyond = { fim_pre_token_id: 1, fim_suf_token_id: 2, fim_mid_token_id: 9 };
  assert.equal(fillTokens(ggml({ tokens, ...beyond })), undefined);
  assert.equal(fillTokens({}), undefined);
});
