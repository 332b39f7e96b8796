"""People who introduce themselves with several facts in one breath, and facts that were different once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from data import words
from data.memory_fact import MAKERS, Fact, acknowledged, asked, lowered, not_told, phrase, stated
from data.memory_general import attribute, having, owner
from data.memory_self import age, hobby, home, job, language, pet, pet_owned, plays, user_name, with_checks
from grammar import Exact, Exchange, expand

TOLD = "The user tells me something."
# How each is said in passing, as a part of a sentence that begins with "i".
PARTS: dict[Callable[[Random], Fact], list[str]] = {
    age: ["am {age} years old", "am {age}", "am {age} now"], home: ["live in {city}", "come from {city}", "am from {city}", "moved to {city}"], job: ["work as a {job}", "am a {job}", "am a {job} by trade"],
    hobby: ["like {value} in my free time", "love {value} as a hobby", "do {value} for fun"], pet: ["have a {kind} called {name}", "have a {kind} named {name}", "own a {kind}, {name}"], pet_owned: ["have a {kind}", "own a {kind}"], language: ["speak {value}", "am learning {value}"],
}  # fmt: skip
INTROS = [
    "(hi|hello|hey|good morning|good evening|hi there)[,|!|.] (i am|i'm|my name is|this is|call me) {n}. i {a}[.| and i {b}.| and {b}.|, i {b}.]", "(i am|i'm|my name is) {n}, i {a} and (i |){b}[.]", "(hi|hello|hey)[,|!] {n} here, i {a} and {b}[.]", "my name is {n} and i {a}. i also {b}[.]", "i {a}, i {b} and my name is {n}[.]", "i {a} and (people call me|my name is|i am called) {n}. i {b}[.]", "{n} is my name, i {a} and i {b}[.]", "(let me introduce myself|about me|a bit about me|who i am): i am {n}, i {a} and {b}[.]", "(nice to meet you|pleased to meet you)[,|.|!] i am {n}. i {a}. i {b}[.]", "i'm {n}! i {a}, and i {b}[.]",
]  # fmt: skip


def introduction(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """Hi, I am Bo, I live in Rome and work as a nurse."""
    name = with_checks(user_name, rng)
    makes = rng.sample([make for make in PARTS if make is not pet_owned], 2)
    facts = [with_checks(make, rng) for make in makes]
    one, other = (phrase(rng.choice(PARTS[make]), rng, fact.slots) for make, fact in zip(makes, facts))
    slots = {"n": name.slots["name"], "a": one, "b": other}
    text = expand(rng.choice(INTROS), rng, slots)
    if age in makes and rng.random() < 0.3:
        years, rest = facts[makes.index(age)].slots["age"], other if makes[0] is age else one
        text = expand(rng.choice(["(i am|i'm|my name is|hi, i'm) {n}, {y}, and i {r}[.]", "(hi|hello), {n} here, {y} years old. i {r}[.]", "{n}, {y} years old, i {r}[.]", "i am {n} ({y}) and i {r}[.]"]), rng, {"n": slots["n"], "y": years, "r": rest})
    told = [name, *(fact for fact in facts if all(value.lower() in text.lower() for value in fact.slots.values()))]
    dialogue = [Exchange(Exact(text), f"Nice to meet you, {slots['n']}! I will remember all of that.", TOLD)]
    asks = [asked(fact, rng) for fact in rng.sample(told, rng.randint(1, len(told)))]
    if rng.random() < 0.15:
        rest = [make for make in (age, home, job, language, hobby, plays) if make not in makes and not {make, *makes} >= {hobby, plays}]
        asks.append(not_told(with_checks(rng.choice(rest), rng), rng))
    return dialogue, asks


ONCE = [
    "{p} {a} was {old}[,] but now it is {new}[.]", "{p} {a} used to be {old}[,] (but |and |)now it is {new}[.]", "{p} {a} is {new}[ now|], it was {old} (before|last year|for years)[.]", "{p} {a} changed from {old} to {new}[.]", "{p} {a} is not {old}[ any more|], (it is|but) {new}[.]", "(first|at first|in the past|once|long ago) {p} {a} was {old}. (today|now|these days|since last week) it is {new}[.]", "{p} old {a} was {old}, {p} new {a} is {new}[.]", "many think that {p} {a} is {old}, but it is {new}[.]", "i thought {p} {a} was {old}, but (in fact|really) it is {new}[.]", "{p} {a} is {new} instead of {old}[ now|][.]",
]  # fmt: skip


def once_and_now(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """My rent was 500 euros, but now it is 600 euros."""
    if rng.random() < 0.3:
        return moved(rng)
    name, maker = attribute(rng)
    whose = owner(rng, 0.6)
    fact = having(rng, name, maker, whose)
    if not fact.guess or fact.slots["value"] == fact.guess or name.startswith(("old ", "new ", "first ", "last ")):
        return moved(rng)
    slots = {**fact.slots, "old": fact.guess, "new": fact.slots["value"]}
    form = rng.choice(ONCE)
    told = [Exchange(Exact(expand(form, rng, slots)), acknowledged(fact, rng), TOLD)]
    asks = [asked(fact, rng)]
    if ("used to" in form or "was {old}" in form and "think" not in form and "thought" not in form) and rng.random() < 0.3:
        before = replace(fact, slots={**fact.slots, "value": fact.guess})
        question = expand("(what was {p} {a} before|what did {p} {a} use to be|what was {p} old {a}|what was {p} {a} in the past|and before|what was it before)[?]", rng, before.slots)
        past = f"{stated(before, rng).removesuffix('.').replace(f' is {fact.guess}', f' was {fact.guess}')}."
        past_ask = Exchange(Exact(question), past, f"{fact.unknown} before: {fact.guess}.")
        asks = [asks[0], past_ask] if question.startswith(("and", "what was it")) or rng.random() < 0.5 else [past_ask]
    return told, asks


MOVES = [
    ("i (used to live|lived) in {old}[,] but (now i live|i moved to|now i am|these days i live) in {new}[.]", "You live in {v}.", "You lived in {v}.", "(where do i live[ now]|which city do i live in|where is my home now|where am i at home)", "where did i (use to live|live before)", "where you live", "city"),
    ("i (used to work|worked) as a {old}[,] but now i (work as|am) a {new}[.]", "You are a {v}.", "You were a {v}.", "(what is my job[ now]|what do i do for a living|what do i work as)", "what (did i use to be|was i before|was my old job)", "your job", "job"),
    ("i (used to drink|drank) {old}[,] but now i drink {new}[.]", "You drink {v}.", "You drank {v}.", "what do i drink[ now| these days|]", "what did i (use to drink|drink before)", "what you drink", "drink"),
    ("i (used to play|played) {old}[,] but now i play {new}[.]", "You play {v}.", "You played {v}.", "what do i play[ now| these days|]|which sport do i play", "what did i (use to play|play before)", "your sport", "sport"),
    ("i (used to drive|drove) a {old}[,] but now i (drive|have) a {new}[.]", "You drive a {v}.", "You drove a {v}.", "(what|which car) do i drive[ now|]", "(what|which car) did i (use to drive|drive before)", "your car", "car"),
    ("i (used to like|liked|once loved) {old}[,] but now i (like|love|prefer) {new}[.]", "You like {v}.", "You liked {v}.", "what do i like[ now| these days| best now|]", "what did i (use to like|like before)", "what you like", "likes"),
    ("i wanted to buy {old}[,] but (in the end |then |)i bought {new}[.]", "You bought {v}.", "You wanted to buy {v}.", "what did i (buy|get)[ in the end|]", "what did i want to buy[ at first|]", "what you bought", "goods"),
    ("we wanted to go to {old}[,] but (in the end |then |)we went to {new}[.]", "You went to {v}.", "You wanted to go to {v}.", "where did we go[ in the end|]", "where did we want to go[ at first|]", "where you went", "city"),
    ("the meeting was on {old}[,] but (it was moved|they moved it) to {new}[.]", "The meeting is on {v}.", "The meeting was on {v}.", "when is the meeting[ now|]|on which day is the meeting", "when was the meeting (before|at first)", "when the meeting is", "day"),
    ("i ordered {old}[,] but (they brought|i got) {new}[.]", "You got {v}.", "You ordered {v}.", "what did (i get|they bring)", "what did i order", "what you got", "food"),
]  # fmt: skip


def moved(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    tell, now, past, ask, ask_past, topic, maker = rng.choice(MOVES)
    old, new = MAKERS[maker](rng), MAKERS[maker](rng)
    while old == new:
        new = MAKERS[maker](rng)
    answers = [(ask, now, new, topic), (ask_past, past, old, f"{topic}, before")]
    told = [Exchange(Exact(phrase(tell, rng, {"old": old, "new": new})), f"I see, {lowered(phrase(now, rng, {'v': new}))}", TOLD)]
    order = rng.choices([[0], [1], [0, 1], [1, 0]], [50, 20, 20, 10])[0]
    lead = "[and |so |tell me, |do you remember, |quick question: |now, ]"
    return told, [Exchange(Exact(expand(f"{lead}({answers[i][0]})[?]", rng)), phrase(answers[i][1], rng, {"v": answers[i][2]}), f"{answers[i][3]}: {answers[i][2]}.") for i in order]
