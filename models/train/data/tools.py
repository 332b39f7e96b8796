"""Dialogues with tools: the right one called with the user's values, none called when none fits, results told.

`tools_base.py` makes a function and a request for it from an area; the `tools_areas_*` and `tools_said_*` files, `tools_classic.py` and
`tools_trades.py` have the areas that were thought of, `tools_entities.py`, `tools_built.py` and `tools_worded.py` put more of
them together for each dialogue: the model has to read the definition, it cannot know the functions by heart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from random import Random

import data
from chat import Call, Dialogue, Message
from data import tools_areas_home, tools_areas_media, tools_areas_out, tools_areas_play, tools_areas_soft, unknown, words
from data.tools_base import SLOT, Area, Function, make, parse_areas, put, requested, spoken, values_for
from data.tools_built import built_area, built_family
from data.tools_classic import CLASSIC
from data.tools_entities import entity_family, some_entity_area
from data.tools_near import NEAR
from data.tools_results import Result, record, result, upper
from data.tools_trades import TRADES
from data.tools_worded import worded_area, worded_family
from grammar import Exchange, expand

NO_TOOL = "I have no tool for that."
CANNOT = {unknown.TASK_ANSWER, unknown.NEWS_ANSWER}


def first_choice(pattern: str) -> str:
    """The first wording of a pattern."""
    while match := re.search(r"\(([^()\[\]]*)\)|\[[^()\[\]]*\]", pattern):
        pattern = pattern[: match.start()] + (match.group(1) or "").split("|")[0] + pattern[match.end() :]
    return re.sub(" +", " ", pattern).strip(" .")


def with_wish(area: Area) -> Area:
    wish = first_choice(area.descriptions)
    return replace(area, wish=wish[:1].lower() + wish[1:], topic=re.sub(r"([a-z])([A-Z])", r"\1 \2", area.names))


SAID = [area for module in iter_modules(data.__path__) if module.name.startswith("tools_said_") for area in parse_areas(import_module(f"data.{module.name}").AREAS)]
WRITTEN = [area for module in (tools_areas_home, tools_areas_out, tools_areas_soft, tools_areas_media, tools_areas_play) for area in parse_areas(module.AREAS)]
# What people really ask for comes twice as often.
GROUPS = [group for areas in (WRITTEN, SAID, SAID) for name in dict.fromkeys(area.group for area in areas) if len(group := [area for area in areas if area.group == name]) > 3]
AREAS = WRITTEN + [with_wish(area) for area in CLASSIC + TRADES]
# What the model does itself where no function does it.
OWN_WORK = {"math", "text"}
OWN_WORDS = set("add sum plus multiply product times convert unit units define dictionary meaning random number dice time clock".split())
OWN_WISHES = set("convert unit define mean dice random spell spelled opposite sum calculate count".split())

# Words of names that say little about what a function is for.
COMMON = set("""
get set find make add start show check open new create search list save log give take put run of to in the up and for order book buy send write a an or by from with on at is are be it this that one user
how many much what who when where which some look tell return change info data name value use used tool function please can you i me my we us do does did will would could should want need have has not no
""".split())


def content(text: str) -> set[str]:
    """The words that tell what a text is about, without plural endings."""
    return {word[:-1] if word.endswith("s") else word for word in re.findall(r"[a-z]+", text.lower())} - COMMON


@cache
def written_topics(names: str, wish: str, topic: str) -> frozenset[str]:
    return frozenset(content(topic or f"{names} {wish}"))


@cache
def written_words(names: str, wish: str, descriptions: str, asks: tuple[str, ...]) -> frozenset[str]:
    return frozenset(content(f"{names} {wish} {descriptions} {' '.join(asks)}"))


def topics(area: Area) -> frozenset[str] | set[str]:
    """The words that tell what an area is about."""
    return content(area.topic) if area.topic and not area.group and "|" not in area.names else written_topics(area.names, area.wish, area.topic)


def all_words(area: Area) -> frozenset[str] | set[str]:
    """All words of an area's definition and requests."""
    if area.topic and "|" not in area.names:
        return content(area.topic)
    return written_words(area.names, area.wish, area.descriptions, tuple(area.asks))


def kinds(area: Area) -> set[str]:
    return {"enum" if parameter.enum else parameter.kind for parameter in area.parameters}


def some_area(rng: Random) -> Area:
    kind = rng.random()
    if kind < 0.46:
        return rng.choice(SAID)
    if kind < 0.7:
        return rng.choice(AREAS)
    if kind < 0.88:
        return worded_area(rng)
    return some_entity_area(rng) if kind < 0.93 else built_area(rng)


