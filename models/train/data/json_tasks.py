"""Answers that are JSON, so that constrained output has something sensible to say."""

from __future__ import annotations

import json
from random import Random

from data import words
from data.system_prompts import short_fact
from grammar import Exact, Exchange, expand

ASK_OBJECT = [
    "(give me|write|make|create|return|show me|output|produce) [a |some ]json (object |)(with|having|for) {fields}[.]",
    "(answer|reply|respond) (in|as|with) json[ only]: {fields}[.]", "{fields} as json[.|, please|?]", "(convert|turn) this (to|into) json: {fields}[.]", "(put|write) {fields} (in|into|as) json[.]",
    "(describe|create) a (person|user|thing|city|pet|product|record) with {fields}[.]", "(extract|give me) the (data|fields|values) as json: {fields}[.]",
]  # fmt: skip
ASK_FACT = ["{ask} (answer|reply|respond) (in|as|with) json[.]", "(answer|reply) (in|as|with) json: {ask}", "{ask} json please[.]"]


def exchange(rng: Random) -> Exchange:
    if rng.random() < 0.3:
        ask, key = short_fact(rng)
        return Exchange(expand(rng.choice(ASK_FACT), rng, {"ask": ask}), json.dumps({"answer": key}), "I answer as JSON.")
    data: dict[str, str | int | bool] = {}
    for _ in range(rng.randint(1, 4)):
        key = rng.choice("name age city color count price title size id active country food animal score day month job".split()) if rng.random() < 0.6 else words.noun(rng)
        kinds = {"name": words.name, "age": lambda r: r.randint(1, 99), "city": words.city, "color": lambda r: r.choice(words.COLORS), "count": words.number, "price": words.number, "active": lambda r: r.random() < 0.5, "size": words.number, "score": words.number}
        data[key] = kinds[key](rng) if key in kinds else rng.choice([words.word(rng), words.number(rng), words.name(rng)])
    style = rng.choice(["{k} {v}", "{k} {v}", "{k}: {v}", "{k} = {v}", "the {k} {v}"])
    fields = words.listed([style.format(k=key, v=str(value).lower() if isinstance(value, bool) else value) for key, value in data.items()], rng)
    return Exchange(Exact(expand(rng.choice(ASK_OBJECT), rng, {"fields": fields})), json.dumps(data), "I write JSON.")


PEOPLE = [
    "{name} is {age} years old and lives in {city}.", "my name is {name}, i am {age} and i come from {city}.", "{name} ({age}) from {city}", "this is {name}. age {age}. city {city}.",
    "{name} lives in {city} and is {age}.", "a {age} year old {job} called {name} from {city}", "{name} works as a {job} in {city}.", "{name}, {job}, {age}, {city}",
]  # fmt: skip
GOODS = ["the {item} is {color} and costs {price}.", "we sell a {color} {item} for {price} euros.", "{item}, {color}, {price} dollars", "buy {count} {item}s at {price} each.", "a {color} {item}", "{count} {color} {item}s"]
LEADS = ["", "", "(extract|read|parse|convert|structure)[:| this:| the data:] ", "(what do you know about|give me the facts of|describe)[:| this:] ", "data: "]
KEYS = {"name": "name", "age": "age", "city": "city", "job": "job", "item": "(item|product|name|thing)", "color": "(color|colour)", "price": "(price|cost)", "count": "(count|amount|quantity)"}
WRAP = "answer answer answer text reply response message result value name title output".split()


