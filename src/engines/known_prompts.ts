/** How much of a prompt is new, roughly, before anybody has counted its tokens. */

type Params = Readonly<Record<string, unknown>>;

/** Rather too few: a guess that is too high costs a short prompt its turn. */
const LETTERS_PER_TOKEN = 4;
/** More conversations than any model has slots. */
const MOST_KNOWN = 16;

/** @returns undefined where images are part of it */
export function promptText({ prompt, messages, tools }: Params): string | undefined {
  if (typeof prompt === "string") return prompt;
  const text = JSON.stringify([tools, messages]);
  return text.includes('"type":"image"') ? undefined : text;
}

export interface KnownPrompts {
  /** Tokens, about, that are not in the cache of a prompt that was read lately. */
  newTokens(text: string): number;
  add(text: string): void;
}

export function knownPrompts(): KnownPrompts {
  const known: string[] = [];
  return {
    newTokens(text) {
      const old = Math.max(0, ...known.map((each) => commonLength(each, text)));
      return Math.ceil((text.length - old) / LETTERS_PER_TOKEN);
    },
    add(text) {
      known.push(text);
      if (known.length > MOST_KNOWN) known.shift();
    },
  };
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}
