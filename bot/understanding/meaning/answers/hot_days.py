"""The days that a word about the weather is for: Saturday, the whole week, until Friday."""

import re
from datetime import date

from bot.domain.calendar import DAY, WEEK, days_from, monday_of, sunday_of
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.words import fold, words_of
from bot.understanding.meaning.wishes import place_day

MOST_DAYS = 14  # nobody knows the weather beyond
_SAID = patterns("answers.hot_days")
_WHOLE_WEEK, _NEXT_WEEK, _WEEKEND, _UNTIL, _NEXT_DAYS, _DAYS_LONG = (
    re.compile(rf"(?<!\w)(?:{_SAID[name]})(?!\w)")
    for name in ("whole_week", "next_week", "weekend", "until", "next_days", "days_long")
)
_SOME = 3  # the next few days
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
        return tuple(days_from(max(today, sunday - DAY), sunday))
    days = [day for _, day in named]
    if days and (_UNTIL.search(folded) or _is_range(folded, named)):
        first = today if len(days) == 1 else days[0]
        last = days[-1] if days[-1] >= first else days[-1] + WEEK
        return tuple(days_from(first, last))[:MOST_DAYS]
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


def _is_range(folded: str, named: list[tuple[int, date]]) -> bool:
    """``Thursday to Saturday``: two days with such a word between them, and no other."""
    if len(named) != 2 or named[1][0] - named[0][0] not in {2, 3}:
        return False
    between = words_of(folded)[named[0][0] + 1 : named[1][0]]
    return set(between) <= _BETWEEN
