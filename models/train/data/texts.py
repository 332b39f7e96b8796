"""Texts and lists to work on, and how an instruction is put around a text: the parts that all tasks on text share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import NamedTuple

from data import words
from grammar import Exact, draw

# Patterns as in `grammar.py`, read once: they are long and used often.

@lru_cache(maxsize=None)
def parsed(pattern: str) -> list:
    """A pattern as a list of texts and of choices: whether it may be left out, and the alternatives."""
    stack: list[tuple[str, list[list]]] = [("", [[]])]
    for piece in re.split(r"([()\[\]|])", pattern):
        if piece in ("(", "["):
            stack.append((piece, [[]]))
        elif piece in (")", "]"):
            opened, choices = stack.pop()
            stack[-1][1][-1].append((opened == "[", choices))
        elif piece == "|":
            stack[-1][1].append([])
        elif piece:
            stack[-1][1][-1].append(piece)
    return stack[0][1][0]


def chosen(parts: list, rng: Random) -> str:
    made = ""
    for part in parts:
        if isinstance(part, str):
            made += part
        elif not (part[0] and rng.random() < 0.5):
            made += chosen(rng.choice(part[1]), rng)
    return made


def said(pattern: str, rng: Random, **slots: str) -> str:
    """One sentence of a pattern. What its slots hold is left exactly as it is."""
    text = chosen(parsed(pattern), rng)
    text = re.sub(r" ([,.!?])", r"\1", re.sub(r" +", " ", text)).strip(" ,")
    return filled(text, slots)


def filled(text: str, slots: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: slots.get(match[1], match[0]), text) if "{" in text else text


# Words, phrases and sentences.

META = """
word words repeat sort letters letter please spell count list order copy say text number sentence line write answer again following phrase reverse
backwards upper lower case capital first last longest alphabet quote exactly echo hello stop nothing yes no ok true false empty question thanks
""".split()
SLOTS = {
    "d": "the the the my our your this that every one some another her his their each".split(),
    "ds": "the some two three four many all my our these ten no few several both".split(),
    "sold": """sold bought found lost carried painted saw made broke fixed took brought kept hid watched wanted liked cleaned opened
        closed dropped followed drew forgot left moved needed sent showed stole touched visited washed wrapped threw caught borrowed
        chose counted ate tasted pushed pulled""".split(),
    "sings": """sings dances sleeps works waits laughs runs walks swims cooks reads writes falls shines grows speaks stays leaves plays
        lives sits stands hides rests jumps flies drives paints whistles smiles wins studies""".split(),
    "fell": """fell slept waited sang danced ran walked came went arrived stood sat laughed cried stayed stopped shone grew jumped rolled
        flew vanished rested worked smiled""".split(),
    "prep": "on in under behind near beside over by from with without before after around inside across to for between against above below".split(),
    "adv": "today tomorrow yesterday slowly quickly now never often always here there soon tonight alone together well quietly early late outside again gently".split(),
    "who": "i we they you he she nobody everyone somebody".split(),
    "love": "love like need want see know hear miss remember".split(),
    "link": "is was looks feels seems became".split(),
    "num": [str(n) for n in range(2, 100)],
    "year": [str(n) for n in range(1900, 2060)],
    "dom": [str(n) for n in range(1, 29)],
    "time": [f"{h}:{m:02}" for h in range(1, 24) for m in range(0, 60, 5)],
}
SENTENCES = """
{d} {n} {sings} {prep} {d} {n}|{d} {n} {sings}|{d} {n} {sings} {adv}|{d} {a} {n} {sold} {ds} {n}s in {City}|{d} {a} {n} {sold} {d} {n}|{Name} {sold} {d} {a} {n}
{Name} {sings} on {day}|{Name} {sings} {prep} {d} {n}|{Name} and {Name} {fell} {adv}|{d} {n} {fell} {prep} {d} {a} {n}|{d} {n} {link} {a}|{d} {n} {link} {a} and {a}
{who} {sold} {d} {n} {adv}|{who} {sold} {num} {n}s|{who} {sold} {d} {n} {prep} {d} {n}|{ds} {n}s {fell} {prep} {d} {n}|{ds} {a} {n}s {fell} {adv}|there is a {n} {prep} {d} {n}
there are {num} {n}s {prep} {City}|i {love} {d} {a} {n}|i {love} {n}s and {n}s|we {love} {City} in {month}|{v} {d} {n} {adv}|{v} {d} {a} {n} {prep} {d} {n}|do not {v} {d} {n}
{a} {n}s {v} {adv}|{a} {n}s {v} {prep} {d} {n}|a {n} is not a {n}|no {n} {sings} without a {n}|it is {a} in {City}|it {fell} {prep} {d} {n} on {day}|on {day} {who} {fell} {adv}
{Name} lives in {City}|{Name} has {num} {a} {n}s|{d} {n} of {Name} {link} {a}|{n} fell on {d} {n}|{who} {fell} to {City} by {n}|when {d} {n} {sings} {d} {n} {sings}
my name is {Name}|good {n} {Name}|{Name} where is {d} {n}|who {sold} {d} {a} {n}|why {link} {d} {n} so {a}|where did {d} {n} go|{d} train to {City} leaves at {num}
i am {a} and {a}|we will {v} {d} {n} {adv}|you can {v} {prep} {d} {n}|the {a} {a} {n} jumps over the {a} {n}|to {v} or not to {v}|{d} {n} has {num} {n}s|please {v} {d} {n}
if you {v} {d} {n} i will {v} {d} {n}|{who} never {sold} a {n}|{Name} is a {a} {n}|all {n}s are {a}|some {n}s can {v}|let us {v} {adv}|what a {a} {n}|{a} as a {n}
{d} meeting is on {day} at {num}|{Name} will arrive in {City} on {day}|my {n} is {num} years old|i was born in {year}|in {year} {who} {sold} {d} {n}|open {d} {n} and {v}
""".replace("\n", "|").strip("|").split("|")
PUNCTUATED = """
Wait, is that {d} {n}?|It's {time}, {Name}!|Don't {v} {d} {n}!|{Name} said: {v} {d} {n}.|Hello, {Name}! How is {d} {n}?|I paid {num} euros for {d} {a} {n}.|No, {d} {n} is {a}, not {a}.
{n}, {n} and {n}.|Yes! {d} {n} {link} {a}.|The {n} ({a}) costs ${num}.|{Name}'s {n} is in {City}.|On {day}, {who} {sold} {num} {n}s.|Is {Name} in {City}?|Why not {v}, {Name}?|{a}, {a}, {a}!
Room {num}, floor {num}.|The train to {City} leaves at {time}.|{Name}, {Name} and {Name} {fell} {adv}.|I'm {a}; you're {a}.|She can't {v}, he can.|Dear {Name}, thank you for the {n}.|{n}: {num}
Oh no... {d} {n}!|{num} {n}s, {num} {n}s.|We'll {v} at {time}.|{day}, {dom} {month} {year}|{d} {n} {link} {a}, but {d} {n} {link} {a}.|{d} {n} {sings}. {d} {n} {sings}.|{a}-{a} {n}
It is {num} degrees in {City}.|Up, down, left, right!|Ready? {v}!|Call {Name} at {time}, please.|{Name} & {Name}|That's {d} {n}.|Good night, {Name}.|{num}% of {n}s are {a}.|What?! A {a} {n}?
""".replace("\n", "|").strip("|").split("|")
PHRASES = """
{a} {n}|{a} {a} {n}|{d} {n}|{d} {a} {n}|{n} and {n}|{a} and {a}|{n} {prep} {d} {n}|{d} {n} {prep} {City}|{num} {n}s|{ds} {a} {n}s|{n} of {n}|{v} and {v}|{v} {adv}|{Name} and {Name}
{prep} {d} {n}|{prep} {d} {a} {n}|{n} {n}|{a} {n} {prep} {City}|{day} {prep} {d} {n}|{v} {d} {n}|{Name} from {City}|{n} with {n}|{n} or {n}|never {v} {adv}|hello {Name}|bye {n}
good {n}|happy {n} {Name}|{num} {a} {n}s|{n} number {num}|{month} {year}|hello {n}|{Name} {Name}|{a} {day}|{n} {v} {n}|thank you {Name}|{a} but {a}|so {a}|welcome to {City}
good morning {Name}|good night {n}|no {n} today|yes we {v}|{City} and {City}|{n} {num}|hello world|see you {day}|once upon a {n}
""".replace("\n", "|").strip("|").split("|")
PLURALS = {"mouse": "mice", "goose": "geese", "fish": "fish", "sheep": "sheep", "child": "children", "wolf": "wolves", "knife": "knives", "shelf": "shelves",
           "leaf": "leaves", "tooth": "teeth", "foot": "feet", "elf": "elves", "calf": "calves", "deer": "deer", "thief": "thieves", "scarf": "scarves"}  # fmt: skip
SOURCES: dict[str, Sequence[str]] = {"n": words.NOUNS, "a": words.ADJECTIVES, "v": words.VERBS, "Name": words.FIRST_NAMES, "City": words.CITIES, "day": words.DAYS, "month": words.MONTHS}
MADE_UP = {"n", "a", "v", "Name", "City"}
SLOT = re.compile(r"\{(\w+)\}(s?)")
ARTICLE = re.compile(r"\b(an?|A) (?=[aeiou])")


def plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|z|ch|sh)$", noun) else "s")


def value(slot: str, new: float, rng: Random) -> str:
    if slot in SLOTS:
        return rng.choice(SLOTS[slot])
    if slot in MADE_UP and rng.random() < new:
        return words.made_up(rng).capitalize() if slot[0].isupper() else words.made_up(rng)
    chosen = rng.choice(SOURCES[slot])
    return chosen.capitalize() if slot in ("day", "month") else chosen


def natural(rng: Random, patterns: list[str]) -> str:
    """A short sentence or phrase that reads as English; half of them have made-up words."""
    new = rng.choice([0.0, 0.6])

    def fill(match: re.Match[str]) -> str:
        word = value(match[1], new, rng)
        return plural(word) if match[2] and match[1] != "num" else word + match[2]

    text = SLOT.sub(fill, rng.choice(patterns))
    text = ARTICLE.sub(lambda match: match[1][0] + "n ", text)
    return text.lower() if patterns is not PUNCTUATED and rng.random() < 0.6 else text


def punctuated(rng: Random) -> str:
    """A sentence as it is printed, with all its marks."""
    if rng.random() < 0.6:
        text = natural(rng, PUNCTUATED)
        return text[:1].upper() + text[1:] if rng.random() < 0.85 else text
    text = natural(rng, SENTENCES)
    return text[:1].upper() + text[1:] + rng.choice("....!?")


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def letters(rng: Random, count: int) -> str:
    return "".join(rng.choice(LETTERS) for _ in range(count))


ODD: list[Callable[[Random], str]] = [
    words.code, words.code,
    lambda rng: f"{letters(rng, rng.randint(1, 3))}{rng.randint(0, 999)}",
    lambda rng: f"{letters(rng, rng.randint(1, 3)).upper()}{rng.randint(0, 99)}{rng.choice('-_/.')}{letters(rng, rng.randint(1, 3))}",
    lambda rng: str(rng.randint(10, 10 ** rng.randint(2, 9))),
    lambda rng: f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}",
    lambda rng: f"{rng.randint(1900, 2060)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
    lambda rng: f"{rng.randint(0, 99)}.{rng.randint(0, 99)}",
    lambda rng: f"v{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}",
    lambda rng: f"{words.name(rng).lower()}@{words.made_up(rng)}.{rng.choice(['com', 'org', 'net', 'de'])}",
    lambda rng: f"www.{words.noun(rng)}.{rng.choice(['com', 'org', 'net'])}",
    lambda rng: f"{words.noun(rng)}_{words.noun(rng)}",
    lambda rng: f"{words.noun(rng)}{words.noun(rng).capitalize()}",
    lambda rng: f"{words.noun(rng)}-{words.noun(rng)}",
    lambda rng: f"{words.noun(rng)}.{rng.choice(['txt', 'pdf', 'png', 'zip'])}",
    lambda rng: f"${rng.randint(1, 99)}.{rng.randint(0, 99):02}",
    lambda rng: f"{rng.randint(1, 100)}%",
    lambda rng: f"#{words.noun(rng)}",
    lambda rng: f"+{rng.randint(1, 99)} {rng.randint(100, 999)} {rng.randint(1000, 9999)}",
    lambda rng: f"{rng.randint(100, 999)}-{rng.randint(1000, 9999)}",
    lambda rng: " ".join(str(rng.randint(0, 99)) for _ in range(rng.randint(2, 6))),
    lambda rng: " ".join(letters(rng, 1) for _ in range(rng.randint(2, 6))),
    lambda rng: "".join(rng.choice("xyzabo") * rng.randint(1, 3) for _ in range(rng.randint(1, 3))),
    lambda rng: letters(rng, rng.randint(4, 9)).upper(),
    lambda rng: words.noun(rng).upper(),
    lambda rng: rng.choice([":-)", ":)", "!!!", "???", "...", "<3", "*", "ok!", "hmm...", "---", "a=b", "1/2", "x > y", "[ok]", "(yes)", "{a}", "A+", "50/50"]),
    lambda rng: f"{rng.randint(1, 20)} {rng.choice('+-*')} {rng.randint(1, 20)}",
    lambda rng: f"{words.noun(rng)} {rng.randint(1, 99)}, {words.noun(rng)} {rng.randint(1, 99)}",
]  # fmt: skip


def odd(rng: Random) -> str:
    """A code, an address, a time or something like it."""
    return rng.choice(ODD)(rng)


def one_word(rng: Random, most: int = 10) -> str:
    """A word of 3 to 10 letters, made up or not, at times a name."""
    while True:
        kind = rng.random()
        if kind < 0.35:
            word = words.made_up(rng)
        elif kind < 0.6 and words.TOKENS:
            word = rng.choice(words.TOKENS)
        elif kind < 0.68:
            word = rng.choice(words.RARE)
        elif kind < 0.92:
            word = rng.choice(rng.choice([words.NOUNS, words.NOUNS, words.ADJECTIVES, words.VERBS]))
        else:
            word = words.name(rng) if rng.random() < 0.7 else rng.choice(words.CITIES)
            word = word if rng.random() < 0.5 else word.lower()
        if 3 <= len(word) <= most:
            return word


# Lists.

KINDS_OF_THINGS = {
    "animals": """cat dog horse cow pig sheep goat duck goose rabbit fox wolf bear lion tiger zebra monkey elephant giraffe camel snake frog turtle owl eagle
        crow swan bee ant spider snail whale dolphin shark crab hamster kangaroo koala lizard llama moose otter panda parrot penguin puma rat raven robin seal squid toad yak""",
    "fruits": "apple pear plum cherry lemon grape melon peach banana orange mango kiwi lime fig papaya coconut apricot olive strawberry raspberry blueberry",
    "foods": "bread butter cheese milk honey sugar salt pepper soup rice pasta pizza cake egg fish meat salad bean corn jam toast yogurt ham noodle",
    "clothes": "shirt coat jacket hat glove scarf shoe boot sock dress belt vest slipper skirt tie cap sweater",
    "tools": "hammer nail screw saw drill wrench shovel rake hose axe ladder brush broom bucket anvil pliers",
    "jobs": "doctor nurse teacher farmer baker painter singer writer driver pilot sailor judge lawyer actor dancer cook waiter tailor plumber dentist chef clown",
    "instruments": "piano guitar violin drum flute trumpet harp cello oboe tuba banjo organ lute horn",
    "plants": "rose tulip grass moss tree daisy fern ivy lily maple oak orchid palm pine poppy violet willow cactus",
    "vehicles": "car bus train plane boat ship bike truck tram scooter tractor van wagon yacht ferry rocket",
    "countries": "France Germany Spain Italy Poland Norway Sweden Japan China India Brazil Peru Chile Egypt Kenya Canada Mexico Greece Turkey Ireland Iceland Cuba Nepal Ghana",
    "colors": "red green blue yellow purple pink brown black white gray orange gold silver",
    "colours": "red green blue yellow purple pink brown black white grey orange gold silver",
    "planets": "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune",
    "languages": "English German French Spanish Italian Latin Greek Arabic Hindi Turkish Polish Dutch Danish",
    "subjects": "math art music history biology physics chemistry sport geography",
    "toys": "ball kite doll puzzle train robot car blocks teddy marble drum",
    "drinks": "tea coffee water milk juice cocoa lemonade wine beer cola",
}  # fmt: skip
THINGS = {name: text.split() for name, text in KINDS_OF_THINGS.items()}
LISTS: list[tuple[float, tuple[str, Callable[[Random], str]]]] = [
    (3, ("words", lambda rng: words.word(rng, 0.5))),
    (3, ("words", lambda rng: words.word(rng, 0.0))),
    (2, ("words", words.made_up)),
    (1.5, ("things", lambda rng: rng.choice(words.NOUNS))),
    (1.5, ("names", words.name)),
    (0.7, ("names", lambda rng: rng.choice(words.FIRST_NAMES))),
    (0.7, ("cities", lambda rng: rng.choice(words.CITIES) if rng.random() < 0.6 else words.made_up(rng).capitalize())),
    (0.5, ("adjectives", lambda rng: rng.choice(words.ADJECTIVES))),
    (0.5, ("verbs", lambda rng: rng.choice(words.VERBS))),
]  # fmt: skip


def from_pool(pool: list[str]) -> Callable[[Random], str]:
    return lambda rng: rng.choice(pool)


LISTS += [(0.22, (name, from_pool(pool))) for name, pool in THINGS.items()]


def some_words(rng: Random, count: int, apart: float = 0.0) -> tuple[list[str], str]:
    """Different words and what they are called; their first letters are made to differ with probability `apart`."""
    things, source = draw(LISTS, rng)
    all_apart = rng.random() < apart
    plain = rng.random() < 0.4
    items: list[str] = []
    for _ in range(40 * count):
        item = source(rng).lower() if plain else source(rng)
        if len(item) > 1 and item.isalpha() and item not in items and not (all_apart and any(item[0].lower() == other[0].lower() for other in items)):
            items.append(item)
        if len(items) == count:
            break
    return items, rng.choice([things, things, things, "words", "words", "items", "entries", "terms"])


def listed(items: Sequence[str], rng: Random, blocks: float = 0.12) -> tuple[str, bool]:
    """Items as people list them, and whether each has a line of its own."""
    if rng.random() < blocks and len(items) > 1:
        style = rng.choice(["- {}", "- {}", "* {}", "{}", "{}", "{n}. {}", "{n}) {}"])
        return "\n".join(style.format(item, n=i) for i, item in enumerate(items, 1)), True
    style = rng.random()
    if style < 0.56:
        return ", ".join(items), False
    if style < 0.74 and len(items) > 1:
        return ", ".join(items[:-1]) + rng.choice([" and ", " and ", ", and "]) + items[-1], False
    if style < 0.78:
        return "; ".join(items), False
    if style < 0.82:
        return ",".join(items), False
    if style < 0.84:
        return " and ".join(items), False
    if style < 0.86:
        return rng.choice([" / ", " | ", " - "]).join(items), False
    if style < 0.88:
        return ", ".join(f'"{item}"' for item in items), False
    if style < 0.9:
        return "[" + ", ".join(items) + "]", False
    return " ".join(items), False


# How it is asked: parts that the wordings share.

START = """[please |can you |could you |would you |will you |kindly |now |can you please |could you please |would you please |could you kindly |next, |then |go ahead and
 |just |quickly |i want you to |would you mind if i asked you to |be so kind as to |do me a favor and |your task: |task: |llamaside, |i need you to |i'd like you to |let's ]""".replace("\n", "")
WANT = "(i want you to|i would like you to|i'd like you to|i need you to|you should|you must|your task is to|your job is to|it would be nice if you could|help me to|try to|let us|i wish you would|it is time to|what i need is for you to|all you have to do is|your only task is to|you are asked to|i'm asking you to|i was hoping you could|maybe you can|i bet you can|are you able to|do you think you could|it would help me if you could|see if you can|you have to|feel free to|the task is to|you may)"
NEED = "(i need|i want|i would like|i'd like|give me|show me|let me have|let me see|please give me|can i have|could i get|i am looking for|may i have|can i get|could you give me|provide|please provide|tell me|i'd love|i am after|get me|send me|return|please show me|i wish to see)"
END = "[.|!| please|, please| pls| thanks|, thanks|, thank you| please.|, please!|, would you|, will you| now|, okay| for me please|. thanks!|. thank you.]"
HERE = "(here is|this is|here you have|here comes|look at|take|consider|i have|you get|here's|below is|i give you|you are given|i'll give you)"
PRE = """my (son|daughter|teacher|friend|boss|brother|sister|neighbor|mother|uncle) (asked me|wants to know|needs|gave me|sent me) this.|i am (learning|practicing|studying) english.|this is for (school|a test|my homework|a game|a puzzle|a poem|a friend|my class|a quiz)
i have a (small|quick|little|simple|tiny|short|new|strange|funny) (task|job|question|exercise|request|favor)[ for you].|let's (play|do|try|test) something.|hello llamaside.|hello!|hi there!|hey!|good morning!|good evening.|ok, next one.|next (task|one|question).|now something (else|different|new|easy)
i am (testing you|a bit tired|in a hurry|bored|curious|stuck).|don't (think too long|explain anything|say anything else).|nice (weather|day) today.|thanks for (that|the last answer|your help).|great.|well done.|very good.|i hope you (can|will) help me.|i need (some help|your help|a hand)[ with this].|can you help me[ with something]?
i (always|often|sometimes) (get this wrong|forget this|make mistakes here).|we are making a (list|sign|game|poster|card).|it is (late|early) and i can't think.|my (pen|keyboard|head) (is broken|does not work).|this should be easy.|read carefully.|listen carefully.|be careful.|follow the instruction.|a test for you.|here is a (task|job|puzzle|test).|let me try you.|sorry for asking.|one more.|another one.|are you ready?|quick one.
i'm writing a (letter|story|book|song).|we are in class.|my cat walked over the keyboard.|i lost my glasses.|no (jokes|explanations|extra words), please.|answer briefly.|instruction(.|:)|question:|attention!|please help.|dear llamaside,|i just woke up.|everyone is waiting.|i promised a friend to ask you.""".replace("\n", "|")
POST = """[thank you|thanks] (very much|a lot|so much|in advance).|i need it for (a letter|my homework|school|a game|later|my notes|a friend).|take your time.|no (explanation|comment|explanations) needed.|just the (result|answer).|nothing else.|that would help me (a lot|so much).|it is (important|urgent|for my teacher)[ to me].
i can't do it (myself|alone).|you can do it.|be (quick|careful|precise).|i trust you.|only the (result|answer), please.|don't explain.|do not add anything.|my friend is waiting.|is that possible?|can you do that?|that's all.""".replace("\n", "|")
PRE, POST = f"({PRE})", f"({POST})"
OPENERS = ["ok, ", "hey, ", "so, ", "now: ", "next: ", "input: ", "text: ", "here: ", "this: ", "well: ", "and ", "hi, ", "then ", "task: "]
DELIMITERS = [":\n", ":\n", ":\n\n", " - ", ":", " -> ", " => ", "; ", " > ", ":  "]
WORD_OUTSIDE = re.compile(r"(?<![\w{])[A-Za-z']{4,}(?![\w}])")
SENTENCE_START = re.compile(r"(^|[.?!] )([a-z])")
LONE_I = re.compile(r"\bi(?=[ '])")


