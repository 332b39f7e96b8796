/** How byte-pair vocabularies cut text into words, by the name in `tokenizer.ggml.pre`. */

/**
 * The expressions are those of each model's `tokenizer.json`, in the order and the form in which
 * llama.cpp applies them (`src/llama-vocab.cpp`, `llm_tokenizer_bpe`): one after the other, each to
 * the pieces that the last one left. Categories (`\p{..}`) as in `split_words.ts`.
 */
export interface PreTokenizer {
  readonly cuts: readonly string[];
  /** A word that is a token as a whole is not built by merges. */
  readonly keepsWholeWords?: boolean;
  /** Where the file does not say. */
  readonly addsBos?: boolean;
  /** Whatever the file says. */
  readonly alwaysAddsBos?: boolean;
  /** No token is that of the beginning unless the file names it. */
  readonly hasNoBos?: boolean;
  /** Tokens are text as it is, not bytes as letters. */
  readonly plain?: boolean;
  readonly escapesSpaces?: boolean;
  /** Line ends that are a token together are not built by merges. */
  readonly keepsLineEnds?: boolean;
}

const r = String.raw;

const GPT2 = r`'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)`;
const SHORT = r`(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])`;
const WORD = r`[^\r\n\p{L}\p{N}]?\p{L}+`;
const SIGNS = r` ?[^\s\p{L}\p{N}]+[\r\n]*`;
const SPACES = r`\s*[\r\n]+|\s+(?!\S)|\s+`;
const LLAMA3 = r`${SHORT}|${WORD}|\p{N}{1,3}|${SIGNS}|${SPACES}`;
const QWEN2 = r`${SHORT}|${WORD}|\p{N}|${SIGNS}|${SPACES}`;
const BLOOM = r` ?[^(\s|.,!?…。，、।۔،)]+`;
const LINES = r`[^\n]+|[\n]+`;
// Words in which small letters follow large ones; `M` counts as a letter where it is given.
const cased = (letter: string, end: string, digits: string) => {
  const [large, small] = [r`((?=[${letter}])([^a-z]))`, r`((?=[${letter}])([^A-Z]))`];
  const start = r`[^\r\n\p{L}\p{N}]?`;
  const signs = r` ?[^\s\p{L}\p{N}]+[\r\n/]*`;
  return r`${start}${large}*${small}+${end}|${start}${large}+${small}*${end}|${digits}|${signs}|${SPACES}`;
};
const any = r`[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`;
const low = r`[\p{Ll}\p{Lm}\p{Lo}\p{M}]`;
const mixed = (digits: string) => {
  const start = r`[^\r\n\p{L}\p{N}]?`;
  const words = r`${start}${any}*${low}+${SHORT}?|${start}${any}+${low}*${SHORT}?`;
  return r`${words}|${digits}| ?[^\s\p{L}\p{N}]+[\r\n/]*|${SPACES}`;
};
const HAN = "[一-龥\u3040-\u309f\u30a0-\u30ff]+";
const code = (signs: string) =>
  r`[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_${"`"}{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+|${signs}`;
const DEEPSEEK3 = [r`\p{N}{1,3}`, HAN, code(r` ?[\p{P}\p{S}]+[\r\n]*|${SPACES}`)];

const gpt2: PreTokenizer = { cuts: [GPT2] };
const llama3: PreTokenizer = { cuts: [LLAMA3], keepsWholeWords: true, addsBos: true };
const qwen2: PreTokenizer = { cuts: [QWEN2] };
const digitByDigit: PreTokenizer = { cuts: [r`\p{N}`, GPT2] };
const gpt4o: PreTokenizer = { cuts: [cased(r`\p{L}`, `${SHORT}?`, r`\p{N}{1,3}`)] };
const gemma4: PreTokenizer = {
  cuts: [LINES],
  plain: true,
  escapesSpaces: true,
  alwaysAddsBos: true,
  keepsLineEnds: true,
};
// By threes from the right; the first of them stay with what is before them.
const DIGITS = r`[^\p{N}]*\p{N}{1,3}(?=(?:\p{N}{3})*(?!\p{N}))`;
const tinyAya: PreTokenizer = { cuts: [DIGITS, mixed(r`\p{N}{1,3}`)] };

const named = (pre: PreTokenizer, names: string) =>
  Object.fromEntries(names.split(" ").map((name) => [name, pre]));

