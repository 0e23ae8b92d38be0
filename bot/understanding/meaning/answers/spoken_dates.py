"""Dates told by counting: ``in 14 weeks``, ``a week on saturday``, ``last Sunday in April``."""

import calendar
import re
from datetime import date, timedelta

from bot.domain.brief import Weekday
from bot.domain.calendar import DAY, WEEK
from bot.understanding.languages import patterns, spoken, values
from bot.understanding.meaning.answers.calendar_words import month_of, weekday_of
from bot.understanding.meaning.answers.feasts import feast_day
from bot.understanding.meaning.answers.words import alternatives, words_of

_SAID = patterns("answers.spoken_dates")
_WORDS = spoken("answers.spoken_dates")
_ORDINALS = {word: int(place) for word, place in values("answers.spoken_dates.ordinals").items()}
_FILLERS = frozenset(_WORDS["filler"])
_UNIT_OF = values("calendar.units")
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_ONE = _WORDS["one"]
_SPAN = re.compile(
    rf"(?:{_SAID['ahead']} )?(?:{_SAID['about']} )?(?P<count>\d{{1,4}}|{_SAID['one']}) ?"
    rf"(?P<unit>{alternatives(_UNIT_OF)})(?: {_SAID['away']})?"
)
_WEEKS_AWAY = re.compile(
    rf"\b(?:(?P<ahead>{_SAID['ahead']}) )?(?:{_SAID['about']} )?(?:\w+) ?"
    rf"(?P<unit>{alternatives(_UNIT_OF)})\b(?(ahead)| {_SAID['away']}\b)"
)
_WEEKEND = re.compile(rf"\b{_SAID['weekend']}\b")
_HALF_YEAR = re.compile(rf"\b{_SAID['half_year']}\b")
_NEAR = {word: int(days) for word, days in values("answers.spoken_dates.near").items()}
_THIS = frozenset(word for phrase in _WORDS["coming"] for word in phrase.split())
_WEEK_LATER = tuple(
    re.compile(phrase.replace("{day}", r"(?P<day>\w+)")) for phrase in _WORDS["week_later"]
)


def spoken_days(text: str, today: date, language: str) -> tuple[date, ...]:
    """List the one day that is told by counting, or none; past days too."""
    if text in _NEAR:
        return (today + timedelta(days=_NEAR[text]),)
    if _WEEKEND.search(text):
        return weekend_days(_WEEKEND.sub(" ", text), today)
    feast = feast_day(text, today)
    if feast is not None:
        return (feast,)
    for read in (_span, _weekday, _nth_weekday):
        day = read(_HALF_YEAR.sub("6 months", text), today, language)
        if day is not None:
            return (day,)
    return ()


def counts_weeks(folded: str) -> bool:
    """Whether a day is told by its weeks or months, which name no weekday: ``in 14 weeks``."""
    return any(_UNIT_OF[told["unit"]] != "day" for told in _WEEKS_AWAY.finditer(folded))


def _span(text: str, today: date, _language: str) -> date | None:
    span = _SPAN.fullmatch(text)
    if span is None:
        return None
    count = 1 if span["count"] in _ONE else int(span["count"])
    unit = _UNIT_OF[span["unit"]]
    if unit in _DAYS:
        return today + timedelta(days=count * _DAYS[unit])
    months = count * (12 if unit == "year" else 1)
    return _months_later(today, months) if months <= 1200 else None


def _weekday(text: str, today: date, language: str) -> date | None:
    """Read ``next sunday`` as the coming one, ``a week on saturday`` as the one after it."""
    for pattern in _WEEK_LATER:
        later = pattern.fullmatch(text)
        weekday = weekday_of(later["day"], language) if later else None
        if weekday is not None:
            return _coming(weekday, today) + WEEK
    words = [word for word in words_of(text) if word not in _THIS]
    named = [day for word in words if (day := weekday_of(word, language)) is not None]
    rest = [word for word in words if weekday_of(word, language) is None]
    if len(named) != 1:
        return None
    span = _SPAN.fullmatch(" ".join(rest))
    if rest and (span is None or _UNIT_OF[span["unit"]] != "week"):
        return None
    weeks = 0 if span is None else 1 if span["count"] in _ONE else int(span["count"])
    return _coming(named[0], today) + timedelta(weeks=weeks)


def _nth_weekday(text: str, today: date, language: str) -> date | None:
    words = words_of(re.sub(r"\b[dl]'", "", text))
    ordinals = [_ORDINALS[word] for word in words if word in _ORDINALS]
    rest = [word for word in words if word not in _ORDINALS and word not in _FILLERS]
    years = [int(word) for word in rest if re.fullmatch(r"20\d\d", word)]
    names = [word for word in rest if not re.fullmatch(r"20\d\d", word)]
    if len(ordinals) != 1 or len(names) != 2 or len(years) > 1:
        return None
    # "Sunday 1st April" is a date: the ordinal stands before the weekday that it counts.
    weekday, month = weekday_of(names[0], language), month_of(names[1])
    counts_weekday = _ORDINALS.get(words[words.index(names[0]) - 1]) == ordinals[0]
    if weekday is None or month is None or not counts_weekday:
        return None
    for year in years or (today.year, today.year + 1):
        day = _nth(year, month, weekday, ordinals[0])
        if day is not None and (years or day > today):
            return day
    return None


def weekend_days(text: str, today: date) -> tuple[date, ...]:
    """List Sunday and Saturday of ``the first weekend of october``; races like Sundays."""
    words = [word for word in words_of(re.sub(r"\b[dl]'", "", text)) if word not in _FILLERS]
    if all(word in _THIS for word in words):
        saturday = _coming(Weekday.SAT, today)
        return (saturday + DAY, saturday)
    ordinals = [_ORDINALS[word] for word in words if word in _ORDINALS]
    years = [int(word) for word in words if re.fullmatch(r"20\d\d", word)]
    months = [month for word in words if (month := month_of(word)) is not None]
    if len(ordinals) != 1 or len(months) != 1 or len(words) != 2 + len(years):
        return ()
    for year in years or (today.year, today.year + 1):
        sunday = _sunday_of(year, months[0], ordinals[0])
        if sunday is not None and (years or sunday > today):
            return (sunday, sunday - DAY)
    return ()


def _sunday_of(year: int, month: int, ordinal: int) -> date | None:
    """Find the Sunday of a month's weekend: the first begins on its first Saturday."""
    if ordinal < 0:
        return _nth(year, month, Weekday.SUN, ordinal)
    saturday = _nth(year, month, Weekday.SAT, ordinal)
    return None if saturday is None else saturday + DAY


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _nth(year: int, month: int, weekday: Weekday, ordinal: int) -> date | None:
    last = calendar.monthrange(year, month)[1]
    days = [day for day in range(1, last + 1) if date(year, month, day).weekday() == weekday]
    if ordinal > len(days):
        return None
    return date(year, month, days[ordinal if ordinal < 0 else ordinal - 1])
