"""The wish to go on without a race: ``just keep me running``, ``no race any more``."""

import re

from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.words import fold

_SAID = patterns("answers.keep_running")["said"]
_WORDS = re.compile(rf"{_SAID}(?:[,.;:!]* (?:{_SAID}))?")


def wants_to_keep_running(text: str) -> bool:
    """Tell whether a message says this, and nothing else."""
    return _WORDS.fullmatch(fold(text).strip(" .!")) is not None
