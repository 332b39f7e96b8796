/**
 * Models that say what a test has them say: each token is followed by the one that the script names,
 * whatever came before. Only a grammar can make them say something else, with what is left to it.
 */
import { F32, type Field, field, ggufHead, padding } from "../../models/gguf_file.ts";
import { SPECIAL_TOKENS, TOOL_TEMPLATE } from "./tool_template.ts";

/**
 * The last token of the prompt, then the pieces of the answer, each of which becomes one token. A
 * piece may occur once in all lines of a script; one that occurs again is joined, and goes on as
 * before.
 */
export type Line = readonly [after: string, ...pieces: string[]];

/** Of its embeddings. */
export const WIDTH = 256;
const FEED_FORWARD = 32;
const HEADS = 4;
/** Makes what follows likelier than anything else, at every temperature that tests use. */
const SURE = 0.25;

/** Where a grammar leaves it the choice, it comes to an end soon: it closes, and adds no spaces. */
function liking(text: string): number {
  if (/^\s+$/.test(text)) return -20;
  return ["<|end|>", '"', "}"].includes(text) ? 10 : 0;
}

const SPECIAL = Object.keys(SPECIAL_TOKENS);
const CHARACTERS = ["\n", ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))];

/** @param controls tokens of their own, besides those of the template */
export function parrotGguf(
  script: readonly Line[],
  template = TOOL_TEMPLATE,
  controls: readonly string[] = [],
): Blob {
  const pieces = new Set(script.flat());
  const texts = [...new Set(["<unk>", "<s>", ...SPECIAL, ...controls, ...CHARACTERS, ...pieces])];
  const followers = follow(script, texts);
  const tensors = weights(texts, followers);
  const table = tensors.map(({ name, shape, data }) => (
    { name: `${name}.weight`, shape, type: F32, bytes: data.byteLength }
  ));
  return new Blob([
    ggufHead(metadata(texts, template, controls), table),
    ...tensors.flatMap(({ data }) => [data, padding(data.byteLength)]),
  ]);
}

/** Token to following token. */
function follow(script: readonly Line[], texts: readonly string[]): ReadonlyMap<number, number> {
  const followers = new Map<number, number>();
  for (const line of script) {
    line.slice(1).forEach((piece, index) => {
      const [from, to] = [texts.indexOf(line[index]!), texts.indexOf(piece)];
      if ((followers.get(from) ?? to) !== to) {
        throw new Error(`two pieces follow ${JSON.stringify(line[index])}`);
      }
      followers.set(from, to);
    });
  }
  return followers;
}

function metadata(
  texts: readonly string[],
  template: string,
  controls: readonly string[],
): Readonly<Record<string, Field>> {
  const { u32, f32, bool, string, strings, ints, floats } = field;
  const id = (text: string) => u32(texts.indexOf(text));
  // Only single characters are cheap enough for prompts; the pieces are for answers.
  const scores = texts.map((text) => CHARACTERS.includes(text) ? -1 : -100);
  return {
    "general.architecture": string("llama"),
    "general.name": string("parrot"),
    "general.file_type": u32(0),
    "llama.context_length": u32(2048),
    "llama.embedding_length": u32(WIDTH),
    "llama.block_count": u32(1),
    "llama.feed_forward_length": u32(FEED_FORWARD),
    "llama.attention.head_count": u32(HEADS),
    "llama.attention.layer_norm_rms_epsilon": f32(1e-5),
    "llama.rope.dimension_count": u32(WIDTH / HEADS),
    // Unigram, which spells a space so.
    "tokenizer.ggml.model": string("t5"),
    "tokenizer.ggml.tokens": strings(texts.map((text) => text.replaceAll(" ", "\u2581"))),
    "tokenizer.ggml.scores": floats(scores),
    "tokenizer.ggml.token_type": ints(
      texts.map((text) => controls.includes(text) ? 3 : tokenType(text)),
    ),
    "tokenizer.ggml.add_space_prefix": bool(false),
    "tokenizer.ggml.remove_extra_whitespaces": bool(false),
    "tokenizer.ggml.unknown_token_id": id("<unk>"),
    "tokenizer.ggml.bos_token_id": id("<s>"),
    "tokenizer.ggml.eos_token_id": id("<|end|>"),
    "tokenizer.ggml.add_bos_token": bool(true),
    "tokenizer.ggml.add_eos_token": bool(false),
    "tokenizer.chat_template": string(template),
  };
}

/** 1: normal, 2: unknown, 3: control. */
function tokenType(text: string): number {
  if (text === "<unk>") return 2;
  return text === "<s>" ? 3 : SPECIAL_TOKENS[text] ?? 1;
}

/** The layer passes everything through, so that the last token alone decides on the next. */
function weights(texts: readonly string[], followers: ReadonlyMap<number, number>) {
  const vocabulary = texts.length;
  const random = signs(1);
  const embeddings = new Float32Array(vocabulary * WIDTH).map(random);
  const output = new Float32Array(vocabulary * WIDTH);
  texts.forEach((text, token) => {
    // The same in all tokens, so that a liking does not depend on what came before.
    embeddings[token * WIDTH] = 1;
    output[token * WIDTH] = liking(text);
  });
  for (const [from, to] of followers) {
    for (let i = 0; i < WIDTH; i++) output[to * WIDTH + i]! += SURE * embeddings[from * WIDTH + i]!;
  }
  const matrix = (
    name: string,
    columns: number,
    rows: number,
    data = new Float32Array(columns * rows),
  ) => ({ name, shape: [columns, rows], data });
  const norm = (name: string) => (
    { name, shape: [WIDTH], data: new Float32Array(WIDTH).fill(1) }
  );
  return [
    matrix("token_embd", WIDTH, vocabulary, embeddings),
    matrix("output", WIDTH, vocabulary, output),
    norm("output_norm"),
    norm("blk.0.attn_norm"),
    norm("blk.0.ffn_norm"),
    ...["q", "k", "v", "output"].map((name) => matrix(`blk.0.attn_${name}`, WIDTH, WIDTH)),
    matrix("blk.0.ffn_gate", WIDTH, FEED_FORWARD),
    matrix("blk.0.ffn_up", WIDTH, FEED_FORWARD),
    matrix("blk.0.ffn_down", FEED_FORWARD, WIDTH),
  ];
}

/** A function that answers 1 or -1, by a linear congruential generator. */
function signs(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 31 ? 1 : -1;
  };
}
