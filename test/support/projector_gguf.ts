/** A projector of random weights: llama.cpp loads it, and makes four embeddings of any image. */
import { F32, field, ggufHead, padding } from "../../models/gguf_file.ts";

const WIDTH = 32;
const FEED_FORWARD = 64;
const PATCH = 16;
const IMAGE = 32;
const BLOCKS = 2;

/** What an image adds to a prompt, in tokens. */
export const IMAGE_TOKENS = (IMAGE / PATCH) ** 2;

type Tensor = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
};

/** @param width of the model's embeddings */
export function projectorGguf(width: number): Blob {
  const tensors = [...vision(), ...linear("mm.0", WIDTH, width), ...linear("mm.2", width, width)];
  const table = tensors.map(({ name, shape, data }) => (
    { name, shape, type: F32, bytes: data.byteLength }
  ));
  return new Blob([
    ggufHead(metadata(width), table),
    ...tensors.flatMap(({ data }) => [
      new Uint8Array(data.buffer as ArrayBuffer),
      padding(data.byteLength),
    ]),
  ]);
}

/** LLaVA's: a vision transformer, and two layers that project what it sees. */
function metadata(width: number) {
  const { u32, f32, bool, string, floats } = field;
  const of = {
    image_size: u32(IMAGE),
    patch_size: u32(PATCH),
    embedding_length: u32(WIDTH),
    feed_forward_length: u32(FEED_FORWARD),
    projection_dim: u32(width),
    block_count: u32(BLOCKS),
    "attention.head_count": u32(2),
    "attention.layer_norm_epsilon": f32(1e-5),
    image_mean: floats([0.5, 0.5, 0.5]),
    image_std: floats([0.5, 0.5, 0.5]),
  };
  return {
    "general.architecture": string("clip"),
    "clip.has_vision_encoder": bool(true),
    "clip.projector_type": string("mlp"),
    "clip.use_gelu": bool(true),
    ...Object.fromEntries(Object.entries(of).map(([key, value]) => [`clip.vision.${key}`, value])),
  };
}

function vision(): Tensor[] {
  return [
    tensor("v.class_embd", WIDTH),
    tensor("v.patch_embd.weight", PATCH, PATCH, 3, WIDTH),
    tensor("v.position_embd.weight", WIDTH, IMAGE_TOKENS + 1),
    ...norm("v.pre_ln"),
    ...norm("v.post_ln"),
    ...Array.from({ length: BLOCKS }, (_, index) => block(`v.blk.${index}`)).flat(),
  ];
}

function block(name: string): Tensor[] {
  return [
    ...["q", "k", "v", "out"].flatMap((part) => linear(`${name}.attn_${part}`, WIDTH, WIDTH)),
    ...norm(`${name}.ln1`),
    ...norm(`${name}.ln2`),
    ...linear(`${name}.ffn_down`, WIDTH, FEED_FORWARD),
    ...linear(`${name}.ffn_up`, FEED_FORWARD, WIDTH),
  ];
}

function linear(name: string, columns: number, rows: number): Tensor[] {
  return [tensor(`${name}.weight`, columns, rows), tensor(`${name}.bias`, rows)];
}

const norm = (
  name: string,
): Tensor[] => [tensor(`${name}.weight`, WIDTH), tensor(`${name}.bias`, WIDTH)];

function tensor(name: string, ...shape: readonly number[]): Tensor {
  const length = shape.reduce((all, each) => all * each);
  // Any small numbers that differ.
  return { name, shape, data: new Float32Array(length).map((_, index) => Math.sin(index) / 10) };
}
