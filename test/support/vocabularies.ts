/** Vocabularies of every kind, made of some texts so that each way to cut these gives other tokens. */
import { type Field, field } from "../../models/gguf_file.ts";
import { bytesAsLetters, byteToken } from "../../src/tokenizer/characters.ts";

export interface MadeVocabulary {
  readonly fields: Readonly<Record<string, Field>>;
  readonly size: number;
}

type Fields = Readonly<Record<string, Field>>;

const { u32, bool, string, strings, ints, floats } = field;
const [NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE] = [1, 2, 3, 4, 6];
const BYTES = Array.from({ length: 256 }, (_, byte) => byteToken(byte));
/** Letters that are left of a text. */
const SHORT = 20;
/** How many merges are learned of one look at the texts, and how many looks there are. */
const [MERGES, LOOKS] = [100, 12];

function vocabulary(
  model: string,
  tokens: readonly (readonly [text: string, type: number])[],
  ids: Readonly<Record<string, number>>,
  more: Fields = {},
): MadeVocabulary {
  const special = Object.entries(ids).map(([name, id]) =>
    [`tokenizer.ggml.${name}_token_id`, u32(id)] as const
  );
  return {
    size: tokens.length,
    fields: {
      "tokenizer.ggml.model": string(model),
      "tokenizer.ggml.tokens": strings(tokens.map(([text]) => text)),
      "tokenizer.ggml.token_type": ints(tokens.map(([, type]) => type)),
      ...Object.fromEntries(special),
      ...more,
    },
  };
}

const SPECIAL = ["<s>", "</s>", "<|im_start|>", "<|im_end|>"].map((text) =>
  [text, CONTROL] as const
);
const USER = [["<user>", USER_DEFINED]] as const;

/** Byte-pair; its merges run across all words, so that only the cuts keep them apart. */
export function bytePairVocabulary(texts: readonly string[], plain: boolean) {
  const letters = (text: string) => plain ? text.replaceAll(" ", "\u2581") : bytesAsLetters(text);
  const { tokens, merges } = learnMerges(texts.map((text) => Array.from(letters(text))), plain);
  const bytes = plain ? BYTES.map((text) => [text, BYTE] as const) : [];
  const known = new Set([...SPECIAL, ...USER].map(([text]) => text));
  // No merges lead to these: only who looks words up as a whole finds them.
  const whole = [" naïve", " café", "\n\n\n"].map(letters);
  const normal = [...new Set([...tokens, ...whole])].filter((text) => !known.has(text as "<s>"))
    .map((text) => [text, NORMAL] as const);
  const all = [...SPECIAL, ...USER, ...bytes, ...normal];
  return (pre: string): MadeVocabulary =>
    vocabulary(pre === "gemma4" ? "gemma4" : "gpt2", all, { bos: 0, eos: 1, padding: 1 }, {
      "tokenizer.ggml.pre": string(pre),
      "tokenizer.ggml.merges": strings(merges),
    });
}

/** Llama 2's kind. @param space text gets one in front of it */
export function sentencePieceVocabulary(texts: readonly string[], space: boolean): MadeVocabulary {
  const first = [["<unk>", UNKNOWN], ...SPECIAL, ...USER, ["  ", USER_DEFINED]] as const;
  const bytes = BYTES.map((text) => [text, BYTE] as const);
  const all = unique([...first, ...bytes, ...normalPieces(texts, 5)]);
  const special = first.length + bytes.length;
  return vocabulary("llama", all, { bos: 1, eos: 2, unknown: 0, padding: 0 }, {
    // Many are equal: then that on the left comes first.
    "tokenizer.ggml.scores": floats(all.map((_, id) => id < special ? 0 : -(id * 7919 % 97))),
    "tokenizer.ggml.add_space_prefix": bool(space),
    "tokenizer.ggml.add_eos_token": bool(!space),
  });
}

/** BERT's kind. */
export function wordPieceVocabulary(texts: readonly string[], lowercase: boolean): MadeVocabulary {
  const base = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const first = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].map((text) =>
    [text, CONTROL] as const
  );
  const pieces = normalPieces([...texts, ...texts.map(base)], 3)
    .map(([text]) => text.replace(/[\s\u2581]/g, "")).filter((text) => text !== "");
  const normal = pieces.flatMap((text) =>
    [text, `\u2581${text}`].map((each) => [each, NORMAL] as const)
  );
  const ids = { bos: 2, seperator: 3, unknown: 1, padding: 0, mask: 4 };
  return vocabulary("bert", unique([...first, ...normal]), ids, {
    "tokenizer.ggml.normalizer.lowercase": bool(lowercase),
  });
}

