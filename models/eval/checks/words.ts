/** Answers that are the user's own words: copied, sorted, spelled, in another case. */
import type { Check } from "../case.ts";
import { withoutIndexes } from "./numbers.ts";
import { bare, claims } from "./text.ts";

/** The same words; a capital at the start and a full stop at the end make no difference. */
export function copied(phrase: string): Check {
  const wanted = lowerFirst(bare(phrase));
  return ({ content }) =>
    claims(content).some((claim) => lowerFirst(claim) === wanted) ? undefined : `is not ${wanted}`;
}

/** These very letters. */
export function written(phrase: string): Check {
  const wanted = bare(phrase);
  return ({ content }) => claims(content).includes(wanted) ? undefined : `is not ${wanted}`;
}

/** These words in this order and no others. */
export function sorted(words: readonly string[]): Check {
  const wanted = words.join(" ").toLowerCase();
  return ({ content }) =>
    claims(withoutIndexes(content)).some((claim) => listed(claim) === wanted)
      ? undefined
      : `is not ${wanted}`;
}

// Single letters, kept apart by anything but letters and digits.
const SPELLED = /(?<![a-z0-9'])[a-z](?:(?:[^a-z0-9]+|\s+and\s+)[a-z](?![a-z0-9']))+/gi;

/** The letters of a word, one by one. */
export function spelled(word: string): Check {
  return ({ content }) => {
    const found = content.match(SPELLED)?.at(-1) ?? "";
    const letters = found.replaceAll(/\band\b|[^a-z]/gi, "").toLowerCase();
    return letters === word.toLowerCase() ? undefined : `does not spell ${word}`;
  };
}

/** A list as its words with single spaces. */
function listed(claim: string): string {
  const words = claim.toLowerCase().match(/[a-z0-9'-]*[a-z0-9]/g) ?? [];
  return words.filter((word) => word !== "and" && word !== "then").join(" ");
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
