"""Dialogues whose later questions need the earlier ones: what the user said, and what a system prompt says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from data import words
from data.facts import ANIMALS, CAPITALS, NUMBER_WORDS, article, capital_answer
from grammar import Exact, Exchange, draw, expand

FAVOURITE = "colour color food animal sport song book movie number day month season drink fruit city country game subject hobby band word letter flower tree toy dish dessert".split()
PETS = "dog cat horse rabbit hamster parrot fish turtle mouse snake bird pony goat duck hen llama donkey pig".split()
JOBS = "teacher nurse doctor baker painter driver pilot farmer cook waiter singer writer dancer lawyer gardener student plumber tailor dentist barber".split()
RELATIVES = "brother sister mother father son daughter wife husband friend best friend uncle aunt cousin boss neighbor neighbour teacher grandmother grandfather".replace("best friend", "best_friend").split()
PLACES = "drawer box cupboard kitchen garage garden basement attic bag car desk shelf fridge closet cellar bedroom pocket basket cabinet hall office".split()
THINGS = "key keys phone book wallet glasses letter ring passport camera ticket hat umbrella watch bag laptop pen hammer map charger cake money".split()
SECRETS = "code|password|pin|number of my room|room number|locker number|order number|phone number|door code|wifi password|secret word|magic word|license plate|flight number|ticket number|account number|lucky number".split("|")


@dataclass(frozen=True)
class Fact:
    """Something to remember: ways to say it, to acknowledge it, to ask for it and to answer."""

    tells: list[str]
    reply: str
    asks: list[str]
    answer: str
    slots: dict[str, str]
    # What the question is about when nobody has told it.
    unknown: str


def user_name(rng: Random) -> Fact:
    name = words.name(rng)
    return Fact(
        ["[hi|hello|hey|good morning][,|!|.] (my name is|my name's|i am|i'm|i am called|call me|you can call me|people call me|everyone calls me|the name is|my friends call me) {name}[.|!]", "(my name is|i am|i'm|this is) {name}[, nice to meet you|, and you|, how are you|. how are you doing today][?|.]", "{name} is my name[.]", "please call me {name}[.]", "remember my name: {name}[.]", "it is {name} here[.]"],
        "Nice to meet you, {name}!",
        ["(what is|what's|whats|tell me|say|do you remember|do you know|do you still know|can you tell me|can you remember|please say|what was) my name[ again][?|.]", "who am i[?]", "what am i called[?]", "do you (know|remember) (who i am|what my name is|what i am called)[?]", "how did i (introduce myself|say i am called)[?]", "what (name did i give you|did i say my name was|name did i tell you|should you call me|do my friends call me|is the name i gave you)[?]", "by what name do you know me[?]"],
        "Your name is {name}.", {"name": name}, "your name",
    )  # fmt: skip


def favourite(rng: Random) -> Fact:
    kind = rng.choice(FAVOURITE) if rng.random() < 0.8 else words.noun(rng)
    value = rng.choice(words.COLORS) if kind in ("colour", "color") and rng.random() < 0.6 else words.word(rng, 0.4)
    if kind in ("number",):
        value = str(words.number(rng))
    if kind in ("city", "country", "band"):
        value = words.city(rng)
    spelling = rng.choice(["favourite", "favorite"])
    return Fact(
        [f"my {spelling} {{kind}} is {{value}}[.|!]", f"{{value}} is my {spelling} {{kind}}[.]", "(i like|i love) {value}[,| because] it is my " + spelling + " {kind}[.]", f"(remember|note|you should know|did you know|i want to tell you)[:| that] my {spelling} {{kind}} is {{value}}[.]", f"of all things, my {spelling} {{kind}} is {{value}}[.]", f"the {{kind}} (i like most|i like best|i love most) is {{value}}[.]"],
        f"I see, your {spelling} {{kind}} is {{value}}.",
        [f"(what is|what's|whats|tell me|do you remember|do you know|what was|can you tell me|name|say) my {spelling} {{kind}}[ again][?|.]", f"(what|which) {{kind}} (is my {spelling}|do i like most|do i like best|do i love most|did i say is my {spelling}|do i prefer)[?]", f"(what|which) did i say (is|was) my {spelling} {{kind}}[?]", f"which {{kind}} is my {spelling} one[?]"],
        f"Your {spelling} {{kind}} is {{value}}.", {"kind": kind, "value": value}, f"your {spelling} {kind}",
    )  # fmt: skip


def pet(rng: Random) -> Fact:
    kind, name = rng.choice(PETS), words.name(rng)
    return Fact(
        ["my {kind} is (called|named) {name}[.]", "(i have|i got|i own|we have) (a|one) {kind} (called|named) {name}[.]", "(my|our) {kind}'s name is {name}[.]", "the name of my {kind} is {name}[.]", "i have a {kind}[.| and] (his|her|its) name is {name}[.]", "{name} is (my|the name of my) {kind}[.]", "i just got a {kind}, i called it {name}[.]"],
        "{name} is a nice name for a {kind}.",
        ["(what is|what's|whats|tell me|do you remember|do you know|what was|say) (my {kind}'s name|the name of my {kind}|my {kind} called|the name of the {kind})[?|.]", "what (did i call my {kind}|is my {kind} called|do i call my {kind}|did i name my {kind})[?]", "how is my {kind} called[?]", "(what is|what's) (my pet's name|the name of my pet|my pet called)[?]", "what name does my {kind} have[?]"],
        "Your {kind} is called {name}.", {"kind": kind, "name": name}, f"the name of your {kind}",
    )  # fmt: skip


def pet_kind(rng: Random) -> Fact:
    fact = pet(rng)
    return Fact(fact.tells, fact.reply, ["(what|which) (pet|animal|kind of animal|kind of pet|sort of pet) (do i have|is {name}|do i own)[?]", "who is {name}[?]", "what is {name}[?]"], "{name} is your {kind}.", fact.slots, "your pet")


def age(rng: Random) -> Fact:
    return Fact(
        ["i am {age} [years old][.]", "i'm {age} years old[.]", "my age is {age}[.]", "i (just turned|turned|will be) {age}[ today| last week][.]", "i have lived for {age} years[.]", "i am {age} years of age[.]"],
        "{age} is a fine age.",
        ["how old (am i|did i say i am|was i)[?]", "(what is|what's|whats|tell me|do you remember|do you know|what was) my age[?|.]", "do you (remember|know) how old i am[?]", "what age am i[?]", "how many years old am i[?]"],
        "You are {age} years old.", {"age": str(rng.randint(5, 99))}, "your age",
    )  # fmt: skip


def home(rng: Random) -> Fact:
    return Fact(
        ["i live in {city}[.]", "i am from {city}[.]", "i come from {city}[.]", "my (home|home town|city|hometown|flat|house) is (in |){city}[.]", "i (moved to|just moved to|am living in|have a house in) {city}[.]", "(we|my family and i) live in {city}[.]", "i am writing from {city}, where i live[.]"],
        "{city} sounds like a nice place.",
        ["where (do i live|am i from|do i come from|is my home|is my house|did i say i live|am i living)[?]", "(what|which) (city|town|place) (do i live in|am i from|is my home|do i come from)[?]", "(what is|what's|tell me|do you remember|do you know) (my home town|my city|where i live|where i am from|my hometown)[?|.]", "in (what|which) (city|town|place) do i live[?]"],
        "You live in {city}.", {"city": words.city(rng)}, "where you live",
    )  # fmt: skip


def job(rng: Random) -> Fact:
    return Fact(
        ["i (am|work as) a {job}[.]", "my (job|profession|work) is {job}[.]", "i earn my money as a {job}[.]", "i am a {job} by profession[.]", "at work i am a {job}[.]"],
        "A {job} has an interesting job.",
        ["(what is|what's|whats|tell me|do you remember|do you know|what was) my (job|profession|work|occupation)[?|.]", "what do i (do for a living|work as|do for work|do)[?]", "what (work|job) do i (do|have)[?]", "as what do i work[?]"],
        "You are a {job}.", {"job": rng.choice(JOBS) if rng.random() < 0.8 else words.made_up(rng)}, "your job",
    )  # fmt: skip


def relative(rng: Random) -> Fact:
    who = rng.choice(RELATIVES).replace("_", " ")
    return Fact(
        ["my {who} is (called|named) {name}[.]", "my {who}'s name is {name}[.]", "{name} is my {who}[.]", "the name of my {who} is {name}[.]", "i have a {who} (called|named) {name}[.]", "(tomorrow|today|on sunday|yesterday) i (will visit|visited|saw|will meet|met) my {who} {name}[.]"],
        "{name} is a nice name.",
        ["(what is|what's|whats|tell me|do you remember|do you know|what was) (my {who}'s name|the name of my {who})[?|.]", "what is my {who} called[?]", "who is my {who}[?]", "how is my {who} called[?]", "what name does my {who} have[?]"],
        "Your {who} is called {name}.", {"who": who, "name": words.name(rng)}, f"the name of your {who}",
    )  # fmt: skip


def place(rng: Random) -> Fact:
    thing = rng.choice(THINGS) if rng.random() < 0.6 else words.noun(rng)
    spot = rng.choice(PLACES) if rng.random() < 0.6 else words.noun(rng)
    how = rng.choice(["in", "in", "in", "under", "on", "behind", "next to"])
    return Fact(
        ["(i put|i left|i have put|i hid|i placed|i keep|we put|i stored|i laid) (the|my) {thing} {how} the {spot}[.]", "(the|my) {thing} (is|are|lies|lie) {how} the {spot}[.]", "remember[:| that] (the|my) {thing} (is|are) {how} the {spot}[.]", "{how} the {spot} (is|are|there is) (the|my) {thing}[.]"],
        "All right, the {thing} {how} the {spot}.",
        ["where (is|are) (the|my) {thing}[ now][?]", "where (did i put|did i leave|did i hide|have i put|do i keep|can i find|do i find|should i look for) (the|my) {thing}[?]", "(do you remember|do you know|tell me|can you tell me) where (the|my) {thing} (is|are)[?|.]", "(in|at) what place (is|are) (the|my) {thing}[?]", "i (cannot find|can't find|am looking for|lost) (the|my) {thing}[.]"],
        "The {thing}: {how} the {spot}.", {"thing": thing, "spot": spot, "how": how}, f"where the {thing} is",
    )  # fmt: skip


def secret(rng: Random) -> Fact:
    what = rng.choice(SECRETS)
    value = rng.choice([words.made_up(rng), str(words.number(rng)), words.code(rng), rng.choice(words.NOUNS)])
    return Fact(
        ["(the|my) {what} is {value}[.]", "(please |)remember[:| this:| that] (the|my) {what} is {value}[.]", "{value} is (the|my) {what}[.]", "(do not|don't) forget[:| that] (the|my) {what} is {value}[.]", "(note|keep in mind|write down|save this|memorize)[:| that] (the|my) {what} is {value}[.]"],
        "I will remember: {value}.",
        ["(what is|what's|whats|tell me|do you remember|do you know|what was|give me|say) (the|my) {what}[ again][?|.]", "(what|which) {what} did i (tell|give) you[?]", "i forgot (the|my) {what}[.| what is it?| can you help?]", "(can you|please) (repeat|remind me of|tell me) (the|my) {what}[?|.]"],
        "The {what} is {value}.", {"what": what, "value": value}, f"the {what}",
    )  # fmt: skip


def remembered_word(rng: Random) -> Fact:
    kind = rng.choice(["word", "word", "number", "name", "thing"])
    value = str(words.number(rng)) if kind == "number" else words.name(rng) if kind == "name" else words.word(rng)
    return Fact(
        ["(please |)(remember|keep in mind|memorize|do not forget|don't forget|note) (the|this) {kind}[:| ] {value}[.]", "the {kind} (to remember is|you must remember is|is) {value}[. remember it][.]", "i am thinking of the {kind} {value}[.]", "my {kind} is {value}[.| remember it.| keep it in mind.]"],
        "I will remember: {value}.",
        ["(what|which) (was|is) the {kind}[ to remember| i told you| i gave you| you should remember][?]", "(what|which) {kind} (did i tell you|should you remember|did i give you|did i say|did i ask you to remember|was it|am i thinking of)[?]", "(tell me|say|repeat|do you remember|give me) the {kind}[ again| now][?|.]"],
        "The {kind} is {value}.", {"kind": kind, "value": value}, f"the {kind}",
    )  # fmt: skip


def thing_is(rng: Random) -> Fact:
    """Anything that is something: the most general form."""
    thing = rng.choice([words.noun(rng), f"{rng.choice(words.ADJECTIVES)} {words.noun(rng)}", f"{words.noun(rng)} of {words.name(rng)}", f"{rng.choice(['next', 'first', 'last', 'best', 'main'])} {words.noun(rng)}"])
    value = rng.choice([words.word(rng), words.name(rng), f"on {rng.choice(words.DAYS)}", f"at {rng.randint(1, 12)}", words.city(rng), str(words.number(rng)), rng.choice(words.COLORS), f"in {rng.choice(words.MONTHS)}", f"{words.number(rng)} {rng.choice(['euros', 'dollars', 'meters', 'minutes', 'years'])}"])
    return Fact(
        ["(the|my|our) {thing} is {value}[.]", "(remember|you should know|note|today|just so you know|by the way|fact:)[,|:|] (the|my|our) {thing} is {value}[.]"],
        "All right, the {thing} is {value}.",
        ["(what is|what's|what about|tell me about|how is|when is|where is|which is) (the|my|our) {thing}[?|.]", "(what|how|when|where|who) is (the|my|our) {thing}[?]", "(do you know|do you remember|can you tell me|tell me) (what|when|where|how) (the|my|our) {thing} is[?|.]"],
        "The {thing} is {value}.", {"thing": thing, "value": value}, f"the {thing}",
    )  # fmt: skip


KINDS: list[tuple[float, Callable[[Random], Fact]]] = [
    (4, user_name), (4, favourite), (2.5, pet), (1, pet_kind), (1.5, age), (2, home), (1.2, job), (2, relative), (2.5, place), (2.5, secret),
    (2, remembered_word), (2, thing_is),
]  # fmt: skip


def some_facts(rng: Random, count: int) -> list[Fact]:
    """Facts of different kinds, so that each question has one answer."""
    kinds: list[Callable[[Random], Fact]] = []
    while len(kinds) < count:
        kind = draw(KINDS, rng)
        if kind not in kinds and not {kind, *kinds} >= {pet, pet_kind}:
            kinds.append(kind)
    return [kind(rng) for kind in kinds]


def told(fact: Fact, rng: Random) -> Exchange:
    return Exchange(Exact(expand(rng.choice(fact.tells), rng, fact.slots)), expand(fact.reply, rng, fact.slots), "The user tells me something.")


def short_value(fact: Fact) -> str:
    """What is asked for, without the sentence around it."""
    slots = fact.slots
    if "spot" in slots:
        return f"{slots['how']} the {slots['spot']}"
    if fact.answer.startswith("{name} is your"):
        return slots["kind"]
    return next(slots[key] for key in ("value", "name", "age", "city", "job") if key in slots)


# Whether something was told shows only where its value would stand: so it need not be decided before.
def asked(fact: Fact, rng: Random) -> Exchange:
    answer = expand(fact.answer, rng, fact.slots)
    return Exchange(Exact(expand(rng.choice(fact.asks), rng, fact.slots)), answer, f"{fact.unknown}: {short_value(fact)}.")


def never_told(rng: Random) -> Exchange:
    """A question for something that was not said."""
    fact = some_facts(rng, 1)[0]
    thing = fact.unknown[:1].upper() + fact.unknown[1:]
    return Exchange(Exact(expand(rng.choice(fact.asks), rng, fact.slots)), f"{thing}? You have not told me.", f"{fact.unknown}: not told.")


def exchanges(rng: Random, between: Callable[[int], list[Exchange]]) -> list[Exchange]:
    """Tell one to three things, chat about something else, ask for one or more of them."""
    facts = some_facts(rng, rng.choices([1, 2, 3], [50, 35, 15])[0])
    dialogue: list[Exchange] = []
    if len(facts) > 1 and rng.random() < 0.4:
        tells = [told(fact, rng) for fact in facts]
        joined = rng.choice([" and ", ". ", ", ", ". "]).join(tell.question.rstrip(".!?") for tell in tells)
        dialogue.append(Exchange(Exact(joined), tells[0].answer, tells[0].thought))
    else:
        for fact in facts:
            dialogue += [told(fact, rng), *(between(1) if rng.random() < 0.2 else [])]
    dialogue += between(rng.choices([0, 1, 2, 3], [35, 35, 20, 10])[0])
    for fact in rng.sample(facts, rng.randint(1, len(facts))):
        dialogue.append(asked(fact, rng))
    if rng.random() < 0.04:
        kinds = {fact.unknown for fact in facts}
        extra = never_told(rng)
        if not any(kind in extra.thought for kind in kinds) and not any(set(kind.split()[1:]) & set(extra.thought.split()) for kind in kinds):
            dialogue.append(extra)
    return dialogue


def capital_exchanges(rng: Random) -> list[Exchange]:
    """The capital of one country, then "and of Spain?"."""
    countries = rng.sample(list(CAPITALS), rng.randint(2, 3))
    asks = ["(what is|what's) the capital of {country}[?]"] + ["(and|what about|how about|and what about|now) [of] {country}[?]"] * 2
    return [Exchange(expand(ask, rng, {"country": country}), capital_answer(country), f"Capital of {country}.") for ask, country in zip(asks, countries)]


def legs_exchanges(rng: Random) -> list[Exchange]:
    """The legs of one animal, then "and a bee?"."""
    animals = rng.sample(list(ANIMALS), 2)
    asks = ["how many legs does {animal} have[?]", "(and|what about|how about|and what about) {animal}[?]"]
    return [
        Exchange(expand(ask, rng, {"animal": article(animal)}), f"{article(animal).capitalize()} has {NUMBER_WORDS[ANIMALS[animal][1]] if ANIMALS[animal][1] else 'no'} legs.", f"Legs of {article(animal)}.")
        for ask, animal in zip(asks, animals)
    ]
