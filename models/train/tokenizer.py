"""A tokenizer whose every word is either one token or spelled letter by letter.

Frequent words are tokens, together with the space in front of them; everything else is read character
by character: names, made-up words, what stands in quotes, numbers. So a very small network can copy,
spell and sort what it has never seen: no token is ever a part of a word, and the letters of a word are
the same wherever it stands. In llama.cpp this is a byte-pair tokenizer of Llama 3's kind, which looks a
word up as a whole before it merges anything, without merges. All pieces are ASCII: whatever is sampled
is valid UTF-8, and what is not ASCII in the input is not read.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

BOS = "<|begin|>"
END = "<|end|>"
ROLES = {role: f"<|{role}|>" for role in ("system", "tools", "user", "assistant", "tool")}
CONTROL = [BOS, END, *ROLES.values()]
# Marks that the model writes and llama.cpp's parser reads: they must stay visible as text.
THINK, THINK_END, CALL, CALL_END = MARKS = ["<think>", "</think>", "<tool_call>", "</tool_call>"]
ALPHABET = ["\n", *map(chr, range(32, 127))]
# How Llama 3 cuts text into words: contractions, words with the character before them, up to three
# digits, runs of punctuation, line ends, spaces.
WORD = re.compile(
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\w]?[^\W\d_]+|_[^\W\d_]+|\d{1,3}| ?(?:[^\s\w]|_)+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
# What may become one token: a word with or without a space, or punctuation. No word that begins with
# punctuation, so that a parameter is spelled alike in a definition and in a call.
WHOLE = re.compile(r" ?[A-Za-z]+|'(?:s|t|re|ve|m|ll|d)| ?[!-/:-@\[-`{-~]+\n?|\n+")

# Of words in capitals only these may be one token: others come from putting a word into capitals, letter by letter.
ACRONYMS = set("AI API CPU GGUF GPU HTTP JSON LLM MIT NDJSON SSE URL".split())

SPECIAL = re.compile("(" + "|".join(map(re.escape, [*CONTROL, *MARKS])) + ")")


def as_bytes(piece: str) -> str:
    """A piece as byte-pair vocabularies write it: every byte is a visible character."""
    return piece.replace(" ", "\u0120").replace("\n", "\u010a")


def as_text(piece: str) -> str:
    """What `as_bytes` was given."""
    return piece.replace("\u0120", " ").replace("\u010a", "\n")


class Tokenizer:
    """Text to ids and back. Ids: control tokens, marks, characters, words."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.pieces = list(dict.fromkeys(ALPHABET + words))
        self.tokens = [*CONTROL, *MARKS, *self.pieces]
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.first_piece = len(self.tokens) - len(self.pieces)
        self.cache: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        """Ids of plain text."""
        ids: list[int] = []
        for word in WORD.findall(text):
            if word not in self.cache:
                self.cache[word] = [self.ids[word]] if word in self.ids else [self.ids[char] for char in word if char in self.ids]
            ids += self.cache[word]
        return ids

    def encode_marked(self, text: str) -> list[int]:
        """Ids of text in which control tokens and marks are written out."""
        ids: list[int] = []
        for i, part in enumerate(SPECIAL.split(text)):
            ids += [self.ids[part]] if i % 2 else self.encode(part)
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        return "".join(self.tokens[i] for i in ids)

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(self.words))

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        return cls(json.loads(path.read_text()))


def train(texts: Iterable[str], vocab_size: int, spelled: set[str]) -> Tokenizer:
    """Choose the words that save most tokens, none of them from `spelled` (what the model is to read letter by letter)."""
    counts = Counter(word for text in texts for word in WORD.findall(text))
    gains: Counter[str] = Counter()
    for word, count in counts.items():
        bare = word.strip()
        if len(word) > 1 and WHOLE.fullmatch(word) and bare.lower() not in spelled and not (bare.isupper() and len(bare) > 1 and bare not in ACRONYMS):
            gains[word] = count * (len(word) - 1)
    room = vocab_size - len(Tokenizer([]).tokens)
    # Ties are broken by spelling: the result does not depend on the order of the corpus.
    chosen = sorted(gains, key=lambda word: (-gains[word], word))[:room]
    return Tokenizer(sorted(chosen))