export const PRE_TOKENIZERS: Readonly<Record<string, PreTokenizer>> = {
  default: { cuts: [r`[\p{P}\$\+<=>\^~\|]+`, GPT2, r`\p{N}+`, "[0-9][0-9][0-9]"] },
  ...named(gpt2, "gpt-2 phi-2 jina-es jina-de gigachat jina-v2-es jina-v2-de a.x-4.0 mellum"),
  ...named(gpt2, "modern-bert mpt olmo jais trillion granite-docling exaone4 jina-v1-en"),
  ...named(gpt2, "jina-v2-code roberta-bpe"),
  ...named(
    llama3,
    "llama3 llama-v3 llama-bpe falcon3 falcon-h1 pixtral midm-2.0 lfm2 jina-v5-nano",
  ),
  ...named({ cuts: [LLAMA3] }, "dbrx smaug-bpe"),
  ...named({ cuts: [LLAMA3], hasNoBos: true }, "glm4 chatglm-bpe"),
  ...named(
    qwen2,
    "qwen2 deepseek-r1-qwen kormo f2llmv2 megrez stablelm2 hunyuan solar-open grok-2",
  ),
  ...named(digitByDigit, "starcoder refact command-r smollm codeshell exaone minerva-7b mellum2"),
  ...named({ cuts: DEEPSEEK3 }, "deepseek-v3 hunyuan-dense joyai-llm hy_v4"),
  ...named(gpt4o, "gpt-4o llama4 kanana2 talkie minimax-m2"),
  // Theirs is written otherwise, and cuts alike.
  ...named(qwen2, "bailingmoe bailingmoe2 llada-moe"),
  ...named(gemma4, "gemma4 granite-embed-multi-311m"),
  ...named(tinyAya, "tiny_aya cohere2moe"),
  ...named({ cuts: [BLOOM] }, "poro-chat bloom gpt3-finnish"),
  viking: { cuts: [BLOOM, r`\p{N}`] },
  qwen35: {
    cuts: [
      r`${SHORT}|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|${SPACES}`,
    ],
  },
  tekken: { cuts: [cased(r`\p{L}`, "", r`\p{N}`)], keepsWholeWords: true, addsBos: true },
  "granite-embed-multi-97m": {
    cuts: [cased(r`\p{L}\p{M}`, `${SHORT}?`, r`\p{N}{1,3}`)],
    keepsWholeWords: true,
  },
  "jais-2": {
    cuts: [
      r`${SHORT}|${WORD}|\p{N}{1,3}|${SIGNS}|\s*[\r\n]+|` +
      [512, 256, 128, 64, 32, 16, 8, 4].map((n) => r`\s{${n}}(?!\S)|`).join("") +
      r`\s{1,2}(?!\S)|\s{1}`,
    ],
  },
  "deepseek-coder": {
    cuts: ["[\r\n]", r`\s?\p{L}+`, r`\s?\p{P}+`, "[一-龥\u0800-一가-\ud7ff]+", r`\p{N}`],
  },
  spark2_5: {
    cuts: [
      ...[r`\p{N}{1,3}`, HAN, code(r` ?[\p{P}\p{S}]+|[\r\n]|\s+(?!\S)|\s+`)],
      r`\p{N}`,
    ],
  },
  youtu: {
    cuts: [
      "[가-힣ㄱ-ㆎ]+|[！…“”‘’—：；，、-〿︰-﹏]+|[ㄅ-ㄯ]+|" + HAN,
      mixed(r`\p{N}`),
    ],
    keepsWholeWords: true,
  },
  falcon: { cuts: [r`[\p{P}\$\+<=>\^~\|${"`"}]+`, GPT2, "[0-9][0-9][0-9]"] },
  chameleon: {
    cuts: [
      ...["<sentinel:[0-9]+>", "(IMGIMG)((A|B|C|D|E|F|G|H|I){1,4})Z", r`([\t\n]|    |  )`],
      ...[r`\p{N}`, r`[\p{P}!-/:-@\[-${"`"}{-~]`, GPT2],
    ],
    addsBos: true,
  },
  superbpe: { cuts: [r`\p{N}+`, r`(?=(\d{3})+(?!\d))`] },
  "seed-coder": {
    cuts: [r`${SHORT}|${WORD}|\p{N}{1}| ?[^\s\p{L}\p{N}\r\n]+|${SPACES}`],
  },
  ufakzeka: { cuts: [r`${WORD}|\p{N}|${SIGNS}|${SPACES}`] },
  laguna: { cuts: [LINES, QWEN2] },
  "exaone-moe": {
    cuts: [
      r`${SHORT}|[^\r\n\p{L}\p{N}]?(?:\p{L}\p{M}*(?: \p{L}\p{M}*)*)+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]?|` +
      r`\s*[\r\n]|\s+(?!\S)|\s+`,
    ],
  },
  "sarvam-moe": { cuts: [LINES], plain: true, escapesSpaces: true },
  minicpm5: {
    cuts: [r`\p{N}{1,3}`, r`${SHORT}|${WORD}|\p{N}+|${SIGNS}|${SPACES}`],
    keepsWholeWords: true,
  },
};
