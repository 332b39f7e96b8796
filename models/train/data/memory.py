"""Dialogues whose later questions need the earlier ones: what the user said, and what was talked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate
from random import Random

from data.memory_fact import KNOW, SAY, Fact, acknowledged, asked, asking, not_told, phrase, short_value
from data.memory_general import attribute, attribute_fact, definition, having, my_fact, owner, person_fact, rule, thing_fact
from data.memory_intro import introduction, once_and_now
from data.memory_kinds import KINDS as MORE_KINDS
from data.memory_many import TOLD, a_list, combined, corrected, joined, noted, profile, several
from data.memory_self import age, appointment, belongs, birthday, family_home, favourite, hobby, home, job, language, liked, number_of, numbered, pet, pet_kind, pet_owned, place, plays, relative, remembered_word, secret, shopping, thing_is, user_name, vehicle, with_checks
from data.memory_talk import FOLLOWS, about_chat, capital_exchanges, first_ever, legs_exchanges
from grammar import Exact, Exchange, draw, expand

__all__ = ["KNOW", "SAY", "Fact", "about_chat", "acknowledged", "asked", "asking", "capital_exchanges", "exchanges", "first_ever", "follow_ups", "legs_exchanges", "never_told", "short_value", "some_facts", "thing_is", "told", "user_name"]


def others_fact(rng: Random) -> Fact:
    """Somebody else's something."""
    return having(rng, *attribute(rng), owner(rng, 0))


# Each kind with how often it comes, and labels: two kinds with the same label do not meet, as a question could mean both.
SELF: list[tuple[float, Callable[[Random], Fact], str]] = [
    (10, user_name, "lastname word"), (2.5, favourite, "like play read watch music drink"), (3, liked, "like play drink meal eat"), (3.5, pet, "pets"), (1, pet_kind, "pets"), (1.8, pet_owned, "pets"), (4, age, "age"), (4.5, home, "home travel"), (2.5, job, "job company"), (3, relative, "family person"), (3.5, place, "where lost device colour"),
    (3.5, secret, "code word number"), (2.2, remembered_word, "code word number lastname person"), (3, thing_is, "where device colour event"), (2, plays, "play"), (1.5, hobby, "like hobby"), (1.5, number_of, "pets family count"), (1.5, birthday, "date"), (1, vehicle, "car"), (1, language, "language"), (1, family_home, "family home"), (1.3, appointment, "event person"), (1.2, shopping, "buy cook meal"), (1.2, belongs, "company school"), (1, numbered, "code number"),
]  # fmt: skip
LABELS = {label for _, _, labels in SELF for label in labels.split()} | {label for spec in MORE_KINDS for label in spec.groups}
GENERAL: list[tuple[float, Callable[[Random], Fact], str]] = [(13, person_fact, ""), (9, thing_fact, ""), (12, others_fact, ""), (5, definition, ""), (3, rule, "")]
MINE: list[tuple[float, Callable[[Random], Fact], str]] = [(7, my_fact, " ".join(LABELS)), (12, attribute_fact, " ".join(LABELS))]


def checked_kind(make: Callable[[Random], Fact]) -> Callable[[Random], Fact]:
    return lambda rng: with_checks(make, rng)


KINDS: list[tuple[Callable[[Random], Fact], frozenset[str]]] = [
    *((checked_kind(make), frozenset(labels.split())) for _, make, labels in SELF), *((spec.fact, spec.groups) for spec in MORE_KINDS), *((make, frozenset(labels.split())) for _, make, labels in GENERAL + MINE),
]  # fmt: skip
SHARES = list(accumulate([*(share for share, _, _ in SELF), *(0.42 * spec.weight for spec in MORE_KINDS), *(share for share, _, _ in GENERAL + MINE)]))
COMMON = set("your you the of what who where when how much many name is are was were have has did do a my to in for old which it on at with long far".split())


def some_facts(rng: Random, count: int) -> list[Fact]:
    """Facts of different kinds, so that each question has one answer."""
    facts: list[Fact] = []
    labels: set[str] = set()
    about: set[str] = set()
    while len(facts) < count:
        make, groups = rng.choices(KINDS, cum_weights=SHARES)[0]
        if groups & labels:
            continue
        fact = make(rng)
        topic = set(fact.unknown.lower().replace("'s", "").split()) - COMMON
        if topic & about:
            continue
        if rng.random() < 0.07:
            fact = replace(fact, slots={name: value.lower() for name, value in fact.slots.items()}, guess=fact.guess.lower(), short=fact.short.lower(), unknown=fact.unknown.lower())
        facts.append(fact)
        labels |= groups
        about |= topic
    return facts


