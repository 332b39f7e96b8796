import assert from "node:assert/strict";
import { memoryNeed, MODULE_BYTES, planMemory } from "../../../src/engines/memory.ts";
import type { ModelDetails } from "../../../src/model_store.ts";

/** 30 layers, 3 heads of 64 for K and V: 46 kB a token. */
const MODEL: ModelDetails = {
  name: "m:latest",
  size: 144e6,
  digest: "",
  modifiedAt: 0,
  family: "llama",
  parameterSize: "",
  quantization: "",
  contextLength: 8192,
  embeddingLength: 576,
  capabilities: [],
  metadata: {
    "llama.block_count": 30,
    "llama.attention.head_count": 9,
    "llama.attention.head_count_kv": 3,
    "llama.feed_forward_length": 1536,
    "llama.vocab_size": 49152,
  },
  tensors: [],
  template: "",
  license: "",
};
const PLENTY = { memoryBytes: Infinity, numParallel: 0 };
const slots = (contextLength: number, limits: Partial<typeof PLENTY> = {}) =>
  planMemory(MODEL, contextLength, { ...PLENTY, ...limits }).slots;

Deno.test("memoryNeed is what llama.cpp says that it takes", () => {
  const need = memoryNeed(MODEL, 2048, 4);
  // From its log: the KV buffer of 360 MiB, and a compute buffer of 5.8 MiB beside outputs of 0.75 MiB.
  assert.equal(need.cache, 360 * 2 ** 20);
  const logged = (5.8 + 0.75) * 2 ** 20;
  assert.ok(Math.abs(need.compute - logged) < 0.1 * logged, String(need.compute));
  assert.ok(need.total > need.weights + need.cache + need.compute);
});

Deno.test("memoryNeed reads models whose layers differ", () => {
  const uneven = Array(30).fill(9);
  const metadata = { ...MODEL.metadata, "llama.feed_forward_length": uneven };
  assert.ok(memoryNeed({ ...MODEL, metadata }, 2048, 1).compute > 0);
});

Deno.test("planMemory has two requests side by side as long as their windows are small", () => {
  assert.deepEqual([512, 4096, 131072 / 4].map((length) => slots(length)), [2, 2, 1]);
});

Deno.test("planMemory has as many side by side as were asked for, if they fit", () => {
  assert.equal(slots(4096, { numParallel: 6 }), 6);
  assert.equal(slots(512, { numParallel: 1 }), 1);
  // 144 MB of weights, 100 MB of module and 189 MB for each window.
  assert.equal(slots(4096, { numParallel: 6, memoryBytes: 700e6 }), 2);
});

Deno.test("planMemory leaves half of the room that is left to what llama.cpp remembers", () => {
  const { total, spareTokens } = planMemory(MODEL, 4096, { ...PLENTY, memoryBytes: 1e9 });
  const kept = spareTokens * 30 * 3 * 64 * 2 * 4;
  assert.ok(Math.abs(kept - (1e9 - total) / 2) < 1e5, `${kept} bytes`);
});

Deno.test("planMemory refuses what cannot fit, with the numbers and the remedy", () => {
  const plan = (contextLength: number, memoryBytes: number) => () =>
    planMemory(MODEL, contextLength, { ...PLENTY, memoryBytes });
  assert.throws(plan(4096, 300e6), {
    code: "model_too_large",
    status: 400,
    message: "m:latest needs about 0.44 GB of memory (0.14 GB weights, 0.19 GB for a context " +
      "window of 4096 tokens, 0.11 GB to compute in), and here a model can have 0.30 GB: " +
      "ask for a smaller num_ctx",
  });
  assert.throws(plan(4096, 200e6), /choose a smaller model or quantization$/);
  // However much memory there is, the module has 4 GiB.
  assert.throws(plan(131072, Infinity), /here a model can have 4\.29 GB/);
  assert.equal(MODULE_BYTES, 4 * 2 ** 30);
});
