import assert from "node:assert/strict";
import { randomGguf } from "../../../models/random_gguf.ts";
import { describeGguf, humanCount, summary } from "../../../src/models/describe.ts";

const FILE = new Blob([...randomGguf({
  name: "random",
  layers: 2,
  width: 64,
  heads: 2,
  kvHeads: 1,
  feedForward: 96,
  vocabulary: 1100,
  contextLength: 512,
  quantization: "Q8_0",
  seed: 1,
})]);
const IDENTITY = { name: "r:latest", size: FILE.size, digest: "ab", modifiedAt: 5 };
const model = await describeGguf(FILE, IDENTITY);

Deno.test("describeGguf keeps the file's identity and reads what the file says", () => {
  const { metadata: _m, tensors: _t, template, ...rest } = model;
  assert.match(template, /m\.content/);
  assert.deepEqual(rest, {
    ...IDENTITY,
    family: "llama",
    // 64*1100 + 2*(64*64 + 2*64*32 + 64*64 + 3*64*96 + 2*64) + 64
    parameterSize: "132K",
    quantization: "Q8_0",
    contextLength: 512,
    embeddingLength: 64,
    capabilities: ["completion"],
    license: "",
  });
});

Deno.test("describeGguf counts parameters exactly", () => {
  const expected = 64 * 1100 + 2 * (2 * 64 * 64 + 2 * 64 * 32 + 3 * 64 * 96 + 2 * 64) + 64;
  assert.equal(model.metadata["general.parameter_count"], expected);
});

Deno.test("describeGguf hides the name and the template, and JSON can hold the rest", () => {
  assert.equal(model.metadata["general.architecture"], "llama");
  for (const key of ["general.name", "tokenizer.chat_template", "version", "kv_count"]) {
    assert.ok(!(key in model.metadata), key);
  }
  assert.doesNotThrow(() => JSON.stringify(model));
});

Deno.test("describeGguf lists tensors with shape and type", () => {
  assert.deepEqual(model.tensors[0], {
    name: "token_embd.weight",
    type: "Q8_0",
    shape: [64, 1100],
  });
});

Deno.test("describeGguf reads the head only", async () => {
  let end = 0;
  class Watched extends Blob {
    override get size() {
      return 1e9;
    }
    override slice(from?: number, to?: number) {
      end = Math.max(end, to ?? this.size);
      return FILE.slice(from, to);
    }
  }
  await describeGguf(new Watched(), IDENTITY);
  assert.ok(end > 0 && end < 5e6, `read up to ${end}`);
});

Deno.test("describeGguf refuses what is no GGUF file", async () => {
  await assert.rejects(describeGguf(new Blob(["hello, world"]), IDENTITY));
  await assert.rejects(describeGguf(new Blob([]), IDENTITY));
});

Deno.test("summary is the short form that lists hold", () => {
  const keys = Object.keys(summary(model));
  for (const key of ["metadata", "tensors", "template", "license"]) assert.ok(!keys.includes(key));
  assert.ok(keys.includes("digest"));
});

Deno.test("humanCount prints counts as Ollama does", () => {
  const counts = [7_600_000_000, 8_000_000_000, 494_030_000, 22_000_000, 132_416, 12];
  assert.deepEqual(counts.map(humanCount), ["7.6B", "8B", "494.03M", "22M", "132K", "12"]);
});