# What may stand before and after a telling of any kind. Greetings and requests in the telling itself get nothing before them.
BEFORE = [
    "hi, ", "hello, ", "hey, ", "hello! ", "hi! ", "hey! ", "good morning, ", "good evening! ", "by the way, ", "by the way: ", "btw, ", "just so you know, ", "well, ", "ok, ", "so, ", "oh, ", "listen, ", "you know, ", "actually, ", "to be honest, ", "for your information, ", "fyi, ", "fyi: ", "in case you wonder, ", "in case you need it: ", "let it be known that ", "hear this: ", "good news: ", "bad news: ", "today's news: ", "a small detail: ", "not important, but ", "maybe you care: ", "please save this: ", "please keep in mind: ", "attention: ", "note to self: ", "info: ", "fact: ", "context: ", "background: ", "about me: ", "some facts: ", "now something else: ", "new topic: ", "oh, and ", "ah, ", "hm, ", "funny thing, ", "believe it or not, ", "as it happens, ", "truth be told, ", "i forgot to say: ", "i should mention that ", "i must tell you that ", "it may help you to know that ", "did you know that ", "can you remember this: ", "could you remember this: ", "can you keep this in mind: ", "please learn this: ", "important: ", "very important: ", "don't forget: ", "try to remember: ", "i want you to remember this: ", "i need you to remember that ", "store this: ", "write this down: ", "keep this for me: ",
    "you should know that ", "i want to tell you that ", "let me tell you something: ", "let me tell you that ", "i have to say, ", "one thing about me: ", "something about me: ", "a fact about me: ", "here is something: ", "guess what, ", "one more thing: ", "and ", "also, ", "before i forget: ", "for later: ", "please note: ", "remember: ", "remember this: ", "remember that ", "yes, ", "fine, thanks. ", "thanks. ", "i am fine. ", "nice to meet you. ", "thank you. ",
]  # fmt: skip
AFTER = [
    ", by the way", ", just so you know", ", you know", ", btw", ". please remember that", ". remember that", ". remember it", ". keep that in mind", ". do not forget it", ". i will ask you later", ". just saying", ". that is all", ". got it", ". ok", ", ok", ", for your information", " :)", ". i thought you should know", ". nice, right", ". now you know", "!", "..", ". please keep it", ". i will need it later", ". can you remember that", ". will you remember", ". don't forget", ". memorize it", ". i will test you", ". save it", ". that's me", ". how nice", ". is that not great", ". what do you say", ". so much for that", ", as you may know", ", believe it or not", ", lol", ", haha", ". funny, right", ". let us go on", ". next topic", ". thanks",
]  # fmt: skip
OPENED = set("hi hello hey good remember note keep please do don't memorize write save this meet say let allow may before first name greetings did here suppose imagine assume in on put make store define definition translate".split())
# Sentences of a story around what is told.
SCENE = [
    "it was a (long|hard|nice|strange|busy|quiet|lovely|tiring) day[ today| for me|].", "the (weather|sun|rain) was (nice|awful|fine|terrible) and i (walked|went out|stayed in).", "(yesterday|today|this morning) i (got up early|slept well|was very busy|went for a walk|cleaned the house|missed the bus).", "i (am new here|am a bit tired|am in a good mood|have a lot to do|love to chat|have some time now).", "so much has happened (lately|this week|today).", "let me tell you a (story|little story|bit about my life).", "life is (good|busy|strange|full of surprises) (these days|at the moment|).", "we had (guests|a party|a lot of fun|visitors) (yesterday|last night|on sunday).", "i was (thinking|talking to a friend|sitting in the garden|on the phone) (a moment ago|for hours|just now).", "everything is fine (here|at home|with us).", "(it is late|it is early|time flies|the week is over|the weekend is near).", "my day (was fine|started well|is almost over|has just begun).", "i (hope you are well|wanted to tell someone|need somebody to talk to).", "the neighbours (were loud|are nice|came over) (again|today|).", "i (cannot sleep|could not wait any longer|am bored|feel great).", "(thanks for asking|good question|where do i begin|let me think).",
    "the (house|kitchen|street|office) is (quiet|a mess|full of people|empty) (today|now).", "nobody (believes me|listens to me|was at home), but that is (fine|ok).", "i (laughed|smiled) a lot (today|yesterday|).", "(work|school) was (fine|boring|hard|fun) today.", "i am (writing|typing) this (on the train|in bed|at my desk|in the garden).", "there is (so much|a lot) to (do|tell|say).",
]  # fmt: skip
SCENE_AFTER = ["(anyway|well|so), that (is|was) (my day|all|it|how it is).", "it (was great|was fun|makes me smile|is not easy|is a long story|took a long time).", "what a (day|week|life|story)!", "i am (happy about that|quite proud|so glad|still a bit surprised).", "now i (need some rest|have to go on|will make some tea|am hungry|feel better).", "life goes on.", "(tomorrow|later) i will (rest|go on|see).", "you can (imagine|guess) how that (was|feels).", "(my family|everyone|nobody) (laughed|was happy|was surprised).", "i could talk about it for hours.", "that is how it goes.", "then it began to rain.", "and then i went home.", "it is (all fine|no big thing|a small world).", "i hope it stays that way."]


