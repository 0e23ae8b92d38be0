"""Questions about the scale of pain: ``what do you mean, 0 to 10``, ``was heißt 3?``."""

import re

from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.words import fold

_ASKS = re.compile(rf"\b{patterns('answers.pain_scale')['asks']}")
_LONGEST = 60


def asks_about_scale(text: str) -> bool:
    """Tell whether a message asks what the numbers stand for, while one is asked for."""
    folded = fold(text)
    return len(folded) <= _LONGEST and _ASKS.search(folded) is not None
