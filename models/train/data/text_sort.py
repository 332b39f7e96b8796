"""Sorting words and numbers, and turning words and lists around."""

from __future__ import annotations

from random import Random

from data import words
from data.text_case import OF_WORD, WORD
from data.texts import END, HERE, META, NEED, START, WANT, Frames, ask, called, listed, natural, one_word, some_words, SENTENCES
from grammar import Exchange

AZ = """(alphabetically|in alphabetical order|from a to z|by the alphabet|into alphabetical order|in abc order|a to z|by letter|by first letter|in alphabetic order|by alphabet|in the order of the alphabet|in dictionary order|from first to last in the alphabet|
 alphabetically|in alphabetical order|alphabetically from a to z|in alphabetical sequence|like in a dictionary|as in a phone book|as they would stand in a dictionary|by their first letters|from A to Z|A-Z|in the order of their first letters|following the alphabet|according to the alphabet|lexicographically|in lexical order|in ascending alphabetical order|with a first|abc style|the way a dictionary does)""".replace("\n", "")
ZA = """(in reverse alphabetical order|from z to a|z to a|in backward alphabetical order|backwards from z to a|in descending alphabetical order|reverse alphabetically|from the end of the alphabet to the start|with z first|Z-A|from Z to A|alphabetically from z to a|alphabetically but reversed|in reversed alphabetical order|alphabetically backwards|alphabetically in descending order|from the last letter of the alphabet to the first|in reverse dictionary order)"""
UP = """(in ascending order|from small to large|from smallest to largest|from low to high|from lowest to highest|ascending|by size|in increasing order|from small to big|small to big|in rising order|lowest to highest|lowest first|smallest first|from least to greatest|starting with the smallest|upwards|low to high|from the smallest to the biggest|in growing order|
 from smallest to biggest|with the smallest first|with the lowest first|least to greatest|smallest to largest|smallest to biggest|by value|numerically|in numerical order|in order of size|in order from smallest to largest|from the lowest to the highest|from little to big|starting from the lowest|from minimum to maximum|beginning with the smallest|so that they grow|so that the smallest comes first|increasingly|ascendingly|from the least to the most)""".replace("\n", "")
DOWN = """(in descending order|from large to small|from largest to smallest|from high to low|from highest to lowest|descending|from biggest to smallest|in decreasing order|starting with the largest|largest first|biggest first|big to small|from big to small|in falling order|highest to lowest|highest first|from greatest to least|downwards|high to low|
 with the largest first|with the biggest first|greatest to least|largest to smallest|biggest to smallest|from the largest to the smallest|from the highest to the lowest|in reverse numerical order|from maximum to minimum|beginning with the largest|so that the largest comes first|from big to little|starting from the highest|in order from largest to smallest|so that they get smaller|from the most to the least)""".replace("\n", "")
SHORT_FIRST = "(by length|from shortest to longest|by number of letters|shortest first|from short to long|by word length|in order of length|with the shortest first|starting with the shortest|by how long they are|by their length)"
LONG_FIRST = "(from longest to shortest|longest first|from long to short|with the longest first|starting with the longest|in descending order of length|by length with the longest first)"
SORT = "(sort|sort|sort|order|arrange|put|bring|rank|organize|line up|list|write|place|give me|show|rearrange|reorder|organise|set|lay out|sequence|print|return|output|align|present)"


