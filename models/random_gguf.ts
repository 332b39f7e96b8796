/** Writes GGUF files with random weights, of any shape and quantization, for benchmarks and soak tests. */
import { F32, type Field, field, ggufHead, padding, type Tensor } from "./gguf_file.ts";

export interface RandomModelShape {
  readonly name: string;
  readonly layers: number;
  /** Embedding length; a multiple of the quantization's block (32, or 256 for K-quants). */
  readonly width: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly feedForward: number;
  readonly vocabulary: number;
  readonly contextLength: number;
  readonly quantization: Quantization;
  readonly seed: number;
}

interface BlockLayout {
  /** `ggml_type`. */
  readonly type: number;
  /** `llama_ftype`, which `general.file_type` holds. */
  readonly fileType: number;
  readonly weights: number;
  readonly bytes: number;
  /** Where the half-precision numbers of a block lie, each with its value for weights of unit variance. */
  readonly halves: readonly (readonly [offset: number, value: number])[];
}

// ggml/src/ggml-common.h: the block structs; offsets of `d`, `m` and `dmin` in them.
const LAYOUTS = {
  F16: { type: 1, fileType: 1, weights: 1, bytes: 2, halves: [] },
  Q4_0: { type: 2, fileType: 2, weights: 32, bytes: 18, halves: [[0, 1 / 4.6]] },
  Q4_1: { type: 3, fileType: 3, weights: 32, bytes: 20, halves: [[0, 1 / 4.6], [2, -7.5 / 4.6]] },
  Q5_0: { type: 6, fileType: 8, weights: 32, bytes: 22, halves: [[0, 1 / 9.2]] },
  Q5_1: { type: 7, fileType: 9, weights: 32, bytes: 24, halves: [[0, 1 / 9.2], [2, -15.5 / 9.2]] },
  Q8_0: { type: 8, fileType: 7, weights: 32, bytes: 34, halves: [[0, 1 / 74]] },
  Q4_K: { type: 12, fileType: 15, weights: 256, bytes: 144, halves: [[0, 1 / 150], [2, 1 / 20]] },
  Q5_K: { type: 13, fileType: 17, weights: 256, bytes: 176, halves: [[0, 1 / 300], [2, 1 / 20]] },
  Q6_K: { type: 14, fileType: 18, weights: 256, bytes: 210, halves: [[208, 1 / 1400]] },
} as const satisfies Record<string, BlockLayout>;

export type Quantization = keyof typeof LAYOUTS;
export const QUANTIZATIONS = Object.keys(LAYOUTS) as Quantization[];

/** The file's parts in order; together they can be larger than memory. */
export function* randomGguf(shape: RandomModelShape): Generator<Uint8Array<ArrayBuffer>> {
  const tensors = listTensors(shape);
  yield ggufHead(metadata(shape), tensors);
  const random = xorshift(shape.seed);
  for (const tensor of tensors) {
    yield tensor.type === F32 ? ones(tensor.bytes) : weights(tensor, shape, random);
    yield padding(tensor.bytes);
  }
}

function listTensors(shape: RandomModelShape): Tensor[] {
  const { layers, width, heads, kvHeads, feedForward, vocabulary, quantization } = shape;
  const layout = LAYOUTS[quantization];
  if (width % layout.weights || feedForward % layout.weights) {
    throw new RangeError(
      `${quantization} needs width and feedForward in multiples of ${layout.weights}`,
    );
  }
  const matrix = (name: string, columns: number, rows: number): Tensor => {
    const bytes = columns * rows / layout.weights * layout.bytes;
    return { name: `${name}.weight`, shape: [columns, rows], type: layout.type, bytes };
  };
  const norm = (name: string): Tensor => (
    { name: `${name}.weight`, shape: [width], type: F32, bytes: width * 4 }
  );
  const kvWidth = width / heads * kvHeads;
  const blocks = Array.from({ length: layers }, (_, layer) => `blk.${layer}`).flatMap((block) => [
    norm(`${block}.attn_norm`),
    matrix(`${block}.attn_q`, width, width),
    matrix(`${block}.attn_k`, width, kvWidth),
    matrix(`${block}.attn_v`, width, kvWidth),
    matrix(`${block}.attn_output`, width, width),
    norm(`${block}.ffn_norm`),
    matrix(`${block}.ffn_gate`, width, feedForward),
    matrix(`${block}.ffn_up`, width, feedForward),
    matrix(`${block}.ffn_down`, feedForward, width),
  ]);
  return [matrix("token_embd", width, vocabulary), ...blocks, norm("output_norm")];
}

