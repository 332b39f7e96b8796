/** What SentencePiece's unigram vocabularies do with a text before they cut it. */
import { type CharacterMap, readCharacterMap } from "./character_map.ts";
import { binary } from "./characters.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface UnigramOptions {
  /** `tokenizer.ggml.precompiled_charsmap`. */
  readonly characterMap: readonly number[];
  readonly mergesSpaces: boolean;
}

const SPACE = binary("\u2581");
const REPLACEMENT = binary("\ufffd");

/** Bytes of the character that begins so. */
export const lengthOf = (first: number): number =>
  first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;

/** From bytes as characters to the same. */
export function unigramNormalizer(
  { texts, givenKinds: kinds, addsSpace, escapesSpaces }: Vocabulary,
  { characterMap, mergesSpaces }: UnigramOptions,
): (text: string) => string {
  const map = characterMap.length > 0 ? readCharacterMap(characterMap) : undefined;
  const kept = texts.filter((_, id) => kinds[id] === "user-defined").map(binary);
  const space = escapesSpaces ? SPACE : " ";
  return (text) => {
    let normal = "";
    let inWord = false;
    let begun = false;
    const write = (character: string) => {
      if (character === " ") {
        inWord = false;
        if (!mergesSpaces) normal += space;
        return;
      }
      if (!inWord && ((addsSpace && !begun) || mergesSpaces)) {
        normal += space;
        begun = true;
      }
      inWord = true;
      normal += character;
    };
    for (let at = 0; at < text.length;) {
      const { read, written } = normalizedPrefix(text, at, kept, map);
      for (const character of written) write(character);
      at += read;
    }
    return normal;
  };
}

function normalizedPrefix(
  text: string,
  at: number,
  kept: readonly string[],
  map: CharacterMap | undefined,
): { read: number; written: string } {
  // As llama.cpp does it: also the beginning of such a token is kept as it is.
  const shared = kept.reduce((most, token) => Math.max(most, sharedPrefix(text, at, token)), 0);
  if (shared > 0) return { read: shared, written: text.slice(at, at + shared) };
  const replaced = map?.(text, at);
  if (replaced) return replaced;
  const length = lengthOf(text.charCodeAt(at));
  const first = text.charCodeAt(at);
  if (first >= 0x80 && first < 0xc0) return { read: 1, written: REPLACEMENT };
  return { read: length, written: text.slice(at, at + length) };
}

function sharedPrefix(text: string, at: number, token: string): number {
  let length = 0;
  while (length < token.length && text[at + length] === token[length]) length++;
  return length;
}
