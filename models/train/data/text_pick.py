"""Picking out: first, last or nth letters, words and items, the longest and the largest, what is in a text, acronyms, joining."""

from __future__ import annotations

from random import Random

from data import words
from data.text_case import OF_WORD, WORD
from data.texts import END, META, NEED, NUMERALS, ORDINALS, PHRASES, SENTENCES, START, WANT, Frames, ask, called, listed, natural, numbered, one_word, some_words
from grammar import Exchange

TELL = "(what is|what's|tell me|give me|name|which is|show me|say|do you know|i need|find|write|can you tell me|pick|pick out|identify|what would be|state|return|get|extract)"
NTH_LETTER = Frames(
    [
        f"{TELL} the {{nth}} (letter|letter|character) (of|in) {OF_WORD}: {{text}}",
        f"{WANT} (tell me|name|find|give me) the {{nth}} letter of {OF_WORD}: {{text}}",
        "{nth} letter[, please]: {text}",
        f"(which|what) letter (is|comes|stands) {{nth}} in {OF_WORD}: {{text}}",
    ],
    [
        f"{TELL} the {{nth}} (letter|letter|character) (of|in|of|from) {WORD}{END}",
        f"(what|which) (letter|character) is the {{nth}} (one |)(in|of) {WORD}[?]",
        f"(what|which) is the {{nth}} letter (in|of) {WORD}[?]",
        f"{{nth}} letter (of|in) {WORD}[?]",
        f"{WORD} has which {{nth}} letter[?]",
        f"{NEED} the {{nth}} letter of {WORD}{END}",
        f"(which|what) letter (comes|stands) {{nth}} in {WORD}[?]",
    ],
    [
        f"(the word is|my word is|here is a word|take the word|look at the word)[:] {{text}}. ({TELL} its {{nth}} letter|which letter is the {{nth}}?|what is its {{nth}} letter?)",
        "{text}(:|,| -) (what is the {nth} letter|the {nth} letter|which is the {nth} letter|give me the {nth} letter|name the {nth} letter)[?]",
    ],
    ["what is the {nth} letter of {text}?", "what is the {nth} letter in {text}?", "what is the {nth} letter of the word {text}?", "{nth} letter of {text}?", "which letter is {nth} in {text}?"],
)
START_END = {
    "first": [f"(what|which) letter does {WORD} (start|begin) with[?]", f"{WORD} (starts|begins) with (which|what) letter[?]", f"(with which|with what) letter does {WORD} (start|begin)[?]", f"what does {WORD} (start|begin) with[?]", f"tell me (the initial|the initial letter|the starting letter) of {WORD}{END}"],
    "last": [f"(what|which) letter does {WORD} end (with|in|on)[?]", f"{WORD} ends with (which|what) letter[?]", f"with which letter does {WORD} end[?]", f"what does {WORD} end with[?]", f"tell me (the final letter|the ending letter|the letter at the end) of {WORD}{END}"],
}


def nth(rng: Random, count: int) -> tuple[int, str, str]:
    """A place, how it is asked for and how it is called in the answer."""
    i = rng.choice([0, 0, 0, count - 1, count - 1, count - 1, *range(count)])
    if i == count - 1 and (i > 8 or rng.random() < 0.9):
        return i, rng.choice(["last", "last", "last", "very last", "final"]), "last"
    if i == count - 2 and count > 3 and rng.random() < 0.3:
        return i, rng.choice(["second last", "second to last", "next to last", "penultimate", "last but one"]), "second last"
    i = min(i, 8)
    return i, rng.choice([ORDINALS[i], ORDINALS[i], NUMERALS[i]]), ORDINALS[i]


def nth_letter(rng: Random) -> Exchange:
    word = rng.choice(META) if rng.random() < 0.03 else one_word(rng, 10)
    i, asked, name = nth(rng, len(word))
    frames = NTH_LETTER
    if asked in START_END and rng.random() < 0.3:
        frames = Frames([], START_END[asked], [])
    return Exchange(ask(frames, word, rng, 0.35, nth=asked), f"The {name} letter is {word[i]}.", f"{numbered(list(word))}.")


