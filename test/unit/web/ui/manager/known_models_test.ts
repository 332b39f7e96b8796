/** Models that are gone without having been deleted. */
import assert from "node:assert/strict";
import { KnownModels } from "../../../../../web/ui/manager/known_models.ts";
import { goneWords } from "../../../../../web/ui/manager/words.ts";

function known(text?: string): KnownModels {
  const stored = new Map(text === undefined ? [] : [["known models /", text]]);
  return new KnownModels({
    recall: (key) => stored.get(key),
    remember: (key, value) => void stored.set(key, value),
  }, "/");
}

const A = { name: "a:latest", size: 5e6 };
const B = { name: "b:latest", size: 7 };

Deno.test("a model that was there and is not is told of, until it is forgotten or back", () => {
  const models = known();
  assert.deepEqual(models.see([A, B]), []);
  const [gone, ...others] = models.see([B]);
  assert.deepEqual([gone?.name, gone?.size, others], ["a:latest", 5e6, []]);
  assert.match(goneWords(gone!), /5 MB.*browser removed it/);
  assert.deepEqual(models.see([A, B]), []);
  models.see([]);
  models.forget(A.name);
  assert.deepEqual(models.see([B]), []);
});

Deno.test("a damaged model is told of as such, and knows where it came from", () => {
  const models = known();
  models.see([A]);
  models.markSource(A.name, "https://host.example/a.gguf");
  models.markDamaged(A.name);
  const [gone] = models.see([]);
  assert.deepEqual([gone?.damaged, gone?.source], [true, "https://host.example/a.gguf"]);
  assert.match(goneWords(gone!), /damaged/);
  assert.deepEqual(models.see([A]), []);
  const [again] = models.see([]);
  assert.deepEqual([again?.damaged, again?.source], [false, "https://host.example/a.gguf"]);
});

Deno.test("whatever was written down is survived", () => {
  for (const text of ["", "[", "7", '{"a":7}', "[1]"]) assert.deepEqual(known(text).see([A]), []);
});
