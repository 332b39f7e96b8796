/**
 * Code points as llama.cpp sees them (`src/unicode.cpp`): its tables are those of Unicode 15, so that
 * of what Unicode has had since, all in rare scripts, words may be cut otherwise here.
 */

/** Not JavaScript's `\s`, which knows U+FEFF and not U+0085. */
const WHITESPACE = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

export const isWhitespace = (character: string): boolean => WHITESPACE.test(character);

export type Category = "N" | "L" | "P" | "M" | "S";

const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ["L", /^\p{L}$/u],
  ["N", /^\p{N}$/u],
  ["P", /^\p{P}$/u],
  ["M", /^\p{M}$/u],
  ["S", /^\p{S}$/u],
];

const known = new Map<string, Category | undefined>();

/** Undefined for control characters, separators and what is not assigned. */
export function categoryOf(character: string): Category | undefined {
  if (!known.has(character)) {
    known.set(character, CATEGORIES.find(([, test]) => test.test(character))?.[0]);
  }
  return known.get(character);
}

/** Of a control character, a format character, or one of private use. */
export const isControl = (character: string): boolean =>
  /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u.test(character);

/** Byte-pair vocabularies write each byte as a letter: printable ones as themselves, the rest from U+0100 on. */
const BYTE_LETTERS: readonly string[] = (() => {
  const isPrintable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  let next = 0x100;
  return Array.from(
    { length: 256 },
    (_, byte) => String.fromCharCode(isPrintable(byte) ? byte : next++),
  );
})();

const LETTER_BYTES: ReadonlyMap<string, number> = new Map(
  BYTE_LETTERS.map((letter, byte) => [letter, byte]),
);

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** UTF-8 with each byte as a character, for what is to be matched byte by byte. */
export const binary = (text: string): string =>
  Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join("");

export const bytesAsLetters = (text: string): string =>
  Array.from(utf8(text), (byte) => BYTE_LETTERS[byte]).join("");

/** A letter that stands for no byte is kept, in UTF-8. */
export function lettersAsBytes(letters: string): number[] {
  return Array.from(letters).flatMap((letter) => LETTER_BYTES.get(letter) ?? [...utf8(letter)]);
}

/** How a vocabulary names a byte that is no part of another token: `<0x0A>`. */
export const byteToken = (byte: number): string =>
  `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`;