def strange_area(chosen: list[Function], rng: Random) -> Area:
    """An area that none of the functions has to do with; it may share a verb with one."""
    built = [function.area.topic.split() for function in chosen if function.area.topic and "|" not in function.area.names]
    if built and rng.random() < 0.3:
        noun = rng.choice(words.NOUNS)
        if all(noun.removesuffix("s") not in all_words(function.area) for function in chosen):
            return built_area(rng, rng.choice(built)[0], noun, clear=True)
    while True:
        area = some_area(rng)
        if area.group in OWN_WORK or (not area.group and area.topic and "|" in area.names and topics(area) & OWN_WORDS) or content(area.wish) & OWN_WISHES:
            continue
        if all((not area.group or area.group != function.area.group) and not topics(area) & all_words(function.area) and not topics(function.area) & all_words(area) for function in chosen):
            return area


def functions(rng: Random) -> list[Function]:
    """One to four different functions; those beside the first are often much like it."""
    count = rng.choices([1, 2, 3, 4], [24, 31, 39, 6])[0]
    kind = rng.random()
    if count > 1 and kind < 0.1:
        areas = built_family(rng, count)
    elif count > 1 and kind < 0.22:
        areas = entity_family(rng, count)
    elif count > 1 and kind < 0.38:
        areas = worded_family(rng, count)
    elif count > 1 and kind < 0.55:
        areas = rng.sample(rng.choice(GROUPS), count)
    else:
        areas = [some_area(rng)]
        while len(areas) < count:
            other = some_area(rng)
            if (kinds(other) & kinds(areas[0]) or rng.random() < 0.2) and all(not topics(other) & topics(area) for area in areas):
                areas.append(other)
    chosen: list[Function] = []
    for area in areas:
        function = make(area, rng)
        if all(function.name != other.name for other in chosen):
            chosen.append(function)
    rng.shuffle(chosen)
    return chosen


