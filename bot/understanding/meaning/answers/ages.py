"""The age of a runner, as far as training asks for it."""

import re

from bot.domain.brief import AgeBand
from bot.understanding.languages import patterns, values
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted

YOUNGEST, OLDEST = 5, 110

_SAID = patterns("answers.ages")
_CHATTER = re.compile(rf"\b{_SAID['filler']}\b|[.!~]")
_OVER = re.compile(rf"(?:{_SAID['over']}|>) ?(\d{{1,3}})")
_OR_MORE = re.compile(rf"(\d{{1,3}}) ?(?:\+|{_SAID['or_more']})")
_UNDER = re.compile(rf"(?:{_SAID['under']}|<) ?(\d{{1,3}})")
_BETWEEN = re.compile(rf"(?:{_SAID['between']} )?(\d{{1,2}}) ?(?:-|{_SAID['to']}) ?(\d{{1,2}})")
_DECADES = values("answers.ages.decades")
_DECADE = re.compile(r"(?:early|mid|late)?[ -]*(\d)0'?s")


def read_age(text: str, language: str = "en") -> AgeBand:
    """Read an age in years, or a band such as ``18-49`` or ``over 50``.

    Raises:
        AnswerError: Unreadable, not a human age, or a band that we train in different ways.
    """
    years = re.sub(r"(?<=\d)(?:yo|y|ish)\b", " ", with_digits(fold(text), language))
    bare = " ".join(_CHATTER.sub(" ", years).split())
    bare = _DECADES.get(bare.split(" ")[-1], bare)
    band = _years(bare) or _band(bare)
    if band is None:
        raise AnswerError(
            "I could not read an age in “{text}”: write your years, like 34.", text=quoted(text)
        )
    return band


def _years(bare: str) -> AgeBand | None:
    if not re.fullmatch(r"\d{1,3}", bare):
        return None
    return AgeBand.of(int(bare)) if YOUNGEST <= int(bare) <= OLDEST else None


def _band(bare: str) -> AgeBand | None:
    between = _BETWEEN.fullmatch(bare)
    if between:
        young, old = AgeBand.of(int(between[1])), AgeBand.of(int(between[2]))
        return young if young is old and int(between[1]) <= int(between[2]) else None
    over = _OVER.fullmatch(bare) or _OR_MORE.fullmatch(bare)
    if over and int(over[1]) <= OLDEST:
        return AgeBand.SENIOR if int(over[1]) >= 70 else {50: AgeBand.MASTERS}.get(int(over[1]))
    under = _UNDER.fullmatch(bare)
    if under and YOUNGEST <= int(under[1]) <= 16:
        return AgeBand.CHILD
    decade = _DECADE.fullmatch(bare)
    if decade and int(decade[1]) >= 2:
        return AgeBand.of(int(decade[1]) * 10)
    return None
