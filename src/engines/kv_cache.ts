/** How much memory a context window takes. */
import type { Measured } from "./memory.ts";

/** K and V are kept in 32 bits. */
const BYTES_PER_VALUE = 4;

/** Of the KV cache, per token of context; from the keys of `gguf.md` in ggml-org/ggml. */
export function kvBytesPerToken({ family, embeddingLength, metadata }: Measured): number {
  const key = (name: string) => metadata[`${family}.${name}`];
  const layers = number(key("block_count")) ?? 1;
  const heads = number(key("attention.head_count")) ?? 1;
  const given = key("attention.head_count_kv");
  // Some models have a number for every layer.
  const kvHeads = Array.isArray(given)
    ? given.reduce((sum: number, each) => sum + (number(each) ?? 0), 0)
    : layers * (number(given) ?? heads);
  const headSize = embeddingLength / heads;
  const keys = number(key("attention.key_length")) ?? headSize;
  const values = number(key("attention.value_length")) ?? headSize;
  return kvHeads * (keys + values) * BYTES_PER_VALUE;
}

const number = (value: unknown): number | undefined =>
  typeof value === "number" && value > 0 ? value : undefined;
