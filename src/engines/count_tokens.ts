/** How many tokens a text has that may be far longer than anything that fits. */
import { giveWay } from "../clock.ts";
import type { Tokenizer } from "../tokenizer/tokenizer.ts";

/** Characters that are read in one turn of the thread: a tenth of a second on a phone. */
const TURN_CHARACTERS = 2 ** 13;
/** Up to here nothing is gained by reading a text in parts first. */
const SHORT_CHARACTERS = 2 ** 16;
/** By how many tokens two parts may have more than the whole: where it is cut, words and special tokens break. */
const SEAM_TOKENS = 32;

/** A number of tokens, exact or not. */
export interface Length {
  readonly tokens: number;
  /** It has more tokens than these, and no one has counted how many. */
  readonly isMore: boolean;
}

/**
 * Exact for every text that has no more than `enough` tokens; a longer one may be read only until it
 * is sure to be longer. Gives way now and then.
 */
export async function countTokens(
  { encode, special: { before, after } }: Pick<Tokenizer, "encode" | "special">,
  text: string,
  enough: number,
): Promise<Length> {
  const ends = before.length + after.length;
  await giveWay();
  for (let at = 0, tokens = ends; text.length > SHORT_CHARACTERS && at < text.length;) {
    const part = text.slice(at, endOfPart(text, at));
    at += part.length;
    tokens += encode(part, true).length - SEAM_TOKENS;
    if (tokens > enough) return { tokens, isMore: true };
    await giveWay();
  }
  const tokens = ends + encode(text, true).length;
  await giveWay();
  return { tokens, isMore: false };
}

/** Never between the halves of a surrogate pair. */
function endOfPart(text: string, start: number): number {
  const end = start + TURN_CHARACTERS;
  return /^[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + 1 : end;
}
