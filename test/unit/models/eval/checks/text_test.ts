import assert from "node:assert/strict";
import { every, picks, says, wellFormed } from "../../../../../models/eval/checks/text.ts";
import { answer, right, wrong } from "./answers.ts";

Deno.test("says looks for whole words, whatever their case and Markdown", () => {
  right(says("oslo"), "The capital is **Oslo**.", "oslo", "OSLO!");
  wrong(says("oslo"), "Osloer", "Bergen", "");
  right(says(["a b", /c+/]), "A\n b ccc");
  wrong(says(["a b", /c+/]), "a b", "ccc");
});

Deno.test("says refuses what a right answer never says", () => {
  wrong(says(/gguf/, /^no\b/), "No, GGUF cannot be used.");
  right(says(/gguf/, /^no\b/), "GGUF, and no other.");
});

Deno.test("picks wants one of a family, not the whole list", () => {
  const days = ["monday", "tuesday", "wednesday"];
  const check = picks("tuesday", days, "Which day follows Monday?");
  right(check, "Tuesday.", "Tuesday comes after Monday.");
  wrong(check, "Monday, Tuesday, Wednesday", "Wednesday");
});

Deno.test("every gives the first complaint", () => {
  assert.equal(every(says("a"), says("b"))(answer("a")), "does not say b");
  right(every(says("a"), says("b")), "a b");
});

Deno.test("wellFormed refuses nothing at all, markup, and thinking that nobody asked for", () => {
  assert.equal(wellFormed(answer("Hello"), false), undefined);
  assert.equal(wellFormed(answer("", { calls: [{ name: "a", arguments: {} }] }), false), undefined);
  assert.equal(wellFormed(answer("7", { thinking: "3 + 4" }), true), undefined);
  assert.ok(wellFormed(answer(" "), false));
  assert.ok(wellFormed(answer("<think>hm</think> Hello"), true));
  assert.ok(wellFormed(answer("Hello<|end|>"), false));
  assert.ok(wellFormed(answer("7", { thinking: "3 + 4" }), false));
});
