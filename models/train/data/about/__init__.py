"""What the model is, and what Llamaside is and does."""

from __future__ import annotations

from random import Random

from data.about.daily_use import DAILY_USE
from data.about.details import DETAILS
from data.about.follow_ups import FollowUps
from data.about.frames import WHAT_IS
from data.about.glossary import GLOSSARY
from data.about.model import MODEL
from data.about.project import PROJECT
from data.about.streams import STREAMS
from data.about.terms import TERMS
from data.about.writer import WRITER
from grammar import Exchange, Topic

__all__ = ["LLAMASIDE", "MODEL", "WHAT_IS", "follow_up_exchanges"]

LLAMASIDE: list[Topic] = [*PROJECT, *STREAMS, *DAILY_USE, *TERMS, *DETAILS, *GLOSSARY]

assert not WRITER.unused(), WRITER.unused()

_FOLLOW_UPS = FollowUps([*MODEL, *LLAMASIDE])


def follow_up_exchanges(rng: Random) -> list[Exchange]:
    """Two or three exchanges about one thing, the later ones short questions."""
    return _FOLLOW_UPS.exchanges(rng)
