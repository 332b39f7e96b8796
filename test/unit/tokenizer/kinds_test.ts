/** Each kind of vocabulary on one small example. */
import assert from "node:assert/strict";
import { byteToken } from "../../../src/tokenizer/characters.ts";
import { createTokenizer, type Tokenizer } from "../../../src/tokenizer/tokenizer.ts";
import { characterMap } from "../../support/vocabularies.ts";

const pieces = ({ encode, decode }: Tokenizer, text: string) =>
  encode(text, true).map((id) => decode([id]));

Deno.test("SentencePiece's byte-pair merges by score, and spells what it does not know in bytes", () => {
  const tokens = [
    "<unk>",
    "<s>",
    "</s>",
    "\u2581",
    "h",
    "i",
    "\u2581h",
    "hi",
    byteToken(0xc3),
    byteToken(0xa9),
  ];
  const make = (scores: readonly number[], space = true) =>
    createTokenizer({
      "tokenizer.ggml.model": "llama",
      "tokenizer.ggml.tokens": tokens,
      "tokenizer.ggml.scores": [0, 0, 0, ...scores, 0, 0],
      "tokenizer.ggml.token_type": [2, 3, 3, 1, 1, 1, 1, 1, 6, 6],
      "tokenizer.ggml.add_space_prefix": space,
    });
  assert.deepEqual(pieces(make([-1, -1, -1, -2, -3]), "hi"), [" h", "i"]);
  assert.deepEqual(pieces(make([-1, -1, -1, -3, -2]), "hi"), [" ", "hi"]);
  assert.deepEqual(pieces(make([-1, -1, -1, -3, -2], false), "hi"), ["hi"]);
  const spelled = make([-1, -1, -1, -3, -2], false);
  assert.deepEqual(spelled.encode("é", true), [8, 9]);
  assert.equal(spelled.decode([8, 9]), "é");
  assert.deepEqual([...spelled.piece(8)], [0xc3]);
});

Deno.test("SentencePiece's byte-pair refuses what even its bytes cannot spell", () => {
  const { encode } = createTokenizer({
    "tokenizer.ggml.model": "llama",
    "tokenizer.ggml.tokens": ["<unk>", "<s>", "</s>", "a"],
    "tokenizer.ggml.add_space_prefix": false,
  });
  assert.throws(() => encode("b", true), {
    code: "tokenizer_unsupported",
    message: /no token for "b"/,
  });
});

Deno.test("WordPiece takes the longest pieces, and a word with an unknown part for unknown", () => {
  const tokens = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "\u2581un",
    "known",
    "kn",
    "\u2581e",
    "\u2581,",
  ];
  const wordPiece = createTokenizer({
    "tokenizer.ggml.model": "bert",
    "tokenizer.ggml.tokens": tokens,
    "tokenizer.ggml.token_type": [3, 3, 3, 3, 1, 1, 1, 1, 1],
    "tokenizer.ggml.bos_token_id": 2,
    "tokenizer.ggml.seperator_token_id": 3,
    "tokenizer.ggml.unknown_token_id": 1,
  });
  assert.deepEqual(pieces(wordPiece, "UNknown, É knob"), [" un", "known", " ,", " e", "[UNK]"]);
  assert.deepEqual([wordPiece.special.before, wordPiece.special.after], [[2], [3]]);
});

Deno.test("unigram takes the likeliest spelling, and unknown characters in a row for one", () => {
  const tokens = ["<pad>", "</s>", "<unk>", "\u2581", "a", "b", "ab", "\u2581ab"];
  const make = (changes: object) =>
    createTokenizer({
      "tokenizer.ggml.model": "t5",
      "tokenizer.ggml.tokens": tokens,
      "tokenizer.ggml.scores": [0, 0, 0, -2, -3, -3, -5, -8],
      "tokenizer.ggml.token_type": [3, 3, 2, 1, 1, 1, 1, 1],
      ...changes,
    });
  assert.deepEqual(pieces(make({}), "ab"), ["ab"]);
  assert.deepEqual(pieces(make({ "tokenizer.ggml.add_space_prefix": true }), "ab"), [" ", "ab"]);
  assert.deepEqual(pieces(make({}), "xyzab"), ["<unk>", "ab"]);
  assert.deepEqual(make({}).special.after, [1]);
  const map = characterMap({ "Ａ": "a", "X": "ab", "XX": "b" });
  const mapped = make({ "tokenizer.ggml.precompiled_charsmap": map });
  assert.deepEqual(pieces(mapped, "ＡXXX"), ["ab", "ab"]);
});

Deno.test("unigram refuses a map of characters that does not hold together", () => {
  const map = characterMap({ "Ａ": "a" }).slice(0, -2);
  const { encode } = createTokenizer({
    "tokenizer.ggml.model": "t5",
    "tokenizer.ggml.tokens": ["<pad>", "</s>", "<unk>", "a"],
    "tokenizer.ggml.precompiled_charsmap": map,
  });
  assert.throws(() => encode("Ａ", true), RangeError);
});
