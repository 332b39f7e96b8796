"""Counting letters, words, items and numbers."""

from __future__ import annotations

from collections import Counter
from random import Random

from data import words
from data.text_case import OF_WORD, WORD
from data.texts import END, META, NEED, PRE, SENTENCES, START, WANT, Frames, ask, called, filled, listed, natural, numbered, one_word, punctuated, said, some_words, typed
from grammar import Exact, Exchange

LETTERS = "(letters|letters|letters|characters|letters)"
COUNT_LETTERS = Frames(
    [
        f"how many {LETTERS} (are in|are there in|has|are part of|does it take to write|do you need for|do i need to write) {OF_WORD}: {{text}}",
        f"{START}(count|count up|add up|tally|number) (the|all|all the) {LETTERS} (in|of) {OF_WORD}: {{text}}",
        f"{START}count (the|all|its) {LETTERS}[ for me]: {{text}}",
        f"(number of letters|letter count|how many letters|word length|length in letters|letter counting|count letters|letters in this word|length of this word|how many letters here|size of the word|letters)[, please]: {{text}}",
        f"{WANT} count the {LETTERS} (in|of) {OF_WORD}: {{text}}",
        f"{NEED} the (number|count|total) of {LETTERS} in {OF_WORD}: {{text}}",
        f"how (long is|many letters long is) {OF_WORD}: {{text}}",
        f"(work out|find out|figure out|determine|tell me) (how many letters|how many characters) {OF_WORD} (has|contains): {{text}}",
    ],
    [
        f"how many {LETTERS} (are in|are there in|has|are used in|do i count in|can you find in|make up|form|are needed for|does one need for|do you see in|do we have in|would i need for) {WORD}[?]",
        f"how many {LETTERS} does {WORD} (have|contain|consist of|need|use|possess|include|got)[?]",
        "how (many letters long|long) is the (word|term|name) {text}[?]",
        f"how many letters long is {WORD}[?]",
        f"{START}count (the|all|all the|every one of the) {LETTERS} (in|of|that are in|used in) {WORD}{END}",
        f"(what is|what's|tell me|i need|give me|do you know|find|work out|state|determine) the (number|count|total|total number|exact number) of {LETTERS} in {WORD}{END}",
        "(what length|how much length) (is|has) the word {text}[?]",
        "what is the length of the (word|name) {text}[ in letters][?]",
        f"(number of|count of|amount of) {LETTERS} in {WORD}[?]",
        f"{WANT} count the {LETTERS} (in|of) {WORD}{END}",
        f"{WORD} has how many {LETTERS}[?]",
        f"(do you know|can you tell me|tell me|i wonder|i'd like to know|i want to know|please tell me|could you say|i need to know|find out|figure out) how many {LETTERS} (are in {WORD}|there are in {WORD}|{WORD} has|{WORD} contains|make up {WORD})[.|?]",
        f"(for a crossword|for my crossword|in a crossword), how many letters (has|are in) {WORD}?",
        f"{WORD} (consists of|is made of|is made up of|contains|has) how many {LETTERS}?",
        f"if (i|you) (write|spell) {WORD}, how many letters (is that|do i need|do you write)?",
        f"in {WORD}, how many letters (are there|do you count|can you count)[?]",
    ],
    [
        f"{{text}}(:|,| -) how many {LETTERS}[ are there| is that| does it have| are in it| in total][?]",
        f"(the word is|my word is|here is a word|the term is|i have a word|look at this word|take the word|my name is|consider this word)[:] {{text}}. (how many {LETTERS} does it have|how many letters long is it|count its {LETTERS}|how many {LETTERS} are in it|how many {LETTERS} is that|how many {LETTERS} are there|tell me how many letters it has)[?]",
        f"{{text}}(:|,| -) [please |now ](count (the|its) {LETTERS}|give me the letter count|number of letters|letter count){END}",
        "{text}: length in letters[?]",
    ],
    ["how many letters are in {text}?", "how many letters are in the word {text}?", "how many letters does {text} have?", "how many letters does the word {text} have?", "count the letters in {text}", "count the letters of the word {text}", "how many letters are there in {text}?", "how long is the word {text}?", "how many letters in {text}?", "number of letters in {text}"],
)


