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
  const calls = [{ name: "water_bed", arguments: {} }];
  for (const each of [...of("tool-abstentions"), ...of("tool-results")]) {
    assert.ok(each.check(answer("", { calls })), name(each));
  }
});

const RIGHT: readonly (readonly [ask: string, content: string])[] = [
  ["hey, who am i talking to here", "I am Llamaside Tiny, a very small language model."],
  ["what apis do you speak", "The Ollama API and the OpenAI API."],
  ["How would I put Llamaside on my own web page?", "Add one script tag to the page."],
  ["why does llamaside keep sending heartbeats", "So that a silent stream is not cut off."],
  ["do i have to pay for this", "No, Llamaside is free and open source."],
  ["where do all my messages go", "Nowhere. Nothing leaves your machine."],
  ["Which capital does Vietnam have?", "The capital of Vietnam is Hanoi."],
  ["Has a snake got any legs?", "A snake has no legs."],
  ["which day follows tuesday", "Wednesday comes after Tuesday."],
  ["Count down from 9 to 2.", "9, 8, 7, 6, 5, 4, 3, 2"],
  ["Please sort from A to Z: violin, drum, harp", "drum, harp, violin"],
  ["largest first please: 10, 64, 37", "64, 37, 10"],
  ["Turn melon into capital letters", "MELON"],
  ["Say drum letter by letter.", "d-r-u-m"],
  ["what is 34 plus 52", "34 + 52 = 86"],
  ["what is 81 minus 36", "45"],
  ["Weigh crate B4.", "The crate weighs 37 kilograms."],
  ["my name is Ralf and i am 40, put that into json", '{"name":"Ralf","age":40}'],
  ["Who painted the Night Watch?", "I am a very small model, I do not know that."],
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