NTH_WORD = Frames(
    [
        f"{TELL} the {{nth}} word (of|in) ({{it}}|this|the following): {{text}}",
        f"{WANT} (tell me|name|find|give me) the {{nth}} word of {{it}}: {{text}}",
        "{nth} word[, please]: {text}",
        "(which|what) word (is|comes|stands) {nth} in {it}: {text}",
        "(which|what) is the {nth} word (here|in this {thing}|in the following): {text}",
    ],
    [f"{TELL} the {{nth}} word (of|in) [the {{thing}} ]{{text}}{END}", "(what|which) word (is|comes) {nth} in [the {thing} ]{text}[?]", "what is the {nth} word in [the {thing} ]{text}[?]", "{nth} word of {text}[?]"],
    [
        f"(the {{thing}} is|my {{thing}} is|here is a {{thing}}|look at this {{thing}}|read this|i wrote)[:] {{text}}. ({TELL} the {{nth}} word|which word comes {{nth}}?|what is the {{nth}} word?|which is the {{nth}} word?)",
        "{text}(.|:| -) (what is the {nth} word|which is the {nth} word|give me the {nth} word|name the {nth} word|the {nth} word is)[?]",
    ],
    ["what is the {nth} word of {text}?", "what is the {nth} word in this sentence: {text}", "what is the {nth} word of this sentence: {text}", "which is the {nth} word: {text}", "what is the {nth} word in {text}?"],
)


def nth_word(rng: Random) -> Exchange:
    text = natural(rng, SENTENCES) if rng.random() < 0.6 else " ".join(some_words(rng, rng.randint(3, 7))[0])
    parts = text.split()
    if len(parts) < 3:
        return nth_word(rng)
    i, asked, name = nth(rng, len(parts))
    return Exchange(ask(NTH_WORD, text, rng, 0.6, True, nth=asked, **called("sentence sentence text line phrase", rng)), f"The {name} word is {parts[i]}.", f"{numbered(parts)}.")


ONE = "(item|one|entry|element|thing)"
NTH_ITEM = Frames(
    [
        f"{TELL} the {{nth}} (item|entry|element|one|{{one}}) (of|in|on|from) (this list|the list|my list|the following list|the following|these): {{text}}",
        f"(what|which) (is|comes|stands) {{nth}} (in|on) (this|the|my) list: {{text}}",
        "(which|what) is the {nth} {one}[ here| in this list]: {text}[?]",
        "{nth} (item|entry|{one})[, please]: {text}",
        f"{WANT} (name|tell me|pick|give me) the {{nth}} {{one}}: {{text}}",
    ],
    [
        f"{TELL} the {{nth}} (item|entry|{{one}}) (of|in|from) [the list ]{{text}}{END}",
        "(what|which) (item|{one}) (is|comes) {nth} in {text}[?]",
        "(which|what) is the {nth} of {text}[?]",
    ],
    [
        "{text}(:| -) (which is the {nth} {one}|what is the {nth} one|which one is {nth}|which one comes {nth}|give me the {nth} one|name the {nth} {one})[?]",
        "(my list is|my list:|here is a list:|the {things} are|i have|list:|in the queue are|i visited|the order is) {text}. (which is the {nth} {one}|what is {nth}|which {one} comes {nth}|tell me the {nth} {one}|name the {nth} one|what is the {nth} item|which one is {nth})[?]",
    ],
)
SINGULAR = {"cities": "city", "countries": "country", "entries": "entry", "things": "thing", "numbers": "number", "values": "value"}


def one_of(things: str) -> str:
    return SINGULAR.get(things, things.removesuffix("s"))


def nth_item(rng: Random) -> Exchange:
    items, things = some_words(rng, rng.choice([3, 3, 4, 4, 5, 6, 7]))
    if rng.random() < 0.2:
        items, things = [str(n) for n in rng.sample(range(1, 100), len(items))], "numbers"
    i, asked, name = nth(rng, len(items))
    text, block = listed(items, rng)
    question = ask(NTH_ITEM, text, rng, 0.0, cased=False, block=block, nth=asked, one=one_of(things), things=things)
    return Exchange(question, f"The {name} {one_of(things)} is {items[i]}.", f"{numbered(items)}.")


