"""A day gone by: ``last October``, ``8 months ago``, ``12 May 2025``."""

import re
from datetime import date, timedelta

from bot.understanding.meaning.answers.calendar_words import month_names
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.race_days import possible_days
from bot.understanding.meaning.answers.words import alternatives, fold, quoted

_DAYS = {
    "day": 1, "days": 1, "tag": 1, "tagen": 1, "dia": 1, "dias": 1, "jour": 1, "jours": 1,
    "week": 7, "weeks": 7, "woche": 7, "wochen": 7, "semana": 7, "semanas": 7, "semaine": 7,
    "semaines": 7,
    "month": 30.4, "months": 30.4, "monat": 30.4, "monaten": 30.4, "mes": 30.4, "meses": 30.4,
    "mois": 30.4,
    "year": 365.25, "years": 365.25, "jahr": 365.25, "jahren": 365.25, "ano": 365.25,
    "anos": 365.25, "an": 365.25, "ans": 365.25,
}  # fmt: skip
_COUNT = r"(?P<count>\d{1,3}|an?|one|ein(?:em|er)?|una?|une)"
_UNIT = rf"(?P<unit>{alternatives(_DAYS)})"
_AGO = re.compile(
    rf"(?:about |etwa |unos |environ )?(?:{_COUNT} {_UNIT} ago|(?:vor|hace|il y a) "
    rf"{_COUNT.replace('count', 'count2')} {_UNIT.replace('unit', 'unit2')})"
)
_LAST = re.compile(
    rf"(?:last|letzte[snmr]?|vorige[snmr]?) {_UNIT}|(?:el |la )?{_UNIT.replace('unit', 'unit2')} "
    rf"(?:pasad[oa]|dernier|derniere|passee?)|l'an(?:nee)? (?:dernier|derniere|passee?)"
)
_MONTH = re.compile(
    rf"(?:last |letzten |de |d')?(?P<month>{alternatives(month_names())})\.?"
    r"(?:,? (?:de |del )?(?P<year>(?:19|20)\d\d)| (?:last year|letztes jahr|pasado|dernier))?"
)
_PREPOSITION = re.compile(r"^(?:in|on|back in|im|am|en|el|le|au|du|from|vom|run|ran)(?: the)? ")
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
    ago = _AGO.fullmatch(folded)
    if ago is not None:
        count = ago["count"] or ago["count2"]
        number = int(count) if count.isdigit() else 1
        return today - timedelta(days=round(number * _DAYS[ago["unit"] or ago["unit2"]]))
    last = _LAST.fullmatch(folded)
    if last is None:
        return None
    unit = last["unit"] or last["unit2"] or "year"
    return today - timedelta(days=round(_DAYS[unit]))


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
