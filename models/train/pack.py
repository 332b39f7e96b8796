"""Turns the corpus into rows of equal length, each filled with whole dialogues."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from chat import encode_dialogue
from tokenizer import Tokenizer

# Numbers that stand for "no dialogue here" (the padding at the end of a row) and "no target".
PADDING = -1


def pack(corpus: Path, tokenizer: Tokenizer, length: int, path: Path) -> int:
    """Write ids, targets-to-learn and dialogue numbers, each (rows, length + 1). Returns the tokens."""
    rows: list[tuple[list[int], list[bool], list[int]]] = []
    width = length + 1  # one more, as the target of a token is the token after it
    for number, line in enumerate(corpus.open()):
        ids, written = encode_dialogue(tokenizer, json.loads(line))
        ids, written = ids[:width], written[:width]
        if not rows or len(rows[-1][0]) + len(ids) > width:
            rows.append(([], [], []))
        row_ids, row_written, row_dialogues = rows[-1]
        row_ids += ids
        row_written += written
        row_dialogues += [number] * len(ids)
    shape = (len(rows), width)
    tokens = np.zeros(shape, np.int64)
    learn = np.zeros(shape, bool)
    dialogues = np.full(shape, PADDING, np.int64)
    for i, (row_ids, row_written, row_dialogues) in enumerate(rows):
        tokens[i, : len(row_ids)] = row_ids
        learn[i, : len(row_ids)] = row_written
        dialogues[i, : len(row_ids)] = row_dialogues
    np.savez(path, tokens=tokens, learn=learn, dialogues=dialogues)
    return int((dialogues != PADDING).sum())
