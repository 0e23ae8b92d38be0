"""The days that a word about the weather is for: Saturday, the whole week, until Friday."""

import re
from datetime import date

from bot.domain.calendar import DAY, WEEK, days_from, monday_of, sunday_of
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.words import fold, words_of
from bot.understanding.meaning.wishes import place_day

MOST_DAYS = 14  # nobody knows the weather beyond
_SAID = patterns("answers.hot_days")
_WHOLE_WEEK, _NEXT_WEEK, _WEEKEND, _UNTIL, _NEXT_DAYS, _DAYS_LONG = (
    re.compile(rf"(?<!\w)(?:{_SAID[name]})(?!\w)")
    for name in ("whole_week", "next_week", "weekend", "until", "next_days", "days_long")
)
_SOME = 3  # the next few days
# ``from the Thursday``: it stands right before a day.
_SINCE = re.compile(rf"(?<!\w)(?:{_SAID['since']})$")
_BETWEEN = frozenset(spoken("answers.hot_days")["between"])


def read_hot_days(text: str, today: date, language: str = "en") -> tuple[date, ...]:
    """List the days to come that are named, today among them; none where none is."""
    folded = fold(text)
    counted = _counted(with_digits(folded, language))
    if counted is not None:
        return tuple(days_from(today, today + counted * DAY))[:MOST_DAYS]
    named = _named(folded, today)
    if _NEXT_WEEK.search(folded) and not named:
        monday = monday_of(today) + WEEK
        return tuple(days_from(monday, sunday_of(monday)))
    if _WHOLE_WEEK.search(folded) and not named:
        return tuple(days_from(today, sunday_of(today)))
    if _WEEKEND.search(folded) and not named:
        sunday = sunday_of(today)
        first = today if _UNTIL.search(folded) else max(today, sunday - DAY)
        return tuple(days_from(first, sunday))
    return _from_named(folded, named, today)


def _from_named(folded: str, named: list[tuple[int, date]], today: date) -> tuple[date, ...]:
    """List the days that are meant by those that are named."""
    days = [day for _, day in named]
    if days and (_UNTIL.search(folded) or _is_range(folded, named)):
        first = today if len(days) == 1 else days[0]
        last = days[-1] if days[-1] >= first else days[-1] + WEEK
        return tuple(days_from(first, last))[:MOST_DAYS]
    if len(days) == 1 and _is_open(folded, named[0]):
        # Until when is not told: to the end of that week, and for some days at least.
        last = max(sunday_of(days[0]), days[0] + (_SOME - 1) * DAY)
        return tuple(days_from(days[0], last))
    return tuple(sorted(set(days)))


def _counted(folded: str) -> int | None:
    """How many days after today are meant, where they are counted.

    Some begin to count the next three days today and some tomorrow: neither misses one.
    """
    for pattern, after_today in ((_NEXT_DAYS, 0), (_DAYS_LONG, -1)):
        found = pattern.search(folded)
        if found is not None:
            told = next(filter(None, found.groups()), "").strip()
            return max(0, (int(told) if told.isdecimal() else _SOME) + after_today)
    return None


def _named(folded: str, today: date) -> list[tuple[int, date]]:
    """Find the days that are named, with their places among the words."""
    placed = ((at, place_day(word, today)) for at, word in enumerate(words_of(folded)))
    return [(at, day) for at, day in placed if day is not None and day >= today]


def _is_open(folded: str, named: tuple[int, date]) -> bool:
    """``from Thursday``, and no word of an end."""
    return _SINCE.search(" ".join(words_of(folded)[: named[0]])) is not None


def _is_range(folded: str, named: list[tuple[int, date]]) -> bool:
    """``Thursday to Saturday``: two days with such a word between them, and no other."""
    if len(named) != 2 or named[1][0] - named[0][0] not in {2, 3}:
        return False
    between = words_of(folded)[named[0][0] + 1 : named[1][0]]
    return set(between) <= _BETWEEN
