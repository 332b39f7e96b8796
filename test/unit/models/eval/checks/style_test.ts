import {
  begins,
  ends,
  lowerCase,
  oneWord,
  upperCase,
} from "../../../../../models/eval/checks/style.ts";
import { right, wrong } from "./answers.ts";

Deno.test("oneWord wants exactly one", () => {
  right(oneWord, "Ankara", "Ankara.", '"Yes!"');
  wrong(oneWord, "It is Ankara.", "Ankara, Turkey", "", "...");
});

Deno.test("upperCase and lowerCase want letters of one case", () => {
  right(upperCase, "I AM 5!", "OSLO");
  wrong(upperCase, "I AM FiVE", "oslo", "5");
  right(lowerCase, "i am 5", "oslo.");
  wrong(lowerCase, "Oslo", "OSLO", "5");
});

Deno.test("begins and ends want whole words at the edge", () => {
  right(begins("Well"), "Well, it is Nairobi.", "well it is");
  wrong(begins("Well"), "It is well.", "Wellington", "");
  right(ends("over"), "A week has 7 days. Over.", "Seven, over!");
  wrong(ends("over"), "Over. A week has 7 days.", "Dover", "");
});
