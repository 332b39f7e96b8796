/** What a screen reader says of an answer. */
import assert from "node:assert/strict";
import { nextSpeech, spoken } from "../../../../web/ui/announcer.ts";

const SPOKEN = [
  ["# Title", "Title"],
  ["> **Bold**, *it*, `code` and ~~gone~~.", "Bold, it, code and gone."],
  ["* item\n* other", "item other"],
  ["```js\na > 2*3\n```", "a > 2*3"],
  ["the file_name of 5 * 3, C#", "the file_name of 5 * 3, C#"],
  ["| a | b |", "a b"],
] as const;

for (const [text, says] of SPOKEN) {
  Deno.test(`a screen reader says of ${JSON.stringify(text)}: ${says}`, () => {
    assert.equal(spoken(text), says);
  });
}

Deno.test("a growing answer is said in whole sentences, each once", () => {
  const first = nextSpeech("One. Tw", 0, false);
  assert.deepEqual(first, { say: "One.", spokenLength: 5 });
  assert.equal(nextSpeech("One. Two", first.spokenLength, true).say, "Two");
});
