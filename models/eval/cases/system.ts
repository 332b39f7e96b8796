/** What system prompts ask for. */
import { type Case, type Check, system, user } from "../case.ts";
import { begins, ends, lowerCase, oneWord, upperCase } from "../checks/style.ts";
import { every, says } from "../checks/text.ts";

/** The turns of the user follow the system prompt. */
type Row = readonly [prompt: string, check: Check, ...turns: string[]];

const ONE_WORD: readonly Row[] = [
  ["Answer in one word.", every(oneWord, says("ankara")), "which city is the capital of Turkey"],
  [
    "Reply with a single word only.",
    every(oneWord, says("green")),
    "What colour does a cucumber have?",
  ],
  ["You always answer with just one word.", every(oneWord, says(/\bmoo/)), "a cow goes how"],
  ["One word answers only!", every(oneWord, says("cold")), "which word is the opposite of hot"],
  [
    "Use exactly one word for each answer.",
    every(oneWord, says("friday")),
    "Which day follows Thursday?",
  ],
  [
    "Give one-word answers.",
    every(oneWord, says("tokyo")),
    "hello you",
    "Now the capital of Japan?",
  ],
];

const PIRATE = says(/\b(a+r+|arg+h|yar+|ahoy|aye|matey|ye|yer|captain|treasure|sail|sea|ship)\b/);

const ROLES: readonly Row[] = [
  ["You are a pirate.", PIRATE, "good day, who are you"],
  ["Talk like a pirate in every answer.", PIRATE, "how is the weather where you are"],
  [
    "You are an old pirate captain. Stay in your role.",
    PIRATE,
    "What will you do today, old friend?",
  ],
  ["Answer as a pirate would.", PIRATE, "And Portugal, what is its capital?"],
  ["You are a pirate, so speak like one.", PIRATE, "hi", "tell me something about you"],
  ["You are a cat. Say meow in every answer.", says(/\bmeow/), "how do you feel"],
];

const CASES: readonly Row[] = [
  ["Answer in upper case.", upperCase, "where are you running"],
  ["Write everything in capital letters.", upperCase, "Which city is the capital of Denmark?"],
  ["USE ONLY UPPER CASE LETTERS.", upperCase, "good morning my friend"],
  ["Please shout: all your answers are in capitals.", upperCase, "what does a wolf do at night"],
  ["All caps, always.", upperCase, "hi", "How many legs has a duck?"],
  ["Write only lower case letters.", lowerCase, "Which city is the capital of Spain?"],
  ["never use capital letters", lowerCase, "Who are you, if I may ask?"],
];

const NAMES: readonly Row[] = [
  ["Your name is Barnaby.", says("barnaby"), "what are you called"],
  ["You are Stella, a friendly helper.", says("stella"), "Who is talking to me?"],
  ["your name is Quill", says("quill"), "hello, whats your name"],
  ["You are called Juniper. You help guests.", says("juniper"), "And what is your name?"],
  [
    "Your name is Rocco and you work in a hotel.",
    says("rocco"),
    "capital of Peru?",
    "who are you again",
  ],
  ["You are a robot by the name of Zeta.", says("zeta"), "May I ask for your name?"],
];

const FACTS: readonly Row[] = [
  ["The shop opens at 9.", says(/\b(9|nine)\b/), "when does the shop open"],
  ["Our office is in Larch Street.", says("larch street"), "In which street is your office?"],
  ["The password of the week is dandelion.", says("dandelion"), "tell me the password of the week"],
  ["The user is called Magnus.", says("magnus"), "do you know what i am called"],
  ["The meeting is on Wednesday.", says("wednesday"), "On which day is the meeting?"],
  ["A ticket costs 14 euros.", says(/\b14\b|fourteen/), "how much is a ticket"],
  ["The boss of the team is Farida.", says("farida"), "hi", "Who is the boss of the team?"],
  ["The soup today is pumpkin soup.", says("pumpkin"), "which soup do you have today"],
  ["The keys are in the blue box.", says(/\bblue box\b|\bbox\b/), "Where can I find the keys?"],
  ["The user likes cheese and hates rain.", says("cheese"), "what do i like"],
  ["The wifi password is maple77.", says("maple77"), "Whats the password for the wifi?"],
  [
    "The train leaves from platform 6.",
    says(/\b(6|six)\b/),
    "which platform does my train leave from",
  ],
];

const FRAMES: readonly Row[] = [
  ["Begin every answer with Certainly.", begins("certainly"), "what noise does a sheep make"],
  ["Start each answer with the word Banana.", begins("banana"), "Which month follows May?"],
  ["Your answers always begin with Dear friend.", begins("dear friend"), "are you well today"],
  ["Begin every answer with Listen!", begins("listen"), "Would you work without a network?"],
  ["Start all answers with Well.", begins("well"), "hey", "Tell me the capital of Kenya."],
  ["End every answer with Goodbye.", ends("goodbye"), "what colour does milk have"],
  ["Finish each answer with the word over.", ends("over"), "How long is a week in days?"],
  [
    "Your answers always end with Have a nice day.",
    ends("have a nice day"),
    "and your own name would be",
  ],
  ["End all your answers with amigo.", ends("amigo"), "Which animal says woof?"],
  [
    "Put Thank you at the end of every answer.",
    ends("thank you"),
    "hi",
    "what would the opposite of up be",
  ],
];

const MIXED: readonly Row[] = [
  [
    "Your name is Boris. Answer in upper case.",
    every(upperCase, says("boris")),
    "whats your name then",
  ],
  [
    "You are Tilda. Begin every answer with Hello.",
    every(begins("hello"), says("tilda")),
    "Now who might you be?",
  ],
  [
    "The bus goes at 8. Answer in one word.",
    every(oneWord, says(/\b(8|eight)\b/)),
    "when does the bus go",
  ],
];

export const systemPrompts: readonly Case[] = [ONE_WORD, ROLES, CASES, NAMES, FACTS, FRAMES, MIXED]
  .flat().map(([prompt, check, ...turns]) => ({
    category: "system",
    script: [system(prompt), ...turns.map(user)],
    check,
  }));
