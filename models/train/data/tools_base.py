"""What a function of a tools request is, how kinds of functions are written down, and how one and a request for it are made.

A kind of function is a block of lines:

    names, separated by commas | what the user wants, in a few words
    - descriptions / separated so / in the command form
    : names|of|it = kind: descriptions / of it ; the next parameter ; ?one that may be left out
    > what a user says with {0} and {1} / !a command, which can be wrapped ("can you ...")
    < key kind, key kind: fields of a result

Kinds of values: a name in `tools_values.DRAW`, `said a,b,c` (one of these, which the definition does not tell, now and then any other thing), `int 1..9`,
`num 1..9` (with a decimal), `any 1..9` (either), `enum a,b=said so;or so`, `flag said for yes ~ said for no`, `list kind`. `## group` lines: the functions of one group differ in what they do, other groups in what they are about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from chat import Call
from data import words
from data.tools_values import DRAW, Value, object_named, two_words
from grammar import expand


@dataclass(frozen=True)
class Parameter:
    """One parameter: possible names, its type, possible descriptions, how to draw a value, how yes and no are said."""

    names: str
    kind: str
    descriptions: str
    draw: Callable[[Random], Value]
    enum: str = ""
    said: tuple[str, str] = ("on", "off")
    optional: bool = False
    # What else a user may say for a value of an enum, and how often.
    synonyms: dict[str, list[str]] = field(default_factory=dict)
    otherwise: float = 0.55


@dataclass(frozen=True)
class Area:
    """A kind of function. `asks` use {0}, {1}, ... for the parameters; every ask has all those that are not optional."""

    names: str
    descriptions: str
    parameters: list[Parameter]
    asks: list[str]
    topic: str = ""
    wish: str = ""
    group: str = ""
    result: list[tuple[str, Callable[[Random], Value]]] = field(default_factory=list)


@dataclass
class Function:
    """A function as a request defines it, and one request for it."""

    name: str
    section: str
    call: Call
    ask: str
    area: Area
    # The names of the parameters, by their places in the area, as the definition lists them.
    labels: dict[int, str]


DEFAULTS = {
    "town": ("city|location|place|town|city_name|destination|where", "The city|The name of the city|Name of the city|The place|City name|The location|Which city|Where|Name of the place, such as a city or village"),
    "person": ("name|person|to|contact|recipient|who|receiver|friend|user|full_name", "The person|The name of the person|Who|The contact|Name of the person|The recipient|Whom|The person it is about|First name or full name"),
    "date": ("date|day|when|on|start_date", "The date|The day|When|On which day|Which day|The date to use"),
    "time": ("time|at|when|hour|clock_time", "The time|When|At what time|The time of day|The hour"),
    "room": ("room|where|area|location|zone|room_name", "The room|Which room|Name of the room|Where|The area|The part of the house"),
    "file": ("path|file|filename|file_name|file_path", "The file|The path|Name of the file|Which file"),
    "color": ("color|colour|shade|paint", "The color|Which color|The colour to use|A color name"),
    "month": ("month|period|when", "The month|Which month|Name of the month"),
    "weekday": ("weekday|day|day_of_week", "The day|The day of the week|Which day"),
    "country": ("country|country_name|nation|state", "The country|Which country|Name of the country"),
    "fulldate": ("date|day|when", "The date|Which day|The day"),
    "int": ("count|number|amount", "How many|The number"), "table": ("name|table|database", "The name|Which one"),
}  # fmt: skip


def number_between(kind: str, bounds: str) -> Callable[[Random], Value]:
    """Whole numbers (`int`), ones with a decimal (`num`), or either (`any`)."""
    low, high = (float(bound) for bound in bounds.split(".."))

    def draw(rng: Random) -> Value:
        top = rng.choice([high, min(high, max(low + 1, low + (high - low) / 8))])
        if kind == "num" and rng.random() < 0.55 or kind == "any" and rng.random() < 0.15:
            return round(rng.uniform(low, top), rng.choice([1, 1, 2]))
        return rng.randint(int(low) if low == int(low) else int(low) + 1, int(top))

    return draw


def list_of(draw: Callable[[Random], Value]) -> Callable[[Random], Value]:
    def drawn(rng: Random) -> Value:
        items = [draw(rng) for _ in range(rng.randint(2, 4))]
        return list(dict.fromkeys(items))  # type: ignore[arg-type, return-value]

    return drawn


def parse_parameter(text: str) -> Parameter:
    optional = text.startswith("?")
    text = text.lstrip("?")
    names, has_names, rest = text.partition(" = ")
    if not has_names:
        names, rest = "", text
    kind, _, descriptions = rest.partition(": ")
    word, _, details = kind.strip().partition(" ")
    default_names, default_descriptions = DEFAULTS.get(word, ("value|name", "The value|Which one"))
    names = f"({names or default_names})"
    descriptions = f"({'|'.join(descriptions.strip().split(' / ')) if descriptions else default_descriptions})"
    if word in ("int", "num", "any"):
        return Parameter(names, {"int": "(integer|integer|number)", "num": "number", "any": "number"}[word], descriptions, number_between(word, details), optional=optional)
    if word == "flag":
        yes, no = details.split(" ~ ")
        return Parameter(names, "boolean", descriptions, lambda rng: rng.random() < 0.5, said=(f"({yes.replace(';', '|')})", f"({no.replace(';', '|')})"), optional=optional)
    if word in ("enum", "enum2"):
        synonyms = {value: [part for part in said.split(";") if part] for value, _, said in (item.partition("=") for item in details.split(","))}
        values = list(synonyms)
        return Parameter(names, "string", descriptions, lambda rng: rng.choice(values), "|".join(values), optional=optional, synonyms=synonyms)
    if word == "said":
        return Parameter(names, "string", descriptions, said(details.split(",")), optional=optional)
    if word == "list":
        return Parameter(names, "array", descriptions, list_of(words.number if details == "number" else DRAW[details]), optional=optional)
    if word == "place":
        return Parameter(names, "string", descriptions, lambda rng: two_words(rng, details), optional=optional)
    return Parameter(names, "string", descriptions, DRAW[word], optional=optional)


# All values that functions have lists of.
SAID_VALUES: list[str] = []


def said(values: list[str]) -> Callable[[Random], str]:
    """One of these; or any thing, or a value of another function: where it stands must tell as well as what it is."""
    SAID_VALUES.extend(values)

    def draw(rng: Random) -> str:
        kind = rng.random()
        return object_named(rng) if kind < 0.08 else rng.choice(SAID_VALUES if kind < 0.16 else values)

    return draw


def drawer(kind: str) -> Callable[[Random], Value]:
    """How to draw a value of a result."""
    return parse_parameter(f"x = {kind}: x").draw


CAN = "(please |can you |could you |would you |i want you to |i need you to |i'd like you to |hey, |ok, |now |)"
WRAPS = [
    "{}", "{}", "{}", "{}", "{}", "please {}", "please {}", "can you {}?", "could you {}?", "can you please {}?", "would you {}?", "could you please {}?", "{} please", "{}, please", "{} for me", "{} now", "i want you to {}", "i need you to {}", "i'd like you to {}",
    "hey, {}", "ok, {}", "now {}", "would you mind and {}?", "be so kind and {}", "it would be great if you could {}", "can i ask you to {}?", "would it be possible to {}?", "you should {}", "time to {}", "let us {}", "go ahead and {}", "just {}", "do me a favor and {}", "is it possible to {}?",
    "i would be happy if you could {}", "kindly {}", "do {}", "will you {}?", "your task: {}", "assistant, {}", "hi! {}", "my wish: {}", "i wonder if you could {}", "next, {}", "quickly {}", "are you able to {}?", "i have to {}, can you do it for me?", "help me to {}",
]  # fmt: skip
QUESTION_WORDS = set("what who where how why when which is are do does did can could should has have will was were at in any against whats what's how's".split())
BEFORE = """
i am in a hurry|good morning|hello there|i just came home|my day was long|it is me again|we have guests today|i am sitting on the sofa|sorry to bother you|i hope you can help me|my hands are full|i am back|one thing before i go|i have a question|listen
today is a busy day|i almost forgot|thanks for being there|so, here is the thing|my friend is waiting|this is important|i am new here|the children are asleep|i am at work|nobody else can help me|let me think|oh no|i know it is late|before i forget it
""".strip().replace("\n", "|").split("|")  # fmt: skip
AFTER = ["thanks", "thank you", "that would be great", "i am in a hurry", "it is important", "thanks a lot", "that would help me", "you are the best", "many thanks", "cheers", "asap", "if you can", "if possible", "take your time", "it is for a friend"]


@dataclass(frozen=True)
class Ask:
    text: str
    command: bool
    question: bool


def parse_areas(text: str) -> list[Area]:
    areas: list[Area] = []
    group = ""
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        if lines[0].startswith("## "):
            group = lines[0][3:]
            continue
        names, wish = lines[0].split(" | ")
        marked: dict[str, str] = {line[0]: line[1:].strip() for line in lines[1:]}
        parameters = [parse_parameter(part.strip()) for part in marked[":"].split(" ; ")] if marked[":"] else []
        result = [(item.strip().split(" ", 1)[0], drawer(item.strip().split(" ", 1)[1])) for item in re.split(r", (?=[a-z_]+ [a-z])", marked.get("<", "")) if item.strip()]
        asks = [ask.strip() for ask in marked[">"].split(" / ")]
        areas.append(Area(names, marked["-"], parameters, asks, wish=wish, group=group, result=result))
    return areas


def asked(pattern: str, rng: Random) -> str:
    """A request of an area's pattern with politeness and chatter around it; slots stay as they are."""
    command = pattern.startswith("!")
    text = expand(pattern.lstrip("!"), rng).rstrip(".?! ")
    slot_last = text.endswith("}")
    if command:
        wrap = rng.choice(WRAPS)
        if (slot_last or ":" in text) and not wrap.endswith(("{}", "?")):
            wrap = "please {}"
        text = wrap.replace("{}", text)
        if rng.random() < 0.4:
            text = text.rstrip("?")
    elif rng.random() < 0.12:
        first = text.split()[0]
        text = rng.choice(["hey, ", "hi, ", "ok, ", "so ", "quick question: ", "llamaside, ", "tell me, ", "please tell me: "] if first in QUESTION_WORDS else ["hey, ", "ok, ", "so ", "hi, ", "well, "]) + text
    if text[-1] != "?" and rng.random() < 0.55:
        first = re.sub(r"^(hey, |hi, |ok, |so |quick question: |llamaside, |tell me, |please tell me: )", "", text).split()[0].lower()
        text += "?" if not command and first in QUESTION_WORDS and "," not in text else rng.choice([".", ".", "!"]) if not slot_last or rng.random() < 0.5 else ""
    kind = rng.random()
    if kind < 0.07:
        text = rng.choice(BEFORE) + rng.choice([". ", ", ", "! "]) + text
    elif kind < 0.1 and "?" not in text:
        text = text.rstrip(".?!") + rng.choice([". ", ", "] if not slot_last else [". "]) + rng.choice(AFTER) + rng.choice(["", ".", "!"])
    return text


