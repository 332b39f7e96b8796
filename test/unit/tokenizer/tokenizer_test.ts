/** What a tokenizer is and refuses; that its tokens are llama.cpp's is shown in `test/contract`. */
import assert from "node:assert/strict";
import { bytesAsLetters } from "../../../src/tokenizer/characters.ts";
import { createTokenizer } from "../../../src/tokenizer/tokenizer.ts";

const TOKENS = ["<s>", "</s>", "<|go|>", "<|go|>on", "<user>", ..."abcde", bytesAsLetters(" ")];
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");
const BYTES = Array.from(bytesAsLetters(`${ASCII}\ufffd`));
const fields = {
  "tokenizer.ggml.model": "gpt2",
  "tokenizer.ggml.pre": "gpt-2",
  "tokenizer.ggml.tokens": [...new Set([...TOKENS, "ab", ...BYTES])],
  "tokenizer.ggml.token_type": [3, 3, 3, 3, 4, ...Array.from({ length: 300 }, () => 1)],
  "tokenizer.ggml.merges": ["a b", "a b", "b c"],
  "tokenizer.ggml.bos_token_id": 0,
  "tokenizer.ggml.eos_token_id": 1,
};

const tokenizer = createTokenizer(fields);
const texts = (ids: readonly number[]) => ids.map((id) => fields["tokenizer.ggml.tokens"][id]);

Deno.test("createTokenizer reads special tokens in a text, the longest first, or takes them for text", () => {
  assert.deepEqual(texts(tokenizer.encode("a<|go|>on<|go|>", true)), ["a", "<|go|>on", "<|go|>"]);
  const plain = tokenizer.encode("<|go|>", false);
  assert.equal(plain.length, 6);
  assert.equal(tokenizer.decode(plain), "<|go|>");
});

Deno.test("createTokenizer reads what users defined as a token in any case", () => {
  assert.deepEqual(texts(tokenizer.encode("a<user>b", false)), ["a", "<user>", "b"]);
});

Deno.test("createTokenizer merges by rank, and the first of equal merges counts", () => {
  assert.deepEqual(texts(tokenizer.encode("abc", true)), ["ab", "c"]);
});

Deno.test("createTokenizer tells what begins and ends a text, as the file wants it", () => {
  assert.deepEqual(tokenizer.special, { bos: 0, eos: 1, before: [], after: [] });
  const adds = { "tokenizer.ggml.add_bos_token": true, "tokenizer.ggml.add_eos_token": true };
  const { special } = createTokenizer({ ...fields, ...adds });
  assert.deepEqual([special.before, special.after], [[0], [1]]);
});

Deno.test("createTokenizer knows of some pre-tokenizers what they add", () => {
  const { special } = createTokenizer({ ...fields, "tokenizer.ggml.pre": "llama-bpe" });
  assert.deepEqual(special.before, [0]);
});

Deno.test("createTokenizer refuses what it cannot read exactly, and names it", () => {
  const refused = (changes: object, message: RegExp) =>
    assert.throws(() => createTokenizer({ ...fields, ...changes }), {
      code: "tokenizer_unsupported",
      message,
    });
  refused({ "tokenizer.ggml.pre": "of-tomorrow" }, /pre-tokenizer is "of-tomorrow"/);
  refused({ "tokenizer.ggml.pre": "constructor" }, /pre-tokenizer is "constructor"/);
  refused({ "tokenizer.ggml.model": "rwkv" }, /kind "rwkv"/);
  refused({ "tokenizer.ggml.model": undefined }, /kind ""/);
});

Deno.test("createTokenizer refuses ids that are no tokens", () => {
  for (const id of [-1, 1_000, 1.5]) {
    assert.throws(() => tokenizer.piece(id), { code: "invalid_request", param: "tokens" });
  }
});

Deno.test("createTokenizer reads a lone half of a surrogate pair as the engine does", () => {
  assert.deepEqual(tokenizer.encode("\ud83d", true), tokenizer.encode("\ufffd", true));
});

Deno.test("createTokenizer takes a token that ends a turn for special whatever its file says", () => {
  const tokens = [...fields["tokenizer.ggml.tokens"], "<|im_end|>"];
  const { encode } = createTokenizer({ ...fields, "tokenizer.ggml.tokens": tokens });
  assert.deepEqual(encode("<|im_end|>", true), [tokens.length - 1]);
  assert.ok(encode("<|im_end|>", false).length > 1);
});

Deno.test("createTokenizer gives a special token the spaces beside it where its model does", () => {
  const named = (name: string) => createTokenizer({ ...fields, "general.name": name });
  assert.deepEqual(texts(named("Phi-3 mini").encode("<|go|>  a", true)), ["<|go|>", "a"]);
  assert.deepEqual(texts(named("other").encode("<|go|>a", true)), ["<|go|>", "a"]);
  assert.equal(named("other").encode("<|go|>  a", true).length, 4);
});
