/** Counting and sorting. */
import { type Case, question } from "../case.ts";
import { amount, counted } from "../checks/numbers.ts";
import { sorted } from "../checks/words.ts";

/** `{}` stands for the bound, the word or the list. */
export type Range = readonly [ask: string, from: number, to: number];
export type HowMany = readonly [ask: string, number: number];
export type List = readonly [ask: string, list: string];

export interface Orders {
  readonly ranges: readonly Range[];
  readonly amounts: readonly HowMany[];
  readonly words: readonly List[];
  readonly rising: readonly List[];
  readonly falling: readonly List[];
}

const RANGES: readonly Range[] = [
  ["I'd like to hear you count, 4 up to 13.", 4, 13],
  ["counting from 16 to 23, go", 16, 23],
  ["Could you do the numbers from 1 up to 15?", 1, 15],
  ["Countdown from 8 to 1, please.", 8, 1],
  ["backwards now: 19 down to 12", 19, 12],
  ["What are the numbers between 34 and 41, both included?", 34, 41],
  ["numbers 6 to 14 pls", 6, 14],
  ["Begin at 27 and count down until you reach 18.", 27, 18],
  ["i need every number from 9 to 15", 9, 15],
  ["Recite the numbers from 45 to 56.", 45, 56],
  ["Starting with 2, count on until 16.", 2, 16],
  ["count 0 to 8", 0, 8],
  ["Show me how you count from 21 to 29.", 21, 29],
];

const AMOUNTS: readonly HowMany[] = [
  ["How long is the word desk, counted in letters?", 4],
  ["letters in the word bucket, how many", 6],
  ["Can you tell me the number of letters in forest?", 6],
  ["hat has how many letters", 3],
  ["If I write the word elephant, how many letters do I need?", 8],
  ["count up the letters of tulip for me", 5],
  ["Count how many words there are here: birds sing loudly", 3],
  ["number of words in: nobody opened the door", 4],
  ["This is my sentence, how many words is it? Grandma drives an old tractor", 5],
  ["I bought soap, milk, eggs, butter. How many items did I buy?", 4],
  ["socks, gloves, belt. how many items is that", 3],
  ["These people are coming: Ivan, Rosa, Kurt, Milo, Edith. How many people is that?", 5],
  ["give me the number of tools in this list: saw, drill, file, axe, rake, pliers", 6],
  ["How many animals did I write down? goat, hen, duck, pony, mule", 5],
];

const WORDS: readonly List[] = [
  ["I need this list in alphabetical order: {}", "spinach, cabbage, leek"],
  ["a to z please: {}", "zebra, hamster, lynx, falcon"],
  ["Would you alphabetize these for me? {}", "trumpet, banjo, oboe"],
  ["alphabetize: {}", "nylon, wool, silk, fleece, denim"],
  ["How would a dictionary order these words: {}", "shelf, couch, pantry, door"],
  ["For my phone book, which name comes first, second and third: {}", "Rita, Daniel, Kofi"],
  ["sort by alphabet {}", "crayon, yoyo, robot, domino"],
  ["Put my students in alphabetical order: {}", "Xenia, Pablo, Fatima, Jonas"],
  ["these from A to Z, thanks: {}", "swamp, pond, lake, ocean, brook"],
  ["Rearrange the following alphabetically: {}", "pepper, cinnamon, salt"],
  ["Could you put these in abc order? {}", "wrench, rivet, hinge, shovel"],
  ["list in alphabetical order {}", "tram, taxi, subway"],
  ["My spice drawer is a mess, sort it alphabetically: {}", "thyme, basil, oregano, dill"],
];

const RISING: readonly List[] = [
  ["Here are my scores, lowest to highest please: {}", "52, 18, 34"],
  ["increasing order: {}", "67, 25, 90, 11"],
  ["These numbers should go from smallest to largest: {}", "44, 8, 62, 29, 80"],
  ["ascending order for {} please", "75, 31, 6"],
  ["little ones first, big ones last: {}", "39, 86, 14, 57"],
  ["I have the numbers {}, bring them into ascending order", "99, 46, 70"],
  ["can u sort {} going up", "21, 63, 5, 42, 78"],
];

const FALLING: readonly List[] = [
  ["Highest score first: {}", "36, 72, 19"],
  ["decreasing order: {}", "9, 51, 28, 94"],
  ["These prices from the most to the least expensive: {}", "16, 85, 43"],
  ["I want {} sorted with the biggest number at the front", "24, 68, 7, 59"],
  ["descending please {}", "32, 95, 12, 77, 50"],
  ["Starting with the largest, list these: {}", "48, 4, 81"],
];

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}

function numberCases(lists: readonly List[], order: (a: number, b: number) => number): Case[] {
  return lists.map(([ask, list]) => {
    const numbers = list.split(", ").map(Number).sort(order);
    return question("sort", ask.replace("{}", list), counted(numbers));
  });
}

export const orderCases = ({ ranges, amounts, words, rising, falling }: Orders): Case[] => [
  ...ranges.map(([ask, from, to]) => question("count", ask, counted(range(from, to)))),
  ...amounts.map(([ask, number]) => question("count", ask, amount(number))),
  ...words.map(([ask, list]) => {
    const words = list.toLowerCase().split(", ").sort();
    return question("sort", ask.replace("{}", list), sorted(words));
  }),
  ...numberCases(rising, (a, b) => a - b),
  ...numberCases(falling, (a, b) => b - a),
];

export const orders = orderCases({
  ranges: RANGES,
  amounts: AMOUNTS,
  words: WORDS,
  rising: RISING,
  falling: FALLING,
});
