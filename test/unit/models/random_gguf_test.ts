/** The header that we write is read by somebody else's reader. */
import assert from "node:assert/strict";
import { GGMLFileQuantizationType, GGMLQuantizationType } from "@huggingface/gguf";
import { type Quantization, QUANTIZATIONS, randomGguf } from "../../../models/random_gguf.ts";
import { describeGguf } from "../../../src/models/describe.ts";

const SHAPE = {
  name: "random",
  layers: 2,
  width: 256,
  heads: 4,
  kvHeads: 2,
  feedForward: 512,
  vocabulary: 1200,
  contextLength: 2048,
  seed: 1,
};

const write = (quantization: Quantization, seed = 1) =>
  new Blob([...randomGguf({ ...SHAPE, quantization, seed })]);
const describe = (file: Blob) =>
  describeGguf(file, { name: "r:latest", size: file.size, digest: "0", modifiedAt: 0 });

for (const quantization of QUANTIZATIONS) {
  Deno.test(`randomGguf writes a header that parses: ${quantization}`, async () => {
    const file = write(quantization);
    const { tensors, ...model } = await describe(file);
    assert.equal(model.family, "llama");
    assert.equal(model.contextLength, 2048);
    assert.equal(model.embeddingLength, 256);
    assert.ok(model.quantization in GGMLFileQuantizationType, model.quantization);
    assert.ok(model.quantization.startsWith(quantization), model.quantization);
    assert.equal(tensors.length, 2 + SHAPE.layers * 9);
    const matrices = tensors.filter(({ shape }) => shape.length === 2);
    assert.deepEqual(new Set(matrices.map(({ type }) => type)), new Set([quantization]));
    assert.equal(matrices.length, 1 + SHAPE.layers * 7);
    assert.ok(quantization in GGMLQuantizationType);
    assert.ok(file.size > 500_000 && file.size % 32 === 0, String(file.size));
  });
}

Deno.test("randomGguf has a vocabulary of plain ASCII, of the size that was asked for", async () => {
  const { metadata } = await describe(write("Q8_0"));
  const tokens = metadata["tokenizer.ggml.tokens"] as string[];
  assert.equal(tokens.length, 1200);
  assert.equal(new Set(tokens).size, 1200);
  // Byte-level BPE spells space and newline so.
  for (const token of tokens) assert.match(token, /^[\x21-\x7eĠĊ]+$/);
});

Deno.test("randomGguf writes the same file for the same seed, and another for another", async () => {
  const bytes = async (seed: number) => new Uint8Array(await write("Q4_0", seed).arrayBuffer());
  assert.deepEqual(await bytes(1), await bytes(1));
  assert.notDeepEqual(await bytes(1), await bytes(2));
});

Deno.test("randomGguf refuses a width that a block does not divide", () => {
  const shape = { ...SHAPE, width: 192, quantization: "Q4_K" } as const;
  assert.throws(
    () => [...randomGguf(shape)],
    /Q4_K needs width and feedForward in multiples of 256/,
  );
});
