"""Tasks on words and numbers: copy, count, sort, change case, spell. Half of the words are made up, so that only the method helps."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from data import words
from grammar import Exact, Exchange, draw, expand

# What is asked for: words, phrases and sentences.

META = "word words repeat sort letters letter please spell count list order copy say text number sentence line write answer again following phrase".split()
SLOTS = {
    "d": "the the the my our your this that every one some another her his".split(),
    "ds": "the some two three four many all my our these ten no few".split(),
    "sold": """sold bought found lost carried painted saw made broke fixed took brought kept hid watched wanted liked cleaned opened
        closed dropped followed drew forgot left moved needed sent showed stole touched visited washed wrapped""".split(),
    "sings": """sings dances sleeps works waits laughs runs walks swims cooks reads writes falls shines grows speaks stays leaves plays
        lives sits stands hides rests jumps flies drives paints""".split(),
    "fell": """fell slept waited sang danced ran walked came went arrived stood sat laughed cried stayed stopped shone grew jumped rolled
        flew vanished rested worked""".split(),
    "prep": "on in under behind near beside over by from with without before after around inside across to for".split(),
    "adv": "today tomorrow yesterday slowly quickly now never often always here there soon tonight alone together well quietly early late outside".split(),
    "who": "i we they you he she nobody everyone".split(),
    "love": "love like need want see know hear miss remember".split(),
    "link": "is was looks feels seems became".split(),
    "num": [str(n) for n in range(2, 100)],
}
SENTENCES = """
{d} {n} {sings} {prep} {d} {n}|{d} {n} {sings}|{d} {n} {sings} {adv}|{d} {a} {n} {sold} {ds} {n}s in {City}|{d} {a} {n} {sold} {d} {n}|{Name} {sold} {d} {a} {n}
{Name} {sings} on {day}|{Name} {sings} {prep} {d} {n}|{Name} and {Name} {fell} {adv}|{d} {n} {fell} {prep} {d} {a} {n}|{d} {n} {link} {a}|{d} {n} {link} {a} and {a}
{who} {sold} {d} {n} {adv}|{who} {sold} {num} {n}s|{who} {sold} {d} {n} {prep} {d} {n}|{ds} {n}s {fell} {prep} {d} {n}|{ds} {a} {n}s {fell} {adv}|there is a {n} {prep} {d} {n}
there are {num} {n}s {prep} {City}|i {love} {d} {a} {n}|i {love} {n}s and {n}s|we {love} {City} in {month}|{v} {d} {n} {adv}|{v} {d} {a} {n} {prep} {d} {n}|do not {v} {d} {n}
{a} {n}s {v} {adv}|{a} {n}s {v} {prep} {d} {n}|a {n} is not a {n}|no {n} {sings} without a {n}|it is {a} in {City}|it {fell} {prep} {d} {n} on {day}|on {day} {who} {fell} {adv}
{Name} lives in {City}|{Name} has {num} {a} {n}s|{d} {n} of {Name} {link} {a}|{n} fell on {d} {n}|{who} {fell} to {City} by {n}|when {d} {n} {sings} {d} {n} {sings}
my name is {Name}|good {n} {Name}|{Name} where is {d} {n}|who {sold} {d} {a} {n}|why {link} {d} {n} so {a}|where did {d} {n} go|{d} train to {City} leaves at {num}
""".replace("\n", "|").strip("|").split("|")
PHRASES = """
{a} {n}|{a} {a} {n}|{d} {n}|{d} {a} {n}|{n} and {n}|{a} and {a}|{n} {prep} {d} {n}|{d} {n} {prep} {City}|{num} {n}s|{ds} {a} {n}s|{n} of {n}|{v} and {v}|{v} {adv}|{Name} and {Name}
{prep} {d} {n}|{prep} {d} {a} {n}|{n} {n}|{a} {n} {prep} {City}|{day} {prep} {d} {n}|{v} {d} {n}|{Name} from {City}|{n} with {n}|{n} or {n}|never {v} {adv}|hello {Name}|bye {n}
""".replace("\n", "|").strip("|").split("|")


PLURALS = {"mouse": "mice", "goose": "geese", "fish": "fish", "sheep": "sheep", "child": "children", "wolf": "wolves", "knife": "knives", "shelf": "shelves",
           "leaf": "leaves", "tooth": "teeth", "foot": "feet"}  # fmt: skip


def plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|z|ch|sh)$", noun) else "s")


def natural(rng: Random, patterns: list[str]) -> str:
    """A short sentence or phrase that reads as English; half of them have made-up words."""
    new = rng.choice([0.0, 0.6])

    def fill(match: re.Match[str]) -> str:
        slot, many = match.groups()
        return plural(value(slot)) if many else value(slot)

    def value(slot: str) -> str:
        if slot in SLOTS:
            return rng.choice(SLOTS[slot])
        if slot in ("n", "a", "v"):
            return words.made_up(rng) if rng.random() < new else rng.choice({"n": words.NOUNS, "a": words.ADJECTIVES, "v": words.VERBS}[slot])
        if slot in ("Name", "City"):
            return words.made_up(rng).capitalize() if rng.random() < new else rng.choice(words.FIRST_NAMES if slot == "Name" else words.CITIES)
        return rng.choice(words.DAYS if slot == "day" else words.MONTHS).capitalize()

    text = re.sub(r"\{(\w+)\}(s?)", fill, rng.choice(patterns))
    text = re.sub(r"\ba (?=[aeiou])", "an ", text)
    return text.lower() if rng.random() < 0.6 else text


def one_word(rng: Random) -> str:
    """A word of 3 to 10 letters, made up or not, at times a name."""
    while True:
        kind = rng.random()
        if kind < 0.45:
            word = words.made_up(rng)
        elif kind < 0.9:
            word = rng.choice(rng.choice([words.NOUNS, words.NOUNS, words.ADJECTIVES, words.VERBS]))
        else:
            word = rng.choice([words.name, words.name, lambda rng: rng.choice(words.CITIES)])(rng)
            word = word if rng.random() < 0.5 else word.lower()
        if 3 <= len(word) <= 10:
            return word


# Kinds of lists: what they are called, and where their words come from.
LISTS: list[tuple[float, tuple[str, Callable[[Random], str]]]] = [
    (3, ("words", lambda rng: words.word(rng, 0.5))),
    (3, ("words", lambda rng: words.word(rng, 0.0))),
    (3, ("words", words.made_up)),
    (1.5, ("things", lambda rng: rng.choice(words.NOUNS))),
    (1.5, ("names", words.name)),
    (0.7, ("cities", lambda rng: rng.choice(words.CITIES) if rng.random() < 0.6 else words.made_up(rng).capitalize())),
    (0.5, ("colors", lambda rng: rng.choice(words.COLORS))),
    (0.5, ("adjectives", lambda rng: rng.choice(words.ADJECTIVES))),
]  # fmt: skip


def some_words(rng: Random, count: int, apart: float = 0.0) -> tuple[list[str], str]:
    """Different words and what they are called; their first letters are made to differ with probability `apart`."""
    things, source = draw(LISTS, rng)
    all_apart = rng.random() < apart
    plain = rng.random() < 0.4
    items: list[str] = []
    for _ in range(1000):
        item = source(rng).lower() if plain else source(rng)
        if len(item) > 1 and item not in items and not (all_apart and any(item[0] == other[0] for other in items)):
            items.append(item)
        if len(items) == count:
            break
    return items, rng.choice([things, things, "words", "items", "entries", "terms"])


# How it is asked: parts that the wordings share.

START = "[please |can you |could you |would you |will you |kindly |now |ok, |hey, |hi, |so, |pls |can you please |could you kindly |next, |then |go ahead and ]"
WANT = "(i want you to|i would like you to|i'd like you to|i need you to|you should|you must|your task is to|your job is to|it would be nice if you could|help me to|try to|let us|i wish you would|it is time to)"
NEED = "(i need|i want|i would like|i'd like|give me|show me|let me have|let me see|please give me|can i have|could i get|i am looking for)"
END = "[.|!| please|, please| pls| thanks|, thanks|, thank you| please.|, please!]"
HERE = "(here is|this is|here you have|here comes|look at|take|consider|i have|you get)"


class Frames(NamedTuple):
    """Wordings by the place of the text: last and after a colon, inside, or first with the instruction after it."""

    last: list[str]
    inside: list[str]
    first: list[str]


def ask(frames: Frames, text: str, rng: Random, quotes: float = 0.4, guarded: bool = False, cased: bool = True, **slots: str) -> Exact:
    """A question about a text. A guarded text could be read as part of the instruction, so it is in quotes or last; a cased one cannot begin a sentence."""
    place = rng.choices([0, 1, 2], [45, 33, 22])[0]
    quoted = rng.random() < quotes
    if guarded and not quoted:
        place = 0
    pattern = expand(rng.choice(frames[place]), rng)
    quoted = quoted or bool(quotes and cased and pattern.startswith("{text}"))
    slots["text"] = (rng.choice(['"{}"', '"{}"', "'{}'"]) if quoted else "{}").format(text)
    if place == 0 and rng.random() < 0.2 and (quoted or not (cased or guarded)):
        pattern += END
    return Exact(expand(pattern, rng, slots))


def called(kinds: str, rng: Random) -> dict[str, str]:
    """The slots {thing} and {it}: "sentence" and "the following sentence"."""
    thing = rng.choice(kinds.split())
    return {"thing": thing, "it": expand(f"(this|this|the following|the next|my|the|that|the given) {thing}", rng)}


SAY = "(repeat|say|echo|write|copy|type|print|output|return|give back|send back|mirror|reproduce|recite|restate|quote|display|show|write down)"
SAY_IT = "(repeat it|say it|echo it|write it|copy it|type it|print it|output it|return it|give it back|send it back|mirror it|say it again|tell it to me again|repeat that|say that|say the same|write the same|answer with it|reproduce it)"
JUST = "(exactly|exactly once|once|word for word|as it is|without changes|without any changes|unchanged|and nothing else|nothing else|only|verbatim|just once|without adding anything|as is|again|back|back to me|for me|once more|one time|to me|without a comment)"
SELF = "(this|the following|what follows|what i say|after me|what i write|what comes next|these words|the words|the words that follow|the text after the colon|everything after the colon|all of this|what stands here)"
COPY = Frames(
    [
        f"{START}{SAY} ({{it}}|{SELF})[ {JUST}]: {{text}}",
        f"{START}{SAY} ({{it}}|{{it}}|{SELF})[, {JUST}]: {{text}}",
        f"{START}{SAY}[ {JUST}]: {{text}}",
        f"{WANT} {SAY} ({{it}}|{SELF})[ {JUST}]: {{text}}",
        f"{START}(answer|reply|respond)[ only| just| exactly] (with|by saying|using)[ {{it}}| {SELF}]: {{text}}",
        f"{HERE} (a|the|my) {{thing}}[ to (repeat|copy|echo|say)], {SAY_IT}[ {JUST}]: {{text}}",
        f"{NEED} (a copy of|an echo of|the same text as|exactly|only) ({{it}}|{{it}}|the following)[ back| again]: {{text}}",
        "(your answer|your reply|the answer|your output|the reply) (should|must|has to|shall) (be|read|say)[ exactly| only| just]: {text}",
        f"(tell me again|say it back to me|repeat after me|say after me|echo|parrot|once more|again, please|copy that|do say)[, {JUST}]: {{text}}",
        f"{START}(tell|give|send|read) me ({{it}}|the following|this) (again|back|once more|unchanged)[, please]: {{text}}",
    ],
    [
        f"{START}(say|repeat|write|echo|type|print|copy|output|return|say|repeat) {{text}}[ {JUST}]{END}",
        f"{START}{SAY} the {{thing}} {{text}}[ {JUST}]{END}",
        f"{WANT} (say|repeat|write|echo|type|return) [the {{thing}} ]{{text}}[ {JUST}]{END}",
        f"(answer|reply|respond)[ only| just| exactly] with [the {{thing}} ]{{text}}{END}",
        f"(can|could|would|will) you {SAY} [the {{thing}} ]{{text}}[ for me| again| once| back to me][?]",
        f"{NEED} (a copy of|an echo of|exactly) the {{thing}} {{text}}{END}",
        f"(how about|what about|would you mind) (saying|repeating|echoing|copying|writing) [the {{thing}} ]{{text}}[ for me| again| once][?]",
    ],
    [
        f"(the {{thing}} is|my {{thing}} is|here is (a|the|my) {{thing}}|this is (my|the) {{thing}}|i say|what i say|{{thing}}|look|listen)(:|:|,) {{text}}. [now |please |then ]{SAY_IT}[ {JUST}]{END}",
        f"{{text}}(.|,|:| -) [now |please ]{SAY_IT}[ {JUST}]{END}",
        f"{{text}} is (the|my) {{thing}}(.|,) [now |please ]{SAY_IT}{END}",
        f"i (say|write|type|tell you): {{text}}(.| -) (and you|now you) {SAY_IT}[.|!]",
    ],
)


def copy(rng: Random) -> Exchange:
    kind, guarded = rng.random(), False
    if kind < 0.3:
        text = natural(rng, SENTENCES)
    elif kind < 0.45:
        text = natural(rng, PHRASES)
    elif kind < 0.55:
        text = one_word(rng)
    else:
        items, _ = some_words(rng, rng.randint(2, 7) if rng.random() < 0.88 else rng.randint(8, 18))
        if rng.random() < 0.15:
            items = [str(words.number(rng)) if rng.random() < 0.5 else item for item in items]
        text = rng.choice([" ", " ", " ", ", "]).join(items)
        guarded = ", " in text
    if rng.random() < 0.1:
        parts = text.split()
        parts.insert(rng.randint(0, len(parts)), rng.choice(META))
        text, guarded = " ".join(parts), True
    text = text[:1].upper() + text[1:] if rng.random() < 0.2 else text
    count = len(text.split())
    quotes = 0.4 if count < 8 else 0.1
    if count > 1 and kind < 0.45 and rng.random() < 0.12:
        text, quotes = text[:1].upper() + text[1:] + rng.choice("..!?"), 1.0
    names = "word word term text" if count == 1 else "text phrase line message sentence" if kind >= 0.3 else "sentence sentence phrase text line message"
    # An unquoted text of many kinds of words has no clear end but that of the question.
    guarded = guarded or count > 8
    return Exchange(ask(COPY, text, rng, quotes, guarded, **called(names, rng)), text, "I repeat the words.")


CAPITALS = "(upper case|uppercase|capitals|capital letters|all caps|big letters|upper-case letters|block letters|caps|block capitals|only capital letters|uppercase letters|large letters)"
SMALLS = "(lower case|lowercase|small letters|lower-case letters|little letters|lowercase letters|only small letters|all lowercase|small letters only)"
CHANGE = "(write|put|say|print|convert|change|turn|give me|type|make|bring|transform|rewrite|set|show|return|repeat)"


def case_frames(letters: str, verbs: str, all_such: str) -> Frames:
    return Frames(
        [
            f"{START}{CHANGE} ({{it}}|{{it}}|this|these words|the following) (in|to|into) {letters}: {{text}}",
            f"{START}{verbs}[ {{it}}| this| the following]: {{text}}",
            f"{WANT} {CHANGE} ({{it}}|this|the following) (in|to|into) {letters}: {{text}}",
            f"{NEED} ({{it}}|this|the following) in {letters}: {{text}}",
            f"[in |to |into |now in ]{letters}[ please|, please| only]: {{text}}",
            f"{START}use {letters} for ({{it}}|this|the following): {{text}}",
            f"{START}make ({{it}}|this|every letter|all letters|each letter) {all_such}: {{text}}",
            f"(how does|what does) ({{it}}|this) look in {letters}: {{text}}",
        ],
        [
            f"{START}{CHANGE} [the {{thing}} ]{{text}} (in|to|into|using) {letters}{END}",
            f"{WANT} {CHANGE} [the {{thing}} ]{{text}} (in|to|into|with) {letters}{END}",
            f"{NEED} [the {{thing}} ]{{text}} in {letters}{END}",
            f"{START}make [the {{thing}} ]{{text}} {all_such}{END}",
            f"(what is|what's|how do you write|how do i write|how would you write) [the {{thing}} ]{{text}} (in|with|using) {letters}[?]",
            f"(how does|what does) [the {{thing}} ]{{text}} look (in|like in|written in) {letters}[?]",
            f"{START}{verbs} [the {{thing}} ]{{text}}{END}",
        ],
        [
            f"{{text}} (in|in|to|into) {letters}{END}",
            f"{{text}}(:|,| -) [now |please ]{CHANGE} (it|this|that) (in|to|into) {letters}{END}",
            f"(the {{thing}} is|my {{thing}} is|{HERE} (a|the|my) {{thing}})[:] {{text}}. [now |please ]{CHANGE} it (in|to|into) {letters}{END}",
            f"{{thing}}: {{text}}. (make it|make that|make everything|make all of it) {all_such}{END}",
        ],
    )


CASE_UP = case_frames(CAPITALS, "(uppercase|capitalize all letters of|upper case|shout|capitalize every letter of|put in capitals)", "(uppercase|upper case|all caps|capital|big)")
CASE_DOWN = case_frames(SMALLS, "(lowercase|lower case|put in small letters|remove the capitals of|decapitalize)", "(lowercase|lower case|all small|small|little)")


def case(rng: Random) -> Exchange:
    kind, guarded = rng.random(), False
    if kind < 0.25:
        text = natural(rng, SENTENCES)
    elif kind < 0.5:
        text = natural(rng, PHRASES)
    elif kind < 0.75:
        text = one_word(rng)
    else:
        text = " ".join(some_words(rng, rng.randint(2, 5))[0])
    if rng.random() < 0.05:
        text, guarded = f"{text} {rng.choice(META)}", True
    names = called("word word term text" if " " not in text else "text phrase line" if kind >= 0.25 else "sentence phrase text line", rng)
    if rng.random() < 0.1:
        text = text.title()
    if rng.random() < 0.55:
        return Exchange(ask(CASE_UP, text, rng, guarded=guarded, **names), text.upper(), "In capital letters.")
    shown = text.upper() if rng.random() < 0.75 else text.title()
    return Exchange(ask(CASE_DOWN, shown, rng, guarded=guarded, **names), text.lower(), "In small letters.")


OF_WORD = "(this|the following|my|the next|the) (word|word|term)"
WORD = "[the word |the word |the term |the name ]{text}"
SPELL = Frames(
    [
        f"{START}(spell|spell out)[ {OF_WORD}| this][ letter by letter| for me| slowly]: {{text}}",
        f"{WANT} (spell|spell out) {OF_WORD}[ letter by letter| for me]: {{text}}",
        "(letter by letter|spelling|spelled out|the letters|one letter at a time|spelling, please): {text}",
        f"(what|which) letters (make up|are in|form|does one need for) {OF_WORD}: {{text}}",
        f"{START}(list|write|say|name|give me|show|tell me) (the letters|every letter|each letter|all letters|the spelling|the single letters) (of|in) {OF_WORD}: {{text}}",
        f"{START}(split|break|divide|cut|separate|take apart) {OF_WORD} into [its |single ](letters)[ for me]: {{text}}",
        f"how (do you|do i|would you|is one to) spell (this|{OF_WORD}): {{text}}",
    ],
    [
        f"{START}(spell|spell out|spell) {WORD}[ for me| letter by letter| out| slowly| one letter at a time]{END}",
        f"how (do you|do i|would you|does one|can i|do we|should i|must i|do people) (spell|spell|write) {WORD}[ correctly| letter by letter][?]",
        f"how is {WORD} (spelled|spelt|written|spelled out)[?]",
        f"(what is|what's|tell me|give me|show me|do you know|i need|i want) the spelling of {WORD}{END}",
        f"(what|which) letters (are in|make up|form|do i need for|does one need for|are needed for|spell) {WORD}[?]",
        f"(which|what) letters does {WORD} (have|contain|consist of)[?]",
        f"{START}(list|write|say|name|give me|show me|tell me) (the letters|every letter|each letter|all letters|all the letters|the single letters) (of|in) {WORD}{END}",
        f"{START}(write|say|read|type|give me) {WORD} (letter by letter|one letter at a time|with dashes between the letters|as single letters){END}",
        f"{START}(split|break|divide|cut|separate) {WORD} into [its |single ]letters{END}",
        f"{WANT} (spell|spell out) {WORD}[ for me| letter by letter]{END}",
    ],
    [
        f"{{text}}(,|:) (letter by letter|spelled out|spell it|spell this|one letter at a time|how is it spelled|how do you spell that|which letters are in it){END}",
        f"(the word is|my word is|here is a word|i have a word|the term is|my word)[:] {{text}}. [now |please ](spell it|spell it out|spell that|how is it spelled?|give me its letters|which letters make it up?|name its letters)",
        f"(i want to write|i have to write|i don't know how to write|i am not sure how to spell|i forgot how to spell) {WORD}. (how is it spelled?|spell it|please spell it|can you spell it?)",
    ],
)


def spell(rng: Random) -> Exchange:
    guarded = rng.random() < 0.05
    word = rng.choice(META) if guarded else one_word(rng)
    return Exchange(ask(SPELL, word, rng, 0.3, guarded), "-".join(word), "Letter by letter.")


LETTERS = "(letters|letters|letters|characters)"
COUNT_LETTERS = Frames(
    [
        f"how many {LETTERS} (are in|are there in|has|are part of) {OF_WORD}: {{text}}",
        f"{START}(count|count up|add up) (the|all|all the) {LETTERS} (in|of) {OF_WORD}: {{text}}",
        f"{START}count (the|all) {LETTERS}: {{text}}",
        f"(number of letters|letter count|how many letters|word length|length in letters)[, please]: {{text}}",
        f"{WANT} count the {LETTERS} (in|of) {OF_WORD}: {{text}}",
        f"{NEED} the (number|count) of {LETTERS} in {OF_WORD}: {{text}}",
        f"how (long is|many letters long is) {OF_WORD}: {{text}}",
    ],
    [
        f"how many {LETTERS} (are in|are there in|has|are used in|do i count in|can you find in|make up|form) {WORD}[?]",
        f"how many {LETTERS} does {WORD} (have|contain|consist of|need|use)[?]",
        "how (many letters long|long) is the (word|term|name) {text}[?]",
        f"how many letters long is {WORD}[?]",
        f"{START}count (the|all|all the|every one of the) {LETTERS} (in|of) {WORD}{END}",
        f"(what is|what's|tell me|i need|give me|do you know|find) the (number|count|total) of {LETTERS} in {WORD}{END}",
        "(what length|how much length) (is|has) the word {text}[?]",
        f"(number of|count of) {LETTERS} in {WORD}[?]",
        f"{WANT} count the {LETTERS} (in|of) {WORD}{END}",
        f"{WORD} has how many {LETTERS}[?]",
    ],
    [
        f"{{text}}(:|,| -) how many {LETTERS}[ are there| is that| does it have| are in it][?]",
        f"(the word is|my word is|here is a word|the term is|i have a word|look at this word)[:] {{text}}. (how many {LETTERS} does it have|how many letters long is it|count its {LETTERS}|how many {LETTERS} are in it|how many {LETTERS} is that)[?]",
        f"{{text}}(:|,) count (the|its) {LETTERS}{END}",
    ],
)


def count_letters(rng: Random) -> Exchange:
    guarded = rng.random() < 0.05
    word = rng.choice(META) if guarded else one_word(rng)
    steps = ", ".join(f"{letter} {i}" for i, letter in enumerate(word, 1))
    return Exchange(ask(COUNT_LETTERS, word, rng, 0.3, guarded), f"{steps}: {len(word)} letters.", "I count the letters.")


COUNT_ITEMS = Frames(
    [
        "how many {things} (are|do you see|are there|can you count|do you find|stand|are written|do i have)[ in this list| here| in the list| in my list| below]: {text}[?]",
        f"{START}(count|count up|add up) (the|these|all the|my|the following) {{things}}[ in this list| here| for me]: {{text}}",
        f"(what is|tell me|what's|find|give me) the (number|count) of {{things}}[ here| in this list| in the list]: {{text}}",
        f"{WANT} count (these|the|my) {{things}}: {{text}}",
        f"{NEED} the (number|count) of {{things}} here: {{text}}",
        "(how long is|how many {things} has|how many {things} are on) (this|my|the) list: {text}[?]",
        "(number of {things}|count of {things}|how many {things}|how many)[, please]: {text}[?]",
    ],
    [
        "how many {things} are (in|there in|listed in|part of) {text}[?]",
        f"{START}count the {{things}} (in |){{text}}{END}",
        "(what is|tell me) the number of {things} in {text}[?]",
    ],
    [
        "{text}(:| -) how many {things} (are that|is that|are these|are there|are they|do you count|do i have)[?]",
        "(i have|here are|look at|this is my list:|my list is|my list:|here is a list:|the list is|i wrote down|i see|take|the {things} are) {text}. [so |now ]how many {things} (is that|do i have|are there|are they|are on it|did i name|do you count)[?]",
        f"(i have|here are|here is my list:|the {{things}} are|list:|{{things}}:) {{text}}. [now |please ](count them|count these|count the {{things}}|tell me how many there are|tell me the number of {{things}}){END}",
    ],
)


def listed(items: list[str], rng: Random) -> str:
    return "; ".join(items) if rng.random() < 0.04 else words.listed(items, rng)


def count_items(rng: Random) -> Exchange:
    items, things = some_words(rng, rng.randint(2, 8) if rng.random() < 0.95 else 1)
    steps = ", ".join(f"{item} {i}" for i, item in enumerate(items, 1))
    return Exchange(ask(COUNT_ITEMS, listed(items, rng), rng, 0.0, cased=False, things=things), f"{steps}: {len(items)}.", "I count the items.")


AZ = "(alphabetically|in alphabetical order|from a to z|by the alphabet|into alphabetical order|in abc order|a to z|by letter|by first letter|in alphabetic order|by alphabet|in the order of the alphabet|in dictionary order|from first to last in the alphabet)"
ZA = "(in reverse alphabetical order|from z to a|z to a|in backward alphabetical order|backwards from z to a|in descending alphabetical order|reverse alphabetically|from the end of the alphabet to the start|with z first)"
UP = "(in ascending order|from small to large|from smallest to largest|from low to high|from lowest to highest|ascending|by size|in increasing order|from small to big|small to big|in rising order|lowest to highest|lowest first|smallest first|from least to greatest|starting with the smallest|upwards|low to high|from the smallest to the biggest|in growing order)"
DOWN = "(in descending order|from large to small|from largest to smallest|from high to low|from highest to lowest|descending|from biggest to smallest|in decreasing order|starting with the largest|largest first|biggest first|big to small|from big to small|in falling order|highest to lowest|highest first|from greatest to least|downwards|high to low|in reverse order)"
SORT = "(sort|sort|order|arrange|put|bring|rank|organize|line up|list|write|place|give me|show|rearrange|reorder)"


def sort_frames(order: str, more: list[str]) -> Frames:
    return Frames(
        [
            f"{START}{SORT} (these {{things}}|these|the {{things}}|the following|this list|my list|the list|the following {{things}}|my {{things}}|them all|all of these|this) {order}: {{text}}",
            f"{START}{SORT} (these|the|my|the following|all) {{things}} {order}[ for me]: {{text}}",
            f"{WANT} {SORT} (these {{things}}|these|this list|the following {{things}}) {order}: {{text}}",
            f"{NEED} (these {{things}}|this list|the following|my {{things}}) {order}: {{text}}",
            f"{HERE} (a list|my list|a list of {{things}}) to sort {order}: {{text}}",
            f"{order}[ please|, please| now]: {{text}}",
            f"how do (these {{things}}|the {{things}} of this list|my {{things}}) (look|go) {order}: {{text}}[?]",
            *(pattern for pattern in more if pattern.endswith(": {text}")),
        ],
        [
            f"{START}{SORT} [the {{things}} |these {{things}}: ]{{text}} {order}{END}",
            f"{WANT} {SORT} [the {{things}} ]{{text}} {order}{END}",
            f"{NEED} [the {{things}} ]{{text}} {order}{END}",
            f"(how do you|how would you|how do i|how can one) (sort|order|arrange) [the {{things}} ]{{text}} {order}[?]",
            *(pattern for pattern in more if not pattern.endswith(": {text}")),
        ],
        [
            f"{{text}}(:| -) [please |now ](sort them|sort these|sort|sort it|order them|put them|arrange them|list them|order these|) {order}{END}",
            f"(my list is|my list:|here are some {{things}}:|here is a list:|here is my list:|the {{things}} are|i have the {{things}}|i have|these are the {{things}}:|{{things}}:|list:) {{text}}. [now |please |can you |could you ](sort|order|arrange|put|bring|list|write) them {order}{END}",
            f"(i got|i have|there are|take) (these|the) {{things}}: {{text}}. (how do they go|what do they look like|what are they) {order}[?]",
        ],
    )


WORDS_UP = sort_frames(AZ, [
    f"{START}(sort|order|arrange|alphabetize)[ these| the {{things}}| these {{things}}| this list| the list]: {{text}}",
    f"{START}(put|bring|place) (these|the|my) {{things}} in (order|the right order|alphabetical order): {{text}}",
    "(what is|which is|give me|tell me) the alphabetical order of (these {things}|this list|the following): {text}",
    "(what is|which is|give me|tell me|show me) the alphabetical order of {text}[?]",
    f"{START}(sort|alphabetize|alphabetize) {{text}}{END}",
    f"(in which|in what) order (do|would) {{text}} (come|stand) in (the alphabet|a dictionary)[?]",
])  # fmt: skip
WORDS_DOWN = sort_frames(ZA, [])
NUMBERS_UP = sort_frames(UP, [
    f"{START}(sort|order|arrange)[ these| the {{things}}| these {{things}}| this list| the list]: {{text}}",
    f"{START}(put|bring|place) (these|the|my) {{things}} in (order|the right order): {{text}}",
    f"{START}(sort|order|put in order) {{text}}{END}",
    f"{START}(put|bring) {{text}} (in|into) (order|the right order){END}",
])  # fmt: skip
NUMBERS_DOWN = sort_frames(DOWN, [])


def how_many(rng: Random) -> int:
    return rng.choices([2, 3, 4, 5, 6], [6, 32, 32, 22, 8])[0]


def sort_words(rng: Random) -> Exchange:
    items, things = some_words(rng, how_many(rng), 0.6)
    guarded = rng.random() < 0.05
    extra = rng.choice(META)
    if guarded and all(extra[0] != item[0].lower() for item in items) and items[0].islower():
        items[rng.randrange(len(items))] = extra
    down = rng.random() < 0.2
    ordered = sorted(items, reverse=down)
    question = ask(WORDS_DOWN if down else WORDS_UP, listed(items, rng), rng, 0.0, guarded, cased=False, things=things)
    before, after = (" ".join(item[0].lower() for item in some) for some in (items, ordered))
    return Exchange(question, ", ".join(ordered), f"{'Z to a' if down else 'A to z'}: {before} becomes {after}.")


def sort_numbers(rng: Random) -> Exchange:
    top = rng.choice([10, 20, 100, 100, 100, 1000])
    items = rng.sample(range(top), how_many(rng))
    down = rng.random() < 0.42
    ordered = ", ".join(map(str, sorted(items, reverse=down)))
    things = rng.choice(["numbers", "numbers", "numbers", "values", "figures", "scores"])
    question = ask(NUMBERS_DOWN if down else NUMBERS_UP, listed([str(item) for item in items], rng), rng, 0.0, cased=False, things=things)
    return Exchange(question, ordered, f"{'Large to small' if down else 'Small to large'}: {ordered}.")


LIST = "(list|say|write|give me|name|show me|tell me|print|type|write down|write out|recite|output)"
NUMBERS = "(the numbers|all numbers|numbers|every number|all the numbers|the whole numbers|all whole numbers)"
FOR_ME = f"[ for me| out loud| one by one| in order| step by step]{END}"
COUNT_UP = [
    f"{START}(count|go|run|number) (from {{a}} to {{b}}|from {{a}} up to {{b}}|up from {{a}} to {{b}}|from {{a}} until {{b}}|from {{a}} through {{b}}){FOR_ME}",
    f"{START}count ({{a}} to {{b}}|from {{a}} till {{b}}|to {{b}} from {{a}}|to {{b}} starting (at|with|from) {{a}}){FOR_ME}",
    f"{START}{LIST} {NUMBERS} (from {{a}} to {{b}}|between {{a}} and {{b}}|from {{a}} up to {{b}}|{{a}} to {{b}}|from {{a}} through {{b}}){END}",
    f"(what are|which are|do you know|can you say) {NUMBERS} (from {{a}} to {{b}}|from {{a}} up to {{b}}|{{a}} to {{b}})[?]",
    f"{WANT} (count|go) (from {{a}} to {{b}}|up from {{a}} to {{b}}){FOR_ME}",
    f"{NEED} {NUMBERS} (from {{a}} to {{b}}|{{a}} to {{b}}|{{a}} through {{b}}|from {{a}} up to {{b}}){END}",
    f"{START}(start|begin) (at|with|from) {{a}} and (count|count up|go up|go on|keep counting) (to|until|up to) {{b}}{END}",
    f"(starting|beginning) (at|with|from) {{a}}, count[ up] to {{b}}{END}",
    f"count[ up], (start|first number|from): {{a}}, (end|last number|to): {{b}}{END}",
    f"(numbers|counting|count) from {{a}} to {{b}}{END}",
    "how do you count from {a} to {b}[?]",
]
COUNT_TO = [
    f"{START}count (to|until|up to|from one to|as far as|all the way to) {{b}}{FOR_ME}",
    f"{START}{LIST} the first {{b}} numbers{END}",
    f"(count|counting) to {{b}} please[.]",
    f"{WANT} count (to|up to) {{b}}{FOR_ME}",
    f"(can you|do you know how to|are you able to) count (to|up to) {{b}}[?]",
    f"(i want to hear you|let me hear you|show me that you can) count to {{b}}{END}",
]
COUNT_DOWN = [
    f"{START}(count|go) (down|backwards|back|backward|in reverse|downwards) from {{a}} to {{b}}{FOR_ME}",
    f"{START}(count|go) from {{a}} (down|back|backwards|backward|downwards) to {{b}}{FOR_ME}",
    f"{START}count from {{a}} to {{b}} (backwards|in reverse|going down|in falling order|downwards){END}",
    f"{START}(do|start|give me|make|run|write|show me|begin) a countdown from {{a}} to {{b}}{END}",
    f"{NEED} (a countdown|the countdown|numbers going down) from {{a}} to {{b}}{END}",
    "countdown (from |: |){a} to {b}[.|!]",
    f"{START}{LIST} {NUMBERS} from {{a}} (down|back|backwards) to {{b}}{END}",
    f"{START}(start|begin) (at|with|from) {{a}} and (count down|go down|count back|count backwards) (to|until) {{b}}{END}",
    f"(starting|beginning) (at|with|from) {{a}}, count (down|backwards) to {{b}}{END}",
    f"{WANT} count (down|backwards|back) from {{a}} to {{b}}{FOR_ME}",
    f"(what are|which are) {NUMBERS} from {{a}} down to {{b}}[?]",
]
COUNT_DOWN_FROM = [
    f"{START}count (down|backwards|downwards) (from|starting at|starting with) {{a}}{END}",
    f"{START}(do|give me|start|make|begin) a countdown (from|starting at) {{a}}{END}",
    "countdown from {a}[!]",
    f"{WANT} count down from {{a}}{END}",
]


def count(rng: Random) -> Exchange:
    a = rng.randint(0, 30) if rng.random() < 0.8 else rng.randint(30, 95)
    b = a + rng.randint(2, 18)
    kind = rng.random()
    if kind < 0.17:
        b = rng.randint(2, 30)
        asks, numbers = COUNT_TO, list(range(1, b + 1))
    elif kind < 0.6:
        # "Count from 9 to 4" goes down by itself.
        numbers = list(range(a, b + 1))
        asks = COUNT_UP
        if rng.random() < 0.12:
            asks, numbers = [COUNT_UP[0].replace(" up", ""), COUNT_UP[-2], COUNT_UP[-1]], numbers[::-1]
    elif kind < 0.92:
        asks, numbers = COUNT_DOWN, list(range(b, a - 1, -1))
    else:
        asks, numbers = COUNT_DOWN_FROM, list(range(rng.randint(2, 20), 0, -1))
    first, last = str(numbers[0]), str(numbers[-1])
    question = Exact(expand(rng.choice(asks), rng, {"a": first, "b": last}))
    way = "up" if numbers[0] < numbers[-1] else "down"
    return Exchange(question, ", ".join(map(str, numbers)) + ".", f"Count {way} from {first} to {last}.")


KINDS: list[tuple[float, Callable[[Random], Exchange]]] = [
    (4.5, copy), (3, count), (1.5, count_letters), (1.5, count_items), (5, sort_words), (4.5, sort_numbers), (3.5, case), (2.5, spell),
]  # fmt: skip


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)
