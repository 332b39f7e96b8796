/** How an answer is written, as a system prompt asks for it. */
import type { Check } from "../case.ts";
import { bare, plain } from "./text.ts";

export const oneWord: Check = ({ content }) =>
  /^[\w'-]+$/.test(bare(content)) ? undefined : "is not one word";

export const upperCase: Check = ({ content }) =>
  /[A-Z]/.test(content) && !/[a-z]/.test(content) ? undefined : "is not in upper case";

export const lowerCase: Check = ({ content }) =>
  /[a-z]/.test(content) && !/[A-Z]/.test(content) ? undefined : "is not in lower case";

/** The first words, whatever their case. */
export function begins(words: string): Check {
  const start = new RegExp(`^["']?${RegExp.escape(words.toLowerCase())}(?!\\w)`);
  return ({ content }) => start.test(plain(content)) ? undefined : `does not begin with ${words}`;
}

/** The last words, whatever their case and the punctuation behind them. */
export function ends(words: string): Check {
  const end = new RegExp(`(?<!\\w)${RegExp.escape(bare(words).toLowerCase())}$`);
  return ({ content }) => end.test(bare(plain(content))) ? undefined : `does not end with ${words}`;
}
