"""Short follow-up questions: the same again of another thing, or something else of the same one."""

from __future__ import annotations

from random import Random

from data import facts_animals, facts_colours, facts_words, facts_world
from data.facts_units import NUMBERS
from data.facts_base import filled
from grammar import Exchange, expand

# rows; the first question, the answer, the thought; what a row is called in a follow-up
KINDS = [
    (6, facts_world.OFTEN, "(what is|what's|tell me|name|do you know) the capital of {n}[?]", "The capital of {c} is {k}.", "Capital of {c}: {k}.", "[of] {n}"),
    (2, [row for row in facts_world.OFTEN if row["l"]], "(what|which) language do people speak in {n}[?]", "People in {c} speak {l}.", "Language of {c}: {l}.", "[in] {n}"),
    (2, [row for row in facts_world.OFTEN if row["m"]], "(what is the currency of|what money do people use in|what is the money in) {n}[?]", "People in {c} pay with the {m}.", "Money of {c}: {m}.", "[in] {n}"),
    (2, [row for row in facts_world.OFTEN if row["c"] not in ("Australia", "Georgia")], "(which continent is {n} in|where is {n}|on which continent is {n})[?]", "{C} is in {p}.", "{C} is in {p}.", "{n}"),
    (2, facts_world.REVERSE, "(where is {K}|which country is {K} in|{K} is the capital of which country)[?]", "{k} is the capital of {c}.", "{k} is in {c}.", "{K}"),
    (4, facts_colours.ROWS, "(what|which) (colour|color) is {one}[?]", "{T} is {c}.", "Colour of {thing}: {c}.", "{one}"),
    (4, [{"a": a, "b": b} for a, b in facts_words.PAIRS], "(what is|what's|tell me|name) the opposite of {a}[?]", "The opposite of {a} is {b}.", "Opposite of {a}: {b}.", "[of] {a}"),
    (2, facts_animals.SOUNDING, "(what does {a} say|what sound does {a} make)[?]", "{A} says {sound}.", "Sound of {one}: {sound}.", "{a}"),
    (3, facts_animals.ROWS, "how many legs does {a} have[?]", "{A} has {legs} legs.", "Legs of {one}: {legs}.", "{a}"),
    (2, facts_animals.ROWS, "what does {a} eat[?]", "{A} eats {food}.", "Food of {one}: {food}.", "{a}"),
    (2, facts_animals.ROWS, "where does {a} live[?]", "{A} lives {home}.", "Home of {one}: {home}.", "{a}"),
    (2, facts_animals.YOUNG, "what is a (baby|young) {x} called[?]", "A young {x} is called {young}.", "A young {x}: {y}.", "(a|a baby|a young) {x}"),
    (1.5, [{"a": a, "b": b} for a, b in facts_words.PLURALS.items()], "(what is|what's) the plural of {a}[?]", "The plural of {a} is {b}.", "Plural of {a}: {b}.", "[of] {a}"),
    (1.5, [{"a": a, "b": b} for a, b in facts_words.PASTS.items()], "(what is|what's) the past tense of {a}[?]", "The past of {a} is {b}.", "Past of {a}: {b}.", "[of] {a}"),
    (1.5, NUMBERS, "(what is {d} in words|write {d} in words)[?]", "{d} in words is {w}.", "{d} in words: {w}.", "{d}"),
]  # fmt: skip
AND = ["(and|what about|how about|and what about|now|next|then|ok, and|and then|also|same for|same question for|the same for|great, and|thanks, and|what of|now do|again for) {again}[?]", "{again}[?]", "and {again}[?]", "what about {again}[?]"]
# Something else of the same country or animal.
OTHER_COUNTRY = [
    (["(what|which) language do (they|people) speak there[?]", "and (the|its) language[?]", "(what|which) language[?]"], "People in {c} speak {l}.", "Language of {c}: {l}.", "l"),
    (["(what|which) (money|currency) do (they|people) use there[?]", "and (the|its) (currency|money)[?]", "how do people pay there[?]"], "People in {c} pay with the {m}.", "Money of {c}: {m}.", "m"),
    (["(what|which) continent is (it|that) (in|on)[?]", "and (the|its) continent[?]", "where is that[?]"], "{C} is in {p}.", "{C} is in {p}.", "p"),
    (["(what is|what's) (its|the) capital[?]", "and (the|its) capital[?]", "which city is the capital there[?]"], "The capital of {c} is {k}.", "Capital of {c}: {k}.", "k"),
]  # fmt: skip
OTHER_ANIMAL = [
    (["(and|) what does it (say|sound like)[?]".replace("(and|)", "[and]"), "and (its|the) sound[?]", "what sound does it make[?]"], "{A} says {sound}.", "Sound of {one}: {sound}.", "sound"),
    (["[and] how many legs does it have[?]", "and its legs[, how many]?", "how many legs[?]"], "{A} has {legs} legs.", "Legs of {one}: {legs}.", "legs"),
    (["[and] what does it eat[?]", "and its food[?]", "what should i feed it[?]"], "{A} eats {food}.", "Food of {one}: {food}.", "food"),
    (["[and] where does it live[?]", "and its home[?]", "where can i find it[?]"], "{A} lives {home}.", "Home of {one}: {home}.", "home"),
    (["[and] what is its (young|baby) called[?]", "and (its|the) (baby|young)[?]"], "A young {x} is called {young}.", "A young {x}: {y}.", "young"),
]  # fmt: skip


def said(ask: str, answer: str, thought: str, row: dict[str, str], rng: Random) -> Exchange:
    return Exchange(expand(filled(ask, row), rng), expand(filled(answer, row), rng), expand(filled(thought, row), rng))


def follow_up_exchanges(rng: Random) -> list[Exchange]:
    """Two or three questions, of which the later ones are understood only with the first one."""
    if rng.random() < 0.3:
        country = rng.random() < 0.55
        kinds = OTHER_COUNTRY if country else OTHER_ANIMAL
        row = rng.choice([row for row in rng.sample(facts_world.OFTEN, 40) if row["l"] and row["m"]] if country else facts_animals.SOUNDING)
        first, *others = rng.sample(kinds, rng.randint(2, 3))
        _, answer, thought, kind = first
        named = {"l": "what language do people speak in {n}[?]", "m": "what is the currency of {n}[?]", "p": "which continent is {n} in[?]", "k": "(what is|what's) the capital of {n}[?]", "sound": "what does {a} say[?]", "legs": "how many legs does {a} have[?]", "food": "what does {a} eat[?]", "home": "where does {a} live[?]", "young": "what is a baby {x} called[?]"}[kind]
        return [said(named, answer, thought, row, rng), *(said(rng.choice(asks), answer, thought, row, rng) for asks, answer, thought, _ in others)]
    _, rows, ask, answer, thought, again = rng.choices(KINDS, [kind[0] for kind in KINDS])[0]
    one, *others = [dict(row) for row in rng.sample(rows, rng.randint(2, 3))]
    return [said(ask, answer, thought, one, rng), *(said(rng.choice(AND).replace("{again}", again), answer, thought, row, rng) for row in others)]
