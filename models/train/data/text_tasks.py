"""Tasks on words and numbers: copy, count, sort, change case, spell. Half of the words are made up, so that only the method helps."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import words
from grammar import Exact, Exchange, draw, expand

PLEASE = "[please |can you |could you |now |ok, |hey, |hi, ]"


def ask(rng: Random, patterns: list[str], **slots: str) -> Exact:
    return Exact(expand(rng.choice(patterns), rng, slots))


def some_words(rng: Random, least: int, most: int) -> list[str]:
    new = rng.choice([0.0, 0.3, 1.0])
    return [words.word(rng, new) for _ in range(rng.randint(least, most))]


def quoted(text: str, rng: Random) -> str:
    return rng.choice(["{}", "{}", '"{}"', "'{}'"]).format(text)


COPY = [
    PLEASE + "(repeat|say|echo|write|copy|type|print) (after me|this|this text|the following|exactly this|these words|back to me|what i say|the words)[:] {text}",
    PLEASE + "(repeat|say|echo|copy|write|type)[:] {text}",
    PLEASE + "(say|repeat|write) {text}[.]",
    PLEASE + "(say|repeat|write|echo) {text} (back to me|again|for me|please|back)[.]",
    "(repeat|copy|echo) (the words|the text|the phrase|the sentence|the word) {text}[.]",
    "(answer|reply|respond) (only |just |exactly |)(with|by saying)[:] {text}",
    "(i want you to|i would like you to|you must|you should) (say|repeat|write|copy) {text}[.]",
    "what i say: {text}. (repeat it|say it again|say the same)[.]",
]


def copy(rng: Random) -> Exchange:
    items = some_words(rng, 1, 6) if rng.random() < 0.9 else some_words(rng, 7, 20)
    if rng.random() < 0.15:
        items = [str(words.number(rng)) if rng.random() < 0.7 else item for item in items]
    if rng.random() < 0.15:
        items = [item.capitalize() for item in items]
    text = " ".join(items)
    if rng.random() < 0.15:
        text = text.capitalize()
    if rng.random() < 0.08 and len(items) > 1:
        text = ", ".join(items)
    shown = quoted(text, rng) if len(items) < 7 else text
    return Exchange(ask(rng, COPY, text=shown), text, "I repeat the words.")


COUNT_UP = [
    PLEASE + "count (from {a} to {b}|from {a} up to {b}|up from {a} to {b}|{a} to {b}|from {a} until {b})[ for me][.|!|?]",
    "(list|say|write|give me|name|show me|tell me) (the numbers|all numbers|numbers|every number) (from|between) {a} (to|and|up to) {b}[.]",
    "(what are|which are) the numbers from {a} to {b}[?]",
    "(i want|i would like|i need) (you to count|to hear you count) from {a} to {b}[.]",
    "start (at|with|from) {a} and count[ up] (to|until) {b}[.]",
]
COUNT_TO = [
    PLEASE + "count [up ](to|until) {b}[ for me][.|!|?]",
    "(list|say|write|give me) the first {b} numbers[.]",
    "(count|counting) to {b} please[.]",
]
COUNT_DOWN = [
    PLEASE + "count (down|backwards|back|backward|in reverse) from {a} to {b}[ for me][.|!|?]",
    PLEASE + "count from {a} (down|back|backwards|backward) to {b}[.]",
    PLEASE + "count from {a} to {b} (backwards|in reverse|going down)[.]",
    "(do|start|give me|make) a countdown from {a} to {b}[.]",
    "countdown (from |){a} to {b}[.|!]",
    "(list|say|write) the numbers from {a} (down|back) to {b}[.]",
]
COUNT_DOWN_FROM = [PLEASE + "count (down|backwards) from {a}[.|!]", "(do|give me|start) a countdown from {a}[.]", "countdown from {a}[!]"]


def count(rng: Random) -> Exchange:
    a, b = sorted(rng.sample(range(0, 41), 2))
    b = min(b, a + rng.randint(2, 20))
    kind = rng.random()
    if kind < 0.2:
        b = rng.randint(2, 40)
        question, numbers = ask(rng, COUNT_TO, b=str(b)), list(range(1, b + 1))
    elif kind < 0.6:
        # "Count from 9 to 4" goes down by itself.
        numbers = list(range(a, b + 1)) if rng.random() < 0.85 else list(range(b, a - 1, -1))
        question = ask(rng, COUNT_UP, a=str(numbers[0]), b=str(numbers[-1]))
    elif kind < 0.92:
        question, numbers = ask(rng, COUNT_DOWN, a=str(b), b=str(a)), list(range(b, a - 1, -1))
    else:
        b = rng.randint(2, 20)
        question, numbers = ask(rng, COUNT_DOWN_FROM, a=str(b)), list(range(b, 0, -1))
    way = "up" if numbers[0] < numbers[-1] else "down"
    return Exchange(question, ", ".join(map(str, numbers)) + ".", f"Count {way} from {numbers[0]} to {numbers[-1]}.")


COUNT_LETTERS = [
    "how many letters (are in|are there in|does|has) [the word ]{text}[ have][?]",
    "how many letters (are in|are there in|has) [the word ]{text}[?]",
    "how many letters does [the word ]{text} have[?]",
    PLEASE + "count the (letters|characters) (in|of) [the word ]{text}[.]",
    "(what is|what's|tell me) the (number|count) of letters in [the word ]{text}[?]",
    "(how long|what length) is the word {text}[?]",
    "number of letters in {text}[?]",
]


def count_letters(rng: Random) -> Exchange:
    word = words.word(rng)[:9]
    steps = ", ".join(f"{letter} {i}" for i, letter in enumerate(word, 1))
    return Exchange(ask(rng, COUNT_LETTERS, text=quoted(word, rng)), f"{steps}: {len(word)} letters.", "I count the letters.")


COUNT_ITEMS = [
    "how many (words|items|things|entries|names) (are|do you see|are there|can you count) (in this list|here|in|in the list)[:] {text}[?]",
    PLEASE + "count (the|these|all the) (words|items|things|entries|elements)[ in this list| here| for me][:] {text}[.]",
    "{text}: how many (words|items|things) (are that|is that|are there|are these)[?]",
    "(i have|here are|look at|this is my list:|my list is) {text}. how many (words|items|things|are that|is that|do i have|are there|are they)[?]",
    "(what is|tell me) the number of (words|items|things) in[:] {text}[.]",
]


def count_items(rng: Random) -> Exchange:
    items = some_words(rng, 1, 8)
    steps = ", ".join(f"{item} {i}" for i, item in enumerate(items, 1))
    return Exchange(ask(rng, COUNT_ITEMS, text=words.listed(items, rng)), f"{steps}: {len(items)}.", "I count the items.")


SORT_UP = [
    PLEASE + "sort (these words|these|the words|the following|this list|my list|the list|the following words|these items|them all) [alphabetically|in alphabetical order|from a to z|by alphabet][:] {text}[.]",
    PLEASE + "(sort|order|arrange|alphabetize)[:] {text}[.]",
    PLEASE + "(put|bring|place|arrange|order|list|write) (these words|these|the words|the following words|this list|the following) (in|into) (alphabetical|abc|the right|alphabetic) order[:] {text}[.]",
    PLEASE + "(sort|put|arrange|order) {text} (alphabetically|in alphabetical order|from a to z|by the alphabet|into alphabetical order|in abc order)[.]",
    "(what is|which is) the alphabetical order of {text}[?]",
    "{text}: (sort them|sort these|in alphabetical order|sort alphabetically|put them in order|alphabetical order)[, please|.]",
    "(alphabetical order|alphabetically|a to z)[ please]: {text}",
]
SORT_DOWN = [
    PLEASE + "sort (these words|these|the words|the following|this list) (in reverse alphabetical order|backwards|from z to a|in reverse order|in descending order)[:] {text}[.]",
    PLEASE + "(sort|put|arrange) {text} (in reverse alphabetical order|from z to a|in reverse)[.]",
]
NUMBERS_UP = [
    PLEASE + "(sort|order|arrange) (these numbers|these|the numbers|the following numbers|this list|the following) [in ascending order|from small to large|from smallest to largest|from low to high|from lowest to highest|ascending|by size][:] {text}[.]",
    PLEASE + "(put|bring|write|list) (these numbers|these|the numbers|the following) (in ascending order|in order|from small to big|from smallest to biggest|in increasing order|from low to high)[:] {text}[.]",
    PLEASE + "(sort|order|arrange|put) {text} (in ascending order|from small to large|from smallest to largest|from lowest to highest|in order|ascending|in increasing order)[.]",
    "{text}: (sort them|sort these|sort ascending|from small to large|in ascending order|put them in order)[.]",
    "sort {text}[.]",
]
NUMBERS_DOWN = [
    PLEASE + "(sort|order|arrange|put) (these numbers|these|the numbers|the following numbers|this list) (in descending order|from large to small|from largest to smallest|from high to low|from highest to lowest|descending|from biggest to smallest|in decreasing order|starting with the largest|largest first|biggest first)[:] {text}[.]",
    PLEASE + "(sort|order|arrange|put) {text} (in descending order|from large to small|from largest to smallest|from high to low|descending|from biggest to smallest|in decreasing order|from highest to lowest)[.]",
    "{text}: (sort descending|from large to small|in descending order|largest first|from highest to lowest)[.]",
]


def sort_words(rng: Random) -> Exchange:
    items = list(dict.fromkeys(some_words(rng, 3, 5)))
    if rng.random() < 0.7:  # mostly the first letter decides
        items = list({item[0]: item for item in items}.values())
    while len(items) < 3:
        extra = words.word(rng)
        if all(extra[0] != item[0] for item in items):
            items.append(extra)
    if rng.random() < 0.1:
        items = [item.capitalize() for item in items]
    down = rng.random() < 0.15
    rng.shuffle(items)
    ordered = sorted(items, reverse=down)
    question = ask(rng, SORT_DOWN if down else SORT_UP, text=words.listed(items, rng))
    firsts = " ".join(item[0].lower() for item in items)
    return Exchange(question, ", ".join(ordered), f"{'Z to a' if down else 'A to z'}: {firsts} becomes {' '.join(item[0].lower() for item in ordered)}.")


def sort_numbers(rng: Random) -> Exchange:
    top = rng.choice([10, 100, 100])
    items = rng.sample(range(top), rng.randint(3, 5))
    down = rng.random() < 0.4
    ordered = sorted(items, reverse=down)
    question = ask(rng, NUMBERS_DOWN if down else NUMBERS_UP, text=words.listed([str(item) for item in items], rng))
    return Exchange(question, ", ".join(map(str, ordered)), "Large to small." if down else "Small to large.")


CASE_UP = [
    PLEASE + "(write|put|say|print|convert|change|turn|give me|spell|type|make) {text} (in|to|into) (upper case|uppercase|capitals|capital letters|all caps|big letters|upper-case letters|block letters|caps)[.]",
    PLEASE + "(uppercase|capitalize all letters of|upper case|shout)[:] {text}[.]",
    PLEASE + "(write|convert|put|turn|change) (this|these words|the following|the text|the word) (in|to|into) (upper case|uppercase|capitals|capital letters|all caps|caps)[:] {text}[.]",
    "{text} in (upper case|uppercase|capital letters|capitals|all caps)[.|?|, please]",
    "make {text} (uppercase|upper case|all caps|big)[.]",
    "(what is|what's|how do you write) {text} in (upper case|uppercase|capital letters|capitals)[?]",
]
CASE_DOWN = [
    PLEASE + "(write|put|say|print|convert|change|turn|give me|type|make) {text} (in|to|into) (lower case|lowercase|small letters|lower-case letters|little letters)[.]",
    PLEASE + "(lowercase|lower case)[:] {text}[.]",
    PLEASE + "(write|convert|put|turn|change) (this|these words|the following|the text|the word) (in|to|into) (lower case|lowercase|small letters)[:] {text}[.]",
    "{text} in (lower case|lowercase|small letters)[.|?|, please]",
    "make {text} (lowercase|lower case|all small)[.]",
    "(what is|what's|how do you write) {text} in (lower case|lowercase|small letters)[?]",
]


def case(rng: Random) -> Exchange:
    text = " ".join(some_words(rng, 1, 4))
    if rng.random() < 0.1:
        text = text.title()
    if rng.random() < 0.6:
        return Exchange(ask(rng, CASE_UP, text=quoted(text, rng)), text.upper(), "In capital letters.")
    shown = text.upper() if rng.random() < 0.85 else text.title()
    return Exchange(ask(rng, CASE_DOWN, text=quoted(shown, rng)), text.lower(), "In small letters.")


SPELL = [
    PLEASE + "spell [the word |out |the name ]{text}[ for me| letter by letter| out][.|?|, please]",
    "how (do you|do i|would you|does one|can i) spell [the word ]{text}[?]",
    "how is [the word ]{text} (spelled|spelt|written)[?]",
    "(what is|what's|tell me|give me|show me) the spelling of [the word ]{text}[?|.]",
    "(what|which|tell me the|list the|name the|give me the|say the) letters (are in|of|in|make up) [the word ]{text}[?|.]",
    "(list|write|say|name|give me) (the letters|every letter|each letter|all letters) (of|in) [the word ]{text}[.]",
    "(write|say) {text} letter by letter[.]",
    "{text}, (letter by letter|spelled out|spell it)[.|, please]",
]


def spell(rng: Random) -> Exchange:
    word = words.word(rng) if rng.random() < 0.85 else words.name(rng)
    return Exchange(ask(rng, SPELL, text=quoted(word, rng)), "-".join(word), "Letter by letter.")


KINDS: list[tuple[float, Callable[[Random], Exchange]]] = [
    (4, copy), (3, count), (1.5, count_letters), (1.5, count_items), (4, sort_words), (3, sort_numbers), (3, case), (2, spell),
]  # fmt: skip


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)
