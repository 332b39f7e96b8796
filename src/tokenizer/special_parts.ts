/** Text to what is between special tokens, and these. */
import type { GgufFields } from "../models/gguf_metadata.ts";
import type { TokenKind, Vocabulary } from "./vocabulary.ts";

/** Plain text, or the id of a token that stands as itself in it. */
export type Part = string | number;

interface Special {
  readonly id: number;
  readonly text: string;
  /** Of no text that asks for no special tokens. */
  readonly hidden: boolean;
  readonly strips: Strips;
}

/** The spaces before such a token, or behind it, belong to it. */
interface Strips {
  readonly left?: boolean;
  readonly right?: boolean;
}

/** As llama.cpp: one token after the other, the longest first, each wherever it is left to right. */
export function specialSplitter(
  vocabulary: Vocabulary,
  fields: GgufFields,
): (text: string, parseSpecial: boolean) => readonly Part[] {
  const specials = listSpecials(vocabulary, stripsOf(fields));
  return (text, parseSpecial) => {
    let parts: readonly Part[] = [text];
    for (const special of specials) {
      if (special.hidden && !parseSpecial) continue;
      parts = parts.flatMap((part) => typeof part === "string" ? cut(part, special) : [part]);
    }
    return parts.filter((part) => part !== "");
  };
}

const SPECIAL: readonly TokenKind[] = ["control", "user-defined", "unknown"];

function listSpecials(
  { texts, kinds }: Vocabulary,
  strips: (text: string, kind: TokenKind) => Strips,
): Special[] {
  const length = (text: string) => new TextEncoder().encode(text).length;
  return texts
    .flatMap((text, id): Special[] => {
      const kind = kinds[id]!;
      if (!SPECIAL.includes(kind)) return [];
      return [{ id, text, hidden: kind !== "user-defined", strips: strips(text, kind) }];
    })
    .sort((a, b) => length(b.text) - length(a.text));
}

function cut(text: string, { id, text: token, strips }: Special): Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let at = rest.indexOf(token); at >= 0; at = rest.indexOf(token)) {
    const before = rest.slice(0, at);
    parts.push(strips.left ? before.replace(/[\t-\r ]+$/, "") : before, id);
    rest = rest.slice(at + token.length);
    if (strips.right) rest = rest.replace(/^[\t-\r ]+/, "");
  }
  return [...parts, rest];
}

/** No file says it: llama.cpp knows it of these models by their names. */
function stripsOf(fields: GgufFields): (text: string, kind: TokenKind) => Strips {
  const value = (key: string) => String(fields[key] ?? "");
  const name = value("general.name").toLowerCase();
  const masked = /jina-v2-(de|es|code)/.test(value("tokenizer.ggml.pre")) ||
    /nomic-bert-moe|jina-bert-v3/.test(value("general.architecture"));
  if (masked) return (text) => text === "<mask>" ? { left: true } : {};
  if (/phi-?3/.test(name)) {
    const kept = ["<unk>", "<s>", "<|endoftext|>"];
    return (text) => kept.includes(text) ? {} : { right: true };
  }
  return (text) => name.includes("modern-bert") && text === "[MASK]" ? { left: true } : {};
}
