"""Dates as people type them, from the forms that libraries misread to those they know."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.domain.briefs import Weekday
from bot.messages.reading.answers.calendar_words import month_of, weekday_of
from bot.messages.reading.answers.words import alternatives, vocabulary, words_of

_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "last": -1,
    "erste": 1, "ersten": 1, "erster": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "dritte": 3,
    "dritten": 3, "dritter": 3, "vierte": 4, "vierten": 4, "vierter": 4, "funfte": 5,
    "funften": 5, "letzte": -1, "letzten": -1, "letzter": -1,
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5, "ultimo": -1,
    "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "dernier": -1,
}  # fmt: skip
_FILLERS = vocabulary(
    "the of on in at a an it's its is it race day next this coming der die das den dem "
    "des am im vom ein el la los de del en es le les l' d' du un une au aux proximo "
    "proxima prochain prochaine kommenden kommender nachsten nachster nachste que viene "
    "year"
)
_UNITS = {
    "day": ("day", "days", "tag", "tage", "tagen", "dia", "dias", "jour", "jours"),
    "week": ("week", "weeks", "wk", "wks", "woche", "wochen", "semana", "semanas", "semaine",
             "semaines"),
    "fortnight": ("fortnight", "fortnights"),
    "month": ("month", "months", "monat", "monate", "monaten", "mes", "meses", "mois"),
    "year": ("year", "years", "jahr", "jahre", "jahren", "ano", "anos", "an", "ans", "annee"),
}  # fmt: skip
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_ONE = ("a", "an", "one", "einem", "einer", "ein", "eine", "un", "una", "une")
_AHEAD = r"(?:in|en|dans|dentro de|de aqui a|d'ici)"
_AWAY = (
    r"(?:from now|away|to go|from today|left|out|ab heute|entfernt|a partir de hoy|"
    r"a partir d'aujourd'hui)"
)
_COUNT = rf"(?:just |only |about |etwa |noch )?(?P<count>\d+|{'|'.join(_ONE)})"
_UNIT = rf"(?P<unit>{alternatives(_UNIT_OF)})"
_IN_WEEKS = re.compile(rf"(?:{_AHEAD} )?{_COUNT} ?{_UNIT}(?: {_AWAY})?")
_TODAY = {"today": 0, "heute": 0, "hoy": 0, "aujourd'hui": 0, "tonight": 0,
          "tomorrow": 1, "morgen": 1, "manana": 1, "demain": 1,
          "ubermorgen": 2, "pasado manana": 2, "apres-demain": 2, "day after tomorrow": 2,
          "the day after tomorrow": 2, "apres demain": 2,
          "yesterday": -1, "gestern": -1, "ayer": -1, "hier": -1}  # fmt: skip
_THIS = vocabulary(
    "on this next coming am kommenden kommender nachsten nachster nachste diesen dieser "
    "el este proximo que viene ce prochain le the"
)
_WEEK_LATER = re.compile(
    r"a week (?:on|from) (?P<a>\w+)|(?P<b>\w+) (?:week|in a week)|(?P<c>\w+) in einer woche|"
    r"(?P<d>\w+) after next|ubernachste[nr]? (?P<e>\w+)|(?P<f>\w+) en una semana|"
    r"(?P<g>\w+) en huit|(?:am )?(?P<h>\w+) nachster woche"
)


def possible_days(folded: str, today: date, language: str) -> tuple[date, ...]:
    """List every day a text may mean, the likeliest first; past days too."""
    text = folded.rstrip(" .!")
    for read in (_numeric, _relative, _weekday, _nth_weekday, _named):
        found = read(text, today, language)
        if found:
            return found
    return ()


def _numeric(text: str, today: date, language: str) -> tuple[date, ...]:
    """Read ``2027-04-26``, ``26.4.27`` and the like, each side of the ocean."""
    text = re.sub(r"^[a-z]+\.?,? ", lambda word: _unless_weekday(word.group()), text)
    year_first = re.fullmatch(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?", text)
    if year_first:
        return _valid((int(year_first[1]), int(year_first[3]), int(year_first[4])))
    parts = re.fullmatch(r"(\d{1,2}) ?([-/. ]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?\.?", text)
    if parts is None:
        return ()
    first, second = int(parts[1]), int(parts[3])
    orders = [(second, first), (first, second)]  # (month, day): Europe's, America's
    if parts[2] == ".":
        orders = orders if second > 12 else orders[:1]
    elif language == "en":
        orders = orders[::-1]
    elif second <= 12:
        orders = orders[:1]
    days: list[date] = []
    for month, day in orders:
        if parts[4]:
            days.extend(_valid((_full_year(int(parts[4])), month, day)))
        else:
            days.extend(_next_of(month, day, today))
    return tuple(dict.fromkeys(days))


def _relative(text: str, today: date, _language: str) -> tuple[date, ...]:
    """Read ``tomorrow``, ``in 14 weeks``, ``3 months from now``."""
    if text in _TODAY:
        return (today + timedelta(days=_TODAY[text]),)
    span = _IN_WEEKS.fullmatch(text)
    if span is None:
        return ()
    count = 1 if span["count"] in _ONE else int(span["count"])
    if count > 1000:
        return ()
    unit = _UNIT_OF[span["unit"]]
    if unit in {"month", "year"}:
        return (_months_later(today, count * (12 if unit == "year" else 1)),)
    return (today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit]),)


def _weekday(text: str, today: date, _language: str) -> tuple[date, ...]:
    """Read ``next sunday`` as the coming one, ``a week on saturday`` as the one after it."""
    later = _WEEK_LATER.fullmatch(text)
    if later:
        weekday = weekday_of(next(group for group in later.groups() if group))
        if weekday is not None:
            return (_coming(weekday, today) + timedelta(weeks=1),)
    words = words_of(text)
    named = [day for word in words if word not in _THIS and (day := weekday_of(word)) is not None]
    rest = [word for word in words if word not in _THIS and weekday_of(word) is None]
    if len(named) != 1:
        return ()
    if not rest:
        return (_coming(named[0], today),)
    in_weeks = _IN_WEEKS.fullmatch(" ".join(rest))
    if in_weeks and _UNIT_OF[in_weeks["unit"]] == "week":
        count = 1 if in_weeks["count"] in _ONE else int(in_weeks["count"])
        if count <= 200:
            return (_coming(named[0], today) + timedelta(weeks=count),)
    return ()


def _nth_weekday(text: str, today: date, _language: str) -> tuple[date, ...]:
    """Read ``the last Sunday in April``."""
    words = words_of(text.replace("d'", "").replace("l'", ""))
    ordinals = [_ORDINALS[word] for word in words if word in _ORDINALS]
    rest = [word for word in words if word not in _ORDINALS and word not in _FILLERS]
    years = [int(word) for word in rest if re.fullmatch(r"20\d\d", word)]
    names = [word for word in rest if not re.fullmatch(r"20\d\d", word)]
    if len(ordinals) != 1 or len(names) != 2 or len(years) > 1:
        return ()
    weekday, month = _pair(names, weekday_of, month_of)
    if weekday is None or month is None:
        return ()
    tried = years or [today.year, today.year + 1]
    days = [day for year in tried if (day := _nth(year, month, Weekday(weekday), ordinals[0]))]
    return tuple(days) if years else tuple(day for day in days if day > today)[:1]


def _named(text: str, today: date, _language: str) -> tuple[date, ...]:
    """Read a day, a month by its name, perhaps a weekday and a year, in any order."""
    text = re.sub(r"(\d)(?:st|nd|rd|th|er|°|º|ª)\b", r"\1", text)
    words = words_of(re.sub(r"\b[dl]'", "", text))
    numbers = [word for word in words if word.isdigit()]
    rest = [word for word in words if not word.isdigit() and word not in _FILLERS]
    months = [month for word in rest if (month := month_of(word)) is not None]
    weekdays = [
        day for word in rest if month_of(word) is None and (day := weekday_of(word)) is not None
    ]
    if len(months) != 1 or len(months) + len(weekdays) != len(rest) or len(weekdays) > 1:
        return ()
    if len(numbers) == 1 and int(numbers[0]) <= 31:
        found = _next_of(months[0], int(numbers[0]), today, weekdays[0] if weekdays else None)
    elif len(numbers) == 2:
        numbers.sort(key=lambda number: len(number) == 4)
        found = _valid((_full_year(int(numbers[1])), months[0], int(numbers[0])))
    else:
        return ()
    return tuple(day for day in found if not weekdays or day.weekday() == weekdays[0])


def _unless_weekday(word: str) -> str:
    return "" if weekday_of(word.strip(" .,")) is not None else word


def _pair(
    names: list[str], first: Callable[[str], int | None], second: Callable[[str], int | None]
) -> tuple[int | None, int | None]:
    one, two = names
    if first(one) is not None and second(two) is not None:
        return first(one), second(two)
    return first(two), second(one)


def _valid(*days: tuple[int, int, int]) -> tuple[date, ...]:
    found = []
    for year, month, day in days:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return tuple(found)


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _next_of(
    month: int, day: int, today: date, weekday: Weekday | None = None
) -> tuple[date, ...]:
    """Find the next such day, after today; a leap day may be years away."""
    days = _valid(*((year, month, day) for year in range(today.year, today.year + 5)))
    fitting = (each for each in days if weekday is None or each.weekday() == weekday)
    return tuple(each for each in fitting if each > today)[:1]


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _nth(year: int, month: int, weekday: Weekday, ordinal: int) -> date | None:
    last = calendar.monthrange(year, month)[1]
    days = [day for day in range(1, last + 1) if date(year, month, day).weekday() == weekday]
    if ordinal > len(days):
        return None
    return date(year, month, days[ordinal if ordinal < 0 else ordinal - 1])