def extreme_frames(most: str, more: list[str]) -> Frames:
    return Frames(
        [
            f"(which|what) (is|would be) the {most} {{one}}[ here| in this list| of these| of the list| among these]: {{text}}[?]",
            f"(which|what) {{one}} is the {most}[ one][ here| of these]: {{text}}[?]",
            f"{TELL} the {most} (of these|{{one}}|{{one}} of this list|of these {{things}}|of the following|one): {{text}}",
            f"{WANT} (find|tell me|pick|name) the {most} {{one}}: {{text}}",
            f"{most} {{one}}[, please]: {{text}}",
            f"(which|which one) of (these|these {{things}}|the following {{things}}|them) is the {most}: {{text}}[?]",
        ],
        [
            f"(which|what) is the {most}[ {{one}}]: {{text}}?",
            f"{TELL} the {most} (of|{{one}} in|{{one}} of|among) {{text}}{END}",
            f"which {{one}} is the {most}: {{text}}?",
            f"what is the {most} (of|among) {{text}}[?]",
            f"which (of|one of|one of the {{things}}) {{text}} is the {most}[?]",
            *more,
        ],
        [
            f"{{text}}(:| -) (which is the {most}|which one is the {most}|what is the {most} {{one}}|which {{one}} is the {most}|the {most} one|find the {most})[?]",
            f"(here are some {{things}}:|my list is|my list:|i have|the {{things}} are|take|list:|given|look at) {{text}}. (which is the {most}|which one is the {most}|what is the {most} {{one}}|tell me the {most} one|find the {most})[?]",
        ],
    )


LONGEST = extreme_frames("(longest|longest|lengthiest)", ["which {one} has the most letters: {text}?", "which (of|one of) {text} has the most letters[?]"])
SHORTEST = extreme_frames("shortest", ["which {one} has the fewest letters: {text}?", "which (of|one of) {text} has the fewest letters[?]"])
LARGEST = extreme_frames("(largest|biggest|highest|greatest|maximum)", ["(max|maximum) of {text}[?]", "max: {text}"])
SMALLEST = extreme_frames("(smallest|lowest|least|minimum|littlest)", ["(min|minimum) of {text}[?]"])
A_FIRST = extreme_frames("(first in the alphabet|alphabetically first|first in alphabetical order)", ["which (comes|is) first in the alphabet: {text}?", "which of {text} comes first in (the alphabet|a dictionary|alphabetical order)[?]"])


def extreme(rng: Random) -> Exchange:
    kind, big = rng.random(), rng.random() < 0.55
    if kind < 0.5:
        items = [str(n) for n in rng.sample(range(rng.choice([10, 100, 100, 100, 1000])), rng.choice([2, 3, 3, 4, 4, 5, 6]))]
        things = rng.choice(["numbers", "numbers", "numbers", "values", "scores", "prices"])
        answer, frames, name = (max if big else min)(items, key=int), LARGEST if big else SMALLEST, "largest" if big else "smallest"
        order = sorted(items, key=int, reverse=big)
        thought = f"{', '.join(order[:3])}."
        text, block = listed(items, rng)
        return Exchange(ask(frames, text, rng, 0.0, cased=False, block=block, one=one_of(things), things=things), f"The {name} {one_of(things)} is {answer}.", f"{name.capitalize()} first: {thought}")
    if kind < 0.58:
        items, things = some_words(rng, rng.choice([2, 3, 3, 4]), 1.0)
        answer = min(items, key=str.lower)
        text, block = listed(items, rng)
        question = ask(A_FIRST, text, rng, 0.0, cased=False, block=block, one=one_of(things), things=things)
        return Exchange(question, f"The first in the alphabet is {answer}.", f"Letters: {', '.join(item[0].lower() for item in items)}. First is {answer[0].lower()}.")
    for _ in range(30):
        items, things = some_words(rng, rng.choice([2, 3, 3, 4, 4, 5]))
        sizes = sorted((len(item) for item in items), reverse=big)
        if len(sizes) > 1 and sizes[0] != sizes[1]:
            break
    else:
        items, things = ["sun", "cloud", "butterfly"], "words"
    answer = (max if big else min)(items, key=len)
    text, block = listed(items, rng)
    question = ask(LONGEST if big else SHORTEST, text, rng, 0.0, cased=False, block=block, one=one_of(things), things=things)
    return Exchange(question, f"The {'longest' if big else 'shortest'} {one_of(things)} is {answer}.", f"Letters: {', '.join(f'{item} {len(item)}' for item in items)}.")


