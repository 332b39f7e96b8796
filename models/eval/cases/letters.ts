/** Words to copy, to spell, and to write in another case. */
import { type Case, question } from "../case.ts";
import { copied, spelled, written } from "../checks/words.ts";

/** `{}` stands for the words. */
export type Row = readonly [ask: string, words: string];

export interface Letters {
  readonly copy: readonly Row[];
  readonly upper: readonly Row[];
  readonly lower: readonly Row[];
  readonly spell: readonly Row[];
}

const fill = (ask: string, words: string) => ask.replace("{}", words);

const COPY: readonly Row[] = [
  ["I'll give you a phrase, hand it right back: {}", "dusty camera bag"],
  ["Your turn to say it: {}", "the goat ate my hat"],
  ["Just parrot this nonsense word: {}", "plimmerack"],
  ["mirror this back -> {}", "dented teapot"],
  ["Reproduce the following line word for word: {}", "eleven tiny frogs"],
  ['the only thing I want to see in your answer is "{}"', "garlic prawns"],
  ["would you mind saying {} once?", "vostrell"],
  ["one more time, same words: {}", "hot cocoa at midnight"],
  ["same as me: {}", "dap dop dup"],
  ["Reply with nothing except the following: {}", "close the cellar hatch"],
  ["Enter this text for me: {}", "plastic shovel"],
  ["ok your word is {}, say it", "jorvine"],
  ["Send this line back to me unchanged: {}", "they left before sunrise"],
  ["Let me hear you say: {}", "checkered raincoat"],
  ["Reproduce this sentence, nothing added: {}", "Her neighbour keeps three bees."],
  ["parrot mode. {}", "bicycle pump"],
  ["duplicate: {}", "wuppet salgo"],
  ["Give these words back to me as they are: {}", "chalk tape string"],
  ["pls say this word, it is not a real one: {}", "snarbule"],
  ["What I'd like to hear from you: {}", "fog over the stone bridge"],
  ["Speak after me, please. {}", "Gloria found her grey scarf"],
  ['Your whole reply should be "{}"', "leather strap"],
  ["i say it, you say it: {}", "crash bang rattle"],
  ['Could you type "{}" for me?', "kelmar dusit"],
  ["Take this line and write it out unchanged: {}", "a napkin beside the bowl"],
  ["word for word please: {}", "patience grows on slow trees"],
];

const UPPER: readonly Row[] = [
  ["I need {} all in capitals.", "blanket"],
  ["caps lock on: {}", "rusty anchor"],
  ["Rewrite {} so that every letter is a capital", "walnut"],
  ["{} but in uppercase", "leaky faucet"],
  ["Shout this for me in capitals: {}", "mind the step"],
  ["What is {} when all its letters are upper case?", "tractor"],
  ["ALLCAPS pls: {}", "daisy"],
  ["Every letter of this should become a capital: {}", "fresh apple pie"],
  ['I have to fill in a form in capitals. How do I write "{}" there?', "teacher"],
  ["Uppercase the following: {}", "broken compass"],
  ["could i get {} in block capitals", "magnet"],
  ["switch these words to upper case: {}", "fish market"],
  ["Capitalize all letters: {}", "late night radio"],
];

const LOWER: readonly Row[] = [
  ["I typed {} with caps lock on, please fix it to lower case.", "BISCUIT"],
  ["all small letters: {}", "RED BUCKET"],
  ["Rewrite {} using lowercase only", "GLACIER"],
  ["{} but in lowercase", "CIRCUS TENT"],
  ["lower case pls: {}", "PUDDLE"],
  ["Every letter of this should become small: {}", "HER NEW BICYCLE"],
  ["Lowercase the following word: {}", "FEATHER"],
  ["That looks like shouting, make it lower case: {}", "MANY BROWN HENS"],
  ["switch these words to lower case: {}", "FEED THE CAT"],
  ["could i get {} in small letters", "ANVIL"],
  ["What is {} when all its letters are small?", "LOBSTER"],
  ['I have "{}" here, now without any capitals please', "SUNFLOWER"],
];

const SPELL: readonly Row[] = [
  ["My son wants to know how {} is spelled.", "market"],
  ["{}, how is that spelt", "breakfast"],
  ["Take {} apart, one letter after the other", "summer"],
  ["would you spell out {}", "banana"],
  ["spelling of {}?", "camel"],
  ["I'd like to see {} as single letters", "carrot"],
  ["Kindly spell the word {}", "silent"],
  ["Which letters does {} have, from first to last?", "dragon"],
  ["{} spelled out pls", "butter"],
  ["For a crossword: what is the spelling of {}?", "lizard"],
  ["I always get {} wrong. Spell it for me?", "blanket"],
  ["one letter at a time: {}", "spider"],
  ["My name is {}, can you spell that?", "Martin"],
  ["can u spell {}", "peach"],
  ["Please go through the letters in {} for me.", "palace"],
  ["Separate the letters of {}", "shirt"],
  ["Do you know the spelling of {}?", "parrot"],
  ["Dictate the word {} to me letter by letter", "pencil"],
  ["Chop {} up into letters", "storm"],
  ["{} is a word I invented, spell it", "dwalmy"],
  ["and what about {}, how is it spelled", "thimble"],
  ["Name all letters of {} in order", "grape"],
  ["teach me the spelling of {}", "valley"],
  ["At school we learn to write {}. How is it spelled?", "donkey"],
  ["Read me the letters of {}.", "flag"],
  ["put a hyphen between all the letters of {}", "ocean"],
];

export const letterCases = ({ copy, upper, lower, spell }: Letters): Case[] => [
  ...copy.map(([ask, words]) => question("copy", fill(ask, words), copied(words))),
  ...upper.map(([ask, words]) => question("case", fill(ask, words), written(words.toUpperCase()))),
  ...lower.map(([ask, words]) => question("case", fill(ask, words), written(words.toLowerCase()))),
  ...spell.map(([ask, word]) => question("spell", fill(ask, word), spelled(word))),
];

export const letters = letterCases({ copy: COPY, upper: UPPER, lower: LOWER, spell: SPELL });
