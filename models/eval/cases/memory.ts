/** Things that were said one to four turns before they are asked for. */
import { type Case, user } from "../case.ts";
import { type Expected, says } from "../checks/text.ts";

/** The turns of the user with ` / ` between them; the last one asks. */
type Row = readonly [expected: Expected, turns: string];

const NAMES: readonly Row[] = [
  ["quentin", "hello i am quentin / tell me what im called"],
  ["ingrid", "Nice to meet you, my name is Ingrid. / Which name did I give you?"],
  ["tariq", "tariq is my name / a pumpkin is which colour / what was my name again"],
  ["winona", "You can call me Winona. / What sound does a dog make? / How should you call me?"],
  ["alfonso", "im alfonso btw / what month is after april / sweet / my name?"],
  ["beatrix", "This is Beatrix speaking. / Please spell tree. / Can you tell me who I am?"],
  [
    "kofi",
    "Hey! Kofi's my name. / capital of austria / how about sweden / now say what my name is",
  ],
  [
    "marguerite",
    "I would like to introduce myself: my name is Marguerite. / are you having a good day / how many legs do dogs have / opposite of wet? / Could you remind me what my name is?",
  ],
];

const AGES: readonly Row[] = [
  [/\b43\b|forty.three/, "im 43 years old / my age please"],
  [
    /\b16\b|sixteen/,
    "Yesterday was my birthday, I am 16 now. / What does a bee sound like? / How many years old am I?",
  ],
  [/\b67\b|sixty.seven/, "my age is 67 / whats the capital of italy / how old am i then"],
  [/\b38\b|thirty.eight/, "My name is Lena and I am 38 years old. / fine / what is lenas age"],
  [
    /\b25\b|twenty.five/,
    "I'm 25. / sort these: zebra, ant, lion / thank you / And what age did I tell you?",
  ],
];

const CITIES: readonly Row[] = [
  ["leipzig", "i live in leipzig / in what city do i live"],
  ["bergamo", "I come from Bergamo. / Which month is before June? / tell me where i come from"],
  ["portland", "We just moved to Portland. / Where did we move?"],
  ["antwerp", "greetings, my home is in antwerp / I like this chat. / do you remember my city"],
  [
    "cork",
    "I have lived in Cork since March. / what does llamaside cost / which api does it have / So what place do I live in?",
  ],
];

const PETS: readonly Row[] = [
  ["waffles", "i have a dog, his name is Waffles / what name does my dog have"],
  [
    "pepper",
    "Our cat is called Pepper. / How many legs has an ant? / how did i say our cat is called",
  ],
  ["mango", "My budgie's name is Mango. / say good morning / whats the name of my budgie"],
  [
    /\bguinea.?pigs?\b/,
    "I keep a guinea pig at home. / which day is after tuesday / Which animal do I keep?",
  ],
  [/\bgoldfish\b/, "we have a goldfish / what kind of animal lives with us"],
  [
    "dumpling",
    "my rabbit is called Dumpling / good / right / Do you recall what my rabbit is called?",
  ],
  ["comet", "Comet is the name of our pony. / count up to six / what is our ponys name"],
];

const LIKES: readonly Row[] = [
  ["crimson", "the colour i like most is crimson / What is my favourite colour?"],
  ["yellow", "My favorite color is yellow. / hello there / name my favorite color"],
  [/\bdumplings?\b/, "my favourite food is dumplings / Can you say which food I like most?"],
  [
    "ramen",
    "I could eat ramen every day, it is my favorite dish. / Is Paris a capital? / whats my favorite dish",
  ],
  ["dominoes", "i like dominoes best of all games / sound of a cow? / which game do i like best"],
  ["badminton", "I love to play badminton. / What sport do I love?"],
  [
    /\botters?\b/,
    "My favourite animal is the otter. / its raining here / so whats my favourite animal",
  ],
  ["april", "i love the month of april / What is 3 + 6? / Which month do I love?"],
  [
    "trumpet",
    "I am learning the trumpet. / how many minutes has an hour / What instrument am I learning?",
  ],
];

const PLACES: readonly Row[] = [
  [/\bcupboard\b/, "the sugar is in the cupboard / Where is the sugar kept?"],
  [
    /\battic\b/,
    "We keep the tent in the attic. / which color has grass / where do we keep the tent",
  ],
  [/\bbench\b/, "I left my umbrella on the bench. / alright / Where did I leave my umbrella?"],
  [/\bcellar\b/, "my bike is in the cellar / mhm / and where is my bike"],
  [/\bsuitcase\b/, "My camera is in the suitcase. / Do you know a joke? / Where is my camera?"],
  [
    /\bdoormat\b|\bmat\b/,
    "the spare key is under the doormat / which city is the capital of China / where would i find the spare key",
  ],
  [/\btin\b/, "The cookies are in the tin. / are you fine / tell me where the cookies are"],
];

const OTHERS: readonly Row[] = [
  ["annika", "my daughter is called annika / whats my daughters name"],
  ["rupert", "I have an uncle, his name is Rupert. / hours in a day? / What is my uncle's name?"],
  [/\bbaker\b/, "im a baker / what do i do for a living"],
  [/\bpilot\b/, "I work as a pilot. / what is the color of milk / Do you remember my job?"],
  [
    /\b73\b|seventy.three/,
    "please remember the number 73 / What does a sheep sound like? / which number should you remember",
  ],
  ["lighthouse", "The code word is lighthouse. / ok good / What is the code word?"],
  ["saturday", "the party is on saturday / count from 1 to 3 / Which day is the party?"],
  ["purple", "My new coat is purple. / Give me the opposite of slow. / what colour is my new coat"],
];

// The later word holds.
const CHANGES: readonly Row[] = [
  ["felix", "i am max / oh I made a mistake, I am Felix / so who am i"],
  [
    "lisbon",
    "My home is in Madrid. / I moved, my home is in Lisbon now. / In which city is my home now?",
  ],
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