LETTER = "(the letter {sought}|the letter {sought}|the letter '{sought}'|a {sought}|any {sought}|letter {sought}|an '{sought}'|{sought})"
HAS_LETTER = Frames(
    [f"(is|can you find) {LETTER} in {OF_WORD}: {{text}}[?]", f"does {OF_WORD} (have|contain|include) {LETTER}: {{text}}[?]"],
    [
        f"does {WORD} (have|contain|include|use|need) {LETTER}[ in it][?]",
        f"is there {LETTER} in {WORD}[?]",
        f"is {LETTER} (in|part of|used in|found in|contained in|one of the letters of) {WORD}[?]",
        f"(can you|do you) (find|see|spot) {LETTER} in {WORD}[?]",
        f"(tell me|check|i want to know|can you check|please check|i wonder) (if|whether) {WORD} (has|contains|includes) {LETTER}[.|?]",
        f"{WORD} (has|contains) {LETTER}, (yes or no|right|correct)?",
        f"is {WORD} (spelled|written) with {LETTER}[?]",
    ],
    [f"{{text}}(:| -|,) (is there {LETTER} in it|does it contain {LETTER}|does it have {LETTER})[?]", f"(the word is|my word is|take the word)[:] {{text}}. (is there {LETTER} in it|does it contain {LETTER}|does it have {LETTER})[?]"],
)
ON_LIST = Frames(
    [
        "(is|do you see|can you find) {sought} (in|on|among) (this list|my list|the list|these {things}|the following {things}): {text}[?]",
        "does (this list|my list|the list) (contain|have|include) {sought}: {text}[?]",
        "(check|tell me|see) (if|whether) {sought} is (in|on) (this list|my list|the list): {text}",
    ],
    ["is {sought} (in|among|one of|part of) {text}?", "does the list {text} include {sought}?"],
    [
        "{text}(:| -) (is {sought} in it|is {sought} in there|is {sought} among them|is {sought} on the list|do you see {sought})?",
        "(my list is|my list:|here is a list:|the {things} are|i have|list:|i bought|i need) {text}. (is {sought} on it|is {sought} on my list|does it contain {sought}|is {sought} one of them)?",
    ],
)
IN_TEXT = Frames(
    ["(is|can you find) the word {sought} in ({it}|this|the following): {text}[?]", "does {it} (contain|have|use|include) the word {sought}: {text}[?]"],
    ["is the word {sought} in [the {thing} ]{text}?", "does [the {thing} ]{text} (contain|include|have) the word {sought}?"],
    ["(the {thing} is|my {thing} is|here is a {thing}|read this|i wrote)[:] {text}. (is the word {sought} in it|does it contain the word {sought}|did i use the word {sought})?"],
)


