/** Counting and sorting. */
import { type Case, question } from "../case.ts";
import { amount, counted } from "../checks/numbers.ts";
import { sorted } from "../checks/words.ts";

/** `{}` stands for the bound, the word or the list. */
type Range = readonly [ask: string, from: number, to: number];
type HowMany = readonly [ask: string, number: number];
type List = readonly [ask: string, list: string];

const RANGES: readonly Range[] = [
  ["Please count from 3 to 11.", 3, 11],
  ["count up from 14 to 22 for me", 14, 22],
  ["Can you count from 1 to 17?", 1, 17],
  ["Count down from 9 to 2.", 9, 2],
  ["count backwards from 16 to 8", 16, 8],
  ["List the numbers from 25 to 33.", 25, 33],
  ["go from 5 to 13 please", 5, 13],
  ["Count from 30 down to 21.", 30, 21],
  ["give me all numbers from 7 to 12", 7, 12],
  ["Say the numbers from 28 to 40 in order.", 28, 40],
  ["Start at 6 and count to 19.", 6, 19],
  ["count from 0 to 6 pls", 0, 6],
  ["Write the numbers 18 to 24.", 18, 24],
];

const AMOUNTS: readonly HowMany[] = [
  ["How many letters are in the word lamp?", 4],
  ["how many letters has the word pencil got", 6],
  ["Count the letters in the word bridge.", 6],
  ["number of letters in sun", 3],
  ["How many letters does mountain have?", 8],
  ["the word piano has how many letters", 5],
  ["How many words are in this sentence: the fox sleeps", 3],
  ["how many words do you see: red boots walk alone", 4],
  ["Count the words: my brother plays the flute", 5],
  ["How many items are in this list: fork, knife, spoon, plate", 4],
  ["how many things are here: rope, tent, map", 3],
  ["How many names do I give you? Ada, Bruno, Clara, Dora, Emil", 5],
  ["count these for me: nail, screw, bolt, hook, ring, chain", 6],
  ["How many fruits are in the list: fig, pear, kiwi, melon, date?", 5],
];

const WORDS: readonly List[] = [
  ["Sort these words alphabetically: {}", "melon, apricot, cherry"],
  ["put in alphabetical order: {}", "wolf, badger, otter, mole"],
  ["Please sort from A to Z: {}", "violin, drum, harp"],
  ["alphabetical order please: {}", "silver, bronze, gold, copper, iron"],
  ["Can you order these words by the alphabet? {}", "table, bench, lamp, chair"],
  ["Which order do these have in the alphabet: {}", "nurse, baker, pilot"],
  ["sort {}", "kite, ball, doll, puzzle"],
  ["Arrange these names alphabetically: {}", "Oscar, Hugo, Willa, Bella"],
  ["abc order: {}", "rain, fog, snow, hail, thunder"],
  ["Bring these words into alphabetical order: {}", "soup, bread, jam"],
  ["Sort the words {}", "needle, thread, button, apron"],
  ["sort these alphabetically pls {}", "sofa, mirror, carpet"],
  ["Here are some words, sort them from a to z: {}", "yarn, felt, cotton, linen"],
];

const RISING: readonly List[] = [
  ["Sort these numbers: {}", "41, 7, 23"],
  ["put these numbers in order from small to big: {}", "88, 12, 35, 60"],
  ["Sort ascending: {}", "19, 4, 73, 52, 30"],
  ["Order {} from lowest to highest", "66, 17, 9"],
  ["smallest first please: {}", "54, 45, 91, 20"],
  ["Arrange the numbers {} in rising order", "38, 83, 26"],
  ["sort the numbers {}", "15, 97, 2, 49, 71"],
];

const FALLING: readonly List[] = [
  ["Sort descending: {}", "13, 58, 31"],
  ["Put these numbers in order from big to small: {}", "22, 76, 5, 40"],
  ["largest first please: {}", "10, 64, 37"],
  ["Order {} from highest to lowest", "8, 29, 92, 47"],
  ["sort from largest to smallest: {}", "61, 3, 84, 55, 18"],
  ["Arrange {} in falling order", "33, 70, 14"],
];

export function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}

function numberCases(lists: readonly List[], order: (a: number, b: number) => number): Case[] {
  return lists.map(([ask, list]) => {
    const numbers = list.split(", ").map(Number).sort(order);
    return question("sort", ask.replace("{}", list), counted(numbers));
  });
}

export const orders: readonly Case[] = [
  ...RANGES.map(([ask, from, to]) => question("count", ask, counted(range(from, to)))),
  ...AMOUNTS.map(([ask, number]) => question("count", ask, amount(number))),
  ...WORDS.map(([ask, list]) => {
    const words = list.toLowerCase().split(", ").sort();
    return question("sort", ask.replace("{}", list), sorted(words));
  }),
  ...numberCases(RISING, (a, b) => a - b),
  ...numberCases(FALLING, (a, b) => b - a),
];