def constrained(rng: Random, chat: Exchange) -> tuple[str, str, list[tuple[str, bool]]]:
    """A question, a thought, and the answer as a grammar makes it: JSON whose frame is given, also where nobody spoke of JSON.

    So the thought may not speak of it either: the model would, before ordinary answers.
    """
    kind = rng.random()
    if kind < 0.24:
        return chat.question, chat.thought, [('{"', False), (json.dumps({rng.choice(WRAP): chat.answer})[2:], True)]
    if kind < 0.66:
        return shaped(rng, chat)
    if kind < 0.75:
        ask, key = short_fact(rng)
        field = rng.choice([*WRAP, "capital", "color", "city", words.noun(rng)])
        return ask, "", framed({field: key})
    slots: dict[str, str | int] = {"name": words.name(rng), "age": rng.randint(1, 99), "city": words.city(rng), "job": rng.choice(["teacher", "nurse", "doctor", "baker", "pilot", words.noun(rng)]), "item": words.noun(rng), "color": rng.choice(words.COLORS), "price": words.number(rng), "count": rng.randint(2, 50)}
    pattern = rng.choice(PEOPLE if rng.random() < 0.6 else GOODS)
    lead = expand(rng.choice(LEADS), rng)
    ask = Exact((lead + " " if lead else "") + expand(pattern, rng, {key: str(value) for key, value in slots.items()}))
    present = [key for key in slots if "{" + key + "}" in pattern]
    if rng.random() < 0.2:
        present.append(rng.choice([key for key in slots if key not in present]))
    data: dict[str, str | int] = {}
    for key in rng.sample(present, rng.randint(1, len(present))):
        unknown = 0 if isinstance(slots[key], int) else "unknown"
        label = expand(KEYS[key], rng) if rng.random() < 0.9 else words.noun(rng)
        data[label] = slots[key] if "{" + key + "}" in pattern else unknown
    return ask, "", framed(data)


def framed(data: dict[str, str | int]) -> list[tuple[str, bool]]:
    """JSON cut where a grammar leaves a choice, and where the tokens of a free answer begin."""
    parts: list[tuple[str, bool]] = []
    for i, (key, value) in enumerate(data.items()):
        quote = '"' if isinstance(value, str) else ""
        inner = json.dumps(value).strip('"')
        parts += [(f'{"" if i else "{" + chr(34)}{key}": {quote}', False), (f'{inner}{quote}{"}" if i == len(data) - 1 else ", " + chr(34)}', True)]
    return parts


ASK_LIST = ["(name|give me|list|tell me|write|say) (some|three|two|four|a few|five|) {things}[.]", "{things}?", "(what|which) {things} do you know[?]", "i need {things}[.]"]


# What a schema calls its fields, also those of two words, written in either way.
FIELDS = "name age city title count items ok color size list word text first pet id type status date price total score tags email value label note kind rank unit key".split()
PAIRS = "first name|last name|is active|has more|user id|created at|item count|total price|full name|home city|short text|next step|is open|max size|main topic|word list|is true|file name|phone number|best match".split("|")
# Values of a fixed set, as an enum of a schema has them, and values of a whole sentence.
ENUMS = ["low medium high", "yes no maybe", "positive negative neutral", "small medium large", "open closed", "red green blue", "todo doing done", "question answer other", "ok error", "A B C D"]
SENTENCES = [
    "(The|A|This) {noun} is {color}.", "(The|A) {noun} and (the|a) {other} are (here|in {city}|ready|small|new).", "{name} (lives in|comes from|likes|knows) {city}.",
    "{name} has a {color} {noun}[ and a {other}].", "This is a (short|simple|small|good) (text|answer|example|note) about a {noun}.", "I (like|see|have|know) the {noun}[ in {city}].",
    "It is a {noun}, not a {other}.", "There is a {color} {noun} in {city}, and {name} knows it.", "{name} and {friend} (talk|write|think) about a {noun}.",
]  # fmt: skip


def field_name(rng: Random) -> str:
    """A key of one word, or of two in snake_case or camelCase."""
    kind = rng.random()
    if kind < 0.5:
        return rng.choice(FIELDS)
    if kind < 0.65:
        return words.noun(rng)
    if kind < 0.7:
        return words.made_up(rng)
    pair = rng.choice(PAIRS).split() if rng.random() < 0.7 else [rng.choice(words.ADJECTIVES), rng.choice(words.NOUNS)]
    return "_".join(pair) if rng.random() < 0.5 else pair[0] + pair[1].title()


