"""Dates written with a day and a month: ``2027-04-26``, ``4/26/27``, ``Sunday 25 April``."""

import re
from collections.abc import Iterator
from datetime import date

from bot.domain.brief import Weekday
from bot.understanding.languages import patterns, spoken
from bot.understanding.meaning.answers.calendar_words import month_of, weekday_names, weekday_of
from bot.understanding.meaning.answers.words import words_of

_SAID = patterns("answers.written_dates")
_FILLERS = frozenset(spoken("answers.written_dates")["filler"])
_ORDINAL_ENDING = re.compile(r"(\d)(?:st|nd|rd|th|er|ere|eme|°|o|a)\b")
_LEADING_ARTICLE = re.compile(rf"^{_SAID['article']} (?=\d)")
_TIME_OF_DAY = re.compile(
    r",? ?(?:\b(?:at|um|a las|a) )?\b\d{1,2}(?::\d\d(?: ?[ap]m| uhr|h)?| ?[ap]m| uhr|h\d?\d?)$|"
    r" at \d{1,2}$"
)


def written_days(text: str, today: date, language: str) -> tuple[date, ...]:
    """List the days a date may mean, the likeliest first; one without a year is the next."""
    plain = _TIME_OF_DAY.sub("", _ORDINAL_ENDING.sub(r"\1", text)).rstrip(" .,")
    return _numeric(plain, today, language) or _named(plain, today, language)


def without_weekday(text: str, language: str) -> str:
    """Take the weekday out of a date, to see whether it is the one thing wrong with it."""
    kept = [part for part in text.split() if weekday_of(part.strip(".,"), language) is None]
    return " ".join(kept)


def _numeric(text: str, today: date, language: str) -> tuple[date, ...]:
    weekday, rest = _leading_weekday(_LEADING_ARTICLE.sub("", text), language)
    joined = re.fullmatch(r"(20\d\d)(\d\d)(\d\d)", rest)
    first = joined or re.fullmatch(r"(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})", rest)
    if first:
        return _on(weekday, _valid(int(first[1]), int(first[2]), int(first[3])))
    parts = re.fullmatch(r"(\d{1,2}) ?([-/. ]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?", rest)
    if parts is None:
        return ()
    orders = _orders(int(parts[1]), int(parts[3]), parts[2], language)
    if parts[4]:
        year = _full_year(int(parts[4]))
        found = [day for month, number in orders for day in _valid(year, month, number)]
    else:
        found = [day for month, number in orders for day in next_of(month, number, today, weekday)]
    return _on(weekday, tuple(dict.fromkeys(found)))


def _orders(first: int, second: int, separator: str, language: str) -> list[tuple[int, int]]:
    """List (month, day) as a date may mean it: dots are European, slashes depend."""
    europe, america = (second, first), (first, second)
    if separator != "." and language == "en":
        return [america, europe]
    return [europe] if second <= 12 else [america]


def _named(text: str, today: date, language: str) -> tuple[date, ...]:
    """Read a day, a month by its name, perhaps a weekday and a year, in any order."""
    if re.search(r"\d ?(?:-|/|or|bis|oder) ?\d", text):
        return ()
    words = words_of(re.sub(r"\b[dl]'", "", text))
    numbers = [word for word in words if word.isdigit()]
    rest = [word for word in words if not word.isdigit() and word not in _FILLERS]
    month, weekday, is_all = _month_and_weekday(rest, language)
    if month is None or not is_all:
        return ()
    if len(numbers) == 1 and int(numbers[0]) <= 31:
        return next_of(month, int(numbers[0]), today, weekday)
    if len(numbers) != 2:
        return ()
    numbers.sort(key=lambda number: len(number) == 4)
    day, year = int(numbers[0]), int(numbers[1])
    return _on(weekday, _valid(_full_year(year), month, day)) if year > 20 else ()


def _month_and_weekday(words: list[str], language: str) -> tuple[int | None, Weekday | None, bool]:
    """Tell month and weekday apart: ``mar`` is March, or a Tuesday beside another month."""
    months = [word for word in words if month_of(word) is not None]
    if len(months) > 1:
        months = [word for word in months if word not in weekday_names(language)]
    others = [word for word in words if word not in months]
    weekdays = [day for word in others if (day := weekday_of(word, language)) is not None]
    is_all = len(months) == 1 and len(others) == len(weekdays) <= 1
    return (
        month_of(months[0]) if months else None,
        weekdays[0] if weekdays else None,
        is_all,
    )


def _leading_weekday(text: str, language: str) -> tuple[Weekday | None, str]:
    first, _, rest = text.partition(" ")
    weekday = weekday_of(first.strip(".,"), language)
    return (None, text) if weekday is None else (weekday, rest.lstrip(" ,"))


def _on(weekday: Weekday | None, days: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(day for day in days if weekday is None or day.weekday() == weekday)


def _valid(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def next_of(month: int, day: int, today: date, weekday: Weekday | None = None) -> tuple[date, ...]:
    """Find the next such day after today; a leap day may be years away."""
    return tuple(each for each in _years_of(month, day, today, weekday) if each > today)[:1]


def _years_of(month: int, day: int, today: date, weekday: Weekday | None) -> Iterator[date]:
    for year in range(today.year, today.year + (5 if weekday is None else 3)):
        yield from _on(weekday, _valid(year, month, day))