def count_letters(rng: Random) -> Exchange:
    guarded = rng.random() < 0.05
    word = rng.choice(META) if guarded else one_word(rng, 12)
    steps = numbered(list(word))
    return Exchange(ask(COUNT_LETTERS, word, rng, 0.3, guarded), f"{steps}: {len(word)} letters.", "I count the letters.")


LETTER = "(the letter {letter}|the letter {letter}|the letter '{letter}'|letter {letter}|{letter}|'{letter}')"
COUNT_LETTER = Frames(
    [
        f"how (often|many times) does (the letter {{letter}}|the letter '{{letter}}') (occur in|appear in|come in|show up in) {OF_WORD}: {{text}}",
        f"{START}count (the letter {{letter}}|every {{letter}}|all {{letter}}'s) in {OF_WORD}: {{text}}",
        f"{WANT} count (the letter {{letter}}|how often {{letter}} comes) in {OF_WORD}: {{text}}",
    ],
    [
        f"how (often|many times) does {LETTER} (occur|appear|come|come up|show up|stand|turn up) in {WORD}[?]",
        f"how (often|many times) is {LETTER} (in|used in|found in|contained in|part of) {WORD}[?]",
        f"how many (times the letter {{letter}}|{{letter}}'s|{{letter}}s|{{letter}}|letters {{letter}}|'{{letter}}'s) (are in|are there in|has|do you see in|do you find in|can you count in|do you need for) {WORD}[?]",
        f"how many {{letter}}'s does {WORD} have[?]",
        f"{START}count (the {{letter}}'s|the letter {{letter}}|all the {{letter}}'s|every {{letter}}|the occurrences of {{letter}}|how many times {{letter}} comes) in {WORD}{END}",
        f"(what is|tell me|give me) the number of (times {{letter}} occurs|{{letter}}'s|letters {{letter}}) in {WORD}[?]",
        f"{WANT} count {LETTER} in {WORD}{END}",
    ],
    [
        f"(the word is|my word is|here is a word|look at the word|take the word)[:] {{text}}. how (often|many times) does {LETTER} (occur|appear|come)[ in it]?",
        "{text}(:| -) how many (times {letter}|{letter}'s|{letter}s|letters {letter})[?]",
    ],
    ["how many {letter}'s are in {text}?", "how many times does the letter {letter} appear in {text}?", "how many times does {letter} occur in {text}?", "how many {letter}s are in {text}?", "how many {letter}'s are there in the word {text}?", "how often is the letter {letter} in {text}?", "count the letter {letter} in {text}"],
)


def count_letter(rng: Random) -> Exchange:
    word = one_word(rng, 11).lower()
    often = [letter for letter, times in Counter(word).items() if times > 1]
    letter = rng.choice(often) if often and rng.random() < 0.55 else rng.choice(word) if rng.random() < 0.75 else rng.choice("abcdefghijklmnopqrstuvwxyz")
    found, steps = 0, []
    for char in word:
        found += char == letter
        steps.append(f"{char} {found}" if char == letter else char)
    answer = f"{', '.join(steps)}: {found} time{'' if found == 1 else 's'}."
    return Exchange(ask(COUNT_LETTER, word, rng, 0.35, letter=letter), answer, f"I count only {letter}.")


COUNT_WORDS = Frames(
    [
        "how many words (are in|are there in|has|do you count in|make up|does it take for|long is) {it}: {text}",
        f"{START}(count|count up|add up|tally) (the|all|all the) words (in|of) ({{it}}|this|the following): {{text}}",
        f"{START}count the words: {{text}}",
        "(number of words|word count|how many words|words in this {thing}|count words|length in words|word counter|word total)[, please]: {text}",
        f"{WANT} count the words (in|of) {{it}}: {{text}}",
        f"{NEED} the (number|count) of words in {{it}}: {{text}}",
        "(tell me|find out|i wonder|i want to know|do you know) how many words (are in|there are in) {it}: {text}",
    ],
    [
        "how many words (are in|are there in|has|do i count in|are used in) [the {thing} ]{text}[?]",
        "how many words does [the {thing} ]{text} (have|contain|consist of|use)[?]",
        f"{START}count the words (in|of) [the {{thing}} ]{{text}}{END}",
        "(what is|what's|tell me) the (number of words in|word count of) [the {thing} ]{text}[?]",
        "how many words long is [the {thing} ]{text}[?]",
        "(tell me|i want to know|do you know) how many words (are in|there are in) [the {thing} ]{text}[.|?]",
    ],
    [
        "{text}(.|:| -) how many words (are that|is that|are there|does that have|are in this {thing}|do you count|did i write|was that)[?]",
        f"(the {{thing}} is|my {{thing}} is|here is a {{thing}}|look at this {{thing}}|i wrote|take this {{thing}})(:|,) {{text}}. (how many words (does it have|are in it|is that|are there|is it)[?]|(count|please count|now count) (the|its) words{END})",
        f"{{text}}(.|:| -) [please |now ](count the words|count these words|word count|count my words){END}",
    ],
    ["how many words are in {text}?", "how many words does {text} have?", "count the words in this sentence: {text}", "how many words are in this sentence: {text}", "count the words: {text}", "how many words are in the sentence {text}?", "how many words: {text}"],
)


