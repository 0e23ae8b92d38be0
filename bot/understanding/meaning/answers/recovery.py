"""Telling that pain or illness is over."""

import re

from bot.understanding.languages import patterns
from bot.understanding.meaning.alarms.short_sayings import says_fine
from bot.understanding.meaning.answers.words import fold

_SAID = patterns("answers.recovery")
_WELL = re.compile(rf"\b{_SAID['well']}\b")
_NOT_YET = re.compile(rf"\b{_SAID['not_yet']}\b")
_NO_FEVER = re.compile(rf"\b{_SAID['no_fever']}\b")
_NOT_ANY_MORE = re.compile(r"\b(?:does not|doesn't) hurt\b")


def says_well(text: str, *, is_still_told: bool = False) -> bool:
    """Tell whether a text says that pain or illness is over, in any of the coach's languages.

    It is asked only while something holds the runner back; "not well yet" and "when I am well
    again" are no.

    Args:
        text: The message.
        is_still_told: It tells of what ails somebody now, so that "no fever" beside it says only
            how little it is.
    """
    if says_fine(text, is_asked=False):
        return True
    folded = fold(text)
    if is_still_told:
        folded = _NO_FEVER.sub(" ", folded)
    without = _NOT_ANY_MORE.sub("no pain", folded)
    return _WELL.search(without) is not None and _NOT_YET.search(without) is None
