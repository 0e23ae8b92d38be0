"""Questions about the scale of pain: ``what do you mean, 0 to 10``, ``was heißt 3?``."""

import re

from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.words import fold

_ASKS = re.compile(rf"\b{patterns('answers.pain_scale')['asks']}")
_LONGEST = 60


def asks_about_scale(text: str) -> bool:
    """Tell whether a message asks what the numbers stand for, while one is asked for.

    ``3, creo que es un esguince`` asks nothing: without its mark a question comes first.
    """
    folded = fold(text).lstrip("¿ ")
    asks = _ASKS.search(folded) if "?" in folded else _ASKS.match(folded)
    return len(folded) <= _LONGEST and asks is not None
