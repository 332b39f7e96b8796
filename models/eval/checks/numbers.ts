/** Answers that are numbers, in digits or in words. */
import type { Check } from "../case.ts";
import { claims } from "./text.ts";

/** Exactly these numbers, in this order. */
export function counted(numbers: readonly number[]): Check {
  const wanted = numbers.join(", ");
  return ({ content }) => {
    const found = claims(withoutIndexes(content)).map((claim) => readNumbers(claim).join(", "));
    return found.includes(wanted) ? undefined : `is not ${wanted}`;
  };
}

/** So many of something: the last number that is said, but for the 1 of "in 1 minute". */
export function amount(number: number): Check {
  return ({ content }) => {
    const found = lastStatement(content).filter((value) => value !== 1 || number === 1);
    return found.at(-1) === number ? undefined : `is not ${number}`;
  };
}

/** The result of a sum, whether or not the answer repeats the operands. */
export function result(number: number, operands: readonly number[]): Check {
  return ({ content }) => {
    const found = lastStatement(content);
    if (found.length > 1) { for (const operand of operands) remove(found, operand); }
    return found.at(-1) === number ? undefined : `is not ${number}`;
  };
}

/** The numbers of the last sentence that has any. */
function lastStatement(text: string): number[] {
  const sentences = text.split(/(?<=[.!?])\s+|\n/).map(readNumbers);
  return sentences.findLast((numbers) => numbers.length > 0) ?? [];
}

function remove(numbers: number[], value: number): void {
  const index = numbers.indexOf(value);
  if (index >= 0) numbers.splice(index, 1);
}

/** `1. ` and `1) ` at the head of a line that says more. */
export const withoutIndexes = (text: string) =>
  text.replaceAll(/^\s*(?:\d+[.)]|[-*])\s+(?=\S)/gm, "");

const SMALL = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" "),
  ..."fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

// A minus behind a number is a subtraction, not a sign.
const TOKEN = /(?<!\d\s*)-\d+|\d{1,3}(?:,\d{3})+(?!\d)|\d+|[a-z]+|[,;.:!?\n]/g;

/** Every number of a text: 7, 1,000, -3, seven, twenty-one, three hundred and sixty-five. */
export function readNumbers(text: string): number[] {
  const found: number[] = [];
  let open: number | undefined;
  const close = () => {
    if (open !== undefined) found.push(open);
    open = undefined;
  };
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    if (/\d/.test(token)) {
      close();
      found.push(Number(token.replaceAll(",", "")));
      continue;
    }
    const next = extend(open, token);
    if (next !== undefined) open = next;
    else {
      close();
      open = wordValue(token);
    }
  }
  close();
  return found;
}

/** A number in words that goes on: `twenty` + `one`, `three` + `hundred`, `hundred` + `and`. */
function extend(open: number | undefined, word: string): number | undefined {
  if (word === "hundred" || word === "thousand") {
    return (open ?? 1) * (word === "hundred" ? 100 : 1000);
  }
  if (open === undefined) return undefined;
  if (word === "and") return open >= 100 ? open : undefined;
  const value = wordValue(word);
  if (value === undefined) return undefined;
  const space = open % 100 === 0 ? 100 : open % 10 === 0 ? 10 : 1;
  return open >= 20 && value > 0 && value < space ? open + value : undefined;
}

function wordValue(word: string): number | undefined {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  return tens >= 0 ? 20 + 10 * tens : undefined;
}
