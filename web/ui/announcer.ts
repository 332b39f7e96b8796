/** Reads a growing answer aloud in whole sentences, as a screen reader cannot follow single tokens. */

const SENTENCE_END = /[.!?:…]["')\]]*\s|\n/g;

/** How much of `text` ends in a complete sentence. */
export function completeLength(text: string): number {
  let end = 0;
  for (const match of text.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  return end;
}

// Not those of `2*3`, `a > b` and `file_name`: they are said.
const SIGNS = [
  /```\w*|\|+/u,
  /^[ \t]*(?:#{1,6}|>+|\*)[ \t]/u,
  /(?<![\p{L}\p{N}])[*_`~]+(?=\S)/u,
  /(?<=\S)[*_`~]+(?![\p{L}\p{N}])/u,
];
const NOISE = new RegExp(SIGNS.map(({ source }) => source).join("|"), "gmu");

/** Markdown signs are noise to the ear. */
export function spoken(markdown: string): string {
  return markdown.replace(NOISE, "").replace(/\s+/g, " ").trim();
}

export interface Speech {
  readonly say: string;
  readonly spokenLength: number;
}

/** What to say next, given how much has been said. */
export function nextSpeech(text: string, spokenLength: number, finished: boolean): Speech {
  const end = finished ? text.length : completeLength(text);
  return { say: spoken(text.slice(spokenLength, end)), spokenLength: Math.max(end, spokenLength) };
}
