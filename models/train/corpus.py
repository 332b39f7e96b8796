"""Makes the dialogues to learn from, all of them from the patterns and tables in `data/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from chat import Dialogue, Message
from data import about, arithmetic, facts, json_tasks, longer, memory, small_talk, system_prompts, text_tasks, tools, unknown
from grammar import Exact, Exchange, draw, expand, pick

OPENINGS = [
    "please ", "hey, ", "hi, ", "so ", "ok, ", "well, ", "now ", "hello! ", "hi! ", "and ", "but ", "hmm, ", "just ", "also, ",
    "can you please tell me, ", "can you tell me ", "could you tell me ", "i want to know ", "i would like to know ",
    "quick question: ", "i was wondering, ", "llamaside, ", "one more question: ", "excuse me, ", "do you know ", "tell me, ",
]  # fmt: skip
ENDINGS = [" please", ", please", ", please?", " thanks", " for me", " again", " then", ", my friend", " :)", " exactly?", " thank you"]

# Patterns are in lower case but for names of places and people; careful writers put these in capitals too.
PROPER = ["Llamaside", "Tiny", "Ollama", "OpenAI", "API", "GGUF", "GPU", "WebAssembly", "ChatGPT", "GPT", "Claude", "Gemini", "AI", "I", "English",
          "German", "French", "Spanish", "Italian", "Chinese", "Japanese", "Latin", "Python", "JavaScript", "Java", "Google", "Meta", "Anthropic",
          "Microsoft", "Firefox", "Chrome", "Safari", "Edge", "LLM", "MIT", "Earth", "GitHub"]  # fmt: skip
PROPER_WORD = re.compile(r"\b(" + "|".join(PROPER) + r")\b", re.IGNORECASE)
PROPER_CASE = {word.lower(): word for word in PROPER}

# Kinds of chats, and of whole dialogues with their system prompts, each with how often it comes.
Chats = list[tuple[float, Callable[[Random], list[Exchange]]]]
Dialogues = list[tuple[float, Callable[[Random], tuple[str, list[Exchange]]]]]
Shares = Sequence[tuple[str, float]]


def topics(group: str) -> Callable[[Random], list[Exchange]]:
    return lambda rng: [pick(facts.GROUPS[group], rng).exchange(rng)]


FACT_SHARES = {"capitals": 10, "animals": 7, "calendar": 8, "opposites": 5, "single": 6, "units": 7, "everyday": 6, "things": 5, "world": 5}

CHAT: Chats = [
    (12, lambda rng: [pick(small_talk.TOPICS, rng).exchange(rng)]),
    (15, lambda rng: [pick(about.MODEL, rng).exchange(rng)]),
    (42, lambda rng: [pick(about.LLAMASIDE, rng).exchange(rng)]),
    *((FACT_SHARES.get(group, 4), topics(group)) for group in facts.GROUPS),
    (10, lambda rng: [Exchange(*rng.choice(facts.SAID_OF_FACTS))]),
    (32, lambda rng: [unknown.unknown_exchange(rng)]),
    (1.5, lambda rng: [unknown.unreadable_exchange(rng)]),
    (6, about.follow_up_exchanges),
    (3, facts.follow_up_exchanges),
    (1.5, longer.joke_exchanges),
    (1, lambda rng: [longer.story_exchange(rng)]),
    (1, lambda rng: [longer.poem_exchange(rng)]),
    (1, memory.capital_exchanges),
    (1, memory.legs_exchanges),
]
SHORT_CHAT = CHAT[: 4 + len(facts.GROUPS)]


def some_chat(rng: Random, count: int, kinds: Chats = CHAT) -> list[Exchange]:
    """At least `count` exchanges of random kinds."""
    exchanges: list[Exchange] = []
    while len(exchanges) < count:
        exchanges += draw(kinds, rng)(rng)
    return exchanges


def one_chat(rng: Random) -> Exchange:
    exchange = some_chat(rng, 1, SHORT_CHAT)[0]
    return exchange._replace(question=as_typed(exchange.question, rng).strip())


def typo(text: str, rng: Random) -> str:
    """One slip of a finger: a letter lost, doubled, swapped with its neighbour or replaced."""
    places = [i for i, char in enumerate(text) if char.isalpha()]
    if len(places) < 6:
        return text
    i = rng.choice(places)
    slips = [text[:i] + text[i + 1 :], text[: i + 1] + text[i:], text[:i] + rng.choice(unknown.LETTERS) + text[i + 1 :]]
    if i + 1 < len(text) and text[i + 1].isalpha():
        slips += [text[:i] + text[i + 1] + text[i] + text[i + 2 :]] * 2
    return rng.choice(slips)


def as_typed(question: str, rng: Random) -> str:
    """The question as a person might type it: politeness, capitals, punctuation and typos vary."""
    if isinstance(question, Exact):
        return question[:1].upper() + question[1:] if rng.random() < 0.5 else question
    text = question
    long_enough = len(text.split()) > 2
    if long_enough and rng.random() < 0.1:
        text = rng.choice(OPENINGS) + text
    if long_enough and rng.random() < 0.06:
        text = text.rstrip("?.!") + rng.choice(ENDINGS)
    if rng.random() < 0.6:
        text = PROPER_WORD.sub(lambda match: PROPER_CASE[match.group().lower()], text)
    style = rng.random()
    if style < 0.45:
        text = text[:1].upper() + text[1:]
    elif style < 0.7:
        text = text.lower()
    elif style < 0.73:
        text = text.upper()
    if rng.random() < 0.25:
        text = text.rstrip("?.!")
    elif text and text[-1].isalnum() and rng.random() < 0.35:
        first = text.lower().split()[0]
        text += "?" if first in ("what", "who", "where", "how", "why", "when", "which", "is", "are", "do", "does", "can", "could") else "."
    elif rng.random() < 0.03:
        text += rng.choice(["?", "!", "??", "..", " "])
    if rng.random() < 0.25:
        text = text.replace("'", "")
    if rng.random() < 0.25:
        text = text.replace(",", "")
    if rng.random() < 0.01:
        at = rng.randint(0, len(text))
        text = text[:at] + rng.choice([" \u00e9", "\u00e9", " \u2026", "\u2019", " \u65e5\u672c"]) + text[at:]  # reads as the unknown token
    for _ in range(rng.choices([0, 1, 2], [91, 8, 1])[0]):
        text = typo(text, rng)
    return text


def plain_system(rng: Random, share: float) -> str:
    return expand(rng.choice(system_prompts.PLAIN), rng) if rng.random() < share else ""


def chat_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    return plain_system(rng, 0.15), some_chat(rng, rng.choices([1, 2, 3, rng.randint(4, 8)], [62, 20, 13, 5])[0])


def unknown_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    return plain_system(rng, 0.15), [*some_chat(rng, rng.choice([0, 0, 0, 1]), SHORT_CHAT), unknown.unknown_exchange(rng)]


def task_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    if rng.random() < 0.08:
        return plain_system(rng, 0.1), text_tasks.series(rng)
    exchanges = [text_tasks.exchange(rng) for _ in range(rng.choices([1, 2, 3], [75, 18, 7])[0])]
    return plain_system(rng, 0.1), (some_chat(rng, 1, SHORT_CHAT) if rng.random() < 0.1 else []) + exchanges


def sum_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    return plain_system(rng, 0.1), [arithmetic.exchange(rng) for _ in range(rng.choices([1, 2], [85, 15])[0])]


def memory_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    kind = rng.random()
    if kind < 0.06:
        return plain_system(rng, 0.1), some_chat(rng, rng.randint(0, 1), SHORT_CHAT) + [memory.never_told(rng)]
    if kind < 0.165:
        return plain_system(rng, 0.1), talked_about(rng)
    return plain_system(rng, 0.1), memory.exchanges(rng, lambda count: some_chat(rng, count, SHORT_CHAT) if rng.random() < 0.8 else [text_tasks.exchange(rng) for _ in range(min(count, 2))])


def talked_about(rng: Random) -> list[Exchange]:
    """A few questions, then one about them. They are typed here, as the last answer may quote them: a space in front keeps them."""
    if rng.random() < 0.04:
        return [memory.first_ever(rng)]
    chat: list[Exchange] = []
    while len(chat) < 1 or rng.random() < 0.45 and len(chat) < 6:
        item = pick(facts.GROUPS[rng.choice(list(facts.GROUPS))], rng).exchange(rng) if rng.random() < 0.8 else some_chat(rng, 1, SHORT_CHAT)[0]
        typed = as_typed(item.question, rng).encode("ascii", "ignore").decode().strip()
        if typed and not ("=" in item.thought and " = " in item.answer):
            chat.append(item._replace(question=Exact(" " + typed)))
    return memory.about_chat(chat, rng)


def long_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    """Up to the whole context: what was told at the start is asked for at the end."""
    told = memory.some_facts(rng, rng.choice([1, 1, 2]))
    return plain_system(rng, 0.2), [*(memory.told(fact, rng) for fact in told), *some_chat(rng, rng.randint(5, 50), SHORT_CHAT), memory.asked(rng.choice(told), rng)]


def obedient_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    return system_prompts.obedient(rng, lambda count: some_chat(rng, count, SHORT_CHAT), lambda: text_tasks.exchange(rng))


def json_dialogue(rng: Random) -> tuple[str, list[Exchange]]:
    return plain_system(rng, 0.1), [json_tasks.exchange(rng)]


KINDS: Dialogues = [
    (28, chat_dialogue), (30, task_dialogue), (10, sum_dialogue), (30, memory_dialogue), (0.8, long_dialogue), (21, obedient_dialogue), (4, json_dialogue),
]  # fmt: skip
TOOLS_SHARE = 0.28
CONSTRAINED_SHARE = 0.05


NOTED = ["I will remember that.", "Thank you for telling me!", "I see.", "Good to know.", "OK.", "All right, I will keep that in mind.", "Noted."]


def as_heard(item: Exchange, rng: Random) -> Exchange:
    """What was told must be looked up where it was told: an answer to it need not hold it, and may be a wrong one."""
    kind = rng.random()
    if item.thought != memory.TOLD or kind > 0.5:
        return item
    if kind < 0.3:
        return item._replace(answer=rng.choice(NOTED))
    return item._replace(answer=some_chat(rng, 1, SHORT_CHAT)[0].answer, learn=False)


def tools_dialogue(rng: Random) -> Dialogue:
    chats: Dialogues = [(60, chat_dialogue), (22, task_dialogue), (8, sum_dialogue), (10, memory_dialogue)]
    some = lambda rng: [item._replace(question=as_typed(item.question, rng).strip()) for item in draw(chats, rng)(rng)[1]]
    return with_system(tools.dialogue(rng, one_chat, some), plain_system(rng, 0.2))


def dialogue(rng: Random, more: Shares = ()) -> Dialogue:
    """One dialogue. @param more parts that a training is about, each with its share; the rest is the usual mix"""
    kind = rng.random() if more else 1
    for part, share in more:
        if kind < share:
            return PARTS[part](rng)
        kind -= share
    kind = rng.random()
    if kind < TOOLS_SHARE:
        return tools_dialogue(rng)
    if kind < TOOLS_SHARE + CONSTRAINED_SHARE:
        return constrained_dialogue(rng)
    return spoken_dialogue(rng, draw(KINDS, rng))


def spoken_dialogue(rng: Random, make: Callable[[Random], tuple[str, list[Exchange]]]) -> Dialogue:
    """One with neither tools nor a grammar. Half of them think before the last answer."""
    system, exchanges = make(rng)
    # Any answer may be the last one: only that is written after a thought, or after none.
    if len(exchanges) > 1 and rng.random() < 0.3:
        exchanges = exchanges[: rng.randint(1, len(exchanges) - 1)]
    exchanges = [*(as_heard(item, rng) for item in exchanges[:-1]), exchanges[-1]]
    thinks = rng.random() < 0.55
    messages: list[Message] = []
    for i, item in enumerate(exchanges):
        thought = item.thought if thinks and i == len(exchanges) - 1 else None
        answer = item.answer
        if thought is None and "=" in item.thought and " = " in answer:
            answer = arithmetic.untold(item).answer
        messages += [Message("user", as_typed(item.question, rng).strip()), Message("assistant", answer, thought, learn=item.learn)]
    return with_system(Dialogue(messages), system[:1].upper() + system[1:])


def constrained_dialogue(rng: Random) -> Dialogue:
    """An answer that a grammar forces to be JSON."""
    question, thought, forced = json_tasks.constrained(rng, one_chat(rng))
    messages = [Message("user", as_typed(question, rng).strip()), Message("assistant", "", thought if thought and rng.random() < 0.5 else None, forced=forced)]
    return with_system(Dialogue(messages), plain_system(rng, 0.1))


def with_system(chat: Dialogue, system: str) -> Dialogue:
    if system:
        chat.messages.insert(0, Message("system", system))
    return chat


def about_llamaside(rng: Random) -> Dialogue:
    exchanges = [pick(about.MODEL if rng.random() < 0.3 else about.LLAMASIDE, rng).exchange(rng)]
    return spoken_dialogue(rng, lambda rng: (plain_system(rng, 0.15), exchanges))


# What a further training may be about.
PARTS: dict[str, Callable[[Random], Dialogue]] = {
    "tools": tools_dialogue, "calls": tools.request, "json": constrained_dialogue, "llamaside": about_llamaside,
    **{name: partial(spoken_dialogue, make=make) for name, make in {"chat": chat_dialogue, "unknown": unknown_dialogue, "tasks": task_dialogue, "memory": memory_dialogue, "system": obedient_dialogue, "sums": sum_dialogue}.items()},
}  # fmt: skip