def dressed(telling: str, rng: Random) -> str:
    """A telling with a greeting or a remark around it, or within a longer story."""
    first = telling.lower().split()[0].strip(",.!:?")
    if rng.random() < 0.13 and first not in ("hi", "hello", "hey", "good"):
        telling = telling.rstrip(".!?") + "."
        kind = rng.random()
        if kind < 0.75:
            telling = f"{expand(rng.choice(SCENE), rng)} {telling}"
        if kind > 0.45:
            telling = f"{telling} {expand(rng.choice(SCENE_AFTER), rng)}"
        return telling
    if first not in OPENED and rng.random() < 0.35:
        telling = rng.choice(BEFORE) + telling
    if telling[-1] != "?" and rng.random() < 0.18:
        telling = telling.rstrip(".!") + rng.choice(AFTER)
        telling += rng.choice(["", "."]) if telling[-1].isalpha() else ""
    return telling


def told(fact: Fact, rng: Random) -> Exchange:
    return Exchange(Exact(dressed(phrase(rng.choice(fact.tells), rng, fact.slots), rng)), acknowledged(fact, rng), TOLD)


def never_told(rng: Random) -> Exchange:
    """A question for something that was not said."""
    fact = some_facts(rng, 1)[0]
    # What a word means, and the name of a thing, might be known from elsewhere.
    while fact.asks and ("rule" in fact.tells[0] or fact.unknown.startswith(("a ", "an ", "the word"))):
        fact = some_facts(rng, 1)[0]
    return not_told(fact, rng)


def at_once(told_before: list[Exchange], ask: Exchange, rng: Random) -> Exchange:
    """What is told and the question for it in one message."""
    text = " ".join(item.question.rstrip(".! ") + "." for item in told_before)
    frame = rng.choice(["{t} {q}"] * 8 + ["{t}\n{q}", "text: {t} question: {q}", "{t} question: {q}", "given: {t} {q}", "i will tell you something and then ask you: {t} {q}", "read this: {t} {q}", "{t} now my question: {q}", "{t} so, {q}", "{t} now tell me: {q}", "context: {t} question: {q}", "{t} answer this: {q}", "{t} so {q}"])
    return Exchange(Exact(frame.replace("{t}", text).replace("{q}", ask.question)), ask.answer, ask.thought)


def topic_of(fact: Fact) -> str:
    """What it is about in the user's words, if that is a name for it: my age."""
    return "my " + fact.unknown.removeprefix("your ") if fact.unknown.startswith("your ") and " your " not in fact.unknown[4:] else ""