NUMBER_WORDS = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()))
NUMBER_WORDS |= {tens: word for tens, word in zip(range(30, 100, 10), "thirty forty fifty sixty seventy eighty ninety".split())}
NUMBER_WORDS |= {tens + one: f"{NUMBER_WORDS[tens]}-{NUMBER_WORDS[one]}" for tens in range(20, 100, 10) for one in range(1, 10)} | {100: "a hundred"}


def spoken(value: Value, parameter: Parameter, rng: Random) -> str:
    """A value as the user says it."""
    if isinstance(value, bool):
        return one_of(parameter.said[0 if value else 1], rng)
    if isinstance(value, list):
        return words.listed([str(item) for item in value], rng) if len(value) > 1 else str(value[0])
    if isinstance(value, int) and value in NUMBER_WORDS and rng.random() < (0.16 if value <= 12 else 0.05):
        return NUMBER_WORDS[value]
    if isinstance(value, str):
        if parameter.synonyms and parameter.synonyms[value] and rng.random() < parameter.otherwise:
            return rng.choice(parameter.synonyms[value])
        if " " in value and not parameter.enum and rng.random() < 0.15:
            return rng.choice(['"{}"', "'{}'"]).format(value)
    return str(value)


EXTRA_SENTENCES = """
Returns JSON|Returns an object|Returns true when it worked|Fails if nothing is found|Needs an internet connection|Works all over the world|Only for signed in users|Use it only when the user asks for it|The result is a short text|Works at any time of the day
Costs nothing|It may take a few seconds|Do not guess the values|Ask the user if something is missing|Limited to 60 calls per minute|Gives an error if a value is wrong|Data is updated every hour|Needs the permission of the user|For one at a time
The values must come from the user|Part of the home service|Version 2|Works offline as well|Read only, changes nothing|It cannot be undone|Beta
""".strip().replace("\n", "|").split("|")  # fmt: skip
IRREGULAR = {"Be": "Is", "Do": "Does", "Go": "Goes", "Have": "Has", "Find out": "Finds out"}


