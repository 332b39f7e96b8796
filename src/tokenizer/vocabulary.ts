/** What a GGUF file says of its tokens; keys: ggml's `docs/gguf.md`, meaning: llama.cpp's `src/llama-vocab.cpp`. */
import { ApiError } from "../errors.ts";
import { fieldReader, type GgufFields } from "../models/gguf_metadata.ts";
import { PRE_TOKENIZERS, type PreTokenizer } from "./pre_tokenizers.ts";
import { settleKinds } from "./token_kinds.ts";

/** How text becomes tokens: byte-pair, SentencePiece's byte-pair, WordPiece, SentencePiece's unigram. */
export type VocabularyModel = "gpt2" | "llama" | "bert" | "t5";

export type TokenKind =
  | "normal"
  | "unknown"
  | "control"
  | "user-defined"
  | "unused"
  | "byte"
  | "undefined";

export interface Vocabulary {
  readonly model: VocabularyModel;
  readonly texts: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly kinds: readonly TokenKind[];
  /** As the file has them. */
  readonly givenKinds: readonly TokenKind[];
  readonly scores: readonly number[];
  readonly special: SpecialTokens;
  /** Space becomes U+2581 before text is cut. */
  readonly escapesSpaces: boolean;
  /** Text gets a space in front of it. */
  readonly addsSpace: boolean;
  /** Of byte-pair vocabularies. */
  readonly pre?: PreTokenizer;
}

/** Ids; absent where the vocabulary has none. */
export interface SpecialTokens {
  readonly bos?: number;
  readonly eos?: number;
  readonly unknown?: number;
  /** What `add_special` puts in front of a text and behind it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

// In the order of `llama_token_type`.
const KINDS: readonly TokenKind[] = [
  "undefined",
  "normal",
  "unknown",
  "control",
  "user-defined",
  "unused",
  "byte",
];

/** @throws ApiError `tokenizer_unsupported`, naming what of the file cannot be read */
export function readVocabulary(fields: GgufFields): Vocabulary {
  const read = fieldReader(fields);
  const { model, pre } = readModel(read.text("tokenizer.ggml.model"), preName(fields));
  const texts = read.texts("tokenizer.ggml.tokens").map((text, id) => text || `[EMPTY_${id}]`);
  const types = read.numbers("tokenizer.ggml.token_type");
  const ids = new Map(texts.map((text, id) => [text, id]));
  const kinds = texts.map((_, id) =>
    types.length > 0 ? KINDS[types[id]!] ?? "undefined" : "normal"
  );
  const space = read.flag("tokenizer.ggml.add_space_prefix", model === "llama");
  return {
    model,
    texts,
    ids,
    kinds: settleKinds(kinds, ids),
    givenKinds: kinds,
    scores: read.numbers("tokenizer.ggml.scores"),
    special: readSpecial(fields, model, texts.length, pre),
    escapesSpaces: pre ? pre.escapesSpaces ?? false : true,
    addsSpace: space,
    ...(pre ? { pre } : {}),
  };
}

const preName = (fields: GgufFields) =>
  // This model is byte-pair with a pre-tokenizer of its own.
  fields["tokenizer.ggml.model"] === "gemma4" ? "gemma4" : fields["tokenizer.ggml.pre"];

function readModel(model: string, pre: unknown): { model: VocabularyModel; pre?: PreTokenizer } {
  if (model === "llama" || model === "bert" || model === "t5") return { model };
  if (model !== "gpt2" && model !== "gemma4") {
    throw unsupported(`its vocabulary is of the kind ${JSON.stringify(model)}`);
  }
  const name = String(pre ?? "default") || "default";
  const found = Object.hasOwn(PRE_TOKENIZERS, name) ? PRE_TOKENIZERS[name] : undefined;
  if (!found) throw unsupported(`its pre-tokenizer is ${JSON.stringify(name)}`);
  return { model: "gpt2", pre: found };
}

function unsupported(reason: string): ApiError {
  const remedy = "only a generating request can tell how many tokens a text has";
  return new ApiError(
    "tokenizer_unsupported",
    `this model's tokenizer is not supported (${reason}): ${remedy}`,
  );
}

/** Of files that do not say it. */
const USUAL: Readonly<
  Record<VocabularyModel, { bos?: number; eos?: number; unknown?: number; sep?: number }>
> = {
  llama: { bos: 1, eos: 2, unknown: 0 },
  bert: { bos: 101, unknown: 100, sep: 102 },
  gpt2: { bos: 11, eos: 11 },
  t5: { eos: 1, unknown: 2 },
};

function readSpecial(
  fields: GgufFields,
  model: VocabularyModel,
  size: number,
  pre: PreTokenizer | undefined,
): SpecialTokens {
  const read = fieldReader(fields);
  const usual = pre?.hasNoBos ? {} : USUAL[model];
  const id = (key: string, otherwise: number | undefined) => {
    const inRange = (value: number | undefined) => value !== undefined && value < size;
    const given = read.number(`tokenizer.ggml.${key}_token_id`);
    return inRange(given) ? given : inRange(otherwise) ? otherwise : undefined;
  };
  const bos = id("bos", usual.bos);
  const eos = id("eos", pre?.hasNoBos ? USUAL[model].eos : usual.eos);
  const unknown = id("unknown", usual.unknown);
  const isWordPiece = model === "bert";
  const addsBos = isWordPiece || pre?.alwaysAddsBos ||
    read.flag("tokenizer.ggml.add_bos_token", pre?.addsBos ?? model === "llama");
  const addsEos = !isWordPiece && read.flag("tokenizer.ggml.add_eos_token", model === "t5");
  // The format's own spelling.
  const last = isWordPiece ? id("seperator", usual.sep) : addsEos ? eos : undefined;
  return {
    ...(bos === undefined ? {} : { bos }),
    ...(eos === undefined ? {} : { eos }),
    ...(unknown === undefined ? {} : { unknown }),
    before: addsBos && bos !== undefined ? [bos] : [],
    after: last === undefined ? [] : [last],
  };
}
