"""What tools give back, and the sentences that tell it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random

from chat import Call
from data import words
from data.tools_base import Function
from data.tools_built import UNITS
from data.tools_values import DRAW, clock, date, message, object_named, person, town, two_words

RESULT_KEYS = """
temperature price status total count name city result distance time date weather color size weight height speed score balance title author room seat gate phone owner level amount rating winner capital population humidity wind
condition answer value stock delay location message duration departure arrival platform driver address street country currency rate change sum average tax fee discount capacity length width depth age year month day hour start end
email url version language genre artist album director brand model category type kind material origin destination team opponent points rank leader teacher grade subject boss department salary doctor dose calories protein sugar
battery signal power pressure altitude angle direction floor door code zone region host port load memory uptime errors lines words pages copies size_mb visitors likes followers next_stop next_train open_until valid_until
""".split()
DEEDS = "ok success done sent saved fed booked created added deleted updated ordered paid planted painted started opened closed moved printed accepted finished stored completed confirmed".split()
PLURALS = "names cities colors items players rooms books friends results winners animals seats titles guests options streets".split()
PROBLEMS = """
not found|no connection|access denied|unknown city|out of stock|timeout|invalid id|none left|no more seats|too heavy|already taken|closed on Sunday|the door is locked|out of paper
not enough money|wrong password|no such user|battery is empty|too many requests|the tank is full|it is too late|name is missing|server is down|not allowed|no free room|limit reached
the printer is off|no signal|card expired|file too large|no such file|the line is busy|disk is full|address unknown|no results for this date|the shop is closed|permission needed|the device is offline|date is in the past|it does not exist
""".strip().replace("\n", "|").split("|")
FLAGS = "available open in_stock is_open ready free delayed locked active online valid paid late full sold_out confirmed".split()
NOTHING = "Nothing was found."


@dataclass
class Result:
    """The text that a tool gives, the sentence that tells it, and what more can be asked about it: a key with its sentence."""

    text: str
    told: str
    more: list[tuple[str, str]] = field(default_factory=list)


def and_joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def said(key: str) -> str:
    """A key in words: openUntil and open_until are both "open until"."""
    return "".join(f" {char.lower()}" if char.isupper() else char for char in key).replace("_", " ").replace("-", " ").strip()


def part_of(key: str, value: object) -> str:
    if isinstance(value, list):
        return f"the {said(key)} are {and_joined([str(item) for item in value])}"
    plural = key[-1:] == "s" and not key.endswith(("ss", "us", "is"))
    return f"the {said(key)} {'are' if plural else 'is'} {'unknown' if value is None else value}"


def flat(data: dict[str, object]) -> dict[str, object]:
    """The fields of a result and those inside them."""
    fields: dict[str, object] = {}
    for key, value in data.items():
        fields |= flat(value) if isinstance(value, dict) else {key: value}
    return fields


def sentence_of(data: dict[str, object]) -> str:
    """The sentence that tells the fields of a result; yes and no come after it."""
    fields = flat(data)
    parts = [part_of(key, value) for key, value in fields.items() if not isinstance(value, bool)]
    sentences = [upper(and_joined(parts)) + "."] if parts else []
    sentences += [f"{upper(said(key).removeprefix('is '))}: {'yes' if value else 'no'}." for key, value in fields.items() if isinstance(value, bool)]
    return " ".join(sentences)


def some_value(rng: Random) -> object:
    kind = rng.random()
    if kind < 0.3:
        return rng.choice([words.number, words.number, lambda r: round(r.uniform(0, 99), 1), lambda r: round(r.uniform(-20, 900), 2), lambda r: -r.randint(1, 40)])(rng)
    if kind < 0.38:
        return f"{rng.randint(1, 99)} {rng.choice(UNITS)}"
    if kind < 0.45:
        return rng.choice("sunny rainy cloudy windy open closed ready active late waiting delivered".split())
    if kind < 0.7:
        return DRAW[rng.choice(list(DRAW))](rng)
    return rng.choice([words.word, person, town, clock, date, object_named, words.code, lambda r: words.phrase(r, 3), lambda r: rng.choice(words.COLORS), lambda r: two_words(r, "Tavern House Hall Park Street Gate Shore Club Road")])(rng)


def some_key(rng: Random) -> str:
    key = rng.choice(RESULT_KEYS) if rng.random() < 0.65 else words.noun(rng)
    if rng.random() < 0.15:
        more = rng.choice(RESULT_KEYS)
        key += "_" + more if rng.random() < 0.75 else more.split("_")[0].capitalize()
    return key


def fields(rng: Random, call: Call, count: int) -> dict[str, object]:
    """Some fields of a result that the call does not have."""
    data: dict[str, object] = {}
    for _ in range(count):
        kind = rng.random()
        if kind < 0.1:
            data[rng.choice(PLURALS)] = [rng.choice([words.name, town, object_named, words.word])(rng) for _ in range(rng.randint(2, 4))]
        elif kind < 0.16:
            data[rng.choice(FLAGS)] = rng.random() < 0.5
        else:
            data[some_key(rng)] = None if kind > 0.985 else some_value(rng)
    return {key: value for key, value in data.items() if key not in call.arguments} or {"number_found": words.number(rng)}


def own_fields(function: Function, rng: Random) -> dict[str, object]:
    """The fields that an area says its result has."""
    keys = function.area.result
    if len(keys) > 1 and rng.random() < 0.3:
        keys = keys[:1]
    return {(key + rng.choice(["", "", "", "_value", "_now"])) if rng.random() < 0.2 else key: draw(rng) for key, draw in keys}


def objects(rng: Random) -> tuple[list[dict[str, object]], str]:
    """A list of objects, each with a name and one or two fields, and how it is told."""
    names = rng.choice(["name", "name", "title", "id", "label", "item"])
    draw = {"id": words.code, "title": DRAW["song"]}.get(names, rng.choice([words.name, object_named, person, town, DRAW["restaurant"], DRAW["event"]]))
    others = list(dict.fromkeys(some_key(rng) for _ in range(rng.choice([0, 1, 1, 1, 2]))))
    others = [key for key in others if key != names]
    kinds = [rng.choice([words.number, clock, date, lambda r: r.choice(words.COLORS), lambda r: round(r.uniform(1, 99), 1), town, words.word]) for _ in others]
    found = [{names: draw(rng), **{key: kind(rng) for key, kind in zip(others, kinds)}} for _ in range(rng.choices([1, 2, 3, 4], [15, 40, 35, 10])[0])]
    told = [str(item[names]) + (" (" + ", ".join(f"{said(key)} {item[key]}" for key in others) + ")" if others else "") for item in found]
    return found, f"I found {len(found)}: {and_joined(told)}."


def result(rng: Random, function: Function) -> Result:
    """What a tool gives back, and the sentence that tells it."""
    call = function.call
    style = rng.random()
    separators, indent = ((",", ":"), None) if style < 0.5 else ((", ", ": "), None) if style < 0.93 else ((",", ": "), 1)

    def packed(data: object) -> str:
        return json.dumps(data, separators=separators, indent=indent)

    if function.area.result:
        kind = rng.choice([0.3, 0.36, 0.6, 0.66, 0.7, 0.99, 0.99, 0.99, 0.99, 0.99])
    else:
        kind = rng.random()
    if kind < 0.2:
        return success(rng, call, packed)
    if kind < 0.33:
        problem = rng.choice(PROBLEMS) if rng.random() < 0.5 else rng.choice([f"{words.noun(rng)} is missing", f"no {words.word(rng)} left", f"{words.noun(rng)} {words.noun(rng)} not found", f"the {words.noun(rng)} is {rng.choice(words.ADJECTIVES)}", f"{words.phrase(rng, 3)}", f"no such {words.noun(rng)}", f"{words.noun(rng)} must be between {rng.randint(0, 9)} and {rng.randint(10, 99)}"])
        told = f"That did not work: {problem}."
        style = rng.random()
        if style < 0.06:
            return Result(packed({rng.choice(["ok", "success", *DEEDS]): False}), "That did not work.")
        if style < 0.35:
            return Result(packed({"error": problem}), told)
        if style < 0.62:
            return Result(packed({rng.choice(["ok", "success", *DEEDS]): False, rng.choice(["error", "error", "reason", "message"]): problem}), told)
        if style < 0.74:
            return Result(packed({"status": rng.choice(["error", "failed"]), rng.choice(["error", "message", "reason"]): problem}), told)
        if style < 0.82:
            return Result(packed({"error": {"code": rng.randint(400, 504), "message": problem}}), told)
        return Result(f"{rng.choice(['error', 'Error', 'failed', 'ERROR', 'Failed'])}: {problem}", told)
    if kind < 0.38:
        empty = rng.choice(["[]", "null", "none", "{}", "not found", "nothing found", "no results", "0 results", packed({"results": []}), packed({"items": [], "count": 0}), packed({"count": 0, "results": []}), packed({rng.choice(PLURALS): []}), packed({"result": None}), packed({"found": False}), packed({"found": 0})])
        return Result(empty, NOTHING)
    if kind < 0.52:
        text = rng.choice([str(words.number(rng)), f"{rng.randint(1, 99)} {rng.choice(['degrees', 'dollars', *UNITS])}", words.phrase(rng, 5), clock(rng), person(rng), two_words(rng, "Tavern House Street Gate Shore"), f"{rng.randint(-10, 40)} degrees and {rng.choice(['sunny', 'rainy', 'cloudy', 'windy', 'snowy'])}", f"{words.word(rng)} {words.number(rng)} {words.word(rng)}", str(some_value(rng)), message(rng), f"{rng.uniform(0, 99):.2f}"])
        return Result(json.dumps(text) if rng.random() < 0.06 and '"' not in text else text, f"The result is: {text}.")
    if kind < 0.6:
        found, told = objects(rng)
        if rng.random() < 0.4:
            return Result(packed({rng.choice(["results", "items", "data", "found"]): found}), told)
        return Result(packed(found), told)
    if kind < 0.64:
        items = list(dict.fromkeys(rng.choice([words.name, object_named, town, words.word])(rng) for _ in range(rng.randint(2, 4))))
        return Result(packed(items), f"The result is: {and_joined(items)}.")
    if kind < 0.7:
        inner = fields(rng, call, rng.randint(1, 2))
        data: dict[str, object] = {**fields(rng, call, 1), rng.choice(["data", "result", "details", "current", "info", words.noun(rng)]): inner} if rng.random() < 0.5 else {rng.choice(["data", "result", "current", "response"]): inner}
        return Result(packed(data), sentence_of(data))
    data = own_fields(function, rng) if function.area.result else fields(rng, call, rng.choices([1, 2, 3], [42, 38, 20])[0])
    return told_fields(rng, call, data, packed)


def told_fields(rng: Random, call: Call, data: dict[str, object], packed: object) -> Result:
    """A result with fields; those that the call had are not told again."""
    told = sentence_of(data)
    more = [(said(key), sentence_of({key: value})) for key, value in data.items()]
    if rng.random() < 0.22:
        data = {**call.arguments, **data}
    return Result(packed(data), told, more)  # type: ignore[operator]


def success(rng: Random, call: Call, packed: object) -> Result:
    """A deed that is done."""
    sign: dict[str, object] = rng.choice([{"ok": True}, {"success": True}, {rng.choice(DEEDS): True}, {rng.choice(DEEDS): True}, {"status": rng.choice(["ok", "done", "success"])}, {"result": "ok"}])
    style = rng.random()
    if style < 0.25:
        return Result(rng.choice(["ok", "OK", "done", "success", "true", "sent", "saved"]), "Done.")
    if style < 0.55:
        return Result(packed(sign), "Done.")  # type: ignore[operator]
    if style < 0.68:
        return Result(packed({**call.arguments, **sign}), "Done.")  # type: ignore[operator]
    data = {"id": rng.choice([words.code(rng), words.number(rng)])} if rng.random() < 0.3 and "id" not in call.arguments else fields(rng, call, rng.randint(1, 2))
    data = {key: value for key, value in data.items() if key not in sign}
    return Result(packed({**sign, **data}), ("Done. " + sentence_of(data)) if data else "Done.")  # type: ignore[operator]


def record(rng: Random, call: Call) -> tuple[str, str, str, list[tuple[str, str]]]:
    """A long result of which one field was asked for: its key in words, the text, the sentence, and what more there is."""
    data: dict[str, object] = {}
    while len(data) < rng.randint(5, 9):
        data[some_key(rng)] = some_value(rng)
    data = {key: value for key, value in data.items() if key not in call.arguments}
    asked = rng.choice(list(data))
    more = [(said(key), sentence_of({key: value})) for key, value in data.items() if key != asked]
    if rng.random() < 0.3:
        data = {**call.arguments, **data}
    return said(asked), json.dumps(data, separators=rng.choice([(",", ":"), (", ", ": ")])), sentence_of({asked: data[asked]}), more
