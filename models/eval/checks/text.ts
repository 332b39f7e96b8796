/** What an answer says, whatever its form. */
import type { Answer, Check } from "../case.ts";

/** A word or a phrase as such, or a pattern for the plain text. */
export type Expected = string | RegExp;

/** Lower case, one line, no Markdown: patterns are written for this. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[*`_]/g, "").replaceAll(/\s+/g, " ").trim();
}

/** @param not what a right answer never says */
export function says(expected: Expected | readonly Expected[], not?: Expected): Check {
  const all = [expected].flat();
  return ({ content }) => {
    const text = plain(content);
    const missing = all.find((wanted) => !pattern(wanted).test(text));
    if (missing !== undefined) return `does not say ${missing}`;
    return not !== undefined && pattern(not).test(text) ? `says ${not}` : undefined;
  };
}

/** Says this one of a family and no other, but for those that the question names. */
export function picks(expected: string, family: readonly string[], ask: string): Check {
  const named = plain(ask);
  const others = family.filter((other) => other !== expected && !pattern(other).test(named));
  return every(says(expected), ({ content }) => {
    const other = others.find((other) => pattern(other).test(plain(content)));
    return other && `says ${other} too`;
  });
}

/** Anything but the honest way out. */
export const answered: Check = ({ content }) =>
  /(do not|don't|cannot|can't) (know|answer|help|do that)/.test(plain(content))
    ? "refuses"
    : undefined;

/** The first complaint of several checks. */
export function every(...checks: readonly Check[]): Check {
  return (answer) => {
    for (const check of checks) {
      const complaint = check(answer);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  };
}

// Control tokens and the tags of thinking and tools belong to the template, never to the text.
const MARKUP = /<\/?\|?(think|thinking|tool|tool_call|tool_response|system|user|assistant|end)\b/i;

/** What holds for every answer. @param think whether thinking was asked for */
export function wellFormed({ content, thinking, calls }: Answer, think: boolean) {
  if (content.trim() === "" && calls.length === 0) return "empty answer";
  const markup = MARKUP.exec(content) ?? MARKUP.exec(thinking);
  if (markup) return `markup in the text: ${markup[0]}`;
  return !think && thinking !== "" ? "thinking that was not asked for" : undefined;
}

/** What a text may claim as its answer: all of it, its last line, what follows a colon or is quoted. */
export function claims(text: string): string[] {
  const after = (mark: RegExp) => text.split(mark).at(-1)!;
  const quoted = [...text.matchAll(/"([^"]*)"|(?<!\w)'([^']*)'(?!\w)/g)].at(-1);
  const found = [
    text,
    after(/\n/),
    after(/:\s/),
    after(/\b(?:is|are)\s/),
    ...(quoted ? [quoted[1] ?? quoted[2]!] : []),
  ];
  return [...new Set(found.map(bare))].filter((claim) => claim !== "");
}

/** Without quotes around it, Markdown and the full stop behind it. */
export function bare(text: string): string {
  return text.replaceAll(/[*`_]/g, "").trim()
    .replace(/^["'\s]+/, "").replace(/["'\s.!?,;]+$/, "");
}

function pattern(expected: Expected): RegExp {
  if (typeof expected !== "string") return expected;
  return new RegExp(`(?<!\\w)${RegExp.escape(expected.toLowerCase())}(?!\\w)`);
}
