/**
 * Embedding models whose vectors a test can compute itself. The one layer lets everything through, or
 * mixes the mean of all tokens into each; so a vector depends on the tokens alone, and on their places
 * where these have vectors too.
 */
import { F32, type Field, field, ggufHead, padding } from "../../models/gguf_file.ts";

/** `llama_pooling_type`. */
export const POOLING = { mean: 1, cls: 2, last: 3, rank: 4 } as const;

export interface BertShape {
  readonly name: string;
  /** Everything under `tokenizer.ggml`. */
  readonly tokenizer: Readonly<Record<string, Field>>;
  /** One vector for each token of the vocabulary. */
  readonly tokens: readonly Float32Array[];
  /** One for each place, all zero where absent. */
  readonly places?: readonly Float32Array[];
  /** Of single precision; as long as the vectors. */
  readonly width: number;
  readonly contextLength: number;
  readonly pooling: number;
  /** Each token gets the mean of all of them added, as far as the other value says. */
  readonly mixes?: boolean;
  /** What a score is the product with; absent where nothing is scored. */
  readonly scorer?: Float32Array;
}

export function bertGguf(shape: BertShape): Blob {
  const tensors = listTensors(shape);
  const table = tensors.map(({ name, shape, data }) => (
    { name, shape, type: F32, bytes: data.byteLength }
  ));
  return new Blob([
    ggufHead(metadata(shape), table),
    ...tensors.flatMap(({ data }) => [data, padding(data.byteLength)]),
  ]);
}

function metadata(shape: BertShape): Readonly<Record<string, Field>> {
  const { u32, f32, bool, string } = field;
  return {
    "general.architecture": string("bert"),
    "general.name": string(shape.name),
    "general.file_type": u32(0),
    "bert.context_length": u32(shape.contextLength),
    "bert.embedding_length": u32(shape.width),
    "bert.block_count": u32(1),
    "bert.feed_forward_length": u32(shape.width),
    "bert.attention.head_count": u32(1),
    "bert.attention.layer_norm_epsilon": f32(1e-12),
    "bert.attention.causal": bool(false),
    "bert.pooling_type": u32(shape.pooling),
    "tokenizer.ggml.token_type_count": u32(2),
    ...shape.tokenizer,
  };
}

interface TensorData {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array<ArrayBuffer>;
}

function listTensors(
  { width, tokens, places, contextLength, mixes, scorer }: BertShape,
): TensorData[] {
  const filled = (length: number, value: number) => new Float32Array(length).fill(value);
  const tensor = (name: string, shape: readonly number[], data: Float32Array<ArrayBuffer>) => (
    { name, shape, data }
  );
  const square = (name: string, data = filled(width * width, 0)) => [
    tensor(`${name}.weight`, [width, width], data),
    tensor(`${name}.bias`, [width], filled(width, 0)),
  ];
  const norm = (name: string) => [
    tensor(`${name}.weight`, [width], filled(width, 1)),
    tensor(`${name}.bias`, [width], filled(width, 0)),
  ];
  const identity = filled(width * width, 0);
  for (let at = 0; at < width; at++) identity[at * width + at] = 1;
  const passed = mixes ? identity : undefined;
  return [
    tensor("token_embd.weight", [width, tokens.length], joined(tokens)),
    tensor(
      "position_embd.weight",
      [width, contextLength],
      places ? joined(places) : filled(width * contextLength, 0),
    ),
    tensor("token_types.weight", [width, 2], filled(2 * width, 0)),
    ...norm("token_embd_norm"),
    ...square("blk.0.attn_q"),
    ...square("blk.0.attn_k"),
    ...square("blk.0.attn_v", passed),
    ...square("blk.0.attn_output", passed),
    ...norm("blk.0.attn_output_norm"),
    ...square("blk.0.ffn_up"),
    ...square("blk.0.ffn_down"),
    ...norm("blk.0.layer_output_norm"),
    ...(scorer ? [tensor("cls.output.weight", [width, 1], Float32Array.from(scorer))] : []),
  ];
}

function joined(vectors: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  return Float32Array.from(vectors.flatMap((vector) => [...vector]));
}

/** Numbers between -1 and 1, the same each time: Marsaglia's xorshift. */
export function seededVectors(count: number, width: number, seed: number): Float32Array[] {
  let state = seed;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 31 - 1;
  };
  return Array.from({ length: count }, () => Float32Array.from({ length: width }, next));
}

/** Of mean 0 and variance 1, as the model's norm makes it. */
export function normed(vector: ArrayLike<number>): number[] {
  const values = Array.from(vector);
  const mean = values.reduce((sum, value) => sum + value) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