def sort_frames(order: str, more: list[str], plain: list[str] | None = None) -> Frames:
    return Frames(
        [
            f"{START}{SORT} (these {{things}}|these|the {{things}}|the following|this list|my list|the list|the following {{things}}|my {{things}}|them all|all of these|this|the following list|the {{things}} below|the items|everything here|the list below|this list of {{things}}|a list for me|the given {{things}}) {order}: {{text}}",
            f"{START}{SORT} (these|the|my|the following|all) {{things}} {order}[ for me]: {{text}}",
            f"{WANT} {SORT} (these {{things}}|these|this list|the following {{things}}|my list) {order}: {{text}}",
            f"{NEED} (these {{things}}|this list|the following|my {{things}}) {order}: {{text}}",
            f"{HERE} (a list|my list|a list of {{things}}|some {{things}}) to (sort|order|arrange|put) {order}: {{text}}",
            f"{order}[ please|, please| now| only]: {{text}}",
            f"how do (these {{things}}|the {{things}} of this list|my {{things}}) (look|go) {order}: {{text}}[?]",
            f"(sort order|sorted|sorting|ordering|ordered|order|arranged|sort) {order}: {{text}}",
            f"what would (these {{things}}|this list) look like (when sorted|if sorted|sorted) {order}: {{text}}",
            f"{START}(fix|change|correct) the order of (these {{things}}|this list) so that it goes {order}: {{text}}",
            f"(my list is a mess|this list is a mess|these are mixed up|the order is wrong|these are in the wrong order|this is not in order), {START}(sort|put|arrange|order) (it|them|everything) {order}: {{text}}",
            *(pattern for pattern in more if pattern.endswith(": {text}")),
        ],
        [
            f"{START}{SORT} [the {{things}} |these {{things}}: |the {{things}} ]{{text}} {order}{END}",
            f"{START}(sort|order|arrange|put) {{text}} {order}{END}",
            f"{WANT} {SORT} [the {{things}} ]{{text}} {order}{END}",
            f"{NEED} [the {{things}} ]{{text}} {order}{END}",
            f"(how do you|how would you|how do i|how can one|how can i|how does one) (sort|order|arrange|put) [the {{things}} ]{{text}} {order}[?]",
            f"what are {{text}} {order}[?]",
            *(pattern for pattern in more if not pattern.endswith(": {text}")),
        ],
        [
            f"{{text}}(:| -|.|,) [please |now |can you |could you ](sort them|sort these|sort|sort it|order them|put them|arrange them|list them|order these|put these|arrange these|bring them|rank them|line them up|put that|give me those|write them) {order}{END}",
            f"(my list is|my list:|here are some {{things}}:|here is a list:|here is my list:|the {{things}} are|i have the {{things}}|i have|these are the {{things}}:|{{things}}:|list:|i wrote down|on my list are|we have|i see|given:|given the {{things}}|i collected|she gave me|there are) {{text}}. [now |please |can you |could you |would you ](sort|order|arrange|put|bring|list|write|rank|place) them {order}{END}",
            f"(i got|i have|there are|take) (these|the|some) {{things}}: {{text}}. (how do they go|what do they look like|what are they) {order}[?]",
            f"{{text}} {order}[ please|, please|?|.]",
            f"(i have to|i need to|i must|i want to|i'd like to|i should) (sort|arrange|order|put) {{text}} {order}. (can you help|help me|what is the result|how does it look|can you do it|please do it for me|what do i get|please help)[?|.]",
        ],
        plain or [f"sort {{text}} {order}", f"sort these {{things}} {order}: {{text}}", f"sort {order}: {{text}}", f"put these {{things}} {order}: {{text}}", f"put {{text}} {order}", f"arrange {order}: {{text}}", f"order these {{things}} {order}: {{text}}"],
    )


