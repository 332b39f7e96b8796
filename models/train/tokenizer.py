"""Byte-level BPE as llama.cpp does it for `tokenizer.ggml.pre` = "gpt-2", for plain ASCII text.

The vocabulary holds printable ASCII and the newline only, so whatever is sampled is valid UTF-8.
llama.cpp drops input bytes that it finds no token for.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

BOS = "<|begin|>"
END = "<|end|>"
ROLES = {role: f"<|{role}|>" for role in ("system", "user", "assistant", "tool")}
CONTROL = [BOS, END, *ROLES.values()]

# llama.cpp's expression for "gpt-2", with its letter and digit classes cut down to ASCII.
WORD = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+")

# GPT-2 writes bytes that are not printable as other characters; of ours these are space and newline.
VISIBLE = {" ": "\u0120", "\n": "\u010a"}
ALPHABET = ["\n", *map(chr, range(32, 127))]


def visible(text: str) -> str:
    """The text as tokens spell it in the GGUF."""
    return "".join(VISIBLE.get(char, char) for char in text)


class Tokenizer:
    """Text to ids and back. Ids: control tokens, single characters, then one per merge."""

    def __init__(self, merges: list[tuple[str, str]]) -> None:
        self.merges = merges
        self.tokens = CONTROL + ALPHABET + [left + right for left, right in merges]
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.ranks = {pair: rank for rank, pair in enumerate(merges)}
        self.cache: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        return [i for word in WORD.findall(text) for i in self.encode_word(word)]

    def encode_word(self, word: str) -> list[int]:
        if word not in self.cache:
            parts = [char for char in word if char in self.ids]
            while True:
                ranked = [(self.ranks.get(pair, len(self.ranks)), i) for i, pair in enumerate(zip(parts, parts[1:]))]
                rank, i = min(ranked, default=(len(self.ranks), 0))
                if rank == len(self.ranks):
                    break
                parts[i : i + 2] = [parts[i] + parts[i + 1]]
            self.cache[word] = [self.ids[part] for part in parts]
        return self.cache[word]

    def decode(self, ids: Iterable[int]) -> str:
        return "".join(self.tokens[i] for i in ids)

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(self.merges))

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        return cls([(left, right) for left, right in json.loads(path.read_text())])


def train(texts: Iterable[str], vocab_size: int) -> Tokenizer:
    """Merge the most frequent pair again and again. Digits stay single, so that numbers stay readable."""
    counts = Counter(word for text in texts for word in WORD.findall(text))
    words = [(list(word), count) for word, count in counts.items() if not any(char.isdigit() for char in word)]
    merges: list[tuple[str, str]] = []
    while len(merges) < vocab_size - len(CONTROL) - len(ALPHABET):
        pairs: Counter[tuple[str, str]] = Counter()
        for parts, count in words:
            for pair in zip(parts, parts[1:]):
                pairs[pair] += count
        # Ties are broken by spelling: the result does not depend on the order of the corpus.
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        for parts, _ in words:
            i = 0
            while i + 1 < len(parts):
                if (parts[i], parts[i + 1]) == best:
                    parts[i : i + 2] = [best[0] + best[1]]
                i += 1
    return Tokenizer(merges)
