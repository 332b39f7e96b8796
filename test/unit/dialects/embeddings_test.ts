/** The endpoints that make vectors and scores, as functions. */
import assert from "node:assert/strict";
import * as v from "valibot";
import { ollamaEmbed, ollamaEmbeddings } from "../../../src/dialects/ollama/embed.ts";
import { openaiEmbeddings } from "../../../src/dialects/openai/embeddings.ts";
import { rerank } from "../../../src/dialects/rerank.ts";
import type { Task } from "../../../src/dialects/task.ts";
import { type Finish, NO_USAGE } from "../../../src/engine.ts";
import { ApiError } from "../../../src/errors.ts";

const timings = { load: 2, prompt: 3, generate: 0, total: 5 };
const finish = (reason: Finish["reason"] = "stop"): Finish => ({
  type: "finish",
  reason,
  usage: { ...NO_USAGE, promptTokens: 7 },
  timings,
});
const vector = (index: number, values: readonly number[]) => ({
  type: "vector" as const,
  index,
  values,
});
const score = (index: number, score: number) => ({ type: "score" as const, index, score });

function decode<Body, Request, Event>(task: Task<Body, Request, Event>, body: object) {
  return task.decode(v.parse(task.schema, body));
}

/** The body of a reply. */
function answer<Body, Request, Event>(
  task: Task<Body, Request, Event>,
  body: object,
  events: readonly Event[],
): unknown {
  const { encoder } = decode(task, body);
  const frames = events.flatMap((event) => encoder.encode(event));
  assert.equal(frames.length, 1);
  return frames[0]!.data;
}

const refusal = (message: string | RegExp, param: string, code = "invalid_request") => ({
  message,
  param,
  code,
});

Deno.test("/api/embed reads one text, several, and none", () => {
  const inputs = (input: unknown) => decode(ollamaEmbed, { model: "m", input }).request.inputs;
  assert.deepEqual(inputs("a"), ["a"]);
  assert.deepEqual(inputs(["a", ""]), ["a", ""]);
  assert.deepEqual(inputs([""]), [""]);
  for (const none of ["", null, undefined, []]) assert.deepEqual(inputs(none), []);
  const words = "invalid input type: input must be a text or a list of texts";
  for (const bad of [5, true, {}, [1], ["a", 1], [["a"]]]) {
    assert.throws(() => inputs(bad), refusal(words, "input"));
  }
});

Deno.test("/api/embed reads what else it is asked for", () => {
  const asked = { model: "m", truncate: false, options: { num_ctx: 8 }, keep_alive: "1m" };
  const { request, heartbeat } = decode(ollamaEmbed, {
    ...asked,
    stream_options: { heartbeat_ms: 500 },
  });
  const { load, truncate, keepAlive } = request;
  assert.deepEqual([load, truncate, keepAlive], [{ contextLength: 8 }, false, 60_000]);
  assert.equal(heartbeat.heartbeat_ms, 500);
  assert.throws(
    () => decode(ollamaEmbed, {}),
    refusal("model '' not found", "model", "model_not_found"),
  );
  assert.throws(() => decode(ollamaEmbed, { model: "m", options: { num_ctx: "x" } }), ApiError);
});

Deno.test("/api/embed answers with unit vectors in order, and with nothing but them where it only loads", () => {
  const events = [vector(0, [3, 4]), vector(1, [0, 2]), finish()];
  assert.deepEqual(answer(ollamaEmbed, { model: "M", input: ["a", "b"] }, events), {
    model: "M",
    embeddings: [[0.600000024, 0.800000012], [0, 1]],
    total_duration: 5e6,
    load_duration: 2e6,
    prompt_eval_count: 7,
  });
  const loaded = answer(ollamaEmbed, { model: "M" }, [finish("load")]);
  assert.deepEqual(loaded, { model: "M", embeddings: [] });
});