/** T5's and XLM-R's kind. @param map what characters become first */
export function unigramVocabulary(
  texts: readonly string[],
  { space, merge, map }: { space: boolean; merge: boolean; map?: Readonly<Record<string, string>> },
): MadeVocabulary {
  const first = [["<pad>", CONTROL], ["</s>", CONTROL], ["<unk>", UNKNOWN], ...USER] as const;
  const all = unique([...first, ...normalPieces(texts, 5)]);
  return vocabulary("t5", all, { eos: 1, unknown: 2, padding: 0 }, {
    "tokenizer.ggml.scores": floats(all.map((_, id) => id < 4 ? 0 : -3 - id * 7919 % 1000 / 100)),
    "tokenizer.ggml.add_space_prefix": bool(space),
    "tokenizer.ggml.remove_extra_whitespaces": bool(merge),
    "tokenizer.ggml.add_eos_token": bool(true),
    ...(map ? { "tokenizer.ggml.precompiled_charsmap": field.bytes(characterMap(map)) } : {}),
  });
}

function unique<T extends readonly [string, number]>(tokens: readonly T[]): readonly T[] {
  return [...new Map(tokens.toReversed().map((token) => [token[0], token])).values()].reverse();
}

/** Every beginning of pieces here and there in the texts. */
function normalPieces(texts: readonly string[], longest: number): (readonly [string, number])[] {
  return texts.flatMap((text) => {
    const characters = Array.from(` ${text}`.replaceAll(" ", "\u2581"));
    return characters.flatMap((_, at) =>
      at % 2
        ? []
        : Array.from({ length: 1 + at % longest }, (_, length) =>
          [characters.slice(at, at + 1 + length).join(""), NORMAL] as const)
    );
  });
}

function learnMerges(texts: readonly (readonly string[])[], plain: boolean) {
  const tokens = new Set(texts.flat());
  const ranks = new Map<string, number>();
  let sequences = texts;
  for (let look = 0; look < LOOKS; look++) {
    const counts = new Map<string, number>();
    for (const sequence of sequences) {
      sequence.slice(1).forEach((right, at) => {
        const pair = `${sequence[at]} ${right}`;
        // No merge of such a vocabulary has a line end.
        if (!plain || !pair.includes("\n")) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      });
    }
    const best = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MERGES).map(([pair]) => pair);
    for (const pair of best) {
      if (!ranks.has(pair)) ranks.set(pair, ranks.size);
      tokens.add(pair.replace(" ", ""));
    }
    sequences = sequences.map((sequence) => mergeAll(sequence, ranks));
  }
  // Short texts become one token, unless they are cut.
  for (let sequence of sequences.filter(({ length }) => length < SHORT)) {
    while (sequence.length > 1) {
      ranks.set(`${sequence[0]} ${sequence[1]}`, ranks.size);
      tokens.add(sequence[0]! + sequence[1]!);
      sequence = mergeAll(sequence, ranks);
    }
  }
  return { tokens: [...tokens], merges: [...ranks.keys()] };
}

function mergeAll(sequence: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  const merged = [...sequence];
  for (;;) {
    let [best, lowest] = [-1, Infinity];
    for (let at = 1; at < merged.length; at++) {
      const rank = ranks.get(`${merged[at - 1]} ${merged[at]}`) ?? Infinity;
      if (rank < lowest) [best, lowest] = [at, rank];
    }
    if (best < 0) return merged;
    merged.splice(best - 1, 2, merged[best - 1]! + merged[best]!);
  }
}

/** As SentencePiece compiles it, generously: every node has a block of its own for its children. */
export function characterMap(map: Readonly<Record<string, string>>): number[] {
  const encoder = new TextEncoder();
  interface Node {
    readonly children: Map<number, Node>;
    value?: number;
  }
  const root: Node = { children: new Map() };
  const replacements: number[] = [];
  for (const [from, to] of Object.entries(map)) {
    let node = root;
    for (const byte of encoder.encode(from)) {
      const child = node.children.get(byte) ?? { children: new Map() };
      node.children.set(byte, child);
      node = child;
    }
    node.value = replacements.length;
    replacements.push(...encoder.encode(to), 0);
  }
  const units: number[] = [];
  let blocks = 1;
  const place = (node: Node, index: number, label: number) => {
    const block = 256 * blocks++;
    const leaf = node.value === undefined ? 0 : 1 << 8;
    units[index] = (label | leaf | ((block ^ index) << 10)) >>> 0;
    if (node.value !== undefined) units[block] = (node.value | 2 ** 31) >>> 0;
    for (const [byte, child] of node.children) place(child, block ^ byte, byte);
  };
  place(root, 0, 0);
  const array = Uint32Array.from({ length: 256 * blocks }, (_, index) => units[index] ?? 0);
  const size = Uint32Array.of(array.byteLength);
  return [...new Uint8Array(size.buffer), ...new Uint8Array(array.buffer), ...replacements];
}
