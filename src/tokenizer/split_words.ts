/** Text to words, by expressions that know Unicode's categories and work the same in every browser. */
import { categoryOf, isWhitespace } from "./characters.ts";

/** The text as characters, the pieces as how many of them each has. */
type Cut = (characters: readonly string[], pieces: readonly number[]) => number[];

/** @param expressions applied one after the other, each to the pieces that the last one left */
export function wordSplitter(expressions: readonly string[]): (text: string) => string[] {
  const cuts = expressions.map(cutBy);
  return (text) => {
    const characters = Array.from(text);
    let pieces = [characters.length];
    for (const cut of cuts) pieces = cut(characters, pieces);
    let at = 0;
    return pieces.map((length) => characters.slice(at, at += length).join(""))
      .filter((word) => word !== "");
  };
}

function cutBy(expression: string): Cut {
  const categorical = /\\p\{/.test(expression);
  const source = categorical ? collapsePattern(expression) : expression;
  const pattern = new RegExp(source, "gu");
  const shown = categorical ? collapse : whitespaceAsTab;
  return (characters, pieces) => {
    const seen = characters.map(shown);
    let at = 0;
    return pieces.flatMap((length) => cutPiece(seen.slice(at, at += length), pattern));
  };
}

/** What is matched is a piece, and so is what is between two matches. */
function cutPiece(seen: readonly string[], pattern: RegExp): number[] {
  const text = seen.join("");
  const lengths: number[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (index > end) lengths.push(count(text.slice(end, index)));
    if (match !== "") lengths.push(count(match));
    end = index + match.length;
  }
  if (end < text.length) lengths.push(count(text.slice(end)));
  return lengths;
}

const count = (text: string) => Array.from(text).length;

/**
 * llama.cpp's expressions know bytes only: what is not ASCII is matched as one of a few bytes that
 * stand for its category. ASCII is kept, with categories of its own below.
 */
const STANDS_FOR = { N: "\xd1", L: "\xd2", P: "\xd3", M: "\xd4", S: "\xd5" } as const;
const OTHER = "\xd0";
const SPACE = "\v";

const ASCII_OF = {
  N: "0-9",
  L: "A-Za-z",
  P: String.raw`!-#%-*,-\/:;?@\[-\]_\{\}`,
  M: "",
  S: "$+<=>\\^`\\|~",
} as const;

function collapse(character: string): string {
  if (character < "\x80") return character;
  if (isWhitespace(character)) return SPACE;
  const category = categoryOf(character);
  return category ? STANDS_FOR[category] : OTHER;
}

const collapsed = (category: keyof typeof STANDS_FOR) => STANDS_FOR[category] + ASCII_OF[category];

/** `\p{Lu}` and the like stand for all letters. */
function collapsePattern(expression: string): string {
  let inClass = false;
  return expression.replace(/\\p\{(\w)\w*\}|\\.|[[\]]/g, (part, category) => {
    if (category) {
      const members = collapsed(category as keyof typeof STANDS_FOR);
      return inClass ? members : `[${members}]`;
    }
    if (part === "[") inClass = true;
    if (part === "]") inClass = false;
    return part;
  });
}

/** So that `\s` is the same everywhere; U+FEFF is no space, but JavaScript takes it for one. */
function whitespaceAsTab(character: string): string {
  if (character === "\ufeff") return "\ue000";
  return character > "\x7f" && isWhitespace(character) ? SPACE : character;
}
