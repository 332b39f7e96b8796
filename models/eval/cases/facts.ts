/** Capitals, colours, animals and opposites. */
import { type Case, type Check, question } from "../case.ts";
import { amount } from "../checks/numbers.ts";
import { type Expected, picks, says } from "../checks/text.ts";

/** A number is asked for how many, anything else for what. */
type Row = readonly [ask: string, expected: Expected | number];

const CAPITALS: readonly Row[] = [
  ["capital city of norway?", "oslo"],
  ["Which city is the capital of Hungary?", "budapest"],
  ["tell me portugals capital", "lisbon"],
  ["Would you happen to know the capital of Kenya?", "nairobi"],
  ["name the capital of thailand for me", "bangkok"],
  ["I need the capital of Peru please", "lima"],
  ["What is Iceland's capital called?", "reykjavik"],
  ["whats the capital of new zealand again", "wellington"],
  ["For my homework: which city is the capital of Bulgaria?", "sofia"],
  ["Scotland, what is its capital?", "edinburgh"],
  ["quick question, capital of chile", "santiago"],
  ["Which capital does Vietnam have?", "hanoi"],
  ["Could you please name Finland's capital city?", "helsinki"],
  ["My friend lives in the capital of Morocco. Which city is that?", "rabat"],
  ["can you tell me what the capital of south korea is", "seoul"],
  ["capital of the uk pls", "london"],
  ["Which city do they call the capital of Croatia?", "zagreb"],
  ["Warsaw is the capital of which country?", "poland"],
  ["of what country is havana the capital", "cuba"],
  ["Which country has Canberra as its capital?", "australia"],
];

const COLOURS: readonly Row[] = [
  ["what colour does a lemon have", "yellow"],
  ["Which color is a frog normally?", "green"],
  ["a ripe strawberry is what color", "red"],
  ["In what colour would you paint an elephant?", /\bgr[ae]y\b/],
  ["tell me the color of coal", "black"],
  ["Snow, which colour is that?", "white"],
  ["what color do carrots have", "orange"],
  ["Which colour do flamingos have?", "pink"],
  ["colour of a plum pls", "purple"],
  ["On a clear day the sky has which color?", "blue"],
];

const ANIMALS: readonly Row[] = [
  ["how many legs has a spider got", 8],
  ["Count the legs of a bee for me.", 6],
  ["number of legs on a duck", 2],
  ["a horse walks on how many legs", 4],
  ["Has a snake got any legs?", /\bno\b|\bzero\b|\b0\b/],
  ["what noise does an owl make", /\bhoot/],
  ["Which sound comes from a duck?", /\bquack/],
  ["how does a cow sound", /\bmoo/],
  ["What would a sheep say?", /\bbaa/],
  ["what noise do pigs make", /\boink/],
  ["frogs make what sound", /\bribbit/],
  ["Which noise comes out of a lion?", /\broar/],
  ["What do you call the baby of a cow?", /\bcal(f|ves)\b/],
  ["the baby of a horse is called what", /\bfoals?\b/],
  ["What is a young llama named?", /\bcrias?\b/],
  ["How do people call a young sheep?", /\blambs?\b/],
  ["whats the name for a baby duck", /\bducklings?\b/],
  ["a young bear is a what", /\bcubs?\b/],
];

const OPPOSITES: readonly Row[] = [
  ["Give me the opposite of early.", "late"],
  ["which word means the opposite of loud", "quiet"],
  ["opposite word for rich?", "poor"],
  ["What would be the opposite of dark?", /\b(light|bright)\b/],
  ["i need the opposite of weak", "strong"],
  ["The opposite of full would be?", "empty"],
  ["what is the antonym of dirty", "clean"],
  ["tell me a word that is the opposite of tall", "short"],
  ["opposite of far pls", "near"],
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
