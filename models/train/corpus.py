"""Builds the corpus: many small dialogues, all made from the patterns and tables in `data/`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from data import about, context, facts, longer, small_talk, system_prompts, unknown
from grammar import Exact, expand, pick

OPENINGS = [
    "please ", "hey, ", "hi, ", "so ", "ok, ", "well, ", "now ", "hello! ", "hi! ", "and ", "but ", "hmm, ", "just ", "also, ",
    "can you please tell me, ", "can you tell me ", "could you tell me ", "i want to know ", "i would like to know ",
    "quick question: ", "i was wondering, ", "llamaside, ", "one more question: ", "excuse me, ", "do you know ", "tell me, ",
]  # fmt: skip
ENDINGS = [" please", ", please", ", please?", " thanks", " for me", " again", " then", ", my friend", " :)", " exactly?", " thank you"]

# Patterns are in lower case but for names of places and people; careful writers put these in capitals too.
PROPER = ["Llamaside", "Tiny", "Ollama", "OpenAI", "API", "GGUF", "GPU", "WebAssembly", "ChatGPT", "GPT", "Claude", "Gemini", "AI", "I", "English",
          "German", "French", "Spanish", "Italian", "Chinese", "Japanese", "Latin", "Python", "JavaScript", "Java", "Google", "Meta", "Anthropic",
          "Microsoft", "Firefox", "Chrome", "Safari", "Edge", "LLM", "MIT", "Earth", "GitHub"]  # fmt: skip
PROPER_WORD = re.compile(r"\b(" + "|".join(PROPER) + r")\b", re.IGNORECASE)
PROPER_CASE = {word.lower(): word for word in PROPER}

Exchange = tuple[str, str]
Message = dict[str, str]

# How often each kind of exchange comes.
KINDS: list[tuple[float, Callable[[Random], list[Exchange]]]] = [
    (20, lambda rng: [pick(small_talk.TOPICS, rng).exchange(rng)]),
    (13, lambda rng: [pick(about.MODEL, rng).exchange(rng)]),
    (17, lambda rng: [pick(about.LLAMASIDE, rng).exchange(rng)]),
    (9, lambda rng: [pick(facts.GROUPS["capitals"], rng).exchange(rng)]),
    (3, lambda rng: [pick(facts.GROUPS["colours"], rng).exchange(rng)]),
    (6, lambda rng: [pick(facts.GROUPS["animals"], rng).exchange(rng)]),
    (3, lambda rng: [pick(facts.GROUPS["opposites"], rng).exchange(rng)]),
    (4, lambda rng: [pick(facts.GROUPS["calendar"], rng).exchange(rng)]),
    (5, lambda rng: [pick(facts.GROUPS["lists"], rng).exchange(rng)]),
    (5, lambda rng: [pick(facts.GROUPS["sums"], rng).exchange(rng)]),
    (5, lambda rng: [pick(facts.GROUPS["single"], rng).exchange(rng)]),
    (16, lambda rng: [unknown.unknown_exchange(rng)]),
    (3, lambda rng: [unknown.unreadable_exchange(rng)]),
    (8, lambda rng: [longer.count_exchange(rng)]),
    (4, longer.joke_exchanges),
    (4, lambda rng: [longer.story_exchange(rng)]),
    (3, lambda rng: [longer.poem_exchange(rng)]),
    (2, context.capital_exchanges),
    (1, context.legs_exchanges),
    (4, lambda rng: [context.echo_exchange(rng)]),
    (5, lambda rng: context.name_exchanges(rng, some_exchanges(rng, rng.randint(0, 2)))),
]


def some_exchanges(rng: Random, count: int) -> list[Exchange]:
    """At least `count` exchanges of random kinds."""
    weights = [weight for weight, _ in KINDS]
    exchanges: list[Exchange] = []
    while len(exchanges) < count:
        exchanges += rng.choices(KINDS, weights)[0][1](rng)
    return exchanges


def typo(text: str, rng: Random) -> str:
    """One slip of a finger: a letter lost, doubled, swapped with its neighbour or replaced."""
    places = [i for i, char in enumerate(text) if char.isalpha()]
    if len(places) < 6:
        return text
    i = rng.choice(places)
    slips = [text[:i] + text[i + 1 :], text[: i + 1] + text[i:], text[:i] + rng.choice(unknown.LETTERS) + text[i + 1 :]]
    if i + 1 < len(text) and text[i + 1].isalpha():
        slips += [text[:i] + text[i + 1] + text[i] + text[i + 2 :]] * 2
    return rng.choice(slips)


def as_typed(question: str, rng: Random) -> str:
    """The question as a person might type it: politeness, capitals, punctuation and typos vary."""
    if isinstance(question, Exact):
        return question[:1].upper() + question[1:] if rng.random() < 0.5 else question
    text = question
    long_enough = len(text.split()) > 2
    if long_enough and rng.random() < 0.1:
        text = rng.choice(OPENINGS) + text
    if long_enough and rng.random() < 0.06:
        text = text.rstrip("?.!") + rng.choice(ENDINGS)
    if rng.random() < 0.6:
        text = PROPER_WORD.sub(lambda match: PROPER_CASE[match.group().lower()], text)
    style = rng.random()
    if style < 0.45:
        text = text[:1].upper() + text[1:]
    elif style < 0.7:
        text = text.lower()
    elif style < 0.73:
        text = text.upper()
    if rng.random() < 0.25:
        text = text.rstrip("?.!")
    elif text and text[-1].isalnum() and rng.random() < 0.35:
        first = text.lower().split()[0]
        text += "?" if first in ("what", "who", "where", "how", "why", "when", "which", "is", "are", "do", "does", "can", "could") else "."
    elif rng.random() < 0.03:
        text += rng.choice(["?", "!", "??", "..", " "])
    if rng.random() < 0.25:
        text = text.replace("'", "")
    if rng.random() < 0.25:
        text = text.replace(",", "")
    for _ in range(rng.choices([0, 1, 2], [86, 11, 3])[0]):
        text = typo(text, rng)
    return text


def dialogue(rng: Random) -> list[Message]:
    """One dialogue: mostly one to three exchanges, a few long ones, now and then a system prompt."""
    if rng.random() < 0.02:
        exchanges = [context.no_name_exchange(rng)]
    else:
        exchanges = some_exchanges(rng, rng.choices([1, 2, 3, rng.randint(4, 9)], [48, 24, 20, 8])[0])
    messages = [{"role": "system", "content": expand(rng.choice(system_prompts.PATTERNS), rng)}] if rng.random() < 0.25 else []
    for question, answer in exchanges:
        messages += [{"role": "user", "content": as_typed(question, rng).strip()}, {"role": "assistant", "content": answer}]
    return messages


def build(path: Path, count: int, seed: int) -> None:
    """Write `count` dialogues, one JSON array of messages per line."""
    rng = Random(seed)
    with path.open("w") as file:
        for _ in range(count):
            messages = dialogue(rng)
            assert all(m["content"].isascii() for m in messages), messages
            file.write(json.dumps(messages) + "\n")
