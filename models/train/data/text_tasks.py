"""Tasks on words and numbers: copy, count, sort, change case, spell, pick out. Half of the words are made up, so that only the method helps."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from data import text_case, text_copy, text_count, text_pick, text_plain, text_sort
from data.texts import numbered, one_word, said
from grammar import Exact, Exchange, draw

KINDS: list[tuple[float, Callable[[Random], Exchange]]] = [
    (5.2, text_copy.copy), (0.6, text_copy.copy_list), (0.9, text_copy.copy_times), (0.6, text_copy.copy_part),
    (3.6, text_case.case), (3, text_case.spell),
    (3.2, text_count.count), (1.7, text_count.count_letters), (0.8, text_count.count_letter), (1.2, text_count.count_words), (1.4, text_count.count_items),
    (4.6, text_sort.sort_words), (4.2, text_sort.sort_numbers), (0.5, text_sort.sort_length), (1, text_sort.reverse_word), (0.9, text_sort.reverse_list),
    (0.9, text_pick.nth_letter), (0.7, text_pick.nth_word), (0.6, text_pick.nth_item), (1.6, text_pick.extreme), (0.8, text_pick.contains),
    (30, text_plain.exchange),
    (0.4, text_pick.acronym), (0.5, text_pick.join), (0.25, text_pick.vowels), (0.4, text_pick.change_list),
]  # fmt: skip


def exchange(rng: Random) -> Exchange:
    return draw(KINDS, rng)(rng)


# What goes on with another word after a first one: what is done, and how it is shown.
GOES_ON: list[tuple[float, Callable[[Random], Exchange], Callable[[str], str], str]] = [
    (3, text_case.spelled, lambda word: "-".join(word), "Letter by letter."),
    (2, text_count.count_letters, lambda word: f"{numbered(list(word))}: {len(word)} letters.", "I count the letters."),
    (2, text_case.upper, str.upper, "In capital letters."),
    (1.5, text_sort.reverse_word, lambda word: word[::-1], ""),
    (2, text_copy.copy_word, str, "I copy the text."),
]
NEXT = "(and|and|now|next|then|and now|next word:|now do|the same (for|with)|same (for|with)|do the same (for|with)|what about|how about|and what about|again:|another one:|next one:|also|one more:|ok, and|try) {text}[?|.|, please|, please?| please]"


def series(rng: Random) -> list[Exchange]:
    """A task on a word, and the same on one or two more, asked in short."""
    _, first, done, thought = rng.choices(GOES_ON, [entry[0] for entry in GOES_ON])[0]
    exchanges = [first(rng)]
    for _ in range(rng.choice([1, 1, 2])):
        word = one_word(rng, 9)
        if done is str.upper or not thought:
            word = word.lower()
        text = f'"{word}"' if rng.random() < 0.3 else word
        question = Exact(said(NEXT, rng, text=text))
        exchanges.append(Exchange(question, done(word), thought or f"{'-'.join(word)} becomes {'-'.join(word[::-1])}."))
    return exchanges
