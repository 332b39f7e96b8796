/** The contract of embeddings, kept by the handler in this process, and by the server over a socket. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { createApp } from "../../src/app.ts";
import type { Backend } from "../../src/backend.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { caller } from "../support/fetch_target.ts";
import { published } from "../support/published.ts";
import { type ServerProcess, startServer } from "../support/server.ts";
import { BUNGLER, EMBEDDER, RANKER, WRITER, writeVectorModels } from "../support/vector_models.ts";
import { faultContract, lackingContract, vectorContract } from "./api.ts";
import { asking, type Json, json, type Target } from "./target.ts";

const folder = await writeVectorModels();
const models = join(folder, "models");
const backend: Backend = await createLocalBackend({ models, threads: 1, contextLength: 2048 });
const app = createApp(backend, { engine: "server" });
const common = { model: WRITER, can: ["completion"], engine: "server" } as const;

const here: Target = {
  ...common,
  name: "in process",
  call: caller("http://localhost", (request) => app.fetch(request)),
};

let server: ServerProcess;
Deno.test.beforeAll(async () => {
  server = await startServer({ args: ["--port", "0", "--models", models] });
});

const there: Target = {
  ...common,
  name: "deno server",
  call: (call) => caller(server.url, (request) => fetch(request))(call),
};

vectorContract(here);
vectorContract(there);
lackingContract(there);
faultContract({ ...there, model: BUNGLER });

Deno.test("what Ollama and OpenAI publish fits embeddings", async () => {
  const { post } = asking(here);
  const input = ["a", "the cat"];
  const fits = async (name: "ollama" | "openai", schema: string, path: string, more: Json = {}) => {
    const reply = json(await post(path, { model: EMBEDDER, input, ...more }));
    assert.deepEqual((await published(name)).misfits(schema, reply), [], path);
  };
  await fits("ollama", "EmbedResponse", "/api/embed");
  await fits("openai", "CreateEmbeddingResponse", "/v1/embeddings");
  // It describes numbers alone, and `encoding_format` apart.
  const { data, ...rest } = json(
    await post("/v1/embeddings", { model: EMBEDDER, input, encoding_format: "base64" }),
  );
  const numbered = (data as Json[]).map((one) => ({ ...one, embedding: [0] }));
  const { misfits } = await published("openai");
  assert.deepEqual(misfits("CreateEmbeddingResponse", { ...rest, data: numbered }), []);
});

// The wasm module lives in workers, which would keep this process alive.
Deno.test.afterAll(async () => {
  for (const model of [EMBEDDER, RANKER, WRITER]) {
    await asking(here).post("/api/generate", { model, keep_alive: 0 });
  }
  await server.stop();
  await Deno.remove(folder, { recursive: true });
});
