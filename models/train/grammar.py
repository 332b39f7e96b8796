"""A very small grammar: one pattern stands for many wordings of the same sentence.

    (a|b|c)  one of the alternatives      [a|b]  one of them, or nothing
    {name}   the value of a slot

Patterns nest. Spaces around an empty choice are cleaned up afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple, TypeVar

Choice = TypeVar("Choice")

# An innermost group, so expanding again and again works from the inside out.
GROUP = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


def expand(pattern: str, rng: Random, slots: Mapping[str, str] | None = None) -> str:
    """One random sentence of the pattern."""

    def choose(match: re.Match[str]) -> str:
        choices = match.group(1).split("|")
        if match.group(0).startswith("[") and rng.random() < 0.5:
            return ""
        return rng.choice(choices)

    while GROUP.search(pattern):
        pattern = GROUP.sub(choose, pattern, count=1)
    for name, value in (slots or {}).items():
        pattern = pattern.replace("{" + name + "}", value)
    pattern = re.sub(r" +", " ", pattern)
    pattern = re.sub(r" ([,.!?])", r"\1", pattern)
    return re.sub(r"^[ ,]+|[ ,]+$", "", pattern)


class Exact(str):
    """A question whose words come back in an answer, so it must be typed without slips."""


class Exchange(NamedTuple):
    """A question, its answer, and what the model thinks before it answers."""

    question: str
    answer: str
    thought: str = ""
    # An answer that is only there to be read: not to be learned.
    learn: bool = True


@dataclass(frozen=True)
class Topic:
    """One thing to ask: patterns for the question, the answer and the thought before it, how often it comes."""

    asks: Sequence[str]
    answers: Sequence[str]
    weight: float = 1.0
    thought: str = ""

    def exchange(self, rng: Random) -> Exchange:
        """A question, its answer and the thought in between."""
        return Exchange(expand(rng.choice(self.asks), rng), expand(rng.choice(self.answers), rng), expand(self.thought, rng))


def draw(choices: Sequence[tuple[float, Choice]], rng: Random) -> Choice:
    """One of several, by weight."""
    return rng.choices(choices, [weight for weight, _ in choices])[0][1]


def pick(topics: Sequence[Topic], rng: Random) -> Topic:
    """A random topic, by weight."""
    return rng.choices(topics, [topic.weight for topic in topics])[0]