Deno.test("/api/embeddings answers with one vector as the model made it", () => {
  const body = { model: "m", prompt: "a" };
  assert.deepEqual(answer(ollamaEmbeddings, body, [vector(0, [3, 4]), finish()]), {
    embedding: [3, 4],
  });
  assert.deepEqual(decode(ollamaEmbeddings, { model: "m", prompt: "" }).request.inputs, []);
  assert.deepEqual(answer(ollamaEmbeddings, { model: "m" }, [finish("load")]), { embedding: [] });
  assert.throws(() => decode(ollamaEmbeddings, {}), refusal("model is required", "model"));
});

Deno.test("/v1/embeddings reads texts and tokens, one or several", () => {
  const inputs = (input: unknown) => decode(openaiEmbeddings, { model: "m", input }).request.inputs;
  assert.deepEqual(inputs(""), [""]);
  assert.deepEqual(inputs(["a", "b"]), ["a", "b"]);
  assert.deepEqual(inputs([1, 2]), [[1, 2]]);
  assert.deepEqual(inputs([[1, 2], [3]]), [[1, 2], [3]]);
  const must = "input must be a text, its tokens, or a list of either";
  for (const none of [null, undefined, []]) {
    assert.throws(() => inputs(none), refusal(`invalid input: ${must}`, "input"));
  }
  for (const bad of [5, {}, [1.5], [-1], [[]], ["a", 1], [["a"]]]) {
    assert.throws(() => inputs(bad), refusal(`invalid input type: ${must}`, "input"));
  }
});

Deno.test("/v1/embeddings answers with numbers or with their bytes", () => {
  const ask = (encoding_format?: string) =>
    answer(openaiEmbeddings, { model: "M", input: "a", encoding_format }, [
      vector(0, [0, 5]),
      finish(),
    ]);
  const list = (embedding: unknown) => ({
    object: "list",
    data: [{ object: "embedding", embedding, index: 0 }],
    model: "M",
    usage: { prompt_tokens: 7, total_tokens: 7 },
  });
  assert.deepEqual(ask(), list([0, 1]));
  assert.deepEqual(ask("Float"), list([0, 1]));
  assert.deepEqual(ask("BASE64"), list("AAAAAAAAgD8="));
  const message =
    "Invalid value for 'encoding_format' = hex. Supported values: ['float', 'base64'].";
  assert.throws(() => ask("hex"), refusal(message, "encoding_format"));
});

Deno.test("dimensions cut a vector, which has length one again", () => {
  const body = { model: "m", input: "a", dimensions: 1 };
  const { embeddings } = answer(ollamaEmbed, body, [vector(0, [2, 5]), finish()]) as {
    embeddings: number[][];
  };
  assert.deepEqual(embeddings, [[1]]);
});

const ranking = rerank(({ message }) => ({ error: message }));

Deno.test("reranking answers with the most relevant first, as many as are asked for", () => {
  const events = [score(0, -2), score(1, 3), score(2, 3), finish()];
  const body = { model: "M", query: "q", documents: ["a", { text: "b" }, "c"] };
  const results = (more: object) =>
    (answer(ranking, { ...body, ...more }, events) as { results: object[] }).results;
  const [a, b, c] = [[0, -2], [1, 3], [2, 3]].map(([index, relevance_score]) => (
    { index, relevance_score }
  ));
  assert.deepEqual(results({}), [b, c, a]);
  assert.deepEqual(results({ top_n: 1 }), [b]);
  assert.deepEqual(results({ top_n: 99 }), [b, c, a]);
  assert.deepEqual(results({ top_n: 1, return_documents: true }), [{
    ...b,
    document: { text: "b" },
  }]);
});

Deno.test("reranking refuses what it cannot rank", () => {
  const ask = (body: object) => decode(ranking, body);
  assert.throws(() => ask({}), refusal("model is required", "model"));
  assert.throws(() => ask({ model: "m" }), refusal("query is required", "query"));
  for (const documents of [undefined, []]) {
    assert.throws(
      () => ask({ model: "m", query: "", documents }),
      refusal(/^documents must/, "documents"),
    );
  }
  assert.throws(() => ask({ model: "m", query: "q", documents: [5] }), v.ValiError);
});