def shown(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(str, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def fits(call: Call) -> str:
    """Which function it is. Its values are left to the call: what a thought says of them is what the call says, right or wrong."""
    return f"{call.name} fits."


# A second request of the same kind, in few words, where the function has one value that can be told alone.
AGAIN = ["and {}?", "what about {}?", "how about {}?", "and for {}?", "now {}", "the same for {}", "and {}", "now the same with {}", "do it for {} too", "{} too please", "i also need it for {}", "and what about {}?", "ok, and {}?", "also {}", "once more, but with {}", "and with {}?"]


def again(function: Function, rng: Random) -> Function | None:
    """The same function once more with another value, asked for in few words."""
    used = [i for i, label in function.labels.items() if label in function.call.arguments]
    texts = [i for i in used if function.area.parameters[i].kind == "string" and not function.area.parameters[i].enum]
    if len(texts) != 1 or (len(used) > 1 and rng.random() < 0.6):
        return None
    parameter = function.area.parameters[texts[0]]
    value = parameter.draw(rng)
    call = Call(function.name, {**function.call.arguments, function.labels[texts[0]]: value})
    return replace(function, ask=rng.choice(AGAIN).format(spoken(value, parameter, rng)), call=call)


def next_request(function: Function, others: list[Function], rng: Random) -> Function:
    """What a user may want after a result: the same with another value, in few words or in a whole request, or another function."""
    kind = rng.random()
    if kind < 0.5 and (repeated := again(function, rng)):
        return repeated
    wanted = rng.choice(others) if others and kind < 0.8 else function
    call, ask = requested(wanted.area, wanted.name, wanted.labels, rng)
    return replace(wanted, ask=ask, call=call)


def twice(function: Function, rng: Random) -> tuple[str, list[Call]] | None:
    """One request for two values of the same kind: two calls."""
    area = function.area
    if len(function.labels) != 1 or len(function.call.arguments) != 1 or not area.group or area.parameters[0].kind != "string" or area.parameters[0].enum:
        return None
    if not re.search("city|person|room|file|code|domain|host|product|symbol|animal|number", area.parameters[0].names):
        return None
    pattern = expand(rng.choice(area.asks).lstrip("!"), rng)
    first, second = (area.parameters[0].draw(rng) for _ in range(2))
    if SLOT.findall(pattern) != ["0"] or first == second or isinstance(first, str) and " and " in f"{first}{second}":
        return None
    values = f"{first} and {'in ' if 'in {0}' in pattern and rng.random() < 0.4 else ''}{second}"
    text = put(pattern, {0: rng.choice([values, values, f"both {values}"])})
    return text, [Call(function.name, {function.labels[0]: first}), Call(function.name, {function.labels[0]: second})]


MORE = ["and the {}?", "what is the {}?", "and what is the {}?", "what about the {}?", "tell me the {} too", "the {}?", "{}?", "i also need the {}", "and the {} again?", "what was the {}?", "how about the {}", "does it say the {}?"]
WITH_FIELD = ["{ask}, i only need the {key}", "{ask}. what is the {key}?", "i need to know the {key}. {ask}", "{ask} and tell me the {key}", "{ask}, just the {key}", "what is the {key}? {ask}", "{ask}. i want to know the {key}", "{ask}, the {key} please"]
FIELD_FIRST = ["i need to know the {key}. {ask}", "what is the {key}? {ask}", "{ask}. what is the {key}?"]
WHICH_TOOLS = ["(which|what) (tools|functions) (do you have|can you use|are there|are available|have you got)[ here| right now|][?]", "(list|show me|tell me|name) your (tools|functions)[.]", "what (tools|functions) (are at your hand|did i give you|do i offer)[?]", "do you have (any|some) (tools|functions)[?]", "(can you use|are there any) (tools|functions)[?]"]


def unrelated(chosen: list[Function], rng: Random, chat: Callable[[Random], list[Exchange]]) -> list[Exchange]:
    """Exchanges that ask for nothing that the functions do."""
    known: set[str] = set()
    for function in chosen:
        known |= topics(function.area)
    for _ in range(4):
        exchanges = chat(rng)
        if not any(content(item.question) & known for item in exchanges):
            break
    # Where there are tools, what it cannot do is always said alike.
    return [item._replace(answer=NO_TOOL, thought="No tool fits this.") if item.answer in CANNOT else item for item in exchanges]


def untooled(item: Exchange) -> str:
    return item.thought if item.answer == NO_TOOL else f"No tool is needed. {item.thought}".strip()


def near(chosen: list[Function], rng: Random) -> Exchange | None:
    """Talk about what a function has to do with, for which it need not be called."""
    groups = [function.area.group for function in chosen if function.area.group in NEAR]
    if not groups:
        return None
    pattern, answer = rng.choice(NEAR[rng.choice(groups)])
    return Exchange(expand(pattern, rng), answer, "The user only talks about it.")


def ends_in_value(function: Function) -> bool:
    return any(function.ask.rstrip(".?!").endswith(str(value)) for value in function.call.arguments.values())


def cased(text: str, rng: Random) -> str:
    return upper(text) if rng.random() < 0.5 else text


def dialogue(rng: Random, chat: Callable[[Random], Exchange], chats: Callable[[Random], list[Exchange]] | None = None) -> Dialogue:
    """One dialogue with tools; more than a third need none of them. `chats` gives exchanges of all kinds, some of them several turns."""
    chosen = functions(rng)
    section = "".join(function.section for function in chosen)
    thinks = rng.random() < 0.55
    messages: list[Message] = []

    def thought(text: str) -> str | None:
        return text if thinks else None

    def say(question: str, answer: str, thinking: str | None = None) -> None:
        messages.extend([Message("user", question), Message("assistant", answer, thinking)])

    def used(wanted: Result, thinking: str = "I tell the result.") -> None:
        messages.extend([Message("tool", wanted.text), Message("assistant", wanted.told, thought(thinking))])

    if rng.random() < 0.2:
        for _ in range(rng.choice([1, 1, 1, 2])):
            before = chat(rng)
            say(before.question, before.answer)
    kind = rng.random()
    if kind < 0.22:
        exchanges = unrelated(chosen, rng, chats if chats and rng.random() < 0.75 else lambda r: [chat(r)])
        for item in exchanges:
            say(item.question, item.answer, thought(untooled(item)))
    elif kind < 0.25 and (talk := near(chosen, rng)):
        say(cased(talk.question, rng), talk.answer, thought(f"No tool is needed. {talk.thought}"))
    elif kind < 0.26:
        names = [function.name for function in chosen]
        say(cased(expand(rng.choice(WHICH_TOOLS), rng), rng), f"I have {'this tool' if len(names) == 1 else 'these tools'}: {', '.join(names)}.", thought("Asked for my tools. I name them."))
    elif kind < 0.4:
        other = make(strange_area(chosen, rng), rng)
        say(other.ask, NO_TOOL, thought(f"The user wants to {other.area.wish}. No function does that."))
    else:
        call_dialogue(rng, chosen, messages, thought, used, chat)
    return Dialogue(messages, section)


def request(rng: Random) -> Dialogue:
    """A short dialogue with tools: one request, and its call, or none where no function fits; or a second one after the result of a first."""
    chosen = functions(rng)
    wanted = rng.choice(chosen)
    call: Call | None = wanted.call
    ask, thought = wanted.ask, fits(wanted.call)
    before: list[Message] = []
    kind = rng.random()
    if kind < 0.15:
        given = result(rng, wanted)
        before = [Message("user", ask), Message("assistant", "", None, [call]), Message("tool", given.text), Message("assistant", given.told)]
        wanted = next_request(wanted, [function for function in chosen if function is not wanted], rng)
        ask, call, thought = wanted.ask, wanted.call, fits(wanted.call)
    elif kind < 0.37:
        other = make(strange_area(chosen, rng), rng)
        ask, call, thought = other.ask, None, f"The user wants to {other.area.wish}. No function does that."
    answer = Message("assistant", "" if call else NO_TOOL, thought if rng.random() < 0.5 else None, [call] if call else [])
    return Dialogue([*before, Message("user", ask), answer], "".join(function.section for function in chosen))


def call_dialogue(rng: Random, chosen: list[Function], messages: list[Message], thought: Callable[[str], str | None], used: Callable[..., None], chat: Callable[[Random], Exchange]) -> None:
    """A request for one of the functions, and often what comes after it."""
    wanted = rng.choice(chosen)
    others = [function for function in chosen if function is not wanted]
    kind = rng.random()
    if kind < 0.03 and (two := twice(wanted, rng)):
        text, calls = two
        first, second = (shown(next(iter(call.arguments.values()))) for call in calls)
        messages += [Message("user", cased(text, rng)), Message("assistant", "", thought(f"{wanted.name} fits twice: {first}. Again: {second}."), calls)]
        return
    if kind < 0.05 and others:
        then = rng.choice(others)
        links = [". Then ", "; then ", ". After that, "] if ends_in_value(wanted) else [", and then ", " and then ", ", after that ", ". Then ", "; then "]
        second = then.ask if any(then.ask.startswith(str(value)) for value in then.call.arguments.values()) else then.ask[:1].lower() + then.ask[1:]
        asks = wanted.ask.rstrip(".?!") + rng.choice(links) + second
        messages += [Message("user", asks), Message("assistant", "", thought(f"{fits(wanted.call)}\nThen {then.name}."), [wanted.call])]
        one, two = result(rng, wanted), result(rng, then)
        messages += [Message("tool", one.text), Message("assistant", "", thought(f"Next: {fits(then.call)}"), [then.call])]
        used(replace(two, told=f"{one.told} {two.told}"), "I tell both results.")
        return
    after = rng.random() < 0.52
    ask = wanted.ask
    given: Result | None = None
    if after and rng.random() < 0.14:
        key, text, told, more = record(rng, wanted.call)
        if not ask.endswith("!") and len(ask) < 120:
            ask = rng.choice(FIELD_FIRST if ends_in_value(wanted) else WITH_FIELD).format(ask=ask.rstrip(".?!"), key=key)
            given = Result(text, told, more)
    messages += [Message("user", ask), Message("assistant", "", thought(fits(wanted.call)), [wanted.call])]
    if not after:
        return
    long = given is not None
    given = given or result(rng, wanted)
    if rng.random() < 0.5:
        messages[-1].thought = None  # many clients do not send thoughts back
    used(given, "The user asked for one value. I tell it." if long else "I tell the result.")
    kind = rng.random()
    if given.more and kind < 0.25:
        key, told = rng.choice(given.more)
        messages += [Message("user", cased(rng.choice(MORE).format(key), rng)), Message("assistant", told, thought("No tool is needed, the result says it."))]
    elif kind < 0.58:
        next_one = next_request(wanted, others, rng)
        messages += [Message("user", next_one.ask), Message("assistant", "", thought(fits(next_one.call)), [next_one.call])]
        if rng.random() < 0.35:
            used(result(rng, next_one))
    elif kind < 0.66:
        item = unrelated(chosen, rng, lambda r: [chat(r)])[0]
        messages += [Message("user", item.question), Message("assistant", item.answer, thought(untooled(item)))]
    elif kind < 0.7:
        other = make(strange_area(chosen, rng), rng)
        messages += [Message("user", other.ask), Message("assistant", NO_TOOL, thought(f"The user wants to {other.area.wish}. No function does that."))]