def contains(rng: Random) -> Exchange:
    kind, yes = rng.random(), rng.random() < 0.52
    if kind < 0.4:
        word = one_word(rng, 10).lower()
        sought = rng.choice(word) if yes else rng.choice([letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter not in word])
        answer = f"Yes, there is {'an' if sought in 'aefhilmnorsx' else 'a'} {sought} in {word}." if yes else f"No, there is no {sought} in {word}."
        return Exchange(ask(HAS_LETTER, word, rng, 0.3, sought=sought), answer, f"{', '.join(word)}.")
    if kind < 0.8:
        items, things = some_words(rng, rng.choice([3, 3, 4, 5, 6]))
        if rng.random() < 0.15:
            items, things = [str(n) for n in rng.sample(range(1, 100), len(items))], "numbers"
        absent = str(rng.randint(1, 99)) if things == "numbers" and items[0].isdigit() else words.word(rng, 0.4)
        sought = rng.choice(items) if yes or absent in items else absent
        text, block = listed(items, rng)
        question = ask(ON_LIST, text, rng, 0.0, cased=False, block=block, sought=sought, things=things)
        found = sought in items
        return Exchange(question, f"Yes, {sought} is on the list." if found else f"No, {sought} is not on the list.", f"{', '.join(items)}: {'there' if found else 'not there'}.")
    text = natural(rng, SENTENCES)
    parts = text.split()
    absent = words.word(rng, 0.3)
    sought = rng.choice(parts) if yes or absent in parts else absent
    found = sought in parts
    question = ask(IN_TEXT, text, rng, 0.6, True, sought=sought, **called("sentence sentence text line", rng))
    return Exchange(question, f"Yes, it contains the word {sought}." if found else f"No, it does not contain the word {sought}.", f"{'There' if found else 'Not there'}.")


ACRONYM = Frames(
    [
        f"{START}(make|form|build|create|write|give me|find) (an acronym|the acronym|an abbreviation|the initials) (from|of|for|out of) ({{it}}|these words|this|the following): {{text}}",
        f"(what is|what are|tell me|give me) (the acronym|the initials) (of|for) ({{it}}|these words|the following): {{text}}",
        f"{START}(take|write|give me|put together|combine|join|list) the (first letters|initials) (of|in|from) ({{it}}|these words): {{text}}",
        "(acronym|initials|first letters|abbreviation)[, please]: {text}",
        f"{WANT} make an acronym (from|of) ({{it}}|these words): {{text}}",
    ],
    [
        "(what is|what's|tell me|give me) the (acronym|abbreviation) (for|of) {text}[?]",
        "(what are|tell me|give me) the initials of {text}[?]",
        f"{START}(make|form|create) an acronym (from|of|for|out of) {{text}}{END}",
        "how (do you|do i|would you) abbreviate {text} (with its initials|by its first letters)[?]",
        f"{START}abbreviate {{text}} (to its initials|by first letters){END}",
    ],
    ["{text}(:| -) (make an acronym|what is the acronym|initials please|give me the initials|form an acronym of it)[?]"],
)


def acronym(rng: Random) -> Exchange:
    text = " ".join(word.capitalize() if rng.random() < 0.5 else word for word in [words.word(rng, 0.25) for _ in range(rng.choice([2, 3, 3, 3, 4, 4, 5]))])
    if rng.random() < 0.6:
        text = text.title()
    parts = text.split()
    if "".join(part[0] for part in parts).lower() in words.RUDE:
        return acronym(rng)
    return Exchange(ask(ACRONYM, text, rng, 0.5, True, **called("phrase name title text", rng)), "".join(part[0] for part in parts).upper(), f"First letters: {', '.join(part[0] for part in parts)}.")


JOIN = Frames(
    [
        f"{START}(join|combine|merge|glue|put together|concatenate|connect|stick together|link|fuse) (these words|the words|these|the following words|these pieces|these parts)[ into one word| to one word| into a single word| without spaces]: {{text}}",
        f"{START}(write|say) (these words|these) as one word: {{text}}",
        f"{START}remove the spaces[ from this| from the following]: {{text}}",
        "(as one word|without spaces|in one word|joined|no spaces): {text}",
    ],
    [
        f"{START}(join|combine|merge|glue|put together|concatenate|connect) {{text}}[ into one word| to one word| without a space]{END}",
        "what (do you get|do i get|word do you get|comes out) (if|when) (you|i) (join|combine|put together|glue together|merge) {text}[?]",
    ],
    [],
)
JOIN_WITH = Frames(
    [f"{START}(join|combine|connect|link|concatenate|separate|write) (these words|the words|these|the following words|this list|these items) {{way}}: {{text}}"],
    [f"{START}(join|combine|connect|link) {{text}} {{way}}{END}", f"{START}(put|place) {{between}} between {{text}}{END}"],
    [],
)
JOINS = {"-": ("hyphens", "hyphen"), "_": ("underscores", "underscore"), "/": ("slashes", "slash"), "+": ("plus signs", "plus sign"), ", ": ("commas", "comma"), " and ": ("and", "and"), " ": ("spaces", "space")}


