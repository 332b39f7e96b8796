/** Capitals, colours, animals and opposites. */
import { type Case, type Check, question } from "../case.ts";
import { amount } from "../checks/numbers.ts";
import { type Expected, picks, says } from "../checks/text.ts";

/** A number is asked for how many, anything else for what. */
type Row = readonly [ask: string, expected: Expected | number];

const CAPITALS: readonly Row[] = [
  ["swedens capital?", "stockholm"],
  ["What do we call the capital of Austria?", "vienna"],
  ["capital of romania", "bucharest"],
  ["Do you know which city is Ethiopia's capital?", "addis ababa"],
  ["i forgot the capital of nepal, help", "kathmandu"],
  ["The capital of Colombia, please.", /\bbogot[aá]/],
  ["what city is the capital of belgium", "brussels"],
  ["My map is missing the capital of Canada. What is it?", "ottawa"],
  ["We have a quiz tonight. Capital of Serbia?", "belgrade"],
  ["whats the capital of wales", "cardiff"],
  ["uruguay capital", "montevideo"],
  ["In the Philippines, which city is the capital?", "manila"],
  ["Name Ukraine's capital.", /\bkyiv\b|\bkiev\b/],
  ["i will fly to the capital of tunisia, which city would that be", "tunis"],
  ["Please tell me what India's capital is.", /\bdelhi\b/],
  ["capital of russia?", "moscow"],
  ["Slovenia: what is the name of the capital?", "ljubljana"],
  ["prague is the capital of what country", /\bczech/],
  ["Ankara is a capital. Of which country?", /\bturkey\b|\bt[uü]rkiye\b/],
  ["which country is madrid the capital of", "spain"],
];

const COLOURS: readonly Row[] = [
  ["bananas have what color when they are ripe", "yellow"],
  ["What is the colour of fresh grass?", "green"],
  ["blood is which colour", "red"],
  ["Which color do rain clouds have?", /\bgr[ae]y\b/],
  ["what color is a raven", "black"],
  ["Name the colour of milk.", "white"],
  ["a pumpkin, what color is it", "orange"],
  ["Pigs are usually drawn in which colour?", "pink"],
  ["eggplant color?", "purple"],
  ["I want to paint the ocean. Which colour do I take?", "blue"],
];

const ANIMALS: readonly Row[] = [
  ["spiders: how many legs?", 8],
  ["An ant crawls on how many legs?", 6],
  ["how many legs do chickens have", 2],
  ["Can you say how many legs a dog has?", 4],
  ["how many legs does a worm have", /\bno(ne)?\b|\bzero\b|\b0\b/],
  ["What sound do cats make?", /\b(meow|miaow|purr)/],
  ["bees go...?", /\bbu+z/],
  ["which sound does a horse make", /\b(neigh|whinn)/],
  ["What does the dog say?", /\b(woof|bark|bow.?wow|arf)/],
  ["whats the sound of a snake", /\bhiss/],
  ["A rooster in the morning, what does it sound like?", /\bcock|\bcrow/],
  ["sound of a mouse", /\bsqueak/],
  ["A young dog is known as what?", /\b(puppy|puppies|pups?)\b/],
  ["what is a baby cat", /\bkitt(en|y|ies)/],
  ["The llama had a baby. Which word is there for it?", /\bcrias?\b/],
  ["word for a baby goat?", /\bkids?\b/],
  ["A kangaroo's baby is a...", /\bjoeys?\b/],
  ["what are baby pigs called", /\bpiglets?\b/],
];

const OPPOSITES: readonly Row[] = [
  ["heavy - whats the opposite", "light"],
  ["What is the opposite of wet?", "dry"],
  ["If something is not slow, it is what? Give the opposite.", /\b(fast|quick|speedy|rapid)\b/],
  ["the opposite of cheap", /\b(expensive|dear|costly|pricey)\b/],
  ["Which word is opposite in meaning to narrow?", /\b(wide|broad)\b/],
  ["opposite of asleep", "awake"],
  ["Tell me the opposite of ugly, please.", /\b(beautiful|pretty|handsome|lovely|attractive)\b/],
  ["deep has which opposite", "shallow"],
  ["I am looking for the opposite of the word happy.", /\b(sad|unhappy)\b/],
];

// A list of all months does not answer which one is the third. No `may`: it is a verb too.
const FAMILIES = [
  "monday tuesday wednesday thursday friday saturday sunday",
  "january february march april june july august september october november december",
  "black blue brown green grey orange pink purple red white yellow",
].map((names) => names.split(" "));

/** @returns cases of facts */
export function factCases(rows: readonly Row[]): Case[] {
  return rows.map(([ask, expected]) => question("facts", ask, right(ask, expected)));
}

function right(ask: string, expected: Expected | number): Check {
  if (typeof expected === "number") return amount(expected);
  if (typeof expected !== "string") return says(expected);
  const family = FAMILIES.find((names) => names.includes(expected));
  return family ? picks(expected, family, ask) : says(expected);
}

export const facts: readonly Case[] = factCases(
  [CAPITALS, COLOURS, ANIMALS, OPPOSITES].flat(),
);