def third_person(text: str) -> str:
    """Get the time -> Gets the time."""
    verb, space, rest = text.partition(" ")
    if verb in IRREGULAR:
        return IRREGULAR[verb] + space + rest
    ending = "es" if verb.endswith(("sh", "ch", "x", "ss", "z")) else "s"
    return (verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeou" else verb + ending) + space + rest


def described(plain: str, rng: Random) -> str:
    """A description in one of several styles, from its command form."""
    style = rng.random()
    lower = plain[:1].lower() + plain[1:]
    if style < 0.4:
        text = plain
    elif style < 0.6:
        text = third_person(plain)
    elif style < 0.64:
        text = "This (tool|function) " + third_person(lower)
    elif style < 0.68:
        text = "(Use this|Use this tool|Use this function|A tool|A function|Used|Call this|Call this function) to " + lower
    elif style < 0.72:
        text = "(Call this|Use this|Use it|To be used) when the user wants to " + lower
    elif style < 0.75:
        text = "(Lets the user|Helps to|Helps the user to|Can|Allows to|Lets you) " + lower
    else:
        text = plain if rng.random() < 0.5 else third_person(plain)
        text += ". " + rng.choice(EXTRA_SENTENCES)
    return expand(text, rng) + (rng.choice([".", ".", ""]) if not text.endswith(".") else "")


def joined(parts: list[str], rng: Random) -> str:
    """A name in snake case, camel case, kebab case, with dots or otherwise."""
    style = rng.random()
    parts = [part.lower() for part in parts]
    if style < 0.62:
        return "_".join(parts)
    if style < 0.8:
        return parts[0] + "".join(part.capitalize() for part in parts[1:])
    if style < 0.88:
        return "-".join(parts)
    if style < 0.94 and len(parts) > 1:
        return f"{parts[-1]}.{'_'.join(parts[:-1])}" if rng.random() < 0.6 else ".".join(parts)
    if style < 0.97:
        return "".join(part.capitalize() for part in parts)
    return rng.choice(["api_", "tool_", "do_", "user_", "my_"]) + "_".join(parts)


def type_text(kind: str, enum: str) -> str:
    return " or ".join(enum.split("|") if "|" in enum else enum.split()) if enum else kind


def camel(label: str) -> str:
    parts = label.split("_")
    return parts[0] + "".join(part.capitalize() for part in parts[1:])


def one_of(pattern: str, rng: Random) -> str:
    """As `expand`, but quick where the pattern is just one list of words."""
    inner = pattern[1:-1]
    if pattern[:1] == "(" and pattern[-1:] == ")" and "(" not in inner and "[" not in inner:
        return rng.choice(inner.split("|"))
    return expand(pattern, rng) if "(" in pattern or "[" in pattern else pattern


SLOT = re.compile(r"\{(\d)\}")


def slip(text: str, rng: Random) -> str:
    """A typo that touches no slot."""
    pieces = SLOT.split(text)
    at = rng.randrange(0, len(pieces), 2)
    piece = pieces[at]
    places = [i for i in range(1, len(piece) - 1) if piece[i].isalpha() and piece[i - 1].isalpha() and piece[i + 1].isalpha()]
    if places:
        i = rng.choice(places)
        pieces[at] = rng.choice([piece[:i] + piece[i + 1 :], piece[: i + 1] + piece[i:], piece[:i] + piece[i + 1] + piece[i] + piece[i + 2 :]])
    return "".join(piece if i % 2 == 0 else "{" + piece + "}" for i, piece in enumerate(pieces))


def values_for(area: Area, rng: Random, used: set[int]) -> list[Value | None]:
    """A value for each of the used parameters, all of them different."""
    values: list[Value | None] = []
    for i, parameter in enumerate(area.parameters):
        value = parameter.draw(rng) if i in used else None
        for _ in range(6):
            if value is None or isinstance(value, bool) or value not in values:
                break
            value = parameter.draw(rng)
        values.append(value)
    return values


def put(text: str, slots: dict[int, str]) -> str:
    return SLOT.sub(lambda match: slots[int(match.group(1))], text)


def is_written(area: Area) -> bool:
    """Whether it is one of `parse_areas`, which are put together in more ways than the others."""
    return bool(area.wish) and not area.topic


def make(area: Area, rng: Random) -> Function:
    """A definition of the area's function and a request for it."""
    if is_written(area):
        name = joined(rng.choice(area.names.split(", ")).split(), rng)
        description = described(rng.choice(area.descriptions.split(" / ")), rng)
    else:
        name = one_of(area.names, rng)
        description = one_of(area.descriptions, rng)
    section = f"\n{name}: {description if rng.random() < 0.97 else ''}"
    order = list(range(len(area.parameters)))
    if rng.random() < 0.5:  # that a value is said first must not tell which parameter it is for
        rng.shuffle(order)
    with_descriptions = rng.random() < 0.85
    is_camel = any(char.isupper() for char in name[1:]) and "_" not in name
    labels: dict[int, str] = {}
    for i in order:
        parameter = area.parameters[i]
        label = one_of(parameter.names, rng)
        while label in labels.values():
            label = one_of(parameter.names, rng) + rng.choice(["", "_2", "_name"])
        labels[i] = camel(label) if is_camel else label
        optional = parameter.optional or rng.random() < 0.04
        section += f"\n-{labels[i]}: {type_text(one_of(parameter.kind, rng), parameter.enum)}{', optional' if optional else ''}"
        if with_descriptions:
            section += f". {one_of(parameter.descriptions, rng)}"
    if rng.random() < 0.14:
        section += extra_option(rng, list(labels.values()), with_descriptions)
    return Function(name, section, *requested(area, name, labels, rng), area, labels)


def requested(area: Area, name: str, labels: dict[int, str], rng: Random) -> tuple[Call, str]:
    """A request for the function of that name with new values, and its call."""
    pattern = rng.choice(area.asks)
    ask = asked(pattern, rng) if is_written(area) else expand(pattern, rng)
    values = values_for(area, rng, {int(slot) for slot in SLOT.findall(ask)})
    lower = rng.random() < 0.1
    arguments: dict[str, object] = {}
    slots: dict[int, str] = {}
    for i, label in labels.items():
        parameter, value = area.parameters[i], values[i]
        if value is None:
            continue
        if lower and isinstance(value, str) and not parameter.enum:
            value = value.lower()
        arguments[label] = value
        slots[i] = spoken(value, parameter, rng)
    if lower:
        ask = ask.lower()
    elif ask[:1] != "{" and rng.random() < 0.55:
        ask = ask[:1].upper() + ask[1:]
    if rng.random() < 0.1:
        ask = slip(ask, rng)
    if rng.random() < 0.12:
        ask = ask.replace("'", "")
    return Call(name, arguments), put(ask, slots)


OPTIONS = [
    ("unit|units", "string", "metric or imperial", "The units|Which units"), ("language|lang", "string", "", "Language of the answer|The language"), ("limit|max_results", "integer", "", "How many results at most|The most results"), ("verbose|details", "boolean", "", "Whether to give details|More details"),
    ("timeout|timeout_seconds", "integer", "", "Seconds to wait at most|The timeout in seconds"), ("format|output", "string", "json or text", "The format of the result|How the result looks"), ("dry_run|test_only|simulate", "boolean", "", "Only try it|Do nothing, just check"), ("sort|order_by|sort_by", "string", "name or date", "How to sort"),
    ("comment|remark", "string", "", "A remark|Something to add"), ("notify|silent|quiet", "boolean", "", "Whether to make a sound|Tell others about it"), ("page|offset", "integer", "", "Which page of the results|Where to begin"), ("user_id|session|token", "string", "", "Who calls|The session"), ("priority|importance", "string", "low or high", "How important it is|The priority"),
]  # fmt: skip


def extra_option(rng: Random, labels: list[str], with_descriptions: bool) -> str:
    """A parameter that the user says nothing about."""
    names, kind, enum, descriptions = rng.choice(OPTIONS)
    label = rng.choice(names.split("|"))
    return "" if label in labels else f"\n-{label}: {enum or kind}, optional" + (f". {rng.choice(descriptions.split('|'))}" if with_descriptions else "")
