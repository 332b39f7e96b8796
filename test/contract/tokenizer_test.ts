/** Our tokens and those of llama.cpp, of odd texts and every kind of vocabulary: the same, in the same order. */
import assert from "node:assert/strict";
import { PRE_TOKENIZERS } from "../../src/tokenizer/pre_tokenizers.ts";
import { oddTexts } from "../support/odd_texts.ts";
import { probeTokens } from "../support/token_probe.ts";
import {
  bytePairVocabulary,
  type MadeVocabulary,
  sentencePieceVocabulary,
  unigramVocabulary,
  wordPieceVocabulary,
} from "../support/vocabularies.ts";

const TEXTS = oddTexts(20);

/** @returns all tokens of all texts, to tell one tokenizer from another */
async function assertSame({ fields, size }: MadeVocabulary, texts = TEXTS): Promise<string> {
  const probe = await probeTokens(fields, size);
  try {
    const differences: string[] = [];
    for (const text of texts) {
      const difference = await probe.difference(text);
      if (difference) differences.push(difference);
    }
    assert.deepEqual(differences, []);
    return JSON.stringify(texts.map((text) => probe.tokenizer.encode(text, true)));
  } finally {
    await probe.close();
  }
}

function test(name: string, run: () => Promise<unknown>): void {
  const fn = async () => void await run();
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });
}

const [lettered, plain] = [false, true].map((plain) => bytePairVocabulary(TEXTS, plain));
/** One name of each: many models have the same. */
const DISTINCT = [...new Map(Object.entries(PRE_TOKENIZERS).map(([name, pre]) => [pre, name]))];

const found = new Set<string>();
for (const [pre, name] of DISTINCT) {
  const made = (pre.plain ? plain! : lettered!)(name);
  test(
    `tokens are llama.cpp's: byte-pair, cut as ${name}`,
    async () => found.add(await assertSame(made)),
  );
}

test("the texts tell the ways to cut words apart", () => {
  // One differs from another only in the token that begins a text.
  assert.equal(found.size, DISTINCT.length - 1);
  return Promise.resolve();
});

for (const name of ["llama-bpe", "qwen2", "gpt-4o", "smollm", "gpt-2", "deepseek-v3"]) {
  test(`tokens are llama.cpp's: byte-pair, cut as ${name}`, () => assertSame(lettered!(name)));
}

for (const space of [true, false]) {
  const name = `SentencePiece's byte-pair, ${space ? "with" : "without"} a space in front`;
  test(`tokens are llama.cpp's: ${name}`, () => assertSame(sentencePieceVocabulary(TEXTS, space)));
}

for (const lowercase of [true, false]) {
  const name = `WordPiece, ${lowercase ? "in small letters" : "as it is written"}`;
  test(`tokens are llama.cpp's: ${name}`, () => assertSame(wordPieceVocabulary(TEXTS, lowercase)));
}

const map = {
  ...{ "Ａ": "A", "１": "1", "ﬁ": "fi", "Ⅷ": "VIII", "½": "1⁄2", "カ": "か", "…": "..." },
  ...{
    "e\u0301": "é",
    "\u00a0": " ",
    "\u3000": " ",
    "\n": " ",
    "\t": " ",
    "\u0001": "",
    "\u200b": " ",
  },
};
const WAYS = [
  { space: true, merge: true, map },
  { space: true, merge: false },
  { space: false, merge: false, map },
  { space: false, merge: true },
];
for (const way of WAYS) {
  const said = Object.entries(way).map(([name, value]) => value ? name : `no ${name}`).join(", ");
  test(`tokens are llama.cpp's: unigram, ${said}`, () => assertSame(unigramVocabulary(TEXTS, way)));
}