def count_words(rng: Random) -> Exchange:
    text = natural(rng, SENTENCES) if rng.random() < 0.6 else punctuated(rng) if rng.random() < 0.4 else " ".join(some_words(rng, rng.randint(2, 8))[0])
    parts = [part.strip(".,!?;:()") for part in text.split()]
    if not all(part.isalnum() or "'" in part for part in parts):
        return count_words(rng)
    return Exchange(ask(COUNT_WORDS, text, rng, 0.6, True, **called("sentence sentence text line phrase", rng)), f"{numbered(parts)}: {len(parts)} words.", "I count the words.")


COUNT_ITEMS = Frames(
    [
        "how many {things} (are|do you see|are there|can you count|do you find|stand|are written|do i have|did i list|did i name|are listed|are given|have i got)[ in this list| here| in the list| in my list| below]: {text}[?]",
        f"{START}(count|count up|add up|tally|number) (the|these|all the|my|the following) {{things}}[ in this list| here| for me]: {{text}}",
        f"(what is|tell me|what's|find|give me|state) the (number|count|total|total number) of {{things}}[ here| in this list| in the list]: {{text}}",
        f"{WANT} count (these|the|my) {{things}}: {{text}}",
        f"{NEED} the (number|count) of {{things}} here: {{text}}",
        "(how long is|how many {things} has|how many {things} are on) (this|my|the) list: {text}[?]",
        "(number of {things}|count of {things}|how many {things}|how many|list length|length of the list|item count|count)[, please]: {text}[?]",
        "(tell me|find out|do you know|i wonder|i want to know|can you say) how many {things} (there are|are here|i have|these are|are in this list): {text}",
        f"{START}count (the list|this list|my list|everything in this list|all entries of this list|what is on my list|them|these): {{text}}",
    ],
    [
        "how many {things} are (in|there in|listed in|part of|among) {text}[?]",
        f"{START}count the {{things}} (in |){{text}}{END}",
        "(what is|tell me) the number of {things} in {text}[?]",
        "how many {things} (do i have|are there|have i got) if i have {text}[?]",
        "if i (buy|have|see|own|take|find|write down) {text}, how many {things} (is that|are that|do i have|are there)[?]",
    ],
    [
        "{text}(:| -) how many {things} (are that|is that|are these|are there|are they|do you count|do i have|did i write|were that)[?]",
        "(i have|here are|look at|this is my list:|my list is|my list:|here is a list:|the list is|i wrote down|i see|take|the {things} are|i bought|i need|we have|i collected|in my bag are|she has|there are|i packed|on the table are|on my list are) {text}. [so |now ]how many {things} (is that|are there|are they|are on it|did i name|do you count|are that in total)[?]",
        f"(i have|here are|here is my list:|the {{things}} are|list:|{{things}}:|these are my {{things}}:|my {{things}}:) {{text}}. [now |please ](count them|count these|count the {{things}}|tell me how many there are|tell me the number of {{things}}|how many are there|how many are they){END}",
    ],
    ["how many {things} are in this list: {text}", "count the {things}: {text}", "how many items are in this list: {text}", "count these {things}: {text}", "how many {things} are there: {text}", "count the items: {text}", "how many {things}: {text}"],
)


