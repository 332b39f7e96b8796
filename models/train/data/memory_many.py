"""Several facts at once: the same about two to four people, several about one, lists, corrections, and what follows from facts."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from data import words
from data.memory_fact import COUNTS, FOODS, GOODS, MAKERS, Fact, acknowledged, asked, bare, checked, lowered, mixed, not_told, phrase, stated, upper_first
from data.memory_general import PERSON_ROWS, THING_ROWS, Row, Subject, attribute, having, named, related, someone, something
from grammar import Exact, Exchange, expand

TOLD = "The user tells me something."
JOIN = [", ", ", ", " and ", ". ", ". ", "; ", ", and ", " but ", ", but ", ", while "]
MULTI_PERSON = [row for row in PERSON_ROWS if row[0] not in ("married {v}", "is a {v}")]


def distinct(make: object, count: int, rng: Random) -> list[str]:
    values: list[str] = []
    for _ in range(60):
        value = make(rng)  # type: ignore[operator]
        if value not in values:
            values.append(value)
        if len(values) == count:
            break
    return values


def subjects(count: int, thing: bool, rng: Random) -> list[Subject]:
    chosen: list[Subject] = []
    names = rng.choice([1.0, 1.0, 0.5, 0.0])
    while len(chosen) < count:
        subject = something(rng) if thing else named(rng) if names == 1 else someone(rng, names)
        if subject.told not in [other.told for other in chosen]:
            chosen.append(subject)
    return chosen


def joined(tells: list[str], rng: Random) -> str:
    """Several tellings as one message."""
    if rng.random() < 0.7:
        tells = [tell.rstrip(".!") for tell in tells]
        join = rng.choice(JOIN)
        text = join.join(tells[:-1]) + (rng.choice([join, " and ", ", and "]) if len(tells) > 2 and join == ", " else join) + tells[-1]
        return text + rng.choice(["", ".", "."])
    return " ".join(tell.rstrip(".!") + "." for tell in tells)


def noted(facts: list[Fact], rng: Random) -> str:
    if len(facts) > 2:
        return "I will remember all of that."
    return f"I see, {' and '.join(lowered(stated(fact, rng)).rstrip('.') for fact in facts)}."


def same_of_many(rng: Random) -> tuple[list[Fact], list[Fact], Row]:
    """The same about several, and what is asked the other way round."""
    thing = rng.random() < 0.35
    row = rng.choice(THING_ROWS if thing else MULTI_PERSON)
    count = rng.choices([2, 3, 4], [60, 28, 12])[0]
    values = distinct(MAKERS[row[3]], count, rng)
    facts, reverse = [], []
    for i, (subject, value) in enumerate(zip(subjects(len(values), thing, rng), values)):
        guess = values[(i + 1) % len(values)]
        facts.append(related(rng, row, subject, value, guess))
        reverse.append(related(rng, row, subject, value, guess, reverse=True))
    return facts, reverse, row


def several(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """Ann likes tea, Bob likes coffee. What does Bob like? And Ann?"""
    if rng.random() < 0.25:
        return several_owners(rng)
    facts, reverse, row = same_of_many(rng)
    plain = "{s} " + row[0].replace("{v}", "{value}")
    if rng.random() < 0.2 and row[0].split()[1] == "{v}" and row[0].count(" ") == 1:
        # "Ann likes tea, Bob coffee": the verb only once.
        tells = [expand(plain, rng, facts[0].slots)] + [f"{fact.slots['s']} {fact.slots['value']}" for fact in facts[1:]]
    else:
        tells = [phrase(rng.choice(fact.tells[:1] * 3 + fact.tells), rng, fact.slots) for fact in facts]
    told = [Exchange(Exact(joined(tells, rng)), noted(facts, rng), TOLD)] if rng.random() < 0.75 else [Exchange(Exact(tell), acknowledged(fact, rng), TOLD) for tell, fact in zip(tells, facts)]
    asks: list[Exchange] = []
    order = rng.sample(range(len(facts)), len(facts))
    kind = rng.random()
    if kind < 0.5:
        asks = [asked(facts[order[0]], rng)]
        if rng.random() < 0.4:
            asks.append(follow(facts[order[1]], rng))
    elif kind < 0.72:
        asks = [asked(reverse[order[0]], rng)]
        if rng.random() < 0.25 and row not in THING_ROWS:
            other = reverse[order[1]]
            asks.append(Exchange(Exact(expand("(and|what about|how about|and what about) {value}[?]" if not other.slots["value"].startswith(("in", "on", "at")) else "(and|and who) {value}?", rng, other.slots)), stated(other, rng), f"{other.unknown}: {other.short}."))
    elif kind < 0.82:
        asks = [which_of(facts, order[0], row, rng)]
    elif kind < 0.9:
        asks = [checked(facts[order[0]], rng)]
    else:
        stranger = subjects(1, row in THING_ROWS, rng)[0]
        ghost = related(rng, row, stranger)
        asks = [not_told(ghost, rng) if rng.random() < 0.6 else replace_question(follow(ghost, rng), ghost)]
        if rng.random() < 0.5:
            asks.insert(0, asked(facts[order[0]], rng))
        elif not asks[0].question.startswith(("what", "who", "when", "where", "how", "which")) and len(asks[0].question.split()) < 5:
            asks.insert(0, asked(facts[order[0]], rng))
    return told, asks


def replace_question(exchange: Exchange, fact: Fact) -> Exchange:
    return Exchange(exchange.question, f"{upper_first(fact.unknown)}? You have not told me.", f"{fact.unknown}: not told.")


def follow(fact: Fact, rng: Random) -> Exchange:
    """And Bob?"""
    question = expand("(and|what about|how about|and what about|and how about|now|and now|the same for|and for|same question for|and in the case of) {s}[?]", rng, fact.slots)
    return Exchange(Exact(question), stated(fact, rng), f"{fact.unknown}: {fact.short}.")


def which_of(facts: list[Fact], right: int, row: Row, rng: Random) -> Exchange:
    """Which of them likes tea, Ann or Bob?"""
    fact = facts[right]
    names = [other.slots["s"] for other in facts]
    rng.shuffle(names)
    choice = " or ".join(names) if len(names) == 2 else ", ".join(names[:-1]) + " or " + names[-1]
    form = row[0].replace("{v}", fact.slots["value"])
    ask = rng.choice([f"(who|which of them|which one|which of these|which of the {COUNTS[len(names) - 1]}) {form}[?]", f"(who|which of them|which one) {form}, {choice}?", f"(is it|was it) {choice} (who|that) {form}?", f"{choice}: (who|which one) {form}?", f"which one of {' and '.join(names)} {form}?"])
    return Exchange(Exact(expand(ask, rng)), stated(fact, rng), f"{form}: {fact.slots['said']}.")


def several_owners(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """Ann's car is red, Bob's car is blue."""
    name, maker = attribute(rng)
    owners = [(f"{subject.told}'s", f"{subject.said}'s") for subject in subjects(rng.choice([2, 2, 3]), False, rng)]
    if rng.random() < 0.4:
        owners[0] = ("my", "your")
    values = distinct(maker, len(owners), rng)
    facts = [replace(having(rng, name, maker, whose, value), guess=values[i - 1]) for i, (whose, value) in enumerate(zip(owners, values))]
    if rng.random() < 0.25 and len(facts) > 1:
        tells = [f"{facts[0].slots['p']} {name} is {values[0]}"] + [f"{fact.slots['p']} is {fact.slots['value']}" for fact in facts[1:] if fact.slots["p"] != "my"]
    else:
        tells = [phrase(rng.choice(fact.tells[:2]), rng, fact.slots) for fact in facts]
    told = [Exchange(Exact(joined(tells, rng)), noted(facts, rng), TOLD)] if rng.random() < 0.75 else [Exchange(Exact(phrase(rng.choice(fact.tells), rng, fact.slots)), acknowledged(fact, rng), TOLD) for fact in facts]
    order = rng.sample(range(len(facts)), len(facts))
    asks = [asked(facts[order[0]], rng)]
    if len(order) > 1 and rng.random() < 0.35:
        other = facts[order[1]]
        question = expand("(and|what about|how about|and what about) {p}" + (" {a}" if rng.random() < 0.5 or other.slots["p"] in ("my", "our") else "") + "[?]", rng, other.slots)
        asks.append(Exchange(Exact(question), stated(other, rng), f"{other.unknown}: {other.short}."))
    elif rng.random() < 0.15:
        ghost = having(rng, name, maker, (f"{(who := named(rng)).told}'s", f"{who.said}'s"))
        asks.append(not_told(ghost, rng))
    return told, asks


def profile(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """Ann is a nurse. She lives in Rome and plays tennis. Where does she live?"""
    thing = rng.random() < 0.3
    subject = something(rng) if thing else someone(rng)
    rows: list[Row] = []
    count = rng.choices([2, 3, 4], [50, 38, 12])[0]
    while len(rows) < count:
        row = rng.choice(THING_ROWS if thing else PERSON_ROWS)
        if row[3] not in [other[3] for other in rows] and row[1].split()[0] not in [other[1].split()[0] for other in rows if other[1].split()[0] in ("where", "when", "how")] and not any(row[0].split()[0] == other[0].split()[0] and other[0].split()[0] in ("is", "has", "called") for other in rows):
            rows.append(row)
    if sum(row[1].startswith("what") for row in rows) > 3:
        rows = rows[:3]
    facts = [related(rng, row, subject) for row in rows]
    parts = [expand(fact.answer.replace("{said}", "").rstrip("."), rng, fact.slots).strip().replace(" you ", " me ") for fact in facts]
    style = rng.random()
    if style < 0.5:
        text = f"{subject.told} {parts[0]}. {upper_first(subject.pronoun) if rng.random() < 0.5 else subject.pronoun} {' and '.join(parts[1:3])}" + (f". {subject.pronoun} {parts[3]}" if len(parts) > 3 else "")
    elif style < 0.75:
        text = f"{subject.told} {', '.join(parts[:-1])} and {parts[-1]}"
    else:
        text = ". ".join([f"{subject.told} {parts[0]}", *[f"{rng.choice([subject.pronoun, subject.pronoun, subject.told])} {rng.choice(['', '', 'also ' if not part.startswith(('is', 'was')) else ''])}{part}" for part in parts[1:]]])
    if not thing and rng.random() < 0.3:
        text = rng.choice(["let me tell you about somebody. ", "i want to tell you about a person. ", "here is what i know: ", "a short story: ", "a few facts: ", "listen to this: ", "about my people: ", "for my novel: ", "a portrait: "]) + text
    told = [Exchange(Exact(text + rng.choice(["", ".", "."])), "I will remember all of that.", TOLD)]
    asks = []
    for i, fact in enumerate(rng.sample(facts, rng.randint(1, min(2, len(facts))))):
        if rng.random() < 0.45 or i:
            slots = {**fact.slots, "s": subject.pronoun}
            pronoun = {"he": "his", "she": "her", "it": "its"}[subject.pronoun]
            question = expand(rng.choice(fact.asks).replace("{s}'s", pronoun), rng, slots)
            for old in (" to", " with", " of", " belong to"):
                question = question.replace(f"{old} {subject.pronoun}?", f"{old} { {'he': 'him', 'she': 'her', 'it': 'it'}[subject.pronoun]}?")
            asks.append(Exchange(Exact(question), stated(fact, rng), f"{fact.unknown}: {fact.short}."))
        else:
            asks.append(asked(fact, rng))
    if rng.random() < 0.12:
        row = rng.choice(THING_ROWS if thing else PERSON_ROWS)
        if row[3] not in [other[3] for other in rows] and row[1].split()[0] not in [other[1].split()[0] for other in rows]:
            asks.append(not_told(related(rng, row, subject), rng))
    return told, asks


FIXES = [
    "(no wait|no, wait|wait|oh no|sorry|oops|correction|i was wrong|my mistake|i made a mistake|wait a moment|hold on|actually|i mean|excuse me|pardon|let me correct that|i have to correct myself|scratch that|no, sorry|ah no|hmm, no|not quite|i lied|forget what i said|that was wrong|one correction|update|news|change of plans|i changed my mind|on second thought)(,|:|.|...) {tell}",
    "(no wait|no, wait|wait|sorry|oops|correction|my mistake|actually|i mean|no|no, sorry|ah no|scratch that|hm, no|wait, no|oh sorry|i changed my mind)(,|:|...) (it is|it's|i meant|make it|that should be|it should be|it was|i mean|it is really|it must be|better:|rather) {value}[.]", "(not {old}, but {value}|{value}, not {old}|it is {value}, not {old}|{value} instead of {old}|i said {old}, but it is {value}|i said {old} but i meant {value}|it is no longer {old}, it is {value} now|forget {old}, it is {value}|change {old} to {value}|replace {old} by {value}|please change that to {value}|not {old} any more: {value}|{old} was wrong, {value} is right)[.]",
    "(that has changed|this has changed|things changed|there was a change|it changed|since today it is different|from today on|since yesterday|as of now|new information|starting now)(:|,) {tell}",
]  # fmt: skip


def corrected(fact: Fact, rng: Random, at_once: bool = True) -> tuple[Fact, Exchange]:
    """The fact with its other value, and how the user says so."""
    new = replace(fact, slots={**fact.slots, fact.key: fact.guess}, guess=fact.slots[fact.key], short="" if fact.short in ("", fact.slots[fact.key]) else fact.short)
    if new.key not in ("value", "name", "city", "age", "job", "count", "spot", "kind"):
        new = replace(new, short=fact.guess)
    elif fact.short:
        new = replace(new, short=fact.guess)
    tell = phrase(rng.choice(fact.tells), rng, new.slots)
    short = {"value": new.slots[new.key], "old": fact.slots[fact.key], "tell": tell}
    if fact.key in ("spot",):
        short = {"value": f"{new.slots['how']} the {new.slots['spot']}", "old": f"{fact.slots['how']} the {fact.slots['spot']}", "tell": tell}
    return new, Exchange(Exact(expand(rng.choice(FIXES + FIXES[:1] * 2 if at_once else [FIXES[0], FIXES[3], "{tell}"]), rng, short)), acknowledged(new, rng), "The user corrects it.")


LISTS = "shopping list|list|to-do list|packing list|wish list|grocery list|guest list|menu|team|reading list|playlist|bucket list|list of names|list of things|collection|bag|order|basket|recipe|list for the party|plan for today|toolbox|inventory|favourites".split("|")
ORDER = ["first", "second", "third", "fourth", "fifth"]


def a_list(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """My shopping list: milk, eggs. What is on it? The second one? Add bread."""
    what = rng.choice(LISTS) if rng.random() < 0.8 else f"{words.noun(rng)} list"
    maker = MAKERS["name"] if "guest" in what or "team" in what or "names" in what else MAKERS["title"] if what in ("playlist", "reading list") else mixed([item.removeprefix("a ").removeprefix("an ") for item in GOODS + FOODS], 0.25) if rng.random() < 0.7 else words.noun
    items = distinct(maker, rng.choices([2, 3, 4, 5], [20, 45, 25, 10])[0], rng)
    if rng.random() < 0.25:
        what = "list" if what in ("guest list", "team", "list of names", "playlist", "reading list") else what
        items = distinct(lambda r: f"{r.choice(COUNTS[1:])} {r.choice('apples eggs lemons pears onions potatoes bottles cakes pens candles plates cups'.split())}", len(items), rng)
    shown = rng.choice([", ".join(items), ", ".join(items), ", ".join(items[:-1]) + " and " + items[-1], " and ".join(items)])
    tell = expand(rng.choice(["my {w}: {x}[.]", "my {w} is {x}[.]", "(on|here is|this is|note|save|write down|remember) my {w}: {x}[.]", "on my {w} (are|there is|i have|there are) {x}[.]", "(put|write|set) {x} on my {w}[.]", "i have {x} on my {w}[.]", "the {w}: {x}", "my {w} has these things: {x}[.]", "there are these on my {w}: {x}[.]", "{x}: that is my {w}[.]", "(make|start|create) a {w} (with|of) {x}[.]"]), rng, {"w": what, "x": shown})
    told = [Exchange(Exact(tell), expand("I see, your {w}: {x}.", rng, {"w": what, "x": ", ".join(items)}), TOLD)]
    slots = {"w": what}
    if rng.random() < 0.3:
        new = distinct(maker, 1, rng)[0]
        if new not in items:
            if rng.random() < 0.6:
                items = [*items, new]
                told.append(Exchange(Exact(expand("(add|put|also add|please add|and add|also put|write) {n} (to it|to the {w}|on it|to my {w}|to the list|as well|too)[.]", rng, {**slots, "n": new})), f"Your {what}: {', '.join(items)}.", f"I add {new}."))
            elif len(items) > 2:
                gone = rng.choice(items)
                items = [item for item in items if item != gone]
                told.append(Exchange(Exact(expand("(remove|delete|take away|cross out|strike|drop) {n}( from it| from the {w}| from my {w}| from the list|, please|)[.]", rng, {**slots, "n": gone})), f"Your {what}: {', '.join(items)}.", f"Without {gone}."))
    full = f"Your {what}: {', '.join(items)}."
    asks: list[Exchange] = []
    for _ in range(rng.choices([1, 2], [70, 30])[0]):
        kind = rng.random()
        if kind < 0.4:
            asks.append(Exchange(Exact(expand(rng.choice(["what is on (my|the) {w}[?]", "(tell me|show me|repeat|read|say|give me|list|what is|what's|read me|print|recall) (my|the) {w}[ again| please| back to me|][.]", "what (do i have|did i put|did i write|stands|things are) on (my|the) {w}[?]", "(and|so) (my|the) {w}?", "(which|what) (things|items) (are|did i put) on (my|the) {w}[?]", "(do you remember|do you still know|what about|can you repeat|what was) (my|the) {w}[?]"]), rng, slots)), full, f"your {what}: {', '.join(items)}."))
        elif kind < 0.65:
            at = rng.randrange(min(len(items), 5))
            which = rng.choice([ORDER[at], "last"]) if at == len(items) - 1 else ORDER[at]
            asks.append(Exchange(Exact(expand(rng.choice(["(what is|what's|what was|tell me|name|which is|say) the {o} (thing|item|one|entry|thing on the {w}|one on my {w}|item of the {w})[?]", "(and|what about|now) the {o}( one| item|)[?]", "what (comes|is|stands) {o}( on the {w}| on my {w}|)[?]", "which one is the {o}[?]"]), rng, {**slots, "o": which})), f"The {which} one is {items[at]}.", f"your {what}: {', '.join(f'{i + 1} {item}' for i, item in enumerate(items))}. {upper_first(which)}: {items[at]}."))
        elif kind < 0.8:
            asks.append(Exchange(Exact(expand("(how many (things|items|entries) (are|do i have|did i put) on (my|the) {w}|how many is that|how long is (my|the) {w}|how many things is that|count the things on my {w}|how many things are on it)[?]", rng, slots)), f"There are {len(items)}: {', '.join(items)}.", f"{', '.join(f'{i + 1} {item}' for i, item in enumerate(items))}."))
        else:
            inside = rng.random() < 0.5
            item = rng.choice(items) if inside else distinct(maker, 1, rng)[0]
            inside = item in items
            asks.append(Exchange(Exact(expand("(is|are|do i have|did i put) {n} on (my|the) {w}[?]", rng, {**slots, "n": item}) if rng.random() < 0.7 else expand("(is|are) {n} (on it|on the list|in there|part of it)[?]", rng, {"n": item})), f"Yes, {item} is on your {what}." if inside else f"No, {item} is not on your {what}.", f"your {what}: {', '.join(items)}. {'Yes' if inside else 'No'}."))
    return told, asks


MANY = "cats dogs hens horses rabbits fish birds cows sheep goats pigs ducks mice turtles".split()
SUMMED = ["brothers sisters|siblings", "sons daughters|children", "apples pears|pieces of fruit", "red_balls blue_balls|balls", "cars bikes|vehicles", "pens pencils|things to write with", "cakes cookies|sweets", "aunts uncles|aunts and uncles", "roses tulips|flowers", "forks spoons|forks and spoons", "shirts hats|clothes", "books comics|books and comics", "boys girls|children", "chairs sofas|seats"]
COMPARED = [("is {v} years old", "older", "younger", "years"), ("is {v} centimeters tall", "taller", "shorter", "centimeters"), ("weighs {v} kilos", "heavier", "lighter", "kilos"), ("has {v} points", "ahead", "behind", "points"), ("earns {v} euros", "richer", "poorer", "euros"), ("is {v} meters long", "longer", "shorter", "meters"), ("costs {v} euros", "more expensive", "cheaper", "euros"), ("is {v} meters high", "higher", "lower", "meters")]


def combined(rng: Random) -> tuple[list[Exchange], list[Exchange]]:
    """What follows from what was told: sums, ages, comparisons."""
    kind = rng.random()
    if kind < 0.25:
        age, years = rng.randint(5, 89), rng.choice([1, 1, 1, 2, 3, 5, 10])
        who = rng.choice(["i", "i", "i", "i", f"my {rng.choice('brother sister son daughter wife husband cat dog father mother friend'.split())}", words.name(rng)])
        be, will, said = ("am", "will i", "You") if who == "i" else ("is", f"will {who}", upper_first(who.replace("my ", "your ")))
        told = Exchange(Exact(expand(f"{who} {be} {age}[ years old| years old now|][.]", rng)), f"I see, {lowered(said + (' are' if who == 'i' else ' is'))} {age} years old.", TOLD)
        if rng.random() < 0.7:
            span = "next year" if years == 1 and rng.random() < 0.7 else f"in {years} year{'s' * (years > 1)}"
            ask = expand(f"(how old {will} be {span}|{span}[,] how old {will} be|what age {will} be {span}|what will be {'my' if who == 'i' else 'the'} age{'' if who == 'i' else ' of ' + who} {span})[?]", rng)
            return [told], [Exchange(Exact(ask), f"{age} plus {years}: {said} will be {age + years} years old.", f"{age} plus {years} is {age + years}.")]
        back = min(years, age - 2)
        span = rng.choice(["last year", "a year ago", "one year ago"]) if back == 1 else f"{back} years ago"
        was = "was i" if who == "i" else f"was {who}"
        return [told], [Exchange(Exact(expand(f"(how old {was} {span}|{span}[,] how old {was}|what age {was} {span})[?]", rng)), f"{age} minus {back}: {said} {'were' if who == 'i' else 'was'} {age - back} years old.", f"{age} minus {back} is {age - back}.")]
    if kind < 0.55:
        one, other = rng.sample(MANY, 2)
        group = "pets|animals"
        if rng.random() < 0.5:
            pair, _, group = rng.choice(SUMMED).partition("|")
            one, other = (word.replace("_", " ") for word in pair.split())
        total = rng.choice(group.split("|"))
        a, b = rng.randint(2, 13), rng.randint(2, 13)
        shown = (COUNTS[a - 1], COUNTS[b - 1]) if max(a, b) <= 12 and rng.random() < 0.4 else (str(a), str(b))
        who = rng.choice([("i", "do i", "You", "have"), ("we", "do we", "You", "have"), ((name := words.name(rng)), f"does {name}", name, "has")])
        text = expand(rng.choice([f"{who[0]} {who[3]} {shown[0]} {one} and {shown[1]} {other}[.]", f"{who[0]} {who[3]} {shown[0]} {one}. {who[0]} also {who[3]} {shown[1]} {other}[.]", f"{who[0]} {who[3]} {shown[0]} {one}, and {shown[1]} {other} too[.]"]), rng)
        ask = expand(f"(how many {total} {who[1]} have[ together| in total| altogether| all in all]|how many {total} is that[ in total| together|]|how many {total} are there[ in total|]|what is the total number of {total}|count all {total})[?]", rng)
        return [Exchange(Exact(text), f"I see, {who[2] if who[2] != 'You' else 'you'} {who[3]} {shown[0]} {one} and {shown[1]} {other}.", TOLD)], [Exchange(Exact(ask), f"{a} plus {b}: {who[2]} {who[3]} {a + b} {total}.".replace(": You", ": you"), f"{a} plus {b} is {a + b}.")]
    if kind < 0.9:
        form, up, down, unit = rng.choice(COMPARED)
        thing = unit == "meters" or "costs" in form
        one, other = subjects(2, thing, rng)
        low, high = sorted(rng.sample(range(2, 99), 2))
        values = [low, high] if rng.random() < 0.5 else [high, low]
        tells = [f"{who.told} {form.replace('{v}', str(value))}" for who, value in zip((one, other), values)]
        bigger = one if values[0] == high else other
        smaller = other if bigger is one else one
        high_asked = rng.random() < 0.6
        word, winner, number = (up, bigger, high) if high_asked else (down, smaller, low)
        choice = rng.choice(["", "", f", {one.told} or {other.told}", f": {other.told} or {one.told}"])
        who_word = "which one" if thing else "who"
        extreme = ""
        if up == "older":
            extreme = f"|who is the {'oldest' if high_asked else 'youngest'}"
        if "costs" in form:
            extreme = f"|which one costs {'more' if high_asked else 'less'}|what is {word}"
        if up == "ahead":
            extreme = f"|who has {'more' if high_asked else 'fewer'} points|who is {'winning' if high_asked else 'losing'}"
        ask = expand(f"({who_word} is {word}|which of them is {word}|which of the two is {word}{extreme}){choice}[?]", rng)
        if rng.random() < 0.15:
            asked_about, against = rng.choice([(one, other), (other, one)])
            yes = asked_about is winner
            return [Exchange(Exact(joined(tells, rng)), "I will remember all of that.", TOLD)], [Exchange(Exact(f"is {asked_about.told} {word} than {against.told}?"), f"{'Yes' if yes else 'No'}, {winner.said} is {word}: {high if high_asked else low} {unit}.", f"{values[0]} and {values[1]}: {high} is more. {'Yes' if yes else 'No'}.")]
        return [Exchange(Exact(joined(tells, rng)), "I will remember all of that.", TOLD)], [Exchange(Exact(ask), f"{upper_first(winner.said)} is {word}: {number} {unit}.", f"{one.said} {values[0]}, {other.said} {values[1]}: {high} is more.")]
    a, b = rng.randint(1, 30), rng.randint(1, 30)
    one, other = distinct(bare, 2, rng)
    text = joined([f"the {one} costs {a} euros", f"the {other} costs {b} euros"], rng)
    return [Exchange(Exact(text), "I will remember all of that.", TOLD)], [Exchange(Exact(expand("(how much (do they cost|is that|is it|do i pay)( together| in total| altogether| for both)|what (do i pay for both|is the total|is the sum|do both cost)|how much for both|how much money do i need for both)[?]", rng)), f"{a} plus {b}: together {a + b} euros.", f"{a} plus {b} is {a + b}.")]
