/** Answers that have to be JSON. */
import { type Case, user } from "../case.ts";
import { fits, isJson } from "../checks/json.ts";

type Schema = Readonly<Record<string, unknown>>;

const ASKED: readonly string[] = [
  "Tell me about yourself as JSON.",
  "give me json with the capital of france",
  "Return a JSON object with two animals.",
  "my name is Ralf and i am 40, put that into json",
  "Which colours do a lemon and a plum have? Answer in JSON.",
  "json with the days of the weekend please",
  "List three countries as JSON.",
  "what is llamaside, in json",
  "Make a JSON object for a book.",
  "Write a person with name and age in JSON.",
  "how many legs do a duck and a cow have, as json",
  "Give the numbers from 1 to 5 as JSON.",
  "hello, talk to me in json",
  "Answer in JSON: is the sky blue?",
  "a shopping list in json",
  "Put the words big and small into JSON.",
  "JSON please: which day comes after Monday",
  "Describe a dog as a JSON object.",
  "can you return an empty json object",
  "Who are you? Use JSON.",
];

const object = (properties: Schema, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const STRING = { type: "string" };
const NUMBER = { type: "number" };
const INTEGER = { type: "integer" };
const BOOLEAN = { type: "boolean" };
const oneOf = (...values: readonly string[]): Schema => ({ type: "string", enum: values });
const listOf = (items: Schema, maxItems: number): Schema => ({ type: "array", items, maxItems });

const SHAPED: readonly (readonly [ask: string, schema: Schema])[] = [
  ["I am Ulrike and I am 33 years old.", object({ name: STRING, age: INTEGER })],
  ["the capital of sweden", object({ country: STRING, capital: STRING })],
  ["Is a banana yellow?", object({ answer: BOOLEAN })],
  ["what does a horse eat and how many legs has it", object({ food: STRING, legs: INTEGER })],
  ["Name three colours.", object({ colours: listOf(STRING, 3) })],
  ["how are you feeling", object({ mood: oneOf("good", "bad", "unsure") })],
  ["Order 3 coffees with milk.", object({ drink: STRING, cups: INTEGER, milk: BOOLEAN })],
  ["My cat Minka is 6.", object({ pet: object({ name: STRING, age: NUMBER }) })],
  ["what is 12 plus 30", object({ result: NUMBER })],
  ["The book costs 15 euros.", object({ item: STRING, price: NUMBER, currency: STRING })],
  [
    "Tell me two animals and their sounds.",
    object({
      animals: listOf(object({ animal: STRING, sound: STRING }), 2),
    }),
  ],
  [
    "which day is it after tuesday",
    object({
      day: oneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    }),
  ],
  ["Meet me at noon in Graz.", object({ city: STRING, time: STRING })],
  ["I hate this film!", object({ feeling: oneOf("positive", "negative", "neutral") })],
  ["list the numbers 4, 8 and 15", listOf(INTEGER, 3)],
  ["Paul is 20 and Anna is 25.", listOf(object({ name: STRING, age: INTEGER }), 2)],
  ["turn the light on in the hall", object({ room: STRING, on: BOOLEAN })],
  [
    "Who are you and are you small?",
    object({ name: STRING, small: BOOLEAN, note: STRING }, ["note"]),
  ],
  ["give me one word", STRING],
  [
    "Spell cat as a list of letters.",
    object({ letters: listOf({ type: "string", maxLength: 1 }, 6) }),
  ],
];

export const json: readonly Case[] = [
  ...ASKED.map((ask) => ({
    category: "json" as const,
    script: [user(ask)],
    format: "json" as const,
    check: isJson,
  })),
  ...SHAPED.map(([ask, format]) => ({
    category: "schema" as const,
    script: [user(ask)],
    format,
    check: fits(format),
  })),
];
