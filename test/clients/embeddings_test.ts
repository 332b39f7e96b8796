/** Stock clients that embed and rerank, against the real server: all get the same vectors. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { OllamaEmbeddings } from "@langchain/ollama";
import { OpenAIEmbeddings } from "@langchain/openai";
// @ts-types="./ai.d.ts"
import { embedMany } from "ai";
import { Ollama } from "ollama";
import OpenAI, { BadRequestError, NotFoundError } from "openai";
import { type ServerProcess, startServer } from "../support/server.ts";
import { EMBEDDER, WIDTH, WRITER, writeVectorModels } from "../support/vector_models.ts";

const TEXTS = ["the cat", "a panda eats bamboo"];

let folder: string;
let server: ServerProcess;
let expected: readonly number[][];
Deno.test.beforeAll(async () => {
  folder = await writeVectorModels();
  server = await startServer({ args: ["--port", "0", "--models", join(folder, "models")] });
  const body = JSON.stringify({ model: EMBEDDER, input: TEXTS });
  const answer = await fetch(`${server.url}/api/embed`, { method: "POST", body });
  expected = (await answer.json()).embeddings;
});
Deno.test.afterAll(async () => {
  await server.stop();
  await Deno.remove(folder, { recursive: true });
});

const openai = () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 });
const ollama = () => new Ollama({ host: server.url });

function assertVectors(vectors: readonly (readonly number[])[]): void {
  const single = (vector: readonly number[]) => [...Float32Array.from(vector)];
  assert.deepEqual(vectors.map(single), expected.map(single));
}

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

test("openai package embeds, in bytes unless it is told otherwise", async () => {
  for (const format of [{}, { encoding_format: "float" as const }]) {
    const { data, usage } = await openai().embeddings.create({
      model: EMBEDDER,
      input: TEXTS,
      ...format,
    });
    assertVectors(data.map(({ embedding }) => embedding));
    assert.equal(usage.prompt_tokens, 4 + 6);
  }
});

test("openai package cuts vectors, and throws its own errors with our text", async () => {
  const { data } = await openai().embeddings.create({
    model: EMBEDDER,
    input: "a",
    dimensions: 16,
  });
  assert.equal(data[0]!.embedding.length, 16);
  const create = (model: string) => openai().embeddings.create({ model, input: "a" });
  await assert.rejects(
    create("NOPE"),
    (error) => error instanceof NotFoundError && /"NOPE" not found/.test(error.message),
  );
  await assert.rejects(
    create(WRITER),
    (error) =>
      error instanceof BadRequestError && /does not support embeddings/.test(error.message),
  );
});

test("ollama package embeds, in its newer and in its older way", async () => {
  const { embeddings, prompt_eval_count } = await ollama().embed({ model: EMBEDDER, input: TEXTS });
  assertVectors(embeddings);
  assert.equal(prompt_eval_count, 4 + 6);
  const { embedding } = await ollama().embeddings({ model: EMBEDDER, prompt: TEXTS[0]! });
  assert.equal(embedding.length, WIDTH);
  await assert.rejects(ollama().embed({ model: "NOPE", input: "a" }), /"NOPE" not found/);
});

test("LangChain embeds documents and questions, by both of its packages", async () => {
  const clients = [
    new OllamaEmbeddings({ model: EMBEDDER, baseUrl: server.url }),
    new OpenAIEmbeddings({
      ...{ model: EMBEDDER, apiKey: "none", maxRetries: 0 },
      configuration: { baseURL: `${server.url}/v1` },
    }),
  ];
  for (const client of clients) {
    assertVectors(await client.embedDocuments([...TEXTS]));
    assertVectors([await client.embedQuery(TEXTS[0]!), expected[1]!]);
  }
});

test("AI SDK embeds many texts", async () => {
  const provider = createOpenAICompatible({ name: "llamaside", baseURL: `${server.url}/v1` });
  const model = provider.textEmbeddingModel(EMBEDDER);
  const { embeddings } = await embedMany({ model, values: TEXTS });
  assertVectors(embeddings);
});
