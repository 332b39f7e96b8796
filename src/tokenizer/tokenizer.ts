/** The tokenizer of a GGUF file, exact to the token, without its weights. */
import { ApiError } from "../errors.ts";
import { fieldReader, type GgufFields } from "../models/gguf_metadata.ts";
import type { Algorithm } from "./algorithm.ts";
import { bytePair } from "./byte_pair.ts";
import { lettersAsBytes, utf8 } from "./characters.ts";
import { sentencePiece } from "./sentence_piece.ts";
import { specialSplitter } from "./special_parts.ts";
import { unigram } from "./unigram.ts";
import { readVocabulary, type SpecialTokens, type Vocabulary } from "./vocabulary.ts";
import { wordPiece } from "./word_piece.ts";

export interface Tokenizer {
  /** How many tokens it knows; ids begin at 0. */
  readonly size: number;
  readonly special: SpecialTokens;
  /**
   * Without the tokens that begin and end a text; see `special`.
   * @param parseSpecial false: special tokens are read as the text that names them
   */
  encode(text: string, parseSpecial: boolean): number[];
  /** What a token says; one of several bytes may be a part of a character. @throws ApiError of an id that is none */
  piece(id: number): Uint8Array;
  /** What the tokens say together; what is no UTF-8 becomes U+FFFD. */
  decode(ids: readonly number[]): string;
}

/** @throws ApiError `tokenizer_unsupported`, when it is none that can be read exactly */
export function createTokenizer(fields: GgufFields): Tokenizer {
  const vocabulary = readVocabulary(fields);
  const algorithm = algorithmOf(vocabulary, fields);
  const split = specialSplitter(vocabulary, fields);
  const prepare = preparer(vocabulary);
  const piece = (id: number) => {
    const text = vocabulary.texts[id];
    if (text !== undefined) return pieceOf(vocabulary, id, text);
    const most = vocabulary.texts.length - 1;
    throw new ApiError(
      "invalid_request",
      `tokens: ${id} is no token: ids go from 0 to ${most}`,
      "tokens",
    );
  };
  return {
    size: vocabulary.texts.length,
    special: vocabulary.special,
    encode(text, parseSpecial) {
      const parts = split(text.toWellFormed(), parseSpecial);
      return parts.flatMap((part, index) =>
        typeof part === "number" ? [part] : algorithm(prepare(part, parts[index - 1]))
      );
    },
    piece,
    decode(ids) {
      const pieces = ids.map(piece);
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(joined(pieces));
    },
  };
}

function algorithmOf(vocabulary: Vocabulary, fields: GgufFields): Algorithm {
  const read = fieldReader(fields);
  switch (vocabulary.model) {
    case "gpt2":
      return bytePair(vocabulary, read.texts("tokenizer.ggml.merges"), vocabulary.pre!);
    case "llama":
      return sentencePiece(vocabulary);
    case "bert": {
      const lowercase = read.flag("tokenizer.ggml.normalizer.lowercase", true);
      const stripAccents = read.flag("tokenizer.ggml.normalizer.strip_accents", lowercase);
      return wordPiece(vocabulary, { lowercase, stripAccents });
    }
    case "t5":
      return unigram(vocabulary, {
        characterMap: read.numbers("tokenizer.ggml.precompiled_charsmap"),
        mergesSpaces: read.flag("tokenizer.ggml.remove_extra_whitespaces", false),
      });
  }
}

/** The unigram algorithm normalizes by itself, WordPiece knows no spaces. */
function preparer({ model, addsSpace, escapesSpaces }: Vocabulary) {
  const escape = (text: string) => escapesSpaces ? text.replaceAll(" ", "\u2581") : text;
  if (model === "gpt2") return escape;
  if (model !== "llama") return (text: string) => text;
  // Text that begins, or follows a special token, gets a space in front of it.
  return (text: string, before: string | number | undefined) =>
    escape(addsSpace && typeof before !== "string" ? ` ${text}` : text);
}

function pieceOf(
  { model, kinds, escapesSpaces }: Vocabulary,
  id: number,
  text: string,
): Uint8Array {
  switch (kinds[id]!) {
    case "control":
    case "unknown":
    case "user-defined":
      return utf8(text);
    case "byte":
      return Uint8Array.of(parseInt(text.slice(3, 5), 16));
    case "normal":
      return model === "gpt2" && !escapesSpaces
        ? Uint8Array.from(lettersAsBytes(text))
        : utf8(text.replaceAll("\u2581", " "));
    default:
      return new Uint8Array();
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