def count_items(rng: Random) -> Exchange:
    items, things = some_words(rng, rng.randint(2, 9) if rng.random() < 0.96 else 1)
    if rng.random() < 0.15:
        items, things = [str(words.number(rng)) for _ in items], "numbers"
    text, block = listed(items, rng)
    return Exchange(ask(COUNT_ITEMS, text, rng, 0.0, cased=False, block=block, things=things), f"{numbered(items)}: {len(items)}.", "I count the items.")


LIST = "(list|say|write|give me|name|show me|tell me|print|type|write down|write out|recite|output|display|read out|put down|provide|note down|enumerate)"
NUMBERS = "(the numbers|all numbers|numbers|every number|all the numbers|the whole numbers|all whole numbers|each number|all of the numbers|the series of numbers|the number line)"
FOR_ME = f"[ for me| out loud| one by one| in order| step by step| aloud| slowly| without a break]{END}"
COUNT_UP = [
    f"{START}(count|go|run|number) (from {{a}} to {{b}}|from {{a}} up to {{b}}|up from {{a}} to {{b}}|from {{a}} until {{b}}|from {{a}} through {{b}}|from {{a}} all the way to {{b}}){FOR_ME}",
    f"{START}count ({{a}} to {{b}}|from {{a}} till {{b}}|to {{b}} from {{a}}|to {{b}} starting (at|with|from) {{a}}|upwards from {{a}} to {{b}}){FOR_ME}",
    f"{START}{LIST} {NUMBERS} (from {{a}} to {{b}}|between {{a}} and {{b}}|from {{a}} up to {{b}}|{{a}} to {{b}}|from {{a}} through {{b}}|{{a}} through {{b}}|{{a}}-{{b}}|{{a}} - {{b}}){END}",
    f"(what are|which are|do you know|can you say) {NUMBERS} (from {{a}} to {{b}}|from {{a}} up to {{b}}|{{a}} to {{b}})[?]",
    f"{WANT} (count|go) (from {{a}} to {{b}}|up from {{a}} to {{b}}){FOR_ME}",
    f"{NEED} {NUMBERS} (from {{a}} to {{b}}|{{a}} to {{b}}|{{a}} through {{b}}|from {{a}} up to {{b}}){END}",
    f"{START}(start|begin) (at|with|from|counting at) {{a}} and (count|count up|go up|go on|keep counting|continue|keep going) (to|until|up to) {{b}}{END}",
    f"{START}(start|begin) (at|with) {{a}} and (stop at|end at|end with|finish with|finish at) {{b}}, counting up{END}",
    f"(starting|beginning) (at|with|from) {{a}}, count[ up] to {{b}}{END}",
    f"count[ up], (start|first number|from): {{a}}, (end|last number|to): {{b}}{END}",
    "how do you count from {a} to {b}[?]",
    f"how does counting from {{a}} to {{b}} (go|work|look)[?]",
    "(my|our) (son|daughter|child|class|little sister) is learning (to count|numbers). (count|can you count|please count) from {a} to {b} (for him|for her|with us|for us|)[.]",
    "(let us|let's) count[ together| up]: from {a} to {b}[!]",
    f"(numbers|counting|count) from {{a}} to {{b}}{END}",
    f"count from {{a}} to {{b}}{END}",
]
COUNT_TO = [
    f"{START}count (to|until|up to|from one to|as far as|all the way to|till|from 1 to|as high as|from 1 up to) {{b}}{FOR_ME}",
    f"{START}count to {{b}}{END}",
    f"{START}{LIST} the first {{b}} (numbers|whole numbers|counting numbers){END}",
    "(count|counting) to {b} please[.]",
    f"{WANT} count (to|up to) {{b}}{FOR_ME}",
    "(can you|do you know how to|are you able to|do you think you can|i bet you can't) count (to|up to) {b}[?]",
    "(i want to hear you|let me hear you|show me that you can|i'd love to hear you|let's hear you|prove that you can|show me how you) count to {b}[.|!|]",
    "(how do you|how does one|how do i|how to) count to {b}[?]",
    "(my|our) (son|daughter|child|class|little brother) is learning (to count|numbers). (count|can you count|please count) to {b}[.|?]",
    "(hide and seek|we play hide and seek|i am hiding)[!|.|:] count to {b}[.|!]",
    f"(if you can count|you can surely count|surely you can count) to {{b}}, (do it|show me|please do){END}",
    f"(numbers|all numbers) (up to|from one to|until) {{b}}{END}",
]
COUNT_DOWN = [
    f"{START}(count|go) (down|backwards|back|backward|in reverse|downwards) from {{a}} to {{b}}{FOR_ME}",
    f"{START}(count|go) from {{a}} (down|back|backwards|backward|downwards) to {{b}}{FOR_ME}",
    f"{START}count from {{a}} to {{b}} (backwards|in reverse|going down|in falling order|downwards){END}",
    f"{START}(do|start|give me|make|run|write|show me|begin|launch|perform) a countdown from {{a}} to {{b}}{END}",
    f"{NEED} (a countdown|the countdown|numbers going down) from {{a}} to {{b}}{END}",
    "countdown (from |: |){a} to {b}[.|!]",
    f"{START}{LIST} {NUMBERS} from {{a}} (down|back|backwards) to {{b}}{END}",
    f"{START}(start|begin) (at|with|from) {{a}} and (count down|go down|count back|count backwards|work down|work backwards) (to|until) {{b}}{END}",
    f"(starting|beginning) (at|with|from) {{a}}, count (down|backwards) to {{b}}{END}",
    f"{WANT} count (down|backwards|back) from {{a}} to {{b}}{FOR_ME}",
    f"(what are|which are) {NUMBERS} from {{a}} down to {{b}}[?]",
    f"(like a rocket launch|like before a rocket start|as in a rocket launch), count down from {{a}} to {{b}}{END}",
    "how do you count (down|backwards) from {a} to {b}[?]",
    f"count (down|backwards) from {{a}} to {{b}}{END}",
]
COUNT_DOWN_FROM = [
    f"{START}count (down|backwards|downwards) (from|starting at|starting with) {{a}}{END}",
    f"{START}(do|give me|start|make|begin) a countdown (from|starting at) {{a}}{END}",
    "countdown from {a}[!]",
    f"{WANT} count (down|backwards) from {{a}}{END}",
    "(the rocket starts|the rocket is ready|ready for launch)[!|.] count down from {a}[!|.]",
]
STEPS = {
    2: "(in twos|by twos|in steps of two|by 2|in steps of 2|by 2s|two by two|skipping every second number|in 2s)",
    3: "(in threes|by threes|in steps of three|by 3|in steps of 3|by 3s)",
    4: "(in fours|by fours|in steps of four|by 4|in steps of 4)",
    5: "(in fives|by fives|in steps of five|by 5|in steps of 5|by 5s|in 5s)",
    10: "(in tens|by tens|in steps of ten|by 10|in steps of 10|by 10s|in 10s)",
    20: "(in twenties|by twenties|in steps of twenty|by 20|in steps of 20)",
    100: "(in hundreds|by hundreds|in steps of a hundred|by 100|in steps of 100|by 100s)",
}
COUNT_STEPS = [
    f"{START}count (from {{a}} to {{b}} {{steps}}|{{steps}} from {{a}} to {{b}}|up {{steps}} from {{a}} to {{b}}){END}",
    f"{WANT} count {{steps}} from {{a}} to {{b}}{END}",
    f"{START}(start|begin) (at|with) {{a}} and count {{steps}} (to|up to|until) {{b}}{END}",
    f"{START}{LIST} the numbers from {{a}} to {{b}} {{steps}}{END}",
]
COUNT_STEPS_TO = [f"{START}count (to {{b}} {{steps}}|{{steps}} to {{b}}|{{steps}} up to {{b}}|{{steps}} until {{b}}){END}", f"{WANT} count {{steps}} to {{b}}{END}", "(can you|do you know how to) count {steps} to {b}[?]"]
EVEN_ODD = [
    f"{START}{LIST} (the|all|all the) {{kind}} numbers (from {{a}} to {{b}}|between {{a}} and {{b}}|from {{a}} up to {{b}}){END}",
    "(what are|which are) the {kind} numbers (from {a} to {b}|between {a} and {b})[?]",
    f"{START}count[ only] the {{kind}} numbers from {{a}} to {{b}}{END}",
    f"{NEED} (the|all|all the) {{kind}} numbers from {{a}} to {{b}}{END}",
    "{kind} numbers from {a} to {b}[?|.]",
]
EVEN_ODD_TO = [f"{START}{LIST} (the|all|all the) {{kind}} numbers (up to|to|until|from 1 to) {{b}}{END}", f"{START}(count to|count up to) {{b}} in {{kind}} numbers{END}", "(what are|which are) the {kind} numbers up to {b}[?]"]
FIRST_EVEN = [f"{START}{LIST} the first {{n}} {{kind}} numbers{END}", "(what are|which are) the first {n} {kind} numbers[?]"]


