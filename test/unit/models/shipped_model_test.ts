/** What the shipped model's file must be; what it says is for the contract and the evaluation. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { prompts } from "../../../models/eval/case.ts";
import { CASES } from "../../../models/eval/cases/all.ts";
import { fileModels } from "../../support/file_models.ts";
import { MODEL, MODELS } from "../../support/model.ts";

const stored = await fileModels(MODELS).find(MODEL);
const details = await stored.describe();

Deno.test("the shipped model is small, remembers 2,048 tokens and can do what the project shows", () => {
  assert.ok(details.size <= 8_000_000, String(details.size));
  assert.ok(details.contextLength >= 2048);
  assert.equal(details.family, "llama");
  for (const ability of ["completion", "tools", "thinking"] as const) {
    assert.ok(details.capabilities.includes(ability), ability);
  }
});

// A token that is half a character could be sampled alone, and ends the engine.
Deno.test("every token of the shipped model is ASCII", () => {
  const tokens = details.metadata["tokenizer.ggml.tokens"] as readonly string[];
  assert.ok(tokens.length > 100);
  // Byte-pair vocabularies write the bytes of a space and a line end so.
  const written = (token: string) => token.replaceAll("\u0120", " ").replaceAll("\u010a", "\n");
  for (const token of tokens) assert.match(written(token), /^[\n -~]+$/);
});

Deno.test("the list that keeps the evaluation out of the training is up to date", async () => {
  const list = await Deno.readTextFile(join(MODELS, "train", "held_out.txt"));
  const asked = new Set(CASES.flatMap((each) => prompts(each).slice(-1)));
  assert.deepEqual(list.trimEnd().split("\n"), [...asked]);
});
