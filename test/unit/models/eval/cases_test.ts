import assert from "node:assert/strict";
import { type Case, prompts } from "../../../../models/eval/case.ts";
import { CASES } from "../../../../models/eval/cases/all.ts";
import { toolCalls } from "../../../../models/eval/cases/tool_calls.ts";
import { CATEGORIES, type Category } from "../../../../models/eval/categories.ts";
import { answer } from "./checks/answers.ts";

const LEAST: Readonly<Partial<Record<Category, number>>> = {
  llamaside: 60,
  facts: 80,
  sums: 60,
  "tool-calls": 60,
  "tool-abstentions": 40,
  "tool-results": 40,
  memory: 50,
  system: 50,
  json: 20,
  schema: 20,
  refusals: 20,
  greetings: 20,
  same: 10,
};

// What a text has to say is not all that these ask for, or any text will do.
const ANY_TEXT: readonly Category[] = ["tool-abstentions", "refusals", "greetings", "same"];

// Of other matters than every case.
const BESIDE = [
  "I am a very small model, I do not know that.",
  "I am fine, thank you! How are you?",
  "Nice to meet you, Vobe! What can I do for you?",
  "Abc abc abc.",
  "",
];

const of = (category: Category) => CASES.filter((each) => each.category === category);
const name = ({ script }: Case) => script.at(-1)?.content;

Deno.test("every category has enough cases to say something", () => {
  for (const category of CATEGORIES) {
    const least = LEAST[category] ?? 25;
    assert.ok(of(category).length >= least, `${category}: ${of(category).length} of ${least}`);
  }
  const offered = toolCalls.flatMap(({ tools = [] }) => tools.map((each) => each.function.name));
  assert.ok(new Set(offered).size >= 40);
});

Deno.test("no case is asked twice, and all are printable ASCII on one line", () => {
  const scripts = CASES.map(({ category, script }) => JSON.stringify([category, script]));
  assert.equal(new Set(scripts).size, scripts.length);
  for (const text of CASES.flatMap(prompts)) assert.match(text, /^[ -~]+$/);
});

Deno.test("no case takes an answer that is beside the question", () => {
  for (const each of CASES.filter(({ category }) => !ANY_TEXT.includes(category))) {
    const taken = BESIDE.filter((text) => !each.check(answer(text, { thinking: "hm" })));
    assert.deepEqual(taken, [], name(each));
  }
});

Deno.test("a call is wrong where none fits and where its result is there", () => {
  const calls = [{ name: "fill_tank", arguments: {} }];
  for (const each of [...of("tool-abstentions"), ...of("tool-results")]) {
    assert.ok(each.check(answer("", { calls })), name(each));
  }
});

const RIGHT: readonly (readonly [ask: string, content: string])[] = [
  ["got a name, bot?", "I am Llamaside Tiny, a very small language model."],
  ["list the apis of llamaside", "The Ollama API and the OpenAI API."],
  ["i have a homepage and want llamaside on it. how?", "Add one script tag to the page."],
  ["heartbeats, what are they for", "So that a silent stream is not cut off."],
  ["Is there a monthly fee?", "No, Llamaside is free and open source."],
  ["do you upload what i write", "Nothing leaves your machine."],
  ["swedens capital?", "The capital of Sweden is Stockholm."],
  ["how many legs does a worm have", "A worm has no legs."],
  ["after thursday comes what", "Friday comes after Thursday."],
  ["Countdown from 8 to 1, please.", "8, 7, 6, 5, 4, 3, 2, 1"],
  ["Rearrange the following alphabetically: pepper, cinnamon, salt", "cinnamon, pepper, salt"],
  ["Starting with the largest, list these: 48, 4, 81", "81, 48, 4"],
  ["Uppercase the following: broken compass", "BROKEN COMPASS"],
  ["can u spell peach", "p-e-a-c-h"],
  ["41 plus 27", "41 + 27 = 68"],
  ["64 minus 37", "27"],
  ["i am Jolanda, 27 years, make json of that", '{"name":"Jolanda","age":27}'],
  ["Who is the author of War and Peace?", "I am a very small model, I do not know that."],
];

Deno.test("right answers are right", () => {
  for (const [ask, content] of RIGHT) {
    const found = CASES.find(({ script, category }) =>
      category !== "tool-calls" && script.some((message) => message.content === ask)
    );
    assert.ok(found, ask);
    assert.equal(found.check(answer(content, { thinking: "let me see" })), undefined, ask);
  }
});
