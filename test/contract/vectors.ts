/** The contract of embeddings and reranking. */
import assert from "node:assert/strict";
import {
  CONTEXT,
  EMBEDDER,
  RANKER,
  TOKENS,
  WIDTH,
  WORD_VECTORS,
  WRITER,
} from "../support/vector_models.ts";
import { normed } from "../support/bert_gguf.ts";
import type { Register } from "./api.ts";
import { assertError, isIdle, type Json, json, until } from "./target.ts";

const length = (vector: readonly number[]) => Math.hypot(...vector);
const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** What the model makes of words: the mean of the vectors of its tokens. */
function expectedVector(...words: readonly string[]): number[] {
  const texts = ["[CLS]", ...words.map((word) => `\u2581${word}`), "[SEP]"];
  const vectors = texts.map((text) => normed(WORD_VECTORS[TOKENS.indexOf(text)]!));
  return vectors[0]!.map((_, at) =>
    vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length
  );
}

function assertClose(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  const error = Math.max(...actual.map((value, at) => Math.abs(value - expected[at]!)));
  assert.ok(error < 1e-3, `${error}`);
}

export const vectors: Register = ({ ask, test }) => {
  const embed = (input: unknown, more: Json = {}) =>
    ask.post("/api/embed", { model: EMBEDDER, input, ...more });
  const vectorsOf = async (input: unknown, more: Json = {}) =>
    json(await embed(input, more)).embeddings as number[][];
  const embeddings = (body: Json) => ask.post("/v1/embeddings", { model: EMBEDDER, ...body });
  const tooLong = "cat ".repeat(3 * CONTEXT);

  test("/api/embed makes unit vectors of texts, in their order", async () => {
    const answer = json(await embed(["a", "the cat"]));
    const [first, second] = answer.embeddings as number[][];
    for (const vector of [first!, second!]) {
      assert.equal(vector.length, WIDTH);
      assert.ok(Math.abs(length(vector) - 1) < 1e-3);
    }
    const expected = expectedVector("the", "cat");
    assertClose(second!, expected.map((value) => value / length(expected)));
    assert.equal(answer.model, EMBEDDER);
    assert.equal(answer.prompt_eval_count, 3 + 4);
    assert.ok((answer.total_duration as number) > 0);
    assert.deepEqual(await vectorsOf(["the cat", "a"]), [second, first]);
  });

  test("/api/embed makes like vectors of like texts", async () => {
    const [cat, same, dog, bears] = await vectorsOf([
      "the cat sat on the mat",
      "The CAT sat, on the mat.",
      "the dog sat on the mat",
      "what is a bear",
    ]) as [number[], number[], number[], number[]];
    assert.ok(product(cat, same) > product(cat, dog));
    assert.ok(product(cat, dog) > product(cat, bears));
  });

  test("/api/embed cuts vectors to the dimensions that are asked for", async () => {
    const [whole] = await vectorsOf("a cat");
    const [cut] = await vectorsOf("a cat", { dimensions: 64 });
    assert.equal(cut!.length, 64);
    assert.ok(Math.abs(length(cut!) - 1) < 1e-3);
    const start = whole!.slice(0, 64);
    assertClose(cut!, start.map((value) => value / length(start)));
    for (const dimensions of [0, WIDTH, 10_000]) {
      assert.deepEqual(await vectorsOf("a cat", { dimensions }), [whole]);
    }
  });

  test("/api/embed without texts only loads, or unloads", async () => {
    for (const input of ["", null, undefined, []]) {
      const answer = await embed(input);
      assert.deepEqual(json(answer), { model: EMBEDDER, embeddings: [] });
    }
    assert.ok((await ask.running()).some(({ name }) => name === `${EMBEDDER}:latest`));
    assert.equal((await embed([], { keep_alive: 0 })).status, 200);
    assert.ok(!(await ask.running()).some(({ name }) => name === `${EMBEDDER}:latest`));
    const [vector] = await vectorsOf([""]);
    assertClose(vector!, expectedVector().map((value) => value / length(expectedVector())));
  });

  test("/api/embed refuses what is no text, and models that are not there or cannot", async () => {
    assertError(
      await embed([1]),
      400,
      "invalid input type: input must be a text or a list of texts",
    );
    const missing = 'model "NOPE" not found, try pulling it first';
    assertError(await embed("a", { model: "NOPE" }), 404, missing);
    assertError(await ask.post("/api/embed", {}), 404, "model '' not found");
    assertError(await ask.post("/api/embed", ""), 400, "missing request body");
    for (const model of [WRITER, RANKER]) {
      assertError(await embed("a", { model }), 400, `"${model}" does not support embeddings`);
    }
    assertError(await embed("a", { options: { num_ctx: "x" } }), 400, /num_ctx/);
  });

  test("/api/embed cuts what is too long, unless that is refused", async () => {
    const answer = json(await embed(tooLong));
    assert.equal(answer.prompt_eval_count, CONTEXT);
    const cut = expectedVector(...Array.from({ length: CONTEXT - 2 }, () => "cat"));
    assertClose((answer.embeddings as number[][])[0]!, cut.map((value) => value / length(cut)));
    const exceeds = "the input length exceeds the context length";
    assertError(await embed(tooLong, { truncate: false }), 400, exceeds);
    const options = { num_ctx: 8 };
    const longer = "a cat sat on the mat under the tree";
    assertError(await embed(longer, { truncate: false, options }), 400, exceeds);
    assert.equal(json(await embed(longer, { options })).prompt_eval_count, 8);
  });

  test("/api/embeddings makes one vector as the model has it", async () => {
    const ask1 = (body: Json) => ask.post("/api/embeddings", { model: EMBEDDER, ...body });
    const answer = json(await ask1({ prompt: "a cat" }));
    assert.deepEqual(Object.keys(answer), ["embedding"]);
    assertClose(answer.embedding as number[], expectedVector("a", "cat"));
    assert.deepEqual(json(await ask1({ prompt: "" })), { embedding: [] });
    assertError(await ask.post("/api/embeddings", {}), 400, "model is required");
    assertError(await ask1({ model: "NOPE", prompt: "a" }), 404, /^model "NOPE" not found/);
  });

  test("/v1/embeddings has the same numbers in both formats", async () => {
    const floats = json(await embeddings({ input: ["a", "the cat"] }));
    assert.deepEqual([floats.object, floats.model], ["list", EMBEDDER]);
    assert.deepEqual(floats.usage, { prompt_tokens: 7, total_tokens: 7 });
    const base64 = json(await embeddings({ input: ["a", "the cat"], encoding_format: "base64" }));
    const [plain, packed] = [floats, base64].map(({ data }) => data as Json[]);
    assert.deepEqual(plain!.map(({ object, index }) => [object, index]), [
      ["embedding", 0],
      ["embedding", 1],
    ]);
    plain!.forEach(({ embedding }, at) => {
      const bytes = Uint8Array.from(atob(packed![at]!.embedding as string), (c) => c.charCodeAt(0));
      const numbers = [...new Float32Array(bytes.buffer)];
      assert.deepEqual(numbers, [...Float32Array.from(embedding as number[])]);
    });
    assert.deepEqual(plain!.map(({ embedding }) => embedding), await vectorsOf(["a", "the cat"]));
  });

  test("/v1/embeddings takes the model's own tokens for a text", async () => {
    const ids = ["[CLS]", "\u2581the", "\u2581cat", "[SEP]"].map((text) => TOKENS.indexOf(text));
    const numbers = async (input: unknown) =>
      (json(await embeddings({ input })).data as Json[]).map(({ embedding }) => embedding);
    const [vector] = await numbers("the cat");
    assert.deepEqual(await numbers(ids), [vector]);
    assert.deepEqual(await numbers([ids, ids]), [vector, vector]);
  });

  test("/v1/embeddings refuses in OpenAI's form", async () => {
    const refused = async (body: Json, status: number, message: RegExp, param: string | null) => {
      const answer = await embeddings(body);
      const { error } = json(answer) as { error: Json };
      assert.equal(answer.status, status, answer.text);
      assert.deepEqual(Object.keys(error), ["message", "type", "param", "code"]);
      assert.match(error.message as string, message);
      assert.equal(error.param, param);
    };
    await refused(
      { input: "a", encoding_format: "hex" },
      400,
      /^Invalid value for/,
      "encoding_format",
    );
    await refused({ input: [] }, 400, /^invalid input: input must be/, "input");
    await refused({ input: [{}] }, 400, /^invalid input type: input must be/, "input");
    await refused({ input: [10_000_000] }, 400, /no tokens of this model/, "input");
    await refused({ input: "a", model: "NOPE" }, 404, /^model "NOPE" not found/, null);
    await refused({ input: "a", model: "" }, 404, /^model '' not found$/, "model");
    await refused({ input: "a", model: WRITER }, 400, /does not support embeddings$/, null);
  });

  const documents = ["the cat", "the panda", "panda panda panda", "a panda eats bamboo on a mat"];
  const question = { model: RANKER, query: "what is a panda", documents };
  const order = (answer: Json) => (answer.results as Json[]).map(({ index }) => index);

  for (const path of ["/embedding", "/embeddings"]) {
    test(`${path} makes lists of vectors, as llama-server does`, async () => {
      const of = async (body: Json) => {
        const { text } = await ask.post(path, { model: EMBEDDER, ...body });
        return JSON.parse(text) as { index: number; embedding: number[][] }[];
      };
      const [first, second] = await vectorsOf(["a", "the cat"]);
      const both = [{ index: 0, embedding: [first] }, { index: 1, embedding: [second] }];
      assert.deepEqual(await of({ content: ["a", "the cat"] }), both);
      assert.deepEqual(await of({ input: ["a", "the cat"], content: "ignored" }), both);
      const [raw] = await of({ content: "the cat", embd_normalize: -1 });
      assertClose(raw!.embedding[0]!, expectedVector("the", "cat"));
      const [sums] = await of({ content: "the cat", embd_normalize: 1 });
      const sum = sums!.embedding[0]!.reduce((sum, value) => sum + Math.abs(value), 0);
      assert.ok(Math.abs(sum - 1) < 1e-3, `${sum}`);
      const { error } = json(await ask.post(path, { model: EMBEDDER })) as { error: Json };
      assert.deepEqual([error.param, error.message], [
        "content",
        "content or input must be provided",
      ]);
    });
  }

  test("/rerank ranks texts as text-embeddings-inference does", async () => {
    const { documents: texts, ...rest } = question;
    const ranked = async (body: Json) =>
      JSON.parse((await ask.post("/rerank", { ...rest, texts, ...body })).text) as Json[];
    const results = await ranked({});
    assert.deepEqual(results.map(({ index }) => index), [2, 1, 3, 0]);
    assert.deepEqual(
      results.map((result) => Object.keys(result)).flat(),
      Array(4).fill(["index", "score"]).flat(),
    );
    const [best, ...others] = await ranked({ return_text: true, top_n: 1 });
    assert.deepEqual([best!.text, others], [texts[2], []]);
    const { error } = json(await ask.post("/rerank", { ...rest, texts: [] })) as { error: Json };
    assert.equal(error.param, "texts");
  });

  for (const path of ["/v1/rerank", "/v1/reranking", "/rerank", "/reranking", "/api/rerank"]) {
    test(`${path} puts the most relevant text first`, async () => {
      const answer = json(await ask.post(path, question));
      assert.deepEqual([answer.model, answer.object], [RANKER, "list"]);
      assert.deepEqual(order(answer), [2, 1, 3, 0]);
      const scores = (answer.results as Json[]).map(({ relevance_score }) =>
        relevance_score as number
      );
      assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
      assert.ok(((answer.usage as Json).prompt_tokens as number) > documents.length * 8);
      const best = json(await ask.post(path, { ...question, top_n: 1, return_documents: true }));
      const [first, ...others] = best.results as Json[];
      assert.deepEqual([first!.document, others], [{ text: documents[2] }, []]);
    });
  }

  test("reranking refuses in the form of each family what it cannot rank", async () => {
    const message = async (path: string, body: Json) => {
      const { status, text } = await ask.post(path, { ...question, ...body });
      const { error } = JSON.parse(text);
      return [status, path.startsWith("/api") ? error : error.message];
    };
    for (const path of ["/v1/rerank", "/rerank", "/api/rerank"]) {
      const refused = await message(path, { model: EMBEDDER });
      assert.deepEqual(refused, [400, `"${EMBEDDER}" does not support reranking`]);
      assert.equal((await message(path, { documents: [] }))[0], 400);
      const [status, words] = await message(path, { documents: ["a", tooLong] });
      assert.deepEqual([status, words], [
        400,
        "the length of query and documents[1] exceeds the context length",
      ]);
    }
  });

  test("what makes vectors does not chat, and says what it can", async () => {
    const { models } = json(await ask.get("/api/tags")) as { models: Json[] };
    const abilities = new Map(models.map(({ name, capabilities }) => [name, capabilities]));
    assert.deepEqual(abilities.get(`${EMBEDDER}:latest`), ["embedding"]);
    assert.deepEqual(abilities.get(`${RANKER}:latest`), ["rerank"]);
    const chat = await ask.chat({ model: EMBEDDER });
    assertError(chat, 400, `"${EMBEDDER}" does not support chat`);
  });

  test("many who embed at once each get their own", async () => {
    const texts = ["a", "the cat", "a panda eats", "what is a bear"];
    const alone = await vectorsOf(texts);
    const together = await Promise.all(texts.map((text) => vectorsOf(text)));
    assert.deepEqual(together.flat(), alone);
  });

  test("an embedding whose client has left leaves the model to the next", async () => {
    // The model is there, so that the client leaves in the midst of the texts.
    await vectorsOf("a");
    const input = Array.from({ length: 20_000 }, () => "the cat sat on the mat");
    const body = { model: EMBEDDER, input, stream_options: { heartbeat_ms: 250 } };
    // The first chunk is a heartbeat.
    const { chunks } = await ask.post("/api/embed", body, { stopAfterChunks: 1 });
    assert.match(chunks.join(""), /^ +$/);
    const began = Date.now();
    assert.equal((await vectorsOf("a"))[0]!.length, WIDTH);
    assert.ok(await until(() => isIdle(ask.running), Boolean), "the model is idle");
    const metrics = async () => (await ask.get("/metrics")).text;
    const done = /^llamacpp:requests_processing 0$/m;
    assert.match(await until(metrics, (text) => done.test(text)), done);
    // It takes tenths of a second; all of them would take half a minute.
    assert.ok(Date.now() - began < 10_000);
  });
};
