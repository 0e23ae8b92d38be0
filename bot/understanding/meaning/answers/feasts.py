"""Days that races are named after: New Year's Eve, Thanksgiving, Easter."""

import re
from datetime import date, timedelta

from bot.understanding.meaning.answers.words import alternatives

_FIXED = {
    "new year's day": (1, 1), "new years day": (1, 1), "neujahr": (1, 1), "ano nuevo": (1, 1),
    "nouvel an": (1, 1), "jour de l'an": (1, 1),
    "new year's eve": (12, 31), "new years eve": (12, 31), "silvester": (12, 31),
    "nochevieja": (12, 31), "san silvestre": (12, 31), "saint-sylvestre": (12, 31),
    "christmas eve": (12, 24), "heiligabend": (12, 24), "nochebuena": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "navidad": (12, 25), "noel": (12, 25),
    "boxing day": (12, 26), "independence day": (7, 4), "4th of july": (7, 4),
}  # fmt: skip
_AFTER_EASTER = {
    "good friday": -2, "karfreitag": -2, "viernes santo": -2, "vendredi saint": -2,
    "easter": 0, "easter sunday": 0, "ostern": 0, "ostersonntag": 0, "domingo de resurreccion": 0,
    "paques": 0, "dimanche de paques": 0,
    "easter monday": 1, "ostermontag": 1, "lunes de pascua": 1, "lundi de paques": 1,
    "pfingstsonntag": 49, "pfingstmontag": 50, "lundi de pentecote": 50,
}  # fmt: skip
_FEAST = re.compile(
    r"(?:on |an |am |zu |en |el |le |la |a |the )?(?:dia de |jour de )?(?P<name>"
    + alternatives([*_FIXED, *_AFTER_EASTER, "thanksgiving", "thanksgiving day"])
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
        return date(year, *_FIXED[name])
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
