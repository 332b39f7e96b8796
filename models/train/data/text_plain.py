"""Small tasks in the words of single people, on everyday texts: no frames."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import words
from data.text_count import row, shown
from data.text_said import GIVEN, SAID_OF_TASKS
from data.text_sort import keys
from data.texts import PHRASES, SENTENCES, natural, numbered, one_word, some_words, typed
from grammar import Exact, Exchange, draw, expand


def asked(kind: str, rng: Random, text: str = "", **numbers: str) -> Exact:
    """The request, typed as people type; a text of several words is now and then in quotes."""
    frame = typed(expand(rng.choice(SAID_OF_TASKS[kind]), rng), rng)
    if text and '"{text}"' not in frame and rng.random() < 0.12:
        frame = frame.replace("{text}", '"{text}"')
    if not frame.startswith("{") and rng.random() < 0.3:
        frame = frame[:1].upper() + frame[1:]
    if frame[-1] not in "?.!}" and rng.random() < 0.25:
        frame += rng.choice(["?", ".", "."])
    for name, number in numbers.items():
        frame = frame.replace("{" + name + "}", number)
    return Exact(frame.replace("{text}", text))


def sentence(rng: Random) -> str:
    text = rng.choice(GIVEN["sentences"]) if rng.random() < 0.5 else natural(rng, SENTENCES)
    if rng.random() < 0.25:
        parts = text.split()
        parts[rng.randrange(len(parts))] = one_word(rng).lower()
        text = " ".join(parts)
    return text[:1].upper() + text[1:] if rng.random() < 0.3 else text


def some_text(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.45:
        return sentence(rng)
    if kind < 0.75:
        return rng.choice(GIVEN["phrases"]) if rng.random() < 0.5 else natural(rng, PHRASES)
    return word(rng)


def word(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.4:
        return rng.choice(GIVEN["words"])
    return rng.choice(GIVEN["names"]) if kind < 0.55 else one_word(rng)


def several(rng: Random) -> list[str]:
    """Different words or names."""
    count = rng.choices([2, 3, 4, 5], [10, 55, 25, 10])[0]
    if rng.random() < 0.5:
        return some_words(rng, count, 0.6)[0]
    return rng.sample(GIVEN["names" if rng.random() < 0.4 else "words"], count)


def as_list(items: list[str], rng: Random) -> str:
    kind = rng.random()
    if kind < 0.75:
        return ", ".join(items)
    return " ".join(items) if kind < 0.87 else f"{', '.join(items[:-1])} and {items[-1]}"


def copy(rng: Random) -> Exchange:
    text = some_text(rng)
    return Exchange(asked("copy", rng, text), text, f"Copy: {text}" if len(text) < 30 else "I copy the text.")


def upper(rng: Random) -> Exchange:
    text = some_text(rng)
    return Exchange(asked("upper", rng, text), text.upper(), "In capital letters.")


def lower(rng: Random) -> Exchange:
    text = some_text(rng)
    return Exchange(asked("lower", rng, text.upper() if rng.random() < 0.85 else text.title()), text.lower(), "In small letters.")


def spell(rng: Random) -> Exchange:
    text = word(rng)
    return Exchange(asked("spell", rng, text), "-".join(text), "Letter by letter.")


def letters(rng: Random) -> Exchange:
    text = word(rng)
    return Exchange(asked("letters", rng, text), f"{numbered(list(text))}: {len(text)} letters.", "I count the letters.")


def count_words(rng: Random) -> Exchange:
    parts = [part for part in sentence(rng).split() if part.replace("'", "").isalnum()]
    return Exchange(asked("words", rng, " ".join(parts)), f"{numbered(parts)}: {len(parts)} words.", "I count the words.")


def items(rng: Random) -> Exchange:
    listed = several(rng)
    return Exchange(asked("items", rng, as_list(listed, rng)), f"{numbered(listed)}: {len(listed)}.", "I count the items.")


def count(rng: Random) -> Exchange:
    kind = rng.choices(["count_up", "count_to", "count_down"], [45, 25, 30])[0]
    first = 1 if kind == "count_to" else rng.randint(0, 40) if rng.random() < 0.8 else rng.randint(40, 95)
    last = first + rng.randint(2, 19 if kind == "count_to" else 12)
    numbers = list(range(first, last + 1))
    if kind == "count_down":
        numbers.reverse()
    slots = {"b": shown(numbers[-1], rng)} | ({} if kind == "count_to" else {"a": shown(numbers[0], rng)})
    way = "down" if kind == "count_down" else "up"
    return Exchange(asked(kind, rng, **slots), row(numbers), f"Count {way} from {numbers[0]} to {numbers[-1]}.")


def sort_words(rng: Random) -> Exchange:
    listed = several(rng)
    if len({item.lower() for item in listed}) < len(listed):
        return sort_words(rng)
    ordered = sorted(listed, key=str.lower)
    before, after = ", ".join(keys(listed)), ", ".join(keys(ordered))
    return Exchange(asked("sort_words", rng, as_list(listed, rng)), ", ".join(ordered), f"A to z: {before} becomes {after}.")


def sort_numbers(rng: Random) -> Exchange:
    listed = rng.sample(range(rng.choice([20, 100, 100, 100, 1000])), rng.choices([3, 4, 5], [40, 45, 15])[0])
    down = rng.random() < 0.4
    ordered = [str(item) for item in sorted(listed, reverse=down)]
    first, last = ("Largest", "smallest") if down else ("Smallest", "largest")
    question = asked("sort_down" if down else "sort_up", rng, as_list([str(item) for item in listed], rng))
    return Exchange(question, ", ".join(ordered), f"{first} {', then '.join(ordered[:-1])}, {last} {ordered[-1]}.")


def reverse(rng: Random) -> Exchange:
    text = words.word(rng).lower() if rng.random() < 0.3 else rng.choice(GIVEN["words"])
    return Exchange(asked("reverse", rng, text), text[::-1], f"{'-'.join(text)} becomes {'-'.join(text[::-1])}.")


KINDS: list[tuple[float, Callable[[Random], Exchange]]] = [
    (7, copy), (4, upper), (4, lower), (5, spell), (2.5, letters), (3, count_words), (2.5, items), (6, count), (5, sort_words), (5, sort_numbers), (1.5, reverse),
]  # fmt: skip


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)