WORDS_UP = sort_frames(AZ, [
    f"{START}(sort|order|arrange|alphabetize|alphabetise|sort out|put in order|sort|sort)[ these| the {{things}}| these {{things}}| this list| the list| the following| my list]: {{text}}",
    f"{START}(put|bring|place|get) (these|the|my) {{things}} in (order|the right order|alphabetical order|the correct order): {{text}}",
    "(what is|which is|give me|tell me|what's) the (alphabetical order|abc order|dictionary order|right alphabetical order) of (these {things}|this list|the following): {text}",
    "(what is|which is|give me|tell me|show me|what's) the (alphabetical order|abc order) of {text}[?]",
    f"{START}(sort|alphabetize|alphabetize|alphabetise|put in alphabetical order|sort|sort) {{text}}{END}",
    "(in which|in what) order (do|would) {text} (come|stand|appear) in (the alphabet|a dictionary|the dictionary|a phone book)[?]",
    "(sort by alphabet|alphabetical|alphabetical order|abc|a-z|alphabetize|alphabet order|sorted|dictionary order)[ please]: {text}",
], ["sort: {text}", "sort {text}", "sort these {things}: {text}", "sort these {things} alphabetically: {text}", "sort alphabetically: {text}", "sort {text} alphabetically", "put these {things} in alphabetical order: {text}", "put in alphabetical order: {text}", "put {text} in alphabetical order",
   "sort the {things} {text}", "alphabetical order: {text}", "alphabetize {text}", "alphabetize: {text}", "sort this list: {text}", "sort the list: {text}", "order alphabetically: {text}", "sort in alphabetical order: {text}", "can you sort {text}?", "sort from a to z: {text}", "[please ]sort these alphabetically: {text}"])  # fmt: skip
WORDS_DOWN = sort_frames(ZA, [])
NUMBERS_UP = sort_frames(UP, [
    f"{START}(sort|order|arrange|sort|sort)[ these| the {{things}}| these {{things}}| this list| the list| the following| my {{things}}]: {{text}}",
    f"{START}(put|bring|place|get) (these|the|my) {{things}} in (order|the right order|the correct order|numerical order): {{text}}",
    f"{START}(sort|order|put in order|sort) {{text}}{END}",
    f"{START}(put|bring) {{text}} (in|into) (order|the right order|numerical order){END}",
    "(numerical order|sorted|number order|ascending order|sort numbers|smallest first)[ please]: {text}",
    f"(which|what) (of these {{things}} comes|comes) first, second and so on if i (sort|order) them {UP}: {{text}}",
], ["sort: {text}", "sort {text}", "sort these {things}: {text}", "sort these {things} from smallest to largest: {text}", "sort {text} from smallest to largest", "sort the numbers {text}", "put these {things} in order: {text}", "put {text} in order", "order these {things} from smallest to largest: {text}", "order: {text}", "sort in ascending order: {text}", "sort ascending: {text}",
   "arrange these {things} in ascending order: {text}", "arrange {text} in ascending order", "put in ascending order: {text}", "can you sort {text}?", "sort from low to high: {text}", "smallest to largest: {text}", "sort the {things}: {text}", "sort from smallest to largest: {text}", "put these {things} in order from smallest to largest: {text}"])  # fmt: skip
NUMBERS_DOWN = sort_frames(DOWN, ["(descending order|largest first|biggest first|highest first|reverse order of size)[ please]: {text}"], ["sort in descending order: {text}", "sort {text} in descending order", "sort these {things} from largest to smallest: {text}", "sort {text} from largest to smallest", "sort from largest to smallest: {text}", "sort from high to low: {text}", "order these {things} from largest to smallest: {text}", "arrange {text} in descending order", "largest to smallest: {text}", "sort descending: {text}", "put these {things} in descending order: {text}", "sort from highest to lowest: {text}", "sort from biggest to smallest: {text}"])
LENGTH_UP = sort_frames(SHORT_FIRST, [])
LENGTH_DOWN = sort_frames(LONG_FIRST, [])


def how_many(rng: Random) -> int:
    return rng.choices([2, 3, 4, 5, 6, 7, 8], [5, 30, 31, 22, 8, 2, 2])[0]


def keys(items: list[str]) -> list[str]:
    """As many letters of each as tell it from the others."""
    made = []
    for item in items:
        for size in range(1, len(item) + 1):
            start = item[:size].lower()
            if not any(other != item and other[:size].lower() == start for other in items):
                break
        made.append(" ".join(start))
    return made


