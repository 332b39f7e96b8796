/** SentencePiece's byte-pair vocabularies, of Llama 2's kind: tokens have scores instead of merges. */
import { type Algorithm, unspellable } from "./algorithm.ts";
import { byteToken, utf8 } from "./characters.ts";
import { mergePairs } from "./merge.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Of text whose spaces are escaped already. */
export function sentencePiece({ ids, scores }: Vocabulary): Algorithm {
  const rankOf = (left: string, right: string) => {
    const id = ids.get(left + right);
    return id === undefined ? undefined : -(scores[id] ?? 0);
  };

  function spell(character: string): number[] {
    return Array.from(utf8(character), (byte) => {
      const id = ids.get(byteToken(byte)) ?? ids.get(String.fromCharCode(byte));
      if (id === undefined) throw unspellable(JSON.stringify(character));
      return id;
    });
  }

  return (text) =>
    mergePairs(Array.from(text), rankOf).flatMap((piece) => ids.get(piece) ?? spell(piece));
}
