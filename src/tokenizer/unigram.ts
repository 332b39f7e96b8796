/** SentencePiece's unigram vocabularies, of T5's and XLM-R's kind: the likeliest of all spellings. */
import type { Algorithm } from "./algorithm.ts";
import { binary } from "./characters.ts";
import { lengthOf, unigramNormalizer, type UnigramOptions } from "./unigram_text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an unknown character costs more than the least likely token. */
const UNKNOWN_PENALTY = 10;

interface Token {
  readonly id: number;
  readonly score: number;
}

export function unigram(vocabulary: Vocabulary, options: UnigramOptions): Algorithm {
  const tokens = tokenTable(vocabulary);
  const unknown = { id: vocabulary.special.unknown ?? -1, score: tokens.unknownScore };
  const normalize = unigramNormalizer(vocabulary, options);

  return (text) => {
    const normal = normalize(binary(text));
    const path = bestPath(normal, tokens, unknown);
    const found: number[] = [];
    for (let at = normal.length; at > 0; at = path.from[at]!) {
      const id = path.ids[at]!;
      // Several in a row count as one.
      if (id !== unknown.id || found.at(-1) !== unknown.id) found.push(id);
    }
    return found.reverse();
  };
}

interface TokenTable {
  get(text: string): Token | undefined;
  /** Of the tokens that begin with this byte, the shortest first. */
  lengths(first: string): readonly number[];
  readonly unknownScore: number;
}

function tokenTable({ texts, givenKinds, scores }: Vocabulary): TokenTable {
  const tokens = new Map<string, Token>();
  const lengths = new Map<string, Set<number>>();
  let lowest = Infinity;
  texts.forEach((text, id) => {
    const kind = givenKinds[id]!;
    const score = scores[id] ?? 0;
    if (kind === "normal") lowest = Math.min(lowest, score);
    if (kind !== "normal" && kind !== "user-defined" && kind !== "unused") return;
    const key = binary(text);
    tokens.set(key, { id, score: kind === "user-defined" ? 0 : score });
    lengths.set(key[0]!, (lengths.get(key[0]!) ?? new Set()).add(key.length));
  });
  const sorted = new Map(
    [...lengths].map(([first, all]) => [first, [...all].sort((a, b) => a - b)]),
  );
  return {
    get: (text) => tokens.get(text),
    lengths: (first) => sorted.get(first) ?? [],
    unknownScore: Math.fround(lowest - UNKNOWN_PENALTY),
  };
}

/** For each place in `text` the last token of the best way to spell what is before it, and where that begins. */
function bestPath(text: string, tokens: TokenTable, unknown: Token) {
  const ids = new Int32Array(text.length + 1).fill(unknown.id);
  const from = new Int32Array(text.length + 1);
  const scores = new Float64Array(text.length + 1).fill(-Infinity);
  scores[0] = 0;
  const consider = (start: number, end: number, { id, score }: Token) => {
    const sum = scores[start]! + score;
    if (sum <= scores[end]!) return;
    [scores[end], ids[end], from[end]] = [sum, id, start];
  };
  for (let start = 0; start < text.length;) {
    const next = Math.min(text.length, start + lengthOf(text.charCodeAt(start)));
    let isKnown = false;
    for (const length of tokens.lengths(text[start]!)) {
      const token = tokens.get(text.slice(start, start + length));
      if (!token || start + length > text.length) continue;
      isKnown ||= start + length === next;
      consider(start, start + length, token);
    }
    if (!isKnown) consider(start, next, unknown);
    start = next;
  }
  return { ids, from };
}
