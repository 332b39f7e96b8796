"""Turns dialogues into token ids with a mark on what the model has to learn, stored as three flat arrays."""

from __future__ import annotations

import re
from multiprocessing import Pool
from pathlib import Path
from random import Random

import numpy as np

import corpus
import data.words
from chat import Dialogue, segments
from tokenizer import ROLES, THINK, Tokenizer

SHARD = 5000
LONGEST = 2048
# What the evaluation asks, one prompt a line: written by `deno run models/eval/prompts.ts`.
HELD_OUT = Path(__file__).parent / "held_out.txt"
NUMBER = re.compile(r"\d+")


def plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


class HeldOut:
    """Tells dialogues that ask what the evaluation asks: the same words, or a task on the same two numbers."""

    def __init__(self, prompts: list[str]) -> None:
        self.prompts = {plain(prompt) for prompt in prompts}
        self.pairs = {pair for prompt in prompts if len(pair := tuple(NUMBER.findall(prompt))) == 2}

    def has(self, dialogue: Dialogue) -> bool:
        asked = [message.content for message in dialogue.messages if message.role == "user"]
        return any(plain(text) in self.prompts or tuple(NUMBER.findall(text)) in self.pairs for text in asked)


def encode(tokenizer: Tokenizer, dialogue: Dialogue) -> tuple[list[int], list[bool]]:
    """Ids of a dialogue, and which of them the model itself has to write."""
    ids: list[int] = []
    learn: list[bool] = []
    assistant, think = tokenizer.ids[ROLES["assistant"]], tokenizer.ids[THINK]
    for text, written in segments(dialogue):
        part = tokenizer.encode_marked(text)
        flags = [written] * len(part)
        if written and ids and ids[-1] == assistant and part[0] != think:
            flags[0] = False  # whether an earlier answer began with a thought is not to be learned: it was cut off
        ids += part
        learn += flags
    return ids, learn


def shard(job: tuple[Path, int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The dialogues of one shard: a function of the seed and the shard's number alone."""
    words, seed, number = job
    tokenizer = Tokenizer.load(words)
    data.words.TOKENS[:] = sorted({word for token in tokenizer.words if (word := token.strip()).isalpha() and word.islower()})
    rng = Random(seed * 1_000_003 + number)
    held_out = HeldOut(HELD_OUT.read_text().splitlines())
    ids: list[int] = []
    learn: list[bool] = []
    lengths: list[int] = []
    for _ in range(SHARD):
        dialogue = corpus.dialogue(rng)
        part, flags = encode(tokenizer, dialogue)
        if len(part) <= LONGEST and not held_out.has(dialogue):
            ids += part
            learn += flags
            lengths.append(len(part))
    return np.array(ids, np.int16), np.array(learn, bool), np.array(lengths, np.int32)


def pack(words: Path, dialogues: int, seed: int, path: Path) -> int:
    """Write `tokens`, `learn` and `lengths` of all dialogues. Returns the number of tokens."""
    jobs = [(words, seed, number) for number in range(-(-dialogues // SHARD))]
    with Pool(2) as pool:
        parts = pool.map(shard, jobs, chunksize=1)
    tokens, learn, lengths = (np.concatenate(arrays) for arrays in zip(*parts))
    np.savez(path, tokens=tokens, learn=learn, lengths=lengths)
    return len(tokens)
