/** Answers that have to be JSON. */
import { type Case, user } from "../case.ts";
import { fits, isJson } from "../checks/json.ts";

type Schema = Readonly<Record<string, unknown>>;

const ASKED: readonly string[] = [
  "Introduce yourself, but in JSON.",
  "what is the capital of spain? as json thx",
  "I need two vegetables in a JSON object.",
  "i am Jolanda, 27 years, make json of that",
  "Please answer in JSON what color a carrot is and what color milk is.",
  "the four seasons, json format",
  "Three rivers in JSON please.",
  "json: explain llamaside",
  "How would a song look as a JSON object?",
  "Invent a customer with an email and a city, as JSON.",
  "json answer only. how many wheels does a car have and how many a bicycle",
  "Put the even numbers up to 10 into JSON.",
  "good day! please speak json with me",
  "Does ice float on water? JSON answer.",
  "what should i pack for the beach, in json",
  "The words hot and cold, wrapped in JSON.",
  "which month follows april, reply with json",
  "Give me a cat in JSON, with a few properties.",
  "I want to see the shortest json object there is",
  "JSON only: what can you do?",
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
  ["My name is Henrik, 51 years old.", object({ name: STRING, age: INTEGER })],
  ["poland and its capital", object({ country: STRING, capital: STRING })],
  ["Can fish swim?", object({ answer: BOOLEAN })],
  ["tell me where a spider lives and its number of legs", object({ home: STRING, legs: INTEGER })],
  ["I would like to have three fruits.", object({ fruits: listOf(STRING, 3) })],
  ["did you have a nice day", object({ day: oneOf("nice", "awful", "so-so") })],
  ["2 teas for us, no sugar", object({ drink: STRING, cups: INTEGER, sugar: BOOLEAN })],
  [
    "We have a parrot called Coco, 11 years.",
    object({ pet: object({ name: STRING, age: NUMBER }) }),
  ],
  ["add 25 and 14", object({ result: NUMBER })],
  ["I paid 80 dollars for the lamp.", object({ item: STRING, price: NUMBER, currency: STRING })],
  [
    "Two countries with their capitals, please.",
    object({
      countries: listOf(object({ country: STRING, capital: STRING }), 2),
    }),
  ],
  [
    "what month comes before june",
    object({
      month: oneOf("January", "February", "March", "April", "May", "June", "July"),
    }),
  ],
  ["The train to Leeds goes at half past nine.", object({ city: STRING, time: STRING })],
  ["What a lovely present, I am so glad", object({ tone: oneOf("happy", "sad", "neutral") })],
  ["put 6, 17 and 22 in a list", listOf(INTEGER, 3)],
  [
    "Boris paid 12 and Wanda paid 30.",
    listOf(object({ name: STRING, paid: INTEGER }), 2),
  ],
  ["please switch off the radio in the kitchen", object({ device: STRING, on: BOOLEAN })],
  [
    "What are you called, and do you run on my own computer?",
    object({ name: STRING, local: BOOLEAN, comment: STRING }, ["comment"]),
  ],
  ["any sentence will do", STRING],
  [
    "I want the letters of sun one by one in a list.",
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
