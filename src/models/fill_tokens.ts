/** The tokens round a gap that a model can fill (fill in the middle), as its GGUF file names them. */

/** Their texts. */
export interface FillTokens {
  readonly prefix: string;
  readonly suffix: string;
  readonly middle: string;
}

/** The keys of https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, the older ones last. */
const KEYS = [
  ["fim_pre_token_id", "fim_suf_token_id", "fim_mid_token_id"],
  ["prefix_token_id", "suffix_token_id", "middle_token_id"],
];

/** What models without these keys call them; llama.cpp knows them by these names too. */
const KNOWN: readonly (readonly [string, string, string])[] = [
  ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"],
  ["<fim_prefix>", "<fim_suffix>", "<fim_middle>"],
  ["<fim-prefix>", "<fim-suffix>", "<fim-middle>"],
  ["<|code_prefix|>", "<|code_suffix|>", "<|code_middle|>"],
  ["<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"],
  ["▁<PRE>", "▁<SUF>", "▁<MID>"],
];

/** @param fields the file's key/values. @returns undefined for a model that cannot fill gaps */
export function fillTokens(fields: Readonly<Record<string, unknown>>): FillTokens | undefined {
  const vocabulary = fields["tokenizer.ggml.tokens"];
  if (!Array.isArray(vocabulary)) return undefined;
  const named = KEYS.map((keys) =>
    keys.map((key) => vocabulary[Number(fields[`tokenizer.ggml.${key}`] ?? -1)])
  );
  const known = KNOWN.filter((texts) => texts.every((text) => vocabulary.includes(text)));
  const found = [...named, ...known].find((texts) =>
    texts.every((text) => typeof text === "string")
  );
  if (!found) return undefined;
  const [prefix, suffix, middle] = found as [string, string, string];
  return { prefix, suffix, middle };
}
