/** Things that were said one to four turns before they are asked for. */
import { type Case, user } from "../case.ts";
import { type Expected, says } from "../checks/text.ts";

/** The turns of the user with ` / ` between them; the last one asks. */
type Row = readonly [expected: Expected, turns: string];

const NAMES: readonly Row[] = [
  ["ronja", "Hi, I am called Ronja. / so what did i say my name was"],
  ["desmond", "My name is Desmond, hello! / do you still know my name?"],
  ["priya", "hey, priya here / What colour is coal? / and who am i?"],
  ["otis", "I'm Otis. / how does a duck sound / Tell me my name, please."],
  ["helga", "people call me Helga / which day follows sunday / thanks / What do people call me?"],
  ["lorenzo", "Good morning, Lorenzo is my name. / Spell the word moon. / say my name please"],
  [
    "yuki",
    "my name is yuki by the way / Capital of Greece? / and of Poland? / ok and whats my name",
  ],
  [
    "bernadette",
    "Let me introduce myself, I am Bernadette. / how are things with you / How many legs has a cat? / what is the opposite of hot / By the way, do you remember my name?",
  ],
];

const AGES: readonly Row[] = [
  [/\b34\b|thirty.four/, "I am 34 years old. / how old did i say i am"],
  [/\b19\b|nineteen/, "i turned 19 last week / What noise does a cow make? / So how old am I now?"],
  [/\b52\b|fifty.two/, "My age is 52. / tell me the capital of Egypt / and my age was?"],
  [/\b27\b|twenty.seven/, "I'm Karl and I'm 27. / hm ok / How old is Karl?"],
  [/\b61\b|sixty.one/, "I am 61 years old / Sort: pear, apple / great / do you recall my age"],
];

const CITIES: readonly Row[] = [
  ["malmo", "I live in Malmo. / where is my home"],
  ["utrecht", "my home town is utrecht / What comes after March? / Which town do I come from?"],
  ["bristol", "I moved to Bristol last year. / which city did i move to"],
  ["turin", "hello from Turin, I live here / you are nice / Do you know where I live?"],
  ["gdansk", "We live in Gdansk. / What is llamaside? / is it free / In which city do we live?"],
];

const PETS: readonly Row[] = [
  ["biscuit", "My dog is called Biscuit. / whats my dogs name"],
  [
    "shadow",
    "I have a cat named Shadow. / how many legs does a spider have / What is my cat called?",
  ],
  ["kiwi", "our parrot has the name Kiwi / Say hello. / Name our parrot, please."],
  [
    /\bhamsters?\b/,
    "I have a hamster. / What day comes before friday? / what kind of pet do i have",
  ],
  [/\brabbits?\b/, "my pet is a rabbit / which animal is my pet"],
  ["nugget", "I got a turtle and she is called Nugget. / ok / cool / and what is my turtle called"],
  ["saffron", "The name of my horse is Saffron. / Count to 4. / Which name does my horse have?"],
];

const LIKES: readonly Row[] = [
  ["turquoise", "My favourite colour is turquoise. / so which colour do i like best"],
  ["orange", "i like orange more than any other color / Hi again / What is my favorite color?"],
  [/\bpancakes?\b/, "I love pancakes most of all food. / what food do i love"],
  ["lasagna", "my favorite food is lasagna / capital of Ireland? / Which food do I like best?"],
  ["chess", "My favourite game is chess. / What does a pig say? / do you know my favourite game"],
  ["volleyball", "My favorite sport is volleyball. / and my favorite sport is?"],
  [
    /\bpenguins?\b/,
    "penguins are my favourite animals / nice day today / Which animals do I like best?",
  ],
  ["october", "My favourite month is October. / what is 4 plus 5 / which month do i like most"],
  ["cello", "I play the cello. / How many days are in a week? / Which instrument do I play?"],
];

const PLACES: readonly Row[] = [
  [/\bdrawer\b/, "I put my passport into the drawer. / where did i put my passport"],
  [
    /\bgarage\b/,
    "The ladder is in the garage. / What colour is snow? / Where can I find the ladder?",
  ],
  [/\bshelf\b/, "my glasses are on the shelf / ok thanks / where are my glasses"],
  [/\bbasement\b/, "The skis are in the basement. / hm / Which room are the skis in?"],
  [/\bbackpack\b/, "I left my wallet in the backpack. / tell me a joke / so where is my wallet"],
  [
    /\bsofa\b/,
    "the remote is under the sofa / What is the capital of Cuba? / Where is the remote?",
  ],
  [/\bjar\b/, "The coins are in the jar. / how are you doing / and the coins are where?"],
];

const OTHERS: readonly Row[] = [
  ["miriam", "My sister is called Miriam. / What is the name of my sister?"],
  ["hector", "my brothers name is hector / how many months has a year / tell me my brothers name"],
  [/\bnurse\b/, "I work as a nurse. / Which job do I have?"],
  [/\bcarpenter\b/, "i am a carpenter / What colour is a banana? / what is my job"],
  [
    /\b58\b|fifty.eight/,
    "Keep the number 58 in mind. / how does a frog sound / What was the number?",
  ],
  ["pineapple", "The secret word is pineapple. / thanks / Say the secret word."],
  ["tuesday", "My exam is on Tuesday. / Can you count to 5? / On which day is my exam?"],
  ["green", "I have a green bike. / what is the opposite of big / Which colour does my bike have?"],
];

// The later word holds.
const CHANGES: readonly Row[] = [
  ["nora", "My name is Eva. / Sorry, my name is Nora. / What is my name then?"],
  ["oslo", "I live in Rome. / No wait, I live in Oslo now. / where do i live now"],
];

export const memory: readonly Case[] = [
  NAMES,
  AGES,
  CITIES,
  PETS,
  LIKES,
  PLACES,
  OTHERS,
  CHANGES,
].flat().map(([expected, turns]) => ({
  category: "memory",
  script: turns.split(" / ").map(user),
  check: says(expected),
}));