def answered(fact: Fact, rng: Random) -> list[Exchange]:
    """The user answers a question of the model's, or says what was missing."""
    value = short_value(fact)
    full = phrase(rng.choice(fact.tells), rng, fact.slots)
    topic = topic_of(fact)
    # Only the value is not enough where the answer holds more than the question names.
    known = f"{value} {fact.unknown}".lower()
    if any("{" + name + "}" in fact.reply + fact.answer and other.lower() not in known for name, other in fact.slots.items()):
        topic = ""
    reply = expand(rng.choice(["{v}", "{v}", "it is {v}[.]", "it's {v}[.]", "(well|ok|oh|hm|right|sure)[,] (it is |){v}[.]", "{v}[, of course|, i think|, why|. remember it|. now you know][.]", "that (is|would be) {v}[.]"]), rng, {"v": value}) if topic and rng.random() < 0.65 else full
    answer = Exchange(Exact(reply), acknowledged(fact, rng), TOLD)
    if topic and rng.random() < 0.55:
        ask = expand(rng.choice(["ask me (for|about) {t}[.| please]", "ask me what {t} is[.]", "(do you want|would you like|don't you want) to know {t}[?]", "(go ahead|please|now)[,] ask (me |)(for|about) {t}[.]", "why don't you ask me about {t}?", "you (may|can|should) ask me (for|about) {t}[.]", "i want you to ask me about {t}[.]"]), rng, {"t": topic})
        return [Exchange(Exact(ask), f"What is {fact.unknown}?", "I ask the user."), answer]
    return [not_told(fact, rng), answer]


def classic(rng: Random, between: Callable[[int], list[Exchange]]) -> list[Exchange]:
    """Tell one to four things, chat about something else, ask for one or more of them."""
    facts = some_facts(rng, rng.choices([1, 2, 3, 4], [48, 33, 14, 5])[0])
    dialogue: list[Exchange] = []
    if len(facts) > 1 and rng.random() < 0.5:
        tells = [phrase(rng.choice(fact.tells), rng, fact.slots) for fact in facts]
        dialogue.append(Exchange(Exact(dressed(joined(tells, rng).replace(" but ", " and ").replace(", while ", " and "), rng)), " ".join(acknowledged(fact, rng) for fact in facts) if len(facts) == 2 else noted(facts, rng), TOLD))
    else:
        for fact in facts:
            dialogue += [told(fact, rng), *(between(1) if rng.random() < 0.2 else [])]
    dialogue += between(rng.choices([0, 1, 2, 3, 4, 6, 8], [34, 30, 16, 9, 5, 4, 2])[0])
    for fact in rng.sample(facts, rng.randint(1, len(facts))):
        dialogue.append(asked(fact, rng))
    if rng.random() < 0.08:
        kinds = {word for fact in facts for word in fact.unknown.split()} - COMMON
        extra = never_told(rng)
        if not kinds & set(extra.thought.lower().replace(":", "").split()):
            dialogue.append(extra)
    return dialogue


def follow_ups(rng: Random) -> list[Exchange]:
    return draw(FOLLOWS, rng)(rng)


def exchanges(rng: Random, between: Callable[[int], list[Exchange]]) -> list[Exchange]:
    """One of many kinds of dialogues that need the memory of what was said."""
    kind = rng.random()
    if kind < 0.47:
        return classic(rng, between)
    if kind < 0.55:
        facts = some_facts(rng, rng.choices([1, 2, 3], [55, 30, 15])[0])
        return [at_once([told(fact, rng) for fact in facts], asked(rng.choice(facts), rng), rng)]
    if kind < 0.62:
        fact = some_facts(rng, 1)[0]
        if not fact.guess:
            return classic(rng, between)
        wait = rng.random() < 0.3
        new, fix = corrected(fact, rng, not wait)
        dialogue = [told(fact, rng), *(between(1) if wait else []), fix]
        if rng.random() < 0.12:
            new, fix = corrected(new, rng)
            dialogue.append(fix)
        return [*dialogue, *between(rng.choices([0, 1, 2, 3], [45, 35, 15, 5])[0]), asked(new, rng)]
    if kind < 0.66:
        fact = some_facts(rng, 1)[0]
        return [*answered(fact, rng), *between(rng.choices([0, 1, 2], [45, 35, 20])[0]), asked(fact, rng)]
    if kind < 0.71:
        return [*(between(1) if rng.random() < 0.15 else []), *follow_ups(rng)]
    make = draw([(11, several), (6, profile), (5, a_list), (4, combined), (4, introduction), (3, once_and_now)], rng)
    told_before, asks = make(rng)
    if rng.random() < 0.35 and (make is not a_list or len(told_before) == 1):
        return [*(between(1) if rng.random() < 0.2 else []), at_once(told_before, asks[0], rng), *asks[1:]]
    return [*told_before, *between(rng.choices([0, 1, 2, 3], [55, 28, 12, 5])[0]), *asks]
