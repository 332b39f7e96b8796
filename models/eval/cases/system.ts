/** What system prompts ask for. */
import { type Case, type Check, system, user } from "../case.ts";
import { begins, ends, lowerCase, oneWord, upperCase } from "../checks/style.ts";
import { every, says } from "../checks/text.ts";

/** The turns of the user follow the system prompt. */
type Row = readonly [prompt: string, check: Check, ...turns: string[]];

const ONE_WORD: readonly Row[] = [
  ["All your answers are one word long.", every(oneWord, says("vienna")), "Capital of Austria?"],
  [
    "Only one word per answer, please.",
    every(oneWord, says("yellow")),
    "which colour is a canary",
  ],
  [
    "Respond with one word and nothing else.",
    every(oneWord, says(/\b(woof|bark|arf)/)),
    "What does a dog say?",
  ],
  ["one word replies", every(oneWord, says("dry")), "opposite of wet"],
  [
    "Never use more than one word in a reply.",
    every(oneWord, says("monday")),
    "what day comes after sunday",
  ],
  [
    "Keep each answer to a single word.",
    every(oneWord, says("rome")),
    "hi there",
    "whats the capital of italy",
  ],
];

const PIRATE = says(/\b(a+r+|arg+h|yar+|ahoy|aye|matey|ye|yer|captain|treasure|sail|sea|ship)\b/);

const ROLES: readonly Row[] = [
  ["Be a pirate.", PIRATE, "Hello! What's your name?"],
  ["You speak the way pirates do.", PIRATE, "what did you eat for breakfast"],
  [
    "Play the part of a pirate on a ship, whatever the user says.",
    PIRATE,
    "can you help me with something",
  ],
  ["Everything you say sounds like a pirate.", PIRATE, "sweden has which capital"],
  ["you are a wild pirate of the seven seas", PIRATE, "Good evening.", "what do you like to do"],
  ["You are a dog. Put woof into each of your answers.", says(/\bwoof/), "are you hungry"],
];

const CASES: readonly Row[] = [
  ["Reply in capitals only.", upperCase, "What can you do for me?"],
  ["Your replies must be entirely upper case.", upperCase, "capital of russia"],
  ["CAPITAL LETTERS ONLY PLEASE", upperCase, "how is it going"],
  ["You are very loud: type in all caps.", upperCase, "What sound does a cat make?"],
  ["use upper case for every letter", upperCase, "Hello.", "a dog has how many legs"],
  [
    "Use lower case letters only, even at the start of a sentence.",
    lowerCase,
    "What is the capital of Germany?",
  ],
  ["all lowercase please", lowerCase, "Please tell me your name."],
];

const NAMES: readonly Row[] = [
  ["You go by the name Percival.", says("percival"), "and you are?"],
  ["Your name is Odette. You help people in a library.", says("odette"), "hi, who is this"],
  ["name: Bramble", says("bramble"), "What's your name, please?"],
  ["You are Captain Hugo, a cheerful guide.", says("hugo"), "How may I call you?"],
  [
    "You are called Mirabel and you sell flowers.",
    says("mirabel"),
    "How many days has a week?",
    "whats your name by the way",
  ],
  ["You are an assistant named Nimbus.", says("nimbus"), "do you have a name"],
];

const FACTS: readonly Row[] = [
  ["We close at 7 in the evening.", says(/\b(7|seven|19)(?: ?pm)?\b/), "What time do you close?"],
  ["The museum is in Harbour Road.", says("harbour road"), "where is the museum"],
  ["The magic word is thunder.", says("thunder"), "What is the magic word?"],
  ["You talk to a user whose name is Leopold.", says("leopold"), "whats my name"],
  ["The concert is on Friday.", says("friday"), "which day is the concert"],
  ["A coffee costs 3 dollars.", says(/\b(3|three)\b/), "What do I pay for a coffee?"],
  ["Our teacher is Mrs. Okafor.", says("okafor"), "Hello!", "whats the name of the teacher"],
  ["Today's cake is cherry cake.", says("cherry"), "What cake is there today?"],
  ["The scissors are in the top drawer.", says(/\bdrawer\b/), "where are the scissors"],
  ["The user loves tea and does not like coffee.", says("tea"), "Which drink do I love?"],
  ["The door code is 4821.", says("4821"), "i need the door code"],
  [
    "The guest stays in room 12.",
    says(/\b12\b|twelve/),
    "In which room do I stay?",
  ],
];

const FRAMES: readonly Row[] = [
  ["Every answer starts with Indeed.", begins("indeed"), "How does a horse sound?"],
  ["The first word of all your answers is Tomato.", begins("tomato"), "what day is before friday"],
  ["Always start with Good news.", begins("good news"), "did you sleep well"],
  ["Your first word is always Attention!", begins("attention"), "can i use you on a plane"],
  [
    "Say So at the start of each answer.",
    begins("so"),
    "Hi again.",
    "what is the capital of china",
  ],
  ["The last word of every answer is cheers.", ends("cheers"), "What colour has grass?"],
  ["Close every answer with the word done.", ends("done"), "how many hours are there in a day"],
  [
    "End each reply with See you soon.",
    ends("see you soon"),
    "Could you tell me your name?",
  ],
  ["You end everything you say with buddy.", ends("buddy"), "what animal goes moo"],
  [
    "At the end of all answers you write Take care.",
    ends("take care"),
    "Good day.",
    "whats the opposite of heavy",
  ],
];

const MIXED: readonly Row[] = [
  [
    "You are called Igor. Use capital letters only.",
    every(upperCase, says("igor")),
    "Who am I speaking with?",
  ],
  [
    "Your name is Wilma. Start every answer with Greetings.",
    every(begins("greetings"), says("wilma")),
    "say your name",
  ],
  [
    "Reply with one word. The film starts at 5.",
    every(oneWord, says(/\b(5|five)\b/)),
    "At what time does the film start?",
  ],
];

export const systemPrompts: readonly Case[] = [ONE_WORD, ROLES, CASES, NAMES, FACTS, FRAMES, MIXED]
  .flat().map(([prompt, check, ...turns]) => ({
    category: "system",
    script: [system(prompt), ...turns.map(user)],
    check,
  }));