def counted(asks: list[str], rng: Random, **slots: str) -> Exact:
    frame = said(rng.choice(asks), rng)
    if rng.random() < 0.08:
        frame = f"{said(PRE, rng)} {frame}"
    return Exact(filled(typed(frame, rng), {name: said(slot, rng) for name, slot in slots.items()}))


WORDED = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()


def shown(number: int, rng: Random) -> str:
    """A number as people type it: small ones at times as words."""
    return WORDED[number] if number <= 20 and rng.random() < 0.12 else str(number)


def row(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers)) + "."


def count(rng: Random) -> Exchange:
    kind = rng.random()
    if kind < 0.16:
        return count_steps(rng)
    a = rng.randint(0, 30) if rng.random() < 0.8 else rng.randint(30, 95)
    if rng.random() < 0.25:
        a = 1
    b = a + rng.randint(2, 19)
    kind = rng.random()
    if kind < 0.25:
        b = rng.randint(2, 30)
        asks, numbers = COUNT_TO, list(range(1, b + 1))
    elif kind < 0.6:
        # "Count from 9 to 4" goes down by itself.
        numbers = list(range(a, b + 1))
        asks = COUNT_UP
        if rng.random() < 0.15:
            asks, numbers = COUNT_UP[-2:], numbers[::-1]
    elif kind < 0.9:
        asks, numbers = COUNT_DOWN, list(range(b, a - 1, -1))
    else:
        asks, numbers = COUNT_DOWN_FROM, list(range(rng.randint(2, 20), 0, -1))
    first, last = str(numbers[0]), str(numbers[-1])
    question = counted(asks, rng, a=shown(numbers[0], rng), b=shown(numbers[-1], rng))
    way = "up" if numbers[0] < numbers[-1] else "down"
    return Exchange(question, row(numbers), f"Count {way} from {first} to {last}.")


