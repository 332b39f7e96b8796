/** Further small tasks: words to copy, to spell, to sort and to write in another case; counting. */
import { letterCases, type Row } from "./letters.ts";
import { type HowMany, type List, orderCases, type Range } from "./orders.ts";

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

const WORDS: readonly List[] = [
  ["Sort my trees alphabetically: {}", "maple, birch, willow"],
  ["what would be the alphabetical order of {}", "violin, harp, flute, cello"],
  ["Arrange these by their first letter: {}", "soup, bread, rice, jam"],
  ["abc order pls: {}", "nurse, farmer, judge, pilot, cook"],
];

const RISING: readonly List[] = [
  ["smallest to biggest: {}", "61, 13, 38"],
  ["Could you sort these ages, youngest first? {}", "47, 9, 30, 22"],
];

const FALLING: readonly List[] = [
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

export const secondTasks = [
  ...letterCases({ copy: COPY, upper: UPPER, lower: LOWER, spell: SPELL }),
  ...orderCases({
    ranges: RANGES,
    amounts: AMOUNTS,
    words: WORDS,
    rising: RISING,
    falling: FALLING,
  }),
];
