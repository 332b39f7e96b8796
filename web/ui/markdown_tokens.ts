/**
 * Takes Markdown apart: CommonMark with GitHub's tables, task lists, strikethrough and autolinks.
 * Where a sign can be meant as it stands, it stays: a lost character is worse than a lost emphasis.
 */

import { Hooks, Lexer, type MarkedToken, type Token, Tokenizer, type Tokens } from "marked";

/** Without extensions the lexer makes no other tokens. */
export type Piece = MarkedToken;

// `2*3`, `a**b`, `f(x)*y`, `src/*/*.ts`, `x^*`. Scripts that set no spaces between words keep
// emphasis within them.
const SIGN_BEFORE = /[\p{N}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic})}/^]$/u;
// Python's names: bold words are written with stars.
const DUNDER = /^__[a-z0-9_]+__/;

class CarefulTokenizer extends Tokenizer {
  override emStrong(
    src: string,
    masked: string,
    before?: string,
  ): Tokens.Em | Tokens.Strong | undefined {
    return isPlain(src.charAt(0), masked, masked.length - src.length)
      ? undefined
      : super.emStrong(src, masked, before);
  }

  // A single one says "about", or "to" as in 10~20.
  override del(src: string, masked: string, before?: string): Tokens.Del | undefined {
    return src.startsWith("~~") ? super.del(src, masked, before) : undefined;
  }

  // It would vanish; and blocks that are shown already would become links.
  override def(): undefined {
    return undefined;
  }
}

// Nor does it end between two numbers.
const hooks = Object.assign(new Hooks(), {
  emStrongMask: (text: string) =>
    text.replace(/(?<=[\p{N})])\*+(?=[\p{N}(])/gu, ({ length }) => "x".repeat(length)),
});

/** Whether the run of signs around `at` is no opening of an emphasis. */
function isPlain(sign: string, text: string, at: number): boolean {
  let start = at;
  while (start > 0 && text[start - 1] === sign) start--;
  return sign === "*"
    ? SIGN_BEFORE.test(text.slice(Math.max(0, start - 2), start))
    : DUNDER.test(text.slice(start));
}

/** The blocks of `text` in their order; what they were written as is in `raw`, without a gap. */
export function piecesOf(text: string): readonly Piece[] {
  // A line that the model ended ends in the answer as well: poems, addresses.
  const options = { gfm: true, breaks: true, tokenizer: new CarefulTokenizer(), hooks };
  try {
    return pieces(new Lexer(options).lex(text));
  } catch {
    // Nested too deep for the stack.
    return [{ type: "html", block: true, pre: false, raw: text, text }];
  }
}

export function pieces(tokens: readonly Token[] = []): readonly Piece[] {
  return tokens as readonly Piece[];
}
