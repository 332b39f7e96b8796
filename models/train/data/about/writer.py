"""The one writer of topics, which knows all wordings."""

from __future__ import annotations

from data.about.core import CORE
from data.about.first_wordings import MORE
from data.about.frames import Writer
from data.about.wordings_api import API_WORDINGS
from data.about.wordings_model import MODEL_WORDINGS
from data.about.wordings_streams import STREAM_WORDINGS
from data.about.wordings_terms import TERM_WORDINGS
from data.about.wordings_use import USE_WORDINGS

WRITER = Writer(MODEL_WORDINGS, API_WORDINGS, STREAM_WORDINGS, USE_WORDINGS, TERM_WORDINGS, asks=MORE, core=CORE)
topic = WRITER.topic
