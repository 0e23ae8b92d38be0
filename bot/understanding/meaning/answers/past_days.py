"""A day gone by: ``last October``, ``8 months ago``, ``12 May 2025``."""

import re
from datetime import date, timedelta

from bot.understanding.languages import patterns, spoken, values
from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_days import possible_days
from bot.understanding.meaning.answers.words import alternatives, fold, quoted

_LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30.4, "year": 365.25}
_DAYS = {word: _LENGTHS[unit] for word, unit in values("calendar.units").items()}
_WORDS = spoken("answers.past_days")
_SAID = patterns("answers.past_days")
_SPAN = rf"(?P<count>\d{{1,3}}|{_SAID['one']}) (?P<unit>{alternatives(_DAYS)})"
_ABOUT = rf"(?:{_SAID['about']} )?"
_AGO = tuple(re.compile(_ABOUT + phrase.replace("{span}", _SPAN)) for phrase in _WORDS["ago"])
_LAST = tuple(
    re.compile(phrase.replace("{unit}", rf"(?P<unit>{alternatives(_DAYS)})"))
    for phrase in _WORDS["last"]
)
_LAST_YEAR = re.compile(_SAID["last_year"])
_MONTH = re.compile(
    rf"(?:{_SAID['before_month']} |d')?(?P<month>{alternatives(month_names())})\.?"
    rf"(?:,? (?:{_SAID['before_year']} )?(?P<year>(?:19|20)\d\d)| {_SAID['after_month']})?"
)
_PREPOSITION = re.compile(rf"^{_SAID['in']}(?: {_SAID['the']})? ")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./-]\d\d?[./-]\d\d\b")
_OLDEST = timedelta(days=365 * 20)


def read_past_day(text: str, today: date, language: str = "en") -> date:
    """Read a day that is over; a month alone is its middle.

    Raises:
        AnswerError: No day, or one to come.
    """
    day = find_past_day(text, today, language)
    if day is None:
        raise AnswerError(
            "I could not read a day gone by in “{text}”: write it like October, 8 months ago or"
            " {example}.",
            text=quoted(text),
            example=(today - timedelta(days=50)).isoformat(),
        )
    return day


def find_past_day(text: str, today: date, language: str = "en") -> date | None:
    """Find a day that is over; ``None`` where a text says none, or one to come."""
    folded = fold(text).strip(" .,!?()")
    folded = with_digits(_PREPOSITION.sub("", folded), language)
    found = _ago(folded, today) or _in_month(folded, today) or _in_year(folded, today)
    if found is None:
        days = possible_days(folded, today, language)
        if not _YEAR.search(folded):  # without a year the next such day was read
            days += tuple(_a_year_before(each) for each in days)
        past = [each for each in days if each <= today]
        found = past[0] if past else None
    return found if found is not None and today - _OLDEST <= found <= today else None


def _ago(folded: str, today: date) -> date | None:
    ago = next((found for each in _AGO if (found := each.fullmatch(folded))), None)
    if ago is not None:
        number = int(ago["count"]) if ago["count"].isdigit() else 1
        return today - timedelta(days=round(number * _DAYS[ago["unit"]]))
    if _LAST_YEAR.fullmatch(folded):
        return today - timedelta(days=round(_LENGTHS["year"]))
    last = next((found for each in _LAST if (found := each.fullmatch(folded))), None)
    return None if last is None else today - timedelta(days=round(_DAYS[last["unit"]]))


def _in_month(folded: str, today: date) -> date | None:
    found = _MONTH.fullmatch(folded)
    if found is None:
        return None
    month = month_names()[found["month"]]
    year = int(found["year"]) if found["year"] else today.year - (month > today.month)
    if (year, month) == (today.year, today.month):
        return today
    return date(year, month, 15)


def _in_year(folded: str, today: date) -> date | None:
    if not re.fullmatch(r"(?:19|20)\d\d", folded):
        return None
    year = int(folded)
    return date(year, 1, 1) if year == today.year else date(year, 7, 1)


def _a_year_before(day: date) -> date:
    return day - timedelta(days=366 if day.month == 2 and day.day == 29 else 365)
