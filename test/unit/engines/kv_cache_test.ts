import assert from "node:assert/strict";
import { kvBytesPerToken } from "../../../src/engines/kv_cache.ts";
import type { JsonObject } from "../../../src/json.ts";
import type { ModelDetails } from "../../../src/model_store.ts";

const model = (metadata: JsonObject): ModelDetails => ({
  name: "m:latest",
  size: 0,
  digest: "",
  modifiedAt: 0,
  family: "llama",
  parameterSize: "",
  quantization: "",
  contextLength: 2048,
  embeddingLength: 256,
  capabilities: [],
  metadata,
  tensors: [],
  template: "",
  license: "",
});

const SMALL = { "llama.block_count": 6, "llama.attention.head_count": 4 };

Deno.test("kvBytesPerToken counts K and V of all layers in 32 bits", () => {
  assert.equal(kvBytesPerToken(model(SMALL)), 6 * 256 * 2 * 4);
  const grouped = { ...SMALL, "llama.attention.head_count_kv": 1 };
  assert.equal(kvBytesPerToken(model(grouped)), 6 * 64 * 2 * 4);
  const uneven = { ...SMALL, "llama.attention.head_count_kv": [4, 4, 1, 1, 1, 0] };
  assert.equal(kvBytesPerToken(model(uneven)), 11 * 64 * 2 * 4);
  const wide = { ...SMALL, "llama.attention.key_length": 128, "llama.attention.value_length": 96 };
  assert.equal(kvBytesPerToken(model(wide)), 6 * 4 * (128 + 96) * 4);
});
