"""The age of a runner, as far as training asks for it."""

import re
from dataclasses import dataclass

from bot.domain.brief import AgeBand
from bot.understanding.languages import patterns, values
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted

YOUNGEST, OLDEST = 5, 110
_FIVE = 5

_SAID = patterns("answers.ages")
_CHATTER = re.compile(rf"\b{_SAID['filler']}\b|[.!~]")
_OVER = re.compile(rf"(?:{_SAID['over']}|>) ?(\d{{1,3}})")
_OR_MORE = re.compile(rf"(\d{{1,3}}) ?(?:\+|{_SAID['or_more']})")
_UNDER = re.compile(rf"(?:{_SAID['under']}|<) ?(\d{{1,3}})")
_BETWEEN = re.compile(rf"(?:{_SAID['between']} )?(\d{{1,2}}) ?(?:-|{_SAID['to']}) ?(\d{{1,2}})")
_DECADES = values("answers.ages.decades")
_DECADE = re.compile(r"(?:early|mid|late)?[ -]*(\d)0'?s")


@dataclass(frozen=True, slots=True)
class Age:
    """An age as it was told.

    Attributes:
        years: From 50 to 69, where training changes every five years, the least of those five;
            ``None`` where no more than ``band`` is told, or asked for.
    """

    band: AgeBand
    years: int | None = None


def read_age(text: str, language: str = "en") -> Age:
    """Read an age in years, or a band such as ``18-49`` or ``over 50``.

    Raises:
        AnswerError: Unreadable, not a human age, or a band that we train in different ways.
    """
    years = re.sub(r"(?<=\d)(?:yo|y|ish)\b", " ", with_digits(fold(text), language))
    bare = " ".join(_CHATTER.sub(" ", years).split())
    bare = _DECADES.get(bare.split(" ")[-1], bare)
    age = _years(bare) or _band(bare)
    if age is None:
        raise AnswerError(
            "I could not read an age in “{text}”: write your years, like 34.", text=quoted(text)
        )
    return age


def _years(bare: str) -> Age | None:
    if not re.fullmatch(r"\d{1,3}", bare):
        return None
    years = int(bare)
    return _of(years) if YOUNGEST <= years <= OLDEST else None


def _band(bare: str) -> Age | None:
    between = _BETWEEN.fullmatch(bare)
    if between:
        first, last = int(between[1]), int(between[2])
        young, old = AgeBand.of(first), AgeBand.of(last)
        if young is not old or first > last:
            return None
        return _of(first) if last - first < _FIVE else Age(young)
    over = _OVER.fullmatch(bare) or _OR_MORE.fullmatch(bare)
    if over and int(over[1]) <= OLDEST:
        years = int(over[1])
        least = AgeBand.MASTERS.youngest
        return _of(years) if years > least else Age(AgeBand.MASTERS) if years == least else None
    under = _UNDER.fullmatch(bare)
    if under and YOUNGEST <= int(under[1]) <= AgeBand.YOUTH.youngest:
        return Age(AgeBand.CHILD)
    decade = _DECADE.fullmatch(bare)
    if decade and int(decade[1]) >= 2:
        return Age(AgeBand.of(int(decade[1]) * 10))
    return None


def _of(years: int) -> Age:
    band = AgeBand.of(years)
    return Age(band, years - years % _FIVE if band is AgeBand.MASTERS else None)
