import assert from "node:assert/strict";
import { readOptions } from "../../../../src/dialects/ollama/options.ts";

Deno.test("readOptions knows every sampling option by Ollama's name", () => {
  const options = {
    temperature: 0.5,
    top_k: 10,
    top_p: 0.9,
    min_p: 0.1,
    typical_p: 0.7,
    seed: 42,
    repeat_penalty: 1.1,
    repeat_last_n: -1,
    presence_penalty: 0.2,
    frequency_penalty: 0.3,
    num_predict: 16,
    stop: ["a", "b"],
    num_ctx: 512,
  };
  assert.deepEqual(readOptions(options), {
    sampling: {
      temperature: 0.5,
      topK: 10,
      topP: 0.9,
      minP: 0.1,
      typicalP: 0.7,
      seed: 42,
      repeatPenalty: 1.1,
      repeatLastN: -1,
      presencePenalty: 0.2,
      frequencyPenalty: 0.3,
      maxTokens: 16,
      stop: ["a", "b"],
    },
    load: { contextLength: 512 },
  });
});

Deno.test("readOptions ignores null, unknown and retired options", () => {
  const options = { temperature: null, mirostat: 1, zzz: "x", num_thread: 4, low_vram: true };
  assert.deepEqual(readOptions(options), { sampling: {}, load: {} });
});

Deno.test("readOptions truncates fractions of whole numbers toward zero", () => {
  assert.deepEqual(readOptions({ top_k: 10.9, seed: -1.9 }).sampling, { topK: 10, seed: -1 });
});

Deno.test("readOptions takes a stop string as a list of one", () => {
  assert.deepEqual(readOptions({ stop: "END" }).sampling, { stop: ["END"] });
});

Deno.test("readOptions drops empty stop texts, which would end every answer before it began", () => {
  assert.deepEqual(readOptions({ stop: ["", "END"] }).sampling, { stop: ["END"] });
  assert.deepEqual(readOptions({ stop: "" }).sampling, { stop: [] });
});

Deno.test("readOptions takes what has no effect here, of the right type", () => {
  const options = { num_thread: 4, num_batch: 64.5, use_mmap: false, num_gpu: null };
  assert.deepEqual(readOptions(options), { sampling: {}, load: {} });
});

Deno.test("readOptions raises a context window that is too small", () => {
  assert.deepEqual(readOptions({ num_ctx: 1 }).load, { contextLength: 4 });
});

const WRONG: readonly (readonly [options: Record<string, unknown>, message: string])[] = [
  [{ temperature: "hot" }, 'option "temperature" must be of type float32'],
  [{ temperature: true }, 'option "temperature" must be of type float32'],
  [{ top_k: "5" }, 'option "top_k" must be of type integer'],
  [{ num_ctx: [] }, 'option "num_ctx" must be of type integer'],
  [{ use_mmap: "yes" }, 'option "use_mmap" must be of type boolean'],
  [{ num_thread: "all" }, 'option "num_thread" must be of type integer'],
  [{ num_batch: true }, 'option "num_batch" must be of type integer'],
  [{ num_gpu: [] }, 'option "num_gpu" must be of type integer'],
  [{ main_gpu: "0" }, 'option "main_gpu" must be of type integer'],
  [{ num_keep: {} }, 'option "num_keep" must be of type integer'],
  [{ draft_num_predict: "4" }, 'option "draft_num_predict" must be of type integer'],
  [{ stop: 5 }, 'option "stop" must be of type array'],
  [{ stop: ["a", 5] }, 'option "stop" must be of an array of strings'],
];

for (const [options, message] of WRONG) {
  Deno.test(`readOptions refuses ${JSON.stringify(options)} in Ollama's words`, () => {
    const param = `options.${Object.keys(options)[0]}`;
    assert.throws(() => readOptions(options), { code: "invalid_request", message, param });
  });
}
