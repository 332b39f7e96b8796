import assert from "node:assert/strict";
import { amount, counted, readNumbers, result } from "../../../../../models/eval/checks/numbers.ts";
import { right, wrong } from "./answers.ts";

Deno.test("readNumbers reads digits, signs and words", () => {
  assert.deepEqual(readNumbers("7, 1,000 and -3"), [7, 1000, -3]);
  assert.deepEqual(readNumbers("24-12 = 12"), [24, 12, 12]);
  assert.deepEqual(readNumbers("twenty-one, five and ninety"), [21, 5, 90]);
  assert.deepEqual(readNumbers("three hundred and sixty-five days"), [365]);
  assert.deepEqual(readNumbers("one, two three. Four"), [1, 2, 3, 4]);
  assert.deepEqual(readNumbers("a thousand, one hundred"), [1000, 100]);
  assert.deepEqual(readNumbers("no number, someone often"), []);
});

Deno.test("counted wants all numbers in order and no others", () => {
  const check = counted([3, 4, 5]);
  right(check, "3, 4, 5", "3 4 5.", "Here you are: 3, 4, 5", "three, four and five", "3\n4\n5");
  right(check, "From 3 to 5:\n1. 3\n2. 4\n3. 5");
  wrong(check, "3, 4", "3, 4, 5, 6", "1, 2, 3, 4, 5", "5, 4, 3", "");
});

Deno.test("amount wants the last number that is said", () => {
  right(
    amount(60),
    "60",
    "There are 60 seconds in 1 minute.",
    "sixty",
    "A minute has sixty seconds.",
  );
  right(amount(1000), "1,000 meters", "A thousand.");
  right(amount(4), "f, r, o, g are 4 letters. Ask again!");
  right(amount(1), "There is one.");
  wrong(amount(60), "6", "24", "60 or 70", "many", "An hour has 60 minutes. A day has 24 hours.");
});

Deno.test("result wants the number that the sum makes", () => {
  const check = result(68, [23, 45]);
  right(check, "68", "23 + 45 = 68", "68 is 23 plus 45.", "The answer is sixty-eight.");
  right(check, "Add 20 and 40. Then 8 more.\nSo it is 68.");
  wrong(check, "23", "23 + 45", "23 + 45 = 58", "-68", "168", "I do not know.");
});
