/** Further small tasks: words to copy, to spell, to sort and to write in another case; counting. */
import { type Case, question } from "../case.ts";
import { amount, counted } from "../checks/numbers.ts";
import { copied, sorted, spelled, written } from "../checks/words.ts";
import { range } from "./orders.ts";

/** `{}` stands for the words or the list. */
type Row = readonly [ask: string, words: string];
type Range = readonly [ask: string, from: number, to: number];
type HowMany = readonly [ask: string, number: number];

const fill = (ask: string, words: string) => ask.replace("{}", words);

const COPY: readonly Row[] = [
  ["Write exactly this: {}", "wooden boat house"],
  ["after me: {}", "the moon is late tonight"],
  ["can you say {}", "frindle"],
  ["Say back to me what I write here: {}", "two spoons and a ladle"],
  ["type this please: {}", "muddy garden boots"],
  ['Answer with "{}" and only that.', "olive branch"],
  ["echo {}", "zimbo trake"],
  ["I want you to repeat one sentence for me: {}", "Our train stops in the old harbour."],
];

const RANGES: readonly Range[] = [
  ["please count up to 12, starting at 1", 1, 12],
  ["Say the numbers 17 through 25.", 17, 25],
  ["Count down for me: 10 to 3.", 10, 3],
  ["from 31 to 38, one by one", 31, 38],
];

const AMOUNTS: readonly HowMany[] = [
  ["How many letters are there in garden?", 6],
  ["letter count of pumpkin", 7],
  ["How many words does this sentence have: my uncle sells used bikes", 5],
  ["pear, plum, fig, kiwi - how many fruits are these", 4],
];

const WORDS: readonly Row[] = [
  ["Sort my trees alphabetically: {}", "maple, birch, willow"],
  ["what would be the alphabetical order of {}", "violin, harp, flute, cello"],
  ["Arrange these by their first letter: {}", "soup, bread, rice, jam"],
  ["abc order pls: {}", "nurse, farmer, judge, pilot, cook"],
];

const RISING: readonly Row[] = [
  ["smallest to biggest: {}", "61, 13, 38"],
  ["Could you sort these ages, youngest first? {}", "47, 9, 30, 22"],
];

const FALLING: readonly Row[] = [
  ["Order these from high to low: {}", "27, 91, 55"],
  ["biggest to smallest {}", "15, 82, 49, 64"],
];

const UPPER: readonly Row[] = [
  ["Change {} to capitals.", "mirror"],
  ["Please put this in caps: {}", "green lantern"],
  ["{} in big letters please", "potato"],
  ["How does {} look in all caps?", "winter coat"],
];

const LOWER: readonly Row[] = [
  ["make {} lowercase", "HONEY"],
  ["Please get rid of the capitals: {}", "BLUE PARROT"],
  ["i want {} in little letters", "TUNNEL"],
  ["Write this in lower case for me: {}", "OPEN THE BOX"],
];

const SPELL: readonly Row[] = [
  ["Spell {} letter by letter, please.", "kitchen"],
  ["how do you spell {}", "yellow"],
  ["Break {} into its letters.", "window"],
  ["what letters make up {}", "garlic"],
  ["Can you spell my surname? It is {}.", "Fowler"],
  ["I have to spell {} over the phone, how does it go?", "candle"],
  ["{} letter by letter", "rocket"],
  ["Spell this made-up word: {}", "trovik"],
];

function numberCases(rows: readonly Row[], order: (a: number, b: number) => number): Case[] {
  return rows.map(([ask, list]) =>
    question("sort", fill(ask, list), counted(list.split(", ").map(Number).sort(order)))
  );
}

export const secondTasks: readonly Case[] = [
  ...COPY.map(([ask, words]) => question("copy", fill(ask, words), copied(words))),
  ...RANGES.map(([ask, from, to]) => question("count", ask, counted(range(from, to)))),
  ...AMOUNTS.map(([ask, number]) => question("count", ask, amount(number))),
  ...WORDS.map(([ask, list]) => question("sort", fill(ask, list), sorted(list.split(", ").sort()))),
  ...numberCases(RISING, (a, b) => a - b),
  ...numberCases(FALLING, (a, b) => b - a),
  ...UPPER.map(([ask, words]) => question("case", fill(ask, words), written(words.toUpperCase()))),
  ...LOWER.map(([ask, words]) => question("case", fill(ask, words), written(words.toLowerCase()))),
  ...SPELL.map(([ask, word]) => question("spell", fill(ask, word), spelled(word))),
];
