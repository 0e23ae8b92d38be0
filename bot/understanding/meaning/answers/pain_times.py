"""When on a run it hurts: ``only at the start``, ``nachts``, ``cada vez peor``."""

import re

from bot.domain.health.pain import PainTime
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.words import fold

_SAID = patterns("answers.pain_times")
_TIMES = {time: re.compile(rf"\b{_SAID[time.name.lower()]}\b") for time in PainTime}
_ALONE = re.compile(rf"\b{_SAID['worse_alone']}\b")
_DENIED = re.compile(rf"\b{_SAID['not']}(?: \w+)? (?:{_SAID['worse']}|{_SAID['worse_alone']})\b")
# What is graver counts, where a message says several.
_GRAVEST_FIRST = (PainTime.AT_NIGHT, PainTime.WORSE, PainTime.THROUGHOUT, PainTime.START)


def read_pain_time(text: str, *, is_asked: bool) -> PainTime | None:
    """Read when it hurts; ``it does not get worse`` is no worsening.

    ``is_asked``: it answers that question, where *worse* alone says it.
    """
    folded = fold(text)
    said = {time for time in _GRAVEST_FIRST if _TIMES[time].search(folded)}
    if is_asked and _ALONE.search(folded):
        said.add(PainTime.WORSE)
    if _DENIED.search(folded):
        said.discard(PainTime.WORSE)
        said |= {PainTime.THROUGHOUT} if is_asked and not said else set()
    return next((time for time in _GRAVEST_FIRST if time in said), None)
