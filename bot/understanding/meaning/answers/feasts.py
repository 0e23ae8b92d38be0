"""Days that races are named after: New Year's Eve, Thanksgiving, Easter."""

import re
from datetime import date, timedelta
from typing import Any

from bot.understanding.languages import SPOKEN, in_language
from bot.understanding.meaning.answers.words import alternatives, fold


def _named(table: str) -> dict[str, Any]:
    """Join what all languages name in a table of the calendar."""
    return {
        fold(name): day
        for language in SPOKEN
        for name, day in in_language(language, f"calendar.{table}").items()
    }


_FIXED = {
    name: tuple(int(part) for part in day.split("-")) for name, day in _named("feasts").items()
}
_AFTER_EASTER = _named("after_easter")
_THANKSGIVING = in_language("en", "calendar.fourth_thursday_of_november")["names"]
_FEAST = re.compile(
    r"(?:on |an |am |zu |en |el |le |la |a |the )?(?:dia de |jour de )?(?P<name>"
    + alternatives([*_FIXED, *_AFTER_EASTER, *_THANKSGIVING])
    + r")(?: (?P<year>20\d\d))?"
)


def feast_day(text: str, today: date) -> date | None:
    """Find the next day of this name, or that of the year it comes with."""
    found = _FEAST.fullmatch(text)
    if found is None:
        return None
    years = (int(found["year"]),) if found["year"] else (today.year, today.year + 1)
    days = [_in_year(found["name"], year) for year in years]
    return next((day for day in days if day > today), days[0])


def _in_year(name: str, year: int) -> date:
    if name in _FIXED:
        month, day = _FIXED[name]
        return date(year, month, day)
    if name in _AFTER_EASTER:
        return _easter(year) + timedelta(days=_AFTER_EASTER[name])
    first = date(year, 11, 1)  # Thanksgiving is the fourth Thursday of November.
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _easter(year: int) -> date:
    """Compute Easter Sunday, by the algorithm in *Nature*, 20 April 1876.

    >>> _easter(2027)
    datetime.date(2027, 3, 28)
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    quarters, left = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * quarters - epact - left) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
