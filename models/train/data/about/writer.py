"""The one writer of topics, which knows all wordings."""

from __future__ import annotations

from data.about.core import CORE
from data.about.first_wordings import MORE
from data.about.frames import Writer
from data.about.said_again import SAID_AGAIN
from data.about.said_of_details import SAID_OF_DETAILS
from data.about.said_of_model import SAID_OF_MODEL
from data.about.said_of_project import SAID_OF_PROJECT
from data.about.said_of_streams import SAID_OF_STREAMS
from data.about.said_of_use import SAID_OF_USE
from data.about.wordings_api import API_WORDINGS
from data.about.wordings_model import MODEL_WORDINGS
from data.about.wordings_streams import STREAM_WORDINGS
from data.about.wordings_terms import TERM_WORDINGS
from data.about.wordings_use import USE_WORDINGS

SAID_FIRST = {**SAID_OF_MODEL, **SAID_OF_PROJECT, **SAID_OF_STREAMS, **SAID_OF_USE, **SAID_OF_DETAILS}
SAID = {thought: [*SAID_FIRST.get(thought, ()), *SAID_AGAIN.get(thought, ())] for thought in {**SAID_FIRST, **SAID_AGAIN}}
WRITER = Writer(MODEL_WORDINGS, API_WORDINGS, STREAM_WORDINGS, USE_WORDINGS, TERM_WORDINGS, asks=MORE, said=SAID, core=CORE)
topic = WRITER.topic
