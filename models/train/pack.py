"""Turns dialogues into rows of token ids for training, made by several processes while the network learns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random

import numpy as np

import corpus
import data.words
from chat import Dialogue, segments
from tokenizer import ROLES, THINK, Tokenizer

SHARD = 2000
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


@dataclass
class Rows:
    """Dialogues one after another in rows of one length: each token with its place in its dialogue.

    `learn` says of each token whether the model has to write it; `document` numbers the dialogues of a row.
    """

    tokens: np.ndarray
    learn: np.ndarray
    position: np.ndarray
    document: np.ndarray

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, part: slice) -> Rows:
        return Rows(self.tokens[part], self.learn[part], self.position[part], self.document[part])

    def __add__(self, other: Rows) -> Rows:
        return Rows(*(np.concatenate([mine, its]) for mine, its in zip(vars(self).values(), vars(other).values())))


def fitted(lengths: list[int], width: int) -> list[list[int]]:
    """The numbers of the dialogues in each row: the fullest row that still has room takes the next dialogue, long ones first."""
    rows: list[list[int]] = []
    room: list[int] = []
    for number in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        fits = [row for row in range(max(0, len(rows) - 12), len(rows)) if room[row] >= lengths[number]]
        if not fits:
            rows.append([])
            room.append(width)
            fits = [len(rows) - 1]
        best = min(fits, key=lambda row: room[row])
        rows[best].append(number)
        room[best] -= lengths[number]
    return rows


def in_turn(lengths: list[int], width: int) -> list[list[int]]:
    """The numbers of the dialogues in each row, as they come: where rows are much longer than dialogues that leaves little room."""
    rows: list[list[int]] = [[]]
    room = width
    for number, length in enumerate(lengths):
        if length > room:
            rows.append([])
            room = width
        rows[-1].append(number)
        room -= length
    return rows


def to_rows(dialogues: list[tuple[list[int], list[bool]]], width: int, longest: int) -> Rows:
    lengths = [len(ids) for ids, _ in dialogues]
    rows = in_turn(lengths, width) if width > longest else fitted(lengths, width)
    shape = (len(rows), width)
    packed = Rows(np.zeros(shape, np.int16), np.zeros(shape, bool), np.zeros(shape, np.int16), np.full(shape, -1, np.int16))
    for row, members in enumerate(rows):
        at = 0
        for place, number in enumerate(members):
            ids, learn = dialogues[number]
            part = slice(at, at + len(ids))
            packed.tokens[row, part] = ids
            packed.learn[row, part] = learn
            packed.position[row, part] = np.arange(len(ids))
            packed.document[row, part] = place
            at += len(ids)
    return packed


def shard(job: tuple[Path, int, int, int, corpus.Shares, int]) -> Rows:
    """The rows of one shard: a function of the seed, the sizes, the shares and the shard's number alone."""
    words, seed, width, longest, more, number = job
    tokenizer = Tokenizer.load(words)
    data.words.TOKENS[:] = sorted({word for token in tokenizer.words if (word := token.strip()).isalpha() and word.islower()})
    rng = Random(seed * 1_000_003 + number)
    held_out = HeldOut(HELD_OUT.read_text().splitlines())
    dialogues = []
    for _ in range(SHARD):
        dialogue = corpus.dialogue(rng, more)
        ids, learn = encode(tokenizer, dialogue)
        if len(ids) <= longest and not held_out.has(dialogue):
            dialogues.append((ids, learn))
    rows = to_rows(dialogues, width, longest)
    # Long dialogues lie together: in another order.
    order = np.random.default_rng([seed, number]).permutation(len(rows))
    return Rows(*(array[order] for array in vars(rows).values()))


def batches(words: Path, seed: int, rows: int, width: int, longest: int, processes: int, more: corpus.Shares = ()) -> Iterator[Rows]:
    """Batches of so many rows for ever, each of them new.

    @param width: tokens in a row
    @param longest: tokens in a dialogue; longer ones are left out
    @param more: see `corpus.dialogue`
    """
    with get_context("spawn").Pool(processes) as pool:
        jobs = ((words, seed, width, longest, more, number) for number in count())
        pending = [pool.apply_async(shard, (next(jobs),)) for _ in range(4 * processes)]
        left: Rows | None = None
        while True:
            fresh = pending.pop(0).get()
            pending.append(pool.apply_async(shard, (next(jobs),)))
            left = fresh if left is None else left + fresh
            while len(left) >= rows:
                yield left[:rows]
                left = left[rows:]