def count_steps(rng: Random) -> Exchange:
    kind = rng.random()
    if kind < 0.45:
        step = rng.choices([2, 3, 4, 5, 10, 20, 100], [28, 8, 5, 26, 26, 4, 3])[0]
        numbers = [step * i for i in range(1, rng.randint(4, 13))]
        if rng.random() < 0.55:
            return Exchange(counted(COUNT_STEPS_TO, rng, b=str(numbers[-1]), steps=STEPS[step]), row(numbers), f"Steps of {step}, from {step} to {numbers[-1]}.")
        start = rng.choice([0, step, step, rng.randint(1, 20), rng.randint(1, 9) * step])
        numbers = [start + step * i for i in range(rng.randint(3, 11))]
        question = counted(COUNT_STEPS, rng, a=str(start), b=str(numbers[-1]), steps=STEPS[step])
        return Exchange(question, row(numbers), f"Steps of {step}, from {start} to {numbers[-1]}.")
    odd = rng.random() < 0.45
    name, thought = ("odd", "Odd numbers end in 1, 3, 5, 7, 9.") if odd else ("even", "Even numbers end in 0, 2, 4, 6, 8.")
    if kind < 0.6:
        n = rng.randint(2, 10)
        return Exchange(counted(FIRST_EVEN, rng, n=shown(n, rng), kind=name), row([2 * i + 2 - odd for i in range(n)]), thought)
    if kind < 0.8:
        b = rng.randint(4, 24)
        return Exchange(counted(EVEN_ODD_TO, rng, b=str(b), kind=name), row([i for i in range(1, b + 1) if i % 2 == odd]), thought)
    a = rng.randint(1, 60)
    b = a + rng.randint(4, 18)
    # Whether the ends belong to it is unclear for "between", so they do not have the right kind.
    a, b = a + (a % 2 == odd), b + (b % 2 == odd)
    return Exchange(counted(EVEN_ODD, rng, a=str(a), b=str(b), kind=name), row([i for i in range(a, b + 1) if i % 2 == odd]), thought)
