"""The target time: what a runner hopes for."""

import re

from bot.domain.quantities import Duration
from bot.domain.season.goal import Goal
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.durations import read_duration
from bot.understanding.meaning.answers.words import fold, words_of
from bot.understanding.meaning.answers.yes_no import NO

_SAID = patterns("answers.targets")
_NO_TARGET = NO | set(spoken("answers.targets")["no_target"])
_HOPES = re.compile(rf"^(?:{_SAID['hope']}(?![a-z])[ :\-.]*|[~<≈]=? ?)+")
_RACE = rf"(?:{_SAID['for']} )?(?:{_SAID['article']} )?{_SAID['race']}"
_TAIL = re.compile(rf"(?:[ ,]*(?:{_SAID['tail']}|!|\.|{_RACE}))+$")


def read_target(text: str, goal: Goal, language: str = "en") -> Duration | None:
    """Read the time hoped for; ``None`` where the runner has none in mind.

    Raises:
        AnswerError: Unreadable, or not a time that this race can take.
    """
    words = set(words_of(fold(text)))
    if (words and words <= _NO_TARGET) or fold(text) in {"?", "-"}:
        return None
    return read_duration(without_hopes(text), goal.distance, language, said=text)


def without_hopes(text: str) -> str:
    """Take ``sub``, ``about`` and the like from the time they stand before."""
    folded = fold(text)
    return _TAIL.sub("", _HOPES.sub("", folded)).removesuffix("ish").strip()
