"""Simple facts: all groups of them, and the tables that others use."""

from __future__ import annotations

from data.facts_animals import ANIMALS, animal_topics
from data.facts_base import article, fact, sentence
from data.facts_calendar import DAYS, MONTHS, NUMBER_WORDS, calendar_topics
from data.facts_colours import COLOURS, colour_topics
from data.facts_countries import CAPITALS
from data.facts_everyday import everyday_topics, thing_topics
from data.facts_follow import follow_up_exchanges
from data.facts_general import general_topics
from data.facts_lists import list_topics
from data.facts_said import SAID_OF_FACTS
from data.facts_units import number_topics, unit_topics
from data.facts_words import OPPOSITES, opposite_topics, word_topics
from data.facts_world import capital_answer, capital_topics, world_topics
from grammar import Topic

__all__ = ["ANIMALS", "CAPITALS", "COLOURS", "DAYS", "GROUPS", "MONTHS", "NUMBER_WORDS", "OPPOSITES", "SAID_OF_FACTS", "article", "capital_answer", "follow_up_exchanges", "sentence"]

GROUPS: dict[str, list[Topic]] = {
    group: [fact(topic) for topic in topics]
    for group, topics in {
        "capitals": capital_topics(),
        "world": world_topics(),
        "colours": colour_topics(),
        "animals": animal_topics(),
        "opposites": opposite_topics(),
        "words": word_topics(),
        "calendar": calendar_topics(),
        "units": unit_topics(),
        "numbers": number_topics(),
        "lists": list_topics(),
        "single": general_topics(),
        "everyday": everyday_topics(),
        "things": thing_topics(),
    }.items()
}
