/** A model that embeds texts by their words, and one that scores them by how often they say `panda`. */
import { join } from "node:path";
import { describeFolder } from "../../web/vite/models_plugin.ts";
import { type Field, field } from "../../models/gguf_file.ts";
import { bertGguf, POOLING, seededVectors } from "./bert_gguf.ts";
import { writeParrot } from "./parrots.ts";

export const EMBEDDER = "words";
export const RANKER = "ranker";
/** One that writes text. */
export const WRITER = "plain";
/** One that fails in the middle of an answer. */
export const BUNGLER = "bungler";

/** Numbers in a vector; tests cut it. */
export const WIDTH = 96;
/** Tokens that a text may have. */
export const CONTEXT = 64;

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
const WORDS =
  "the a cat dog panda bear bamboo sat ran eats on under mat tree and is an animal what who";
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz0123456789.,?!");

/** WordPiece as GGUF has it: what begins a word begins with U+2581. */
export const TOKENS: readonly string[] = [
  ...SPECIAL,
  ...new Set([...LETTERS, ...WORDS.split(" ")].map((word) => `\u2581${word}`)),
  ...LETTERS,
];

export const WORD_PIECE: Readonly<Record<string, Field>> = {
  "tokenizer.ggml.model": field.string("bert"),
  "tokenizer.ggml.tokens": field.strings(TOKENS),
  "tokenizer.ggml.token_type": field.ints(TOKENS.map((_, id) => id < SPECIAL.length ? 3 : 1)),
  "tokenizer.ggml.padding_token_id": field.u32(0),
  "tokenizer.ggml.unknown_token_id": field.u32(1),
  "tokenizer.ggml.bos_token_id": field.u32(2),
  "tokenizer.ggml.seperator_token_id": field.u32(3),
  "tokenizer.ggml.mask_token_id": field.u32(4),
};

export const WORD_VECTORS: readonly Float32Array[] = seededVectors(TOKENS.length, WIDTH, 5);

const common = { tokenizer: WORD_PIECE, width: WIDTH, contextLength: CONTEXT };

const embedder = () =>
  bertGguf({ ...common, name: "words", tokens: WORD_VECTORS, pooling: POOLING.mean });

/** The first number of a vector is that of `panda`. */
function ranker(): Blob {
  const panda = TOKENS.indexOf("\u2581panda");
  const tokens = WORD_VECTORS.map((vector, id) =>
    Float32Array.from(vector, (value, at) => at > 0 ? value : id === panda ? 9 : 0)
  );
  const scorer = Float32Array.from({ length: WIDTH }, (_, at) => at === 0 ? 1 : 0);
  return bertGguf({
    ...common,
    name: "ranker",
    tokens,
    pooling: POOLING.rank,
    mixes: true,
    scorer,
  });
}

/** Writes the models, and the index that the page reads, into a fresh folder. */
export async function writeVectorModels(): Promise<string> {
  const folder = await Deno.makeTempDir();
  const models = join(folder, "models/");
  await Deno.mkdir(models);
  await Deno.writeFile(join(models, `${EMBEDDER}.gguf`), embedder().stream());
  await Deno.writeFile(join(models, `${RANKER}.gguf`), ranker().stream());
  await writeParrot(models, WRITER);
  await writeParrot(models, BUNGLER);
  const index = JSON.stringify(await describeFolder(models));
  await Deno.writeTextFile(join(models, "index.json"), index);
  return folder;
}
