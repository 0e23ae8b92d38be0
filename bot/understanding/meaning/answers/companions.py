"""Whether a runner follows a plan already, and what it asks of which day."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.brief import Weekday
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.running_days import days_in
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    words_of,
)
from bot.understanding.meaning.answers.yes_no import NO, YES, leading_yes_no


@dataclass(frozen=True, slots=True)
class CompanionAnswer:
    """Companion mode or not, and what was told of the runner's own plan.

    Attributes:
        hard_days: ``None`` where the answer did not name them.
        long_day: ``None`` where the answer did not name it.
    """

    is_companion: bool
    hard_days: frozenset[Weekday] | None = None
    long_day: Weekday | None = None


_WORDS = spoken("answers.companions")
_LABEL = re.compile(
    rf"\b(?:(?P<long>{alternatives(_WORDS['long'])})|(?P<hard>{alternatives(_WORDS['hard'])}))\b"
)
_AROUND = re.compile(rf"\b{patterns('answers.companions')['around']}\b|[:=()-]")
_CLAUSE = re.compile(r"[,;.!\n]")
_FULL_PLAN = frozenset(_WORDS["full_plan"])


def read_companion(text: str, language: str = "en") -> CompanionAnswer:
    """Read ``yes``, ``no``, or ``yes, hard tue fri, long sun``.

    Raises:
        AnswerError: Neither a yes nor a no, or days that cannot be read.
    """
    plain = leading_yes_no(text)
    if plain is not None:
        return CompanionAnswer(plain)
    folded = fold(text)
    words = words_of(folded)
    if not words or (words[0] in YES and set(words) & NO):
        raise _unreadable(text)
    if words[0] in NO:
        if _LABEL.search(folded) or not set(words) & _FULL_PLAN:
            raise _unreadable(text)
        return CompanionAnswer(is_companion=False)
    says_yes = words[0] in YES
    hard, long = _days_of_plan(re.sub(r"^\w+", "", folded) if says_yes else folded, text, language)
    if hard is None and long is None and not says_yes:
        raise _unreadable(text)
    return CompanionAnswer(is_companion=True, hard_days=hard, long_day=long)


def _days_of_plan(
    rest: str, text: str, language: str
) -> tuple[frozenset[Weekday] | None, Weekday | None]:
    """Give each day to the label it stands beside; days without one are hard."""
    hard: set[Weekday] = set()
    long: set[Weekday] = set()
    kind = hard
    for part in _parts(rest):
        label = _LABEL.search(part)
        if label:
            kind = long if label["long"] else hard
        named = _AROUND.sub(" ", _LABEL.sub(" ", part))
        days = days_in(named, language)
        if label and words_of(named) and days is None:
            raise _unreadable(text)
        kind |= days or frozenset()
    if len(long) > 1:
        raise _unreadable(text)
    return frozenset(hard) or None, next(iter(long), None)


def _parts(rest: str) -> list[str]:
    """Cut a text so that each part has at most one label."""
    parts: list[str] = []
    for clause in _CLAUSE.split(rest):
        starts = [label.start() for label in _LABEL.finditer(clause)]
        cuts = [0, *starts[1:], len(clause)] if starts else [0, len(clause)]
        parts.extend(clause[start:end] for start, end in pairwise(cuts))
    return parts


def _unreadable(text: str) -> AnswerError:
    return AnswerError(
        "I could not read that in “{text}”: write no, or yes with your days, like yes, hard tue "
        "fri, long sun.",
        text=quoted(text),
    )