function metadata(shape: RandomModelShape): Readonly<Record<string, Field>> {
  const tokens = asciiVocabulary(shape.vocabulary);
  const { u32, f32, string, strings, ints, bool } = field;
  return {
    "general.architecture": string("llama"),
    "general.name": string(shape.name),
    "general.file_type": u32(LAYOUTS[shape.quantization].fileType),
    "llama.context_length": u32(shape.contextLength),
    "llama.embedding_length": u32(shape.width),
    "llama.block_count": u32(shape.layers),
    "llama.feed_forward_length": u32(shape.feedForward),
    "llama.attention.head_count": u32(shape.heads),
    "llama.attention.head_count_kv": u32(shape.kvHeads),
    "llama.attention.layer_norm_rms_epsilon": f32(1e-5),
    "llama.rope.dimension_count": u32(shape.width / shape.heads),
    "tokenizer.ggml.model": string("gpt2"),
    "tokenizer.ggml.pre": string("gpt-2"),
    "tokenizer.ggml.tokens": strings(tokens),
    // 1: normal, 3: control.
    "tokenizer.ggml.token_type": ints(tokens.map((_, id) => id < CONTROL.length ? 3 : 1)),
    "tokenizer.ggml.merges": strings(["a b", "c d"]),
    "tokenizer.ggml.bos_token_id": u32(0),
    "tokenizer.ggml.eos_token_id": u32(1),
    "tokenizer.ggml.add_bos_token": bool(false),
    "tokenizer.chat_template": string(
      "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}assistant:",
    ),
  };
}

const CONTROL = ["<s>", "</s>"];

/** Plain ASCII only: sampled bytes that are no UTF-8 end the wasm module. */
function asciiVocabulary(size: number): string[] {
  // Byte-level BPE spells space and newline with these letters.
  const singles = ["Ġ", "Ċ", ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))];
  const tokens = [...CONTROL, ...singles];
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (let n = 0; tokens.length < size; n++) {
    const word = [...n.toString(26).padStart(3, "0")].map((digit) => letters[parseInt(digit, 26)]);
    tokens.push(n % 2 ? `Ġ${word.join("")}` : word.join(""));
  }
  return tokens.slice(0, size);
}

/** Random bits are random weights; only the scales of the blocks must be sensible. */
function weights({ shape, bytes }: Tensor, model: RandomModelShape, random: () => number) {
  const layout: BlockLayout = LAYOUTS[model.quantization];
  const data = new Uint8Array(bytes);
  const words = new Uint32Array(data.buffer, 0, bytes >> 2);
  for (let i = 0; i < words.length; i++) words[i] = random();
  const view = new DataView(data.buffer);
  // Keeps the variance of activations near one.
  const scale = 1 / Math.sqrt(shape[0]!);
  if (layout.weights === 1) {
    for (let at = 0; at < bytes; at += 2) {
      view.setFloat16(at, (random() / 2 ** 31 - 1) * 1.7 * scale, true);
    }
    return data;
  }
  for (let at = 0; at < bytes; at += layout.bytes) {
    for (const [offset, value] of layout.halves) view.setFloat16(at + offset, value * scale, true);
  }
  return data;
}

function ones(bytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Float32Array(bytes / 4).fill(1).buffer);
}

/** Marsaglia's xorshift: fast, seeded, good enough for weights that mean nothing. */
function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
