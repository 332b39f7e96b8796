/** Byte-pair vocabularies, of GPT-2's kind: text to words, words to letters, letters to tokens. */
import type { Algorithm } from "./algorithm.ts";
import { bytesAsLetters, byteToken, utf8 } from "./characters.ts";
import { mergePairs } from "./merge.ts";
import type { PreTokenizer } from "./pre_tokenizers.ts";
import { wordSplitter } from "./split_words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Most words come again and again. */
const MOST_KNOWN_WORDS = 10_000;

/** @param merges in their order, each two tokens with a space between them */
export function bytePair(
  { ids }: Vocabulary,
  merges: readonly string[],
  pre: PreTokenizer,
): Algorithm {
  const ranks = new Map<string, number>();
  merges.forEach((merge, rank) => ranks.has(merge) || ranks.set(merge, rank));
  const split = wordSplitter(pre.cuts);
  const known = new Map<string, readonly number[]>();

  function encodeWord(word: string): readonly number[] {
    const letters = pre.plain ? word : bytesAsLetters(word);
    const whole = ids.get(letters);
    const isKept = pre.keepsWholeWords || (pre.keepsLineEnds && /^\n+$/.test(word));
    if (isKept && whole !== undefined) return [whole];
    const pieces = mergePairs(Array.from(letters), (left, right) => ranks.get(`${left} ${right}`));
    return pieces.flatMap((piece) => ids.get(piece) ?? spell(piece));
  }

  /** What is no token, and has no part that is one, is not read at all. */
  function spell(piece: string): number[] {
    const parts = pre.plain
      ? Array.from(utf8(piece), byteToken)
      : Array.from(piece).filter((letter) => letter < "\x80");
    return parts.flatMap((part) => ids.get(part) ?? []);
  }

  return (text) =>
    split(text).flatMap((word) => {
      const found = known.get(word) ?? encodeWord(word);
      if (known.size < MOST_KNOWN_WORDS) known.set(word, found);
      return found;
    });
}
