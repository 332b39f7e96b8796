"""Dialogues whose later questions need the earlier ones: a follow-up, or a name to remember."""

from __future__ import annotations

from random import Random

from data.facts import ANIMALS, CAPITALS, NUMBER_WORDS, article, capital_answer
from data.unknown import made_up_word
from grammar import Exact, expand

NAMES = [
    "Anna", "Ben", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Ida", "Jack", "Kate", "Leo", "Maria", "Nina",
    "Oscar", "Paul", "Rosa", "Sam", "Tina", "Uma", "Victor", "Wendy", "Yusuf", "Zoe", "Ali", "Bob", "Alice", "Carlos",
    "Chen", "Fatima", "Hans", "Ivan", "Julia", "Karim", "Lena", "Mike", "Nora", "Peter", "Ravi", "Sarah", "Tom",
    "John", "Jane", "Max", "Lucy", "Eve", "Adam", "Lisa", "Mark", "Laura",
]  # fmt: skip

NO_NAME = "You have not told me your name yet."


def name_exchanges(rng: Random, between: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Tell a name, chat, ask for the name. Half the names are made up, so that copying is the only way."""
    name = made_up_word(rng).title() if rng.random() < 0.5 else rng.choice(NAMES)
    tell = expand(rng.choice(["[hi|hello|hey][,] my name is {name}[.|!]", "[hi|hello|hey][,] (i am|i'm|im) {name}[.|!]", "(call me|you can call me) {name}[.]", "[my] name's {name}[.]"]), rng, {"name": name if rng.random() < 0.7 else name.lower()})
    ask = expand(rng.choice(["(what is|what's|whats|tell me|say|do you remember|do you know) my name[?|.]", "(who am i|what am i called)[?]", "do you (know|remember) (who i am|what my name is)[?]"]), rng)
    told = (Exact(tell), f"Nice to meet you, {name}! What can I do for you?")
    return [told] if rng.random() < 0.35 else [told, *between, (ask, f"Your name is {name}.")]


def no_name_exchange(rng: Random) -> tuple[str, str]:
    return expand("(what is|what's|whats|do you know|tell me) my name[?]", rng), NO_NAME


def capital_exchanges(rng: Random) -> list[tuple[str, str]]:
    """The capital of one country, then "and of Spain?"."""
    countries = rng.sample(list(CAPITALS), rng.randint(2, 3))
    asks = ["(what is|what's) the capital of {country}[?]"] + ["(and|what about|how about|and what about|now) [of] {country}[?]"] * 2
    return [(expand(ask, rng, {"country": country}), capital_answer(country)) for ask, country in zip(asks, countries)]


def legs_exchanges(rng: Random) -> list[tuple[str, str]]:
    """The legs of one animal, then "and a bee?"."""
    animals = rng.sample(list(ANIMALS), 2)
    asks = ["how many legs does {animal} have[?]", "(and|what about|how about|and what about) {animal}[?]"]
    return [
        (expand(ask, rng, {"animal": article(animal)}), f"{article(animal).capitalize()} has {NUMBER_WORDS[ANIMALS[animal][1]] if ANIMALS[animal][1] else 'no'} legs.")
        for ask, animal in zip(asks, animals)
    ]


ECHO_WORDS = "apple house river green little happy stone music window seven bread cloud garden yellow train table winter sugar paper silver monkey orange bridge candle button forest simple quiet summer pocket".split()


def echo_exchange(rng: Random) -> tuple[str, str]:
    """Say something again. It teaches copying, which names and counting need as well."""
    words = [made_up_word(rng) if rng.random() < 0.4 else rng.choice(ECHO_WORDS) for _ in range(rng.randint(1, 5))]
    if rng.random() < 0.2:
        words = [str(rng.randint(0, 999)) for _ in words]
    text = " ".join(words)
    return Exact(expand("(repeat|say|echo|repeat after me|say after me|please repeat|write|please say|can you say)[:] {text}", rng, {"text": text})), text