class Frames(NamedTuple):
    """Wordings by the place of the text: last and after a colon, inside, or first with the instruction after it."""

    last: list[str]
    inside: list[str]
    first: list[str]
    # What most people would say first, wherever it has the text.
    plain: Sequence[str] = ()


def slip(word: str, rng: Random) -> str:
    """A word with one slip of a finger."""
    i = rng.randrange(1, len(word) - 1)
    return rng.choice([word[:i] + word[i + 1 :], word[:i] + word[i] + word[i:], word[:i] + word[i + 1] + word[i] + word[i + 2 :]])


def typed(frame: str, rng: Random) -> str:
    """The instruction as someone types it: capitals and slips, but never in what it is about."""
    if rng.random() < 0.5:
        frame = LONE_I.sub("I", frame)
    if rng.random() < 0.5:
        frame = SENTENCE_START.sub(lambda match: match[1] + match[2].upper(), frame)
    kind = rng.random()
    if kind < 0.06:
        places = list(WORD_OUTSIDE.finditer(frame))
        if places:
            match = rng.choice(places)
            frame = frame[: match.start()] + slip(match[0], rng) + frame[match.end() :]
    elif kind < 0.075:
        frame = re.sub(r"\{\w+\}|[^{]+", lambda match: match[0] if match[0][0] == "{" else match[0].upper(), frame)
    elif kind < 0.1:
        frame = frame.replace("'", "")
    return frame