def some_sentence(rng: Random) -> str:
    slots = {"noun": rng.choice(words.NOUNS), "other": rng.choice(words.NOUNS), "color": rng.choice(words.COLORS), "city": words.city(rng), "name": words.name(rng), "friend": words.name(rng)}
    return expand(rng.choice(SENTENCES), rng, slots)


def shaped(rng: Random, chat: Exchange) -> tuple[str, str, list[tuple[str, bool]]]:
    """JSON of a random shape: nested, with lists. Values are words of the question, its answer, or any."""
    listing = rng.random() < 0.35
    things = rng.choice(["colors", "colours", "animals", "words", "names", "numbers", "cities", "fruits", "days", words.noun(rng) + "s"])
    question = Exact(expand(rng.choice(ASK_LIST), rng, {"things": things})) if listing else chat.question
    said = [word.strip(".,?!") for word in question.split()]
    said = [word for word in said if word]
    pool = {"colors": words.COLORS, "colours": words.COLORS, "names": words.FIRST_NAMES, "cities": words.CITIES, "days": words.DAYS}.get(things, words.NOUNS)
    parts: list[list] = []

    def emit(text: str, learned: bool) -> None:
        if parts and parts[-1][1] == learned:
            parts[-1][0] += text
        else:
            parts.append([text, learned])

    def string(text: str) -> None:
        emit('"', False)
        emit(json.dumps(text)[1:], True)

    def number() -> str:
        return str(rng.randint(0, 99) if rng.random() < 0.8 else rng.choice([rng.randint(100, 9999), rng.randint(0, 99) / 10, -rng.randint(1, 20)]))

    def array(depth: int) -> None:
        kind = rng.random()
        emit("[", False)
        if kind < 0.1:
            emit("]", True)
        elif kind < 0.25 and depth < 2:
            keys = some_keys(rng.randint(1, 3))
            count = rng.randint(1, 3)
            for i in range(count):
                emit("{", False)
                fields(depth + 1, keys)
                emit(", " if i < count - 1 else "]", True)
        else:
            item = number if listing and things == "numbers" or kind < (0.3 if listing else 0.45) else lambda: json.dumps(rng.choice(pool))
            emit(", ".join(item() for _ in range(rng.randint(1, 5))) + "]", True)

    def value(depth: int) -> None:
        kind = rng.random()
        if kind < 0.12 and depth < 2:
            emit("{", False)
            fields(depth + 1, some_keys(rng.randint(1, 3)))
        elif kind < 0.3 or listing and depth == 0 and kind < 0.8:
            array(depth)
        elif kind < 0.5:
            string(rng.choice(said) if said and rng.random() < 0.6 else rng.choice(pool))
        elif kind < 0.62:
            string(some_sentence(rng))
        elif kind < 0.7:
            string(rng.choice(rng.choice(ENUMS).split()))
        elif kind < 0.75:
            string("")
        elif kind < 0.89:
            digits = [word for word in said if word.isascii() and word.isdigit()]
            emit(str(int(digits[0])) if digits else number(), True)
        else:
            emit(rng.choice(["true", "false"]), True)

    def some_keys(count: int) -> list[str]:
        return list(dict.fromkeys(field_name(rng) for _ in range(count)))

    def fields(depth: int, keys: list[str], answered: str = "") -> None:
        for i, key in enumerate(keys):
            emit(f'"{key}": ', False)
            if key == answered:
                string(chat.answer)
            elif key.startswith(("is_", "has_", "isA", "isO", "isT", "hasM")):
                emit(rng.choice(["true", "false"]), True)
            else:
                value(depth)
            emit(", " if i < len(keys) - 1 else "}", True)

    keys = some_keys(rng.choice([1, 1, 2, 2, 3, 3, 4, 5, 6]))
    answered = rng.choice(WRAP) if not listing and rng.random() < 0.5 else ""
    if answered and answered not in keys:
        keys.insert(rng.randint(0, len(keys)), answered)
    emit("{", False)
    fields(0, keys[:6] if answered in ["", *keys[:6]] else [*keys[:5], answered], answered)
    return question, "" if listing else chat.thought, [(text, learned) for text, learned in parts]