def sort_words(rng: Random) -> Exchange:
    items, things = some_words(rng, how_many(rng), 0.6)
    guarded = rng.random() < 0.05
    extra = rng.choice(META)
    if guarded and extra not in items and items[0].islower():
        items[rng.randrange(len(items))] = extra
    if len({item.lower() for item in items}) < len(items):
        return sort_words(rng)
    down = rng.random() < 0.18
    ordered = sorted(items, key=str.lower, reverse=down)
    text, block = listed(items, rng)
    question = ask(WORDS_DOWN if down else WORDS_UP, text, rng, 0.0, guarded, cased=False, block=block, things=things)
    before, after = ", ".join(keys(items)), ", ".join(keys(ordered))
    return Exchange(question, ", ".join(ordered), f"{'Z to a' if down else 'A to z'}: {before} becomes {after}.")


def sort_numbers(rng: Random) -> Exchange:
    top = rng.choice([10, 20, 100, 100, 100, 100, 1000])
    items = rng.sample(range(top), how_many(rng))
    down = rng.random() < 0.4
    if rng.random() < 0.03:
        items = [item - top // 2 for item in items]
    ordered = [str(item) for item in sorted(items, reverse=down)]
    things = rng.choice(["numbers", "numbers", "numbers", "values", "figures", "scores", "ages", "prices", "points", "years", "amounts", "integers"])
    text, block = listed([str(item) for item in items], rng)
    question = ask(NUMBERS_DOWN if down else NUMBERS_UP, text, rng, 0.0, cased=False, block=block, things=things)
    first, last = ("Largest", "smallest") if down else ("Smallest", "largest")
    return Exchange(question, ", ".join(ordered), f"{first} {', then '.join(ordered[:-1])}, {last} {ordered[-1]}.")


def sort_length(rng: Random) -> Exchange:
    for _ in range(20):
        items, things = some_words(rng, rng.choice([2, 3, 3, 4, 5]))
        if len({len(item) for item in items}) == len(items):
            break
    else:
        items, things = ["sun", "cloud", "butterfly"], "words"
    down = rng.random() < 0.35
    ordered = sorted(items, key=len, reverse=down)
    text, block = listed(items, rng)
    question = ask(LENGTH_DOWN if down else LENGTH_UP, text, rng, 0.0, cased=False, block=block, things=things)
    return Exchange(question, ", ".join(ordered), f"Letters: {', '.join(f'{item} {len(item)}' for item in items)}.")


BACK = "(backwards|in reverse|from back to front|backward|from the end to the start|from right to left|the other way round|in reverse order|from the last letter to the first|reversed|back to front|starting from the end|mirrored)"
REVERSE_WORD = Frames(
    [
        f"{START}(write|say|read|print|type|give me|show me) {OF_WORD} {BACK}: {{text}}",
        f"{START}(reverse|flip|mirror|turn around|invert)[ {OF_WORD}| this| the letters of {OF_WORD}]: {{text}}",
        f"{BACK}[ please|, please]: {{text}}",
        f"{WANT} (reverse|write backwards|flip) {OF_WORD}: {{text}}",
        f"{NEED} {OF_WORD} {BACK}: {{text}}",
    ],
    [
        f"{START}(write|say|read|print|type|give me|show me|put) {WORD} {BACK}{END}",
        f"{START}(reverse|flip|mirror|turn around|invert|reverse the letters of|reverse the letters in) {WORD}{END}",
        f"(what is|what's|how do you write|how do i write|how do you say|how would you write|how would i type) {WORD} {BACK}[?]",
        f"{WANT} (write|say|type) {WORD} {BACK}{END}",
        f"what (do you get|do i get|is the result|comes out) (if|when) (you|i) (reverse|flip|turn around) {WORD}[?]",
        f"{NEED} {WORD} {BACK}{END}",
        f"how (does|would) {WORD} (look|read|sound) {BACK}[?]",
    ],
    [
        f"{{text}}(:|,| -) [now |please ](write it|say it|read it|say that|type it|put it) {BACK}{END}",
        f"{{text}}(:|,| -) [now |please ](reverse it|reverse this|flip it|turn it around|reverse the letters){END}",
        f"(the word is|my word is|here is a word|take the word)[:] {{text}}. [now |please ](write it {BACK}|reverse it|say it {BACK}|flip it){END}",
        f"{{text}} {BACK}[?|.]",
    ],
    ["reverse {text}", "reverse the word {text}", "write {text} backwards", "what is {text} backwards?", "what is {text} spelled backwards?", "reverse: {text}", "say {text} backwards"],
)


def reverse_word(rng: Random) -> Exchange:
    word = rng.choice(META) if rng.random() < 0.03 else one_word(rng, 9).lower()
    if rng.random() < 0.1:
        word = str(rng.randint(100, 99999))
    return Exchange(ask(REVERSE_WORD, word, rng, 0.3), word[::-1], f"{'-'.join(word)} becomes {'-'.join(word[::-1])}.")


REVERSE_LIST = Frames(
    [
        f"{START}(reverse|turn around|flip|invert) (this list|the list|these {{things}}|the order of these {{things}}|the order of the {{things}}|my list|the following list|the {{things}}): {{text}}",
        f"{START}(write|list|say|give me|show me|print|put|repeat|read) (these {{things}}|this list|the list|the {{things}}|the following {{things}}) (backwards|in reverse order|in reverse|from last to first|the other way round|from the end to the start|back to front|starting with the last one|in the opposite order): {{text}}",
        f"{WANT} reverse (this list|the order of these {{things}}|these {{things}}): {{text}}",
        f"{NEED} (this list|these {{things}}) (backwards|in reverse order|from last to first|in the opposite order): {{text}}",
        "(in reverse order|reversed|reverse order|backwards|from last to first|reverse list|list reversal|last one first): {text}",
    ],
    [
        f"{START}(reverse|reverse the list|reverse the order of|flip the order of|turn around the list) {{text}}{END}",
        f"{START}(write|list|say|give me|show me) [the {{things}} ]{{text}} (backwards|from last to first|in reverse|in the opposite order){END}",
        "(what is|what's) the (reverse|reverse order|opposite order) of {text}[?]",
    ],
    [
        f"{{text}}(:| -) [now |please ](reverse the list|reverse this list|reverse the order|say them backwards|list them from last to first|turn the list around|the other way round|in reverse order){END}",
        f"(my list is|my list:|here is a list:|the {{things}} are|i have) {{text}}. [now |please ](reverse it|reverse the order|reverse the list|say them from last to first|list them backwards|turn the order around){END}",
    ],
    ["reverse this list: {text}", "reverse the list: {text}", "reverse the order: {text}", "say these in reverse order: {text}", "list these backwards: {text}"],
)
REVERSE_TEXT = Frames(
    [
        f"{START}(reverse|turn around|flip) the (words|order of the words|word order) (of|in) {{it}}: {{text}}",
        f"{START}(write|say|print|give me|show me) the words of {{it}} (in reverse order|from last to first|backwards|starting with the last): {{text}}",
        f"{WANT} reverse the (order of the words|word order) in {{it}}: {{text}}",
    ],
    [f"{START}(reverse|flip|turn around) the (word order of|order of words in|words in|words of) [the {{thing}} ]{{text}}{END}"],
    [f"{{text}}(.|:| -) [now |please ](reverse the word order|say the words from last to first|reverse the order of the words){END}"],
)


def reverse_list(rng: Random) -> Exchange:
    if rng.random() < 0.3:
        parts = natural(rng, SENTENCES).split()
        text = " ".join(parts)
        return Exchange(ask(REVERSE_TEXT, text, rng, 0.6, True, **called("sentence text phrase line", rng)), " ".join(parts[::-1]), "From the last word to the first.")
    items, things = some_words(rng, rng.choice([2, 3, 3, 4, 4, 5, 6]))
    if rng.random() < 0.25:
        items, things = [str(words.number(rng)) for _ in items], "numbers"
    text, block = listed(items, rng)
    return Exchange(ask(REVERSE_LIST, text, rng, 0.0, cased=False, block=block, things=things), ", ".join(items[::-1]), "From the last one to the first.")
