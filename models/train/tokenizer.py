"""A unigram tokenizer (llama.cpp's "t5" kind): frequent words are one token, everything else is spelled.

Names, made-up words and whatever stands in quotes therefore come out letter by letter, always in the
same way, and a very small network can copy, spell and sort what it has never seen. Words are tokens
together with the space in front of them; without it only words with a capital letter are, so that no
token hides inside another word. All pieces are ASCII: whatever is sampled is valid UTF-8, and what is
not ASCII in the input becomes the unknown token.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

UNKNOWN = "<|unknown|>"
BOS = "<|begin|>"
END = "<|end|>"
ROLES = {role: f"<|{role}|>" for role in ("system", "tools", "user", "assistant", "tool")}
CONTROL = [BOS, END, *ROLES.values()]
# Marks that the model writes and llama.cpp's parser reads: they must stay visible as text.
THINK, THINK_END, CALL, CALL_END = MARKS = ["<think>", "</think>", "<tool_call>", "</tool_call>"]
ALPHABET = ["\n", *map(chr, range(32, 127))]
# What stands between the values of a tool call and of JSON in general.
# None ends in a space before a letter: no token may cross the border between a word and what is before it.
JOINTS = ['{"name": "', '", "arguments": {"', '", "arguments": {', '": "', '", "', '":', ', "', '"}}', '}}', '{"', '"}', "\n\n", "\n-"]  # fmt: skip
WORD = re.compile(r" ?[A-Za-z]+")
CHUNK = re.compile(r" ?[A-Za-z]+|[^A-Za-z]+?(?= ?[A-Za-z]|\Z)", re.DOTALL)

SPECIAL = re.compile("(" + "|".join(map(re.escape, [*CONTROL, *MARKS])) + ")")


def score(rank: int) -> float:
    """One per token, so the fewest tokens win; the rest tells equal splits apart."""
    return -1.0 - rank * 1e-5


class Tokenizer:
    """Text to ids and back. Ids: unknown, control tokens, marks, characters, joints, words."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.pieces = list(dict.fromkeys(ALPHABET + JOINTS + words))
        self.tokens = [UNKNOWN, *CONTROL, *MARKS, *self.pieces]
        self.ids = {token: i for i, token in enumerate(self.tokens)}
        self.first_piece = len(self.tokens) - len(self.pieces)
        self.longest = max(map(len, self.pieces))
        self.cache: dict[str, list[int]] = {}

    def encode(self, text: str) -> list[int]:
        """Ids of plain text. Chunk by chunk and from the cache, where no token can cross the chunks' borders."""
        if '"arguments"' in text:
            return self.best_split(text)
        ids: list[int] = []
        for part in CHUNK.findall(text):
            if part not in self.cache:
                self.cache[part] = self.best_split(part)
            ids += self.cache[part]
        return ids

    def encode_marked(self, text: str) -> list[int]:
        """Ids of text in which control tokens and marks are written out."""
        ids: list[int] = []
        for i, part in enumerate(SPECIAL.split(text)):
            ids += [self.ids[part]] if i % 2 else self.encode(part)
        return ids

    def best_split(self, text: str) -> list[int]:
        """Viterbi over all splits, as llama.cpp does it for the whole text."""
        best: list[tuple[float, int, int]] = [(0.0, 0, 0)] + [(float("-inf"), 0, 0)] * len(text)
        for start in range(len(text)):
            base = best[start][0]
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                i = self.ids.get(text[start:end])
                if i is None:
                    if end > start + 1:
                        continue
                    i = 0
                total = base + (score(i) if i else -20.0)
                if total > best[end][0]:
                    best[end] = (total, start, i)
        ids, end = [], len(text)
        while end:
            _, start, i = best[end]
            if i or not ids or ids[-1]:  # a run of unknown characters is one unknown token
                ids.append(i)
            end = start
        return ids[::-1]

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
    empty = Tokenizer([])
    gains: Counter[str] = Counter()
    for word, count in counts.items():
        bare = word.strip()
        if len(word) < 2 or bare.lower() in spelled or not (word.startswith(" ") or word[0].isupper()) or bare.isupper() and len(bare) > 1:
            continue
        gains[word] = count * (len(word) - 1)
    room = vocab_size - len(empty.tokens)
    # Ties are broken by spelling: the result does not depend on the order of the corpus.
    chosen = sorted(gains, key=lambda word: (-gains[word], word))[:room]
    return Tokenizer(sorted(chosen))