def ask(frames: Frames, text: str, rng: Random, quotes: float = 0.4, guarded: bool = False, cased: bool = True, block: bool = False, **slots: str) -> Exact:
    """A question about a text.

    A guarded text could be read as part of the instruction, so it is in quotes or last; a cased one cannot begin a sentence; a block is of many lines.
    """
    place = 0 if block else rng.choices([0, 1, 2], [45, 33, 22])[0]
    quoted = not block and rng.random() < quotes
    if guarded and not quoted:
        place = 0
    if not frames[place]:
        place = 0 if frames[0] else 1
    pattern = rng.choice(frames[place])
    if frames.plain and not block and rng.random() < 0.3:
        pattern = rng.choice(frames.plain)
        place = 0 if pattern.endswith(": {text}") else 1
        quoted = quoted or guarded and place == 1
    frame = said(pattern, rng)
    slots = {name: said(slot, rng) for name, slot in slots.items()}
    marked = "{text}" if not quoted else rng.choice(['"{text}"', '"{text}"', '"{text}"', "'{text}'"])
    if "'" in text and quoted:
        marked = '"{text}"'
    before = False
    if place == 0 and frame.endswith(": {text}"):
        lead = frame[: -len(": {text}")]
        kind = rng.random()
        if kind < (0.3 if block else 0.08) and (quoted or block):
            frame, before = "{text}" + rng.choice(["\n", "\n\n"]) + lead + rng.choice([".", "", "."]), True
        elif kind < 0.2 or block:
            frame = lead + (rng.choice(DELIMITERS[:3]) if block else rng.choice(DELIMITERS)) + "{text}"
        elif quoted and kind < 0.3:
            frame = lead + " {text}"
    if place == 0 and not before and not block and rng.random() < 0.15 and (quoted or not (cased or guarded)):
        frame += chosen(parsed(END), rng)
    starts = frame.startswith("{text}") and not quoted and text[:1].islower()
    if starts and not block:
        frame = rng.choice(OPENERS) + frame
    elif starts:
        frame = rng.choice(["here you go:\n", "list:\n", "input:\n", "look:\n"]) + frame
    kind = rng.random()
    if kind < 0.1 and not before:
        frame = said(PRE, rng) + rng.choice([" ", " ", "\n"]) + frame
    elif kind < 0.15 and (quoted or before or place == 2) and not frame.endswith("{text}"):
        frame = frame + ("" if frame[-1] in ".?!" else ".") + " " + said(POST, rng)
    frame = typed(frame, rng)
    slots["text"] = text
    return Exact(filled(frame.replace("{text}", marked), slots))


def called(kinds: str, rng: Random) -> dict[str, str]:
    """The slots {thing} and {it}: "sentence" and "the following sentence"."""
    thing = rng.choice(kinds.split())
    return {"thing": thing, "it": f"(this|this|this|the following|the next|my|the|that|the given|the present) {thing}"}


ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
NUMERALS = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"]
NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def numbered(items: Sequence[str]) -> str:
    """Items with their numbers: "a 1, b 2"."""
    return ", ".join(f"{item} {i}" for i, item in enumerate(items, 1))
