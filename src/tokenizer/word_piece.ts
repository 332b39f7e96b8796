/** WordPiece vocabularies, of BERT's kind; in GGUF the first piece of a word begins with U+2581. */
import type { Algorithm } from "./algorithm.ts";
import { categoryOf, isControl, isWhitespace } from "./characters.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Normalization {
  readonly lowercase: boolean;
  readonly stripAccents: boolean;
}

export function wordPiece({ ids, special }: Vocabulary, how: Normalization): Algorithm {
  const longest = [...ids.keys()].reduce((most, text) => Math.max(most, text.length), 0);
  const unknown = special.unknown === undefined ? [] : [special.unknown];

  /** The longest piece that fits, again and again; a word with a part that is none is unknown. */
  function encodeWord(word: string): readonly number[] {
    const text = `\u2581${word}`;
    const found: number[] = [];
    for (let at = 0; at < text.length;) {
      let end = Math.min(text.length, at + longest);
      while (end > at && !ids.has(text.slice(at, end))) end--;
      if (end === at) return unknown;
      found.push(ids.get(text.slice(at, end))!);
      at = end;
    }
    return found;
  }

  return (text) => wordsOf(text, how).flatMap(encodeWord);
}

/** Punctuation and Chinese characters are words of their own. */
function wordsOf(text: string, { lowercase, stripAccents }: Normalization): string[] {
  const words: string[] = [];
  let word = "";
  const end = () => {
    if (word) words.push(word);
    word = "";
  };
  for (const given of text) {
    const character = stripAccents ? baseOf(given) : given;
    if (isWhitespace(character)) {
      end();
      continue;
    }
    const category = categoryOf(character);
    if (character === "\ufffd" || isControl(character)) continue;
    if (stripAccents && category === "M") continue;
    const shown = lowercase ? firstOf(character.toLowerCase()) : character;
    const isAscii = character < "\x7f";
    if (category === "P" || (isAscii && category === "S") || isChinese(character)) {
      end();
      words.push(shown);
    } else word += shown;
  }
  end();
  return words;
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** llama.cpp keeps only the first character of what a composed one is made of. */
const baseOf = (character: string): string => firstOf(character.normalize("NFD"));

const CHINESE: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  // As in the tokenizers that these vocabularies were made with.
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
];

function isChinese(character: string): boolean {
  const code = character.codePointAt(0)!;
  return CHINESE.some(([first, last]) => first <= code && code <= last);
}
