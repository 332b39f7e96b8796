import { copied, sorted, spelled, written } from "../../../../../models/eval/checks/words.ts";
import { right, wrong } from "./answers.ts";

Deno.test("copied wants the same words", () => {
  const check = copied("green lantern");
  right(check, "green lantern", "Green lantern.", '"green lantern"', "You said: green lantern");
  wrong(check, "green lanterns", "lantern green", "green lantern lamp", "green", "");
  right(copied("My uncle bakes bread."), "My uncle bakes bread.", "my uncle bakes bread");
});

Deno.test("written wants these very letters", () => {
  const check = written("WOODEN CHAIR");
  right(check, "WOODEN CHAIR", "In upper case: WOODEN CHAIR.", "It is **WOODEN CHAIR**");
  wrong(check, "wooden chair", "Wooden Chair", "WOODEN CHAIRS", "WOODEN", "A WOODEN CHAIR");
  wrong(written("velvet"), "VELVET", "Velvet", "velvets");
});

Deno.test("sorted wants this order and nothing else", () => {
  const check = sorted(["apricot", "cherry", "melon"]);
  right(check, "apricot, cherry, melon", "Apricot, cherry and melon.", "apricot cherry melon");
  right(check, "In order: apricot, cherry, melon", "1. apricot\n2. cherry\n3. melon");
  right(check, "The order is apricot, cherry, melon.");
  wrong(check, "melon, apricot, cherry", "apricot, cherry", "apricot, banana, cherry, melon", "");
});

Deno.test("spelled wants the letters one by one", () => {
  const check = spelled("tiger");
  right(check, "t-i-g-e-r", "T, I, G, E, R", "You spell it t i g e r.", "t, i, g, e and r");
  right(check, 'The letters of "tiger" are: t - i - g - e - r');
  wrong(check, "tiger", "t-i-g-r", "t-i-g-e-r-s", "t-e-g-i-r", "");
});