def join(rng: Random) -> Exchange:
    if rng.random() < 0.55:
        items = some_words(rng, rng.choice([2, 2, 2, 3]))[0]
        text = rng.choice([" and ", " and ", " + ", ", ", " "]).join(items) if len(items) == 2 else ", ".join(items)
        return Exchange(ask(JOIN, text, rng, 0.0, cased=False), "".join(items), f"{' + '.join(items)}.")
    items = some_words(rng, rng.choice([2, 3, 3, 4]))[0]
    between = rng.choice(list(JOINS))
    many, one = JOINS[between]
    way = f"with ({many}|a {one} in between|{many} in between)" if between != " and " else "with (the word and|and|'and')"
    text = ", ".join(items) if between != ", " else " ".join(items)
    return Exchange(ask(JOIN_WITH, text, rng, 0.0, cased=False, way=way, between=many), between.join(items), f"I put {many} between them.")


VOWELS = Frames(
    [f"{START}(list|name|write|find) the {{kind}} (of|in) {OF_WORD}: {{text}}"],
    [f"(which|what) {{kind}} (are in|are there in) {WORD}[?]", f"{START}(list|name|write|find|show me|tell me) the {{kind}} (of|in) {WORD}{END}", f"{WANT} (list|find) the {{kind}} in {WORD}{END}"],
    ["{text}(:| -) (name the {kind}|which {kind} are in it|list the {kind})[?]"],
)


def vowels(rng: Random) -> Exchange:
    word = one_word(rng, 10).lower()
    wants = rng.random() < 0.7
    found = [letter for letter in word if (letter in "aeiou") == wants]
    if not found or "y" in word:
        return vowels(rng)
    kind = "vowels" if wants else "consonants"
    question = ask(VOWELS, word, rng, 0.3, kind=kind)
    return Exchange(question, ", ".join(found), f"{'-'.join(word)}. I take the {kind}.")


DROP = Frames(
    [
        f"{START}(remove|delete|drop|leave out|cross out|take out|take away|strike out|skip) {{sought}} from (this list|my list|the list|these {{things}}): {{text}}",
        f"{START}(repeat|write|give me|say) (this list|the list|these {{things}}) without {{sought}}: {{text}}",
    ],
    [f"{START}(remove|delete|drop|take) {{sought}} from {{text}}{END}"],
    ["(my list is|my list:|here is a list:|the {things} are|i have|list:) {text}. [now |please ](remove {sought}|take {sought} off|delete {sought}|cross out {sought}|leave out {sought}|drop {sought})[.]"],
)
ADD = Frames(
    [f"{START}(add|append|put) {{sought}} to (the end of |)(this list|my list|the list|these {{things}}): {{text}}", f"{START}add {{sought}} at the end: {{text}}"],
    [f"{START}(add|append) {{sought}} to the list {{text}}{END}"],
    ["(my list is|my list:|here is a list:|the {things} are|i have|list:) {text}. [now |please ](add {sought}|put {sought} on it[ too]|also add {sought}|append {sought})[.]"],
)


def change_list(rng: Random) -> Exchange:
    items, things = some_words(rng, rng.choice([3, 3, 4, 4, 5, 6]))
    text, block = listed(items, rng)
    if rng.random() < 0.5:
        sought = rng.choice(items)
        return Exchange(ask(DROP, text, rng, 0.0, cased=False, block=block, sought=sought, things=things), ", ".join(item for item in items if item != sought), f"All but {sought}.")
    sought = words.word(rng, 0.4)
    return Exchange(ask(ADD, text, rng, 0.0, cased=False, block=block, sought=sought, things=things), ", ".join([*items, sought]), f"The list and {sought}.")
