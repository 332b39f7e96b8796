/** Words to copy, to spell, and to write in another case. */
import { type Case, question } from "../case.ts";
import { copied, spelled, written } from "../checks/words.ts";

/** `{}` stands for the words. */
type Row = readonly [ask: string, words: string];

const fill = (ask: string, words: string) => ask.replace("{}", words);

const COPY: readonly Row[] = [
  ["Repeat after me: {}", "green lantern"],
  ["Say exactly this: {}", "the kettle is warm"],
  ["Please repeat the word {}", "zumbalo"],
  ["echo: {}", "marble fountain"],
  ["Copy this text: {}", "seven quiet owls"],
  ['say "{}"', "pickle jar"],
  ["Can you say the word {}?", "blorfin"],
  ["Write this again: {}", "cold morning coffee"],
  ["repeat: {}", "tiv tav tov"],
  ["Answer with these words only: {}", "open the wooden gate"],
  ["Type the following: {}", "silver spoon"],
  ["now say {}", "quandle"],
  ["please write back: {}", "we sail at noon"],
  ["Say this back to me: {}", "purple umbrella"],
  ["Repeat the sentence: {}", "My uncle bakes dark bread."],
  ["echo this please: {}", "wagon wheel"],
  ["Copy: {}", "nemby roosta"],
  ["Tell me these words again: {}", "paper glue scissors"],
  ["repeat this word for me: {}", "trumkin"],
  ["I want you to say: {}", "rain on the tin roof"],
  ["Repeat after me please: {}", "Felix lost his left glove"],
  ['Write the words "{}"', "brass button"],
  ["say after me, {}", "hop skip jump"],
  ['Please repeat "{}"', "ostrik valm"],
  ["Copy what I write: {}", "two mugs and a plate"],
  ["repeat exactly: {}", "winter is a long guest"],
];

const UPPER: readonly Row[] = [
  ["Write {} in upper case.", "lantern"],
  ["make this uppercase: {}", "wooden chair"],
  ["Turn {} into capital letters", "melon"],
  ["{} in capitals please", "garden hose"],
  ["Put this in all caps: {}", "stop the bus"],
  ["Can you write {} in big letters?", "ferry"],
  ["uppercase {}", "tulip"],
  ["Change to upper case: {}", "blue paper kite"],
  ['How does "{}" look in capital letters?', "pepper"],
  ["Please convert {} to uppercase", "harvest moon"],
  ["Give me {} in all capital letters", "rocket"],
  ["write the word {} with capital letters", "jacket"],
  ["To upper case: {}", "slow train home"],
];

const LOWER: readonly Row[] = [
  ["Write {} in lower case.", "THUNDER"],
  ["make this lowercase: {}", "FRESH BREAD"],
  ["Turn {} into small letters", "CANYON"],
  ["{} in small letters please", "PAPER BOAT"],
  ["lowercase {}", "SADDLE"],
  ["Change to lower case: {}", "MY OLD GUITAR"],
  ["Please convert {} to lowercase", "COPPER"],
  ["No more capitals please, write this in lower case: {}", "WILD GEESE"],
  ["To lower case: {}", "SHUT THE WINDOW"],
  ["put {} in lower case letters", "HAMMER"],
  ["Can you write {} without capital letters?", "VELVET"],
  ['How does "{}" look in lower case?', "PICNIC"],
];

const SPELL: readonly Row[] = [
  ["Spell the word {}.", "planet"],
  ["how do you spell {}", "window"],
  ["Spell {} letter by letter", "kitchen"],
  ["can you spell {} for me?", "orange"],
  ["spell: {}", "tiger"],
  ["Give me the letters of {} one by one", "bottle"],
  ["Please spell {}", "yellow"],
  ["What letters are in {}, in order?", "candle"],
  ["spell out {}", "ladder"],
  ["How is the word {} spelled?", "jungle"],
  ["I cannot spell {}. Can you?", "pillow"],
  ["letter by letter please: {}", "rabbit"],
  ["Spell the name {}", "Victor"],
  ["spell {} pls", "mango"],
  ["Could you spell the word {} slowly?", "castle"],
  ["Write {} one letter at a time", "engine"],
  ["how would you spell the word {}?", "turtle"],
  ["Spell out the word {} please", "basket"],
  ["Break {} into its letters", "cloud"],
  ["spell the made up word {}", "frimbo"],
  ["Now spell {}", "needle"],
  ["List the letters of {}", "stone"],
  ["tell me how to spell {}", "velvet"],
  ["How do I spell {}?", "monkey"],
  ["Say {} letter by letter.", "drum"],
  ["spell the word {} with dashes between the letters", "river"],
];

export const letters: readonly Case[] = [
  ...COPY.map(([ask, words]) => question("copy", fill(ask, words), copied(words))),
  ...UPPER.map(([ask, words]) => question("case", fill(ask, words), written(words.toUpperCase()))),
  ...LOWER.map(([ask, words]) => question("case", fill(ask, words), written(words.toLowerCase()))),
  ...SPELL.map(([ask, word]) => question("spell", fill(ask, word), spelled(word))),
];
