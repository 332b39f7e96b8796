import assert from "node:assert/strict";
import type { GenerationRequest } from "../../../src/engine.ts";
import type { StoredModel } from "../../../src/model_store.ts";
import { createTokenizerShelf } from "../../../src/tokenizer/shelf.ts";
import { createTokenization } from "../../../src/tokenizer/tokenization.ts";
import { ggufHead } from "../../../models/gguf_file.ts";
import { storedModel, storeOf } from "../../support/stores.ts";
import { sentencePieceVocabulary } from "../../support/vocabularies.ts";

const file = new Blob([ggufHead(sentencePieceVocabulary(["hello there é"], true).fields, [])]);
let opened = 0;
const named = (name: string): StoredModel => ({
  ...storedModel(name),
  open: () => (opened++, Promise.resolve(file)),
});
const shelf = createTokenizerShelf();
const store = storeOf(named("a:latest"), named("bb:latest"), named("ccc:latest"));
const { tokenize, detokenize, applyTemplate } = createTokenization(store, shelf);
const asked = { model: "a", content: ["hello there é"], addSpecial: false, parseSpecial: true };

Deno.test("tokenize says what each token says, as bytes where it is a part of a character", async () => {
  const tokens = await tokenize(asked);
  assert.equal(tokens[0]!.piece[0], " ");
  const bytes = await tokenize({ ...asked, content: ["ü"] });
  assert.deepEqual(bytes.map(({ piece }) => piece), [" ", [0xc3], [0xbc]]);
  assert.equal(await detokenize("a", bytes.map(({ id }) => id)), " ü");
});

Deno.test("tokenize adds to the first piece what begins a text, and keeps tokens that are given", async () => {
  const content = ["hello", 1, "hello"];
  const bare = await tokenize({ ...asked, content });
  const whole = await tokenize({ ...asked, content, addSpecial: true });
  assert.deepEqual(whole.map(({ id }) => id), [1, ...bare.map(({ id }) => id)]);
});

Deno.test("tokenize refuses texts that would take long", async () => {
  const content = ["a".repeat(250_001)];
  await assert.rejects(tokenize({ ...asked, content }), {
    code: "invalid_request",
    param: "content",
  });
});

Deno.test("tokenize and detokenize refuse what is not there", async () => {
  await assert.rejects(tokenize({ ...asked, model: "nope" }), { code: "model_not_found" });
  await assert.rejects(detokenize("a", [1, 1e6]), { code: "invalid_request", param: "tokens" });
});

Deno.test("applyTemplate refuses a model that does not chat", async () => {
  const embedder = storedModel("e:latest", { capabilities: ["embedding"] });
  const alone = createTokenization(storeOf(embedder), shelf);
  const request: GenerationRequest = {
    model: "e",
    input: { kind: "chat", messages: [{ role: "user", content: "Hi" }] },
    ...{ sampling: {}, needs: ["completion"], load: {} },
  };
  await assert.rejects(alone.applyTemplate(request), { message: '"e" does not support chat' });
  assert.equal(await applyTemplate({ ...request, model: "a" }), chatml("Hi"));
});

const chatml = (text: string) => `<|im_start|>user\n${text}<|im_end|>\n<|im_start|>assistant\n`;

Deno.test("createTokenizerShelf reads a vocabulary once, and forgets the one that was not asked for longest", async () => {
  const shelf = createTokenizerShelf();
  const [a, b, c] = ["a", "bb", "ccc"].map((name) => named(`${name}:latest`));
  opened = 0;
  for (const model of [a, b, a, a, b]) await shelf.of(model!);
  assert.equal(opened, 2);
  for (const model of [c, b, a]) await shelf.of(model!);
  assert.equal(opened, 4);
});

Deno.test("createTokenizerShelf tries again what failed", async () => {
  const shelf = createTokenizerShelf();
  const broken = { ...named("a:latest"), open: () => Promise.reject(new Error("offline")) };
  await assert.rejects(shelf.of(broken), { message: "offline" });
  assert.ok((await shelf.of(named("a:latest"))).size > 0);
});
