"""The days of the week on which someone runs."""

import re

from bot.domain.brief import Weekday
from bot.understanding.meaning.answers.calendar_words import weekday_of
from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
    vocabulary,
    words_of,
)

ALL = frozenset(Weekday)
WEEKEND = frozenset({Weekday.SAT, Weekday.SUN})

# Hard days apart, the long run on Sunday, and rest on Monday as long as there is any.
_SPREADS = {
    2: {Weekday.TUE, Weekday.SUN},
    3: {Weekday.TUE, Weekday.THU, Weekday.SUN},
    4: {Weekday.TUE, Weekday.THU, Weekday.SAT, Weekday.SUN},
    5: {Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.SAT, Weekday.SUN},
    6: ALL - {Weekday.MON},
    7: ALL,
}
_GROUPS = {
    "weekdays": ALL - WEEKEND, "weekday": ALL - WEEKEND, "workdays": ALL - WEEKEND,
    "work days": ALL - WEEKEND, "working days": ALL - WEEKEND, "werktags": ALL - WEEKEND,
    "werktage": ALL - WEEKEND, "wochentags": ALL - WEEKEND, "wochentage": ALL - WEEKEND,
    "unter der woche": ALL - WEEKEND, "entre semana": ALL - WEEKEND,
    "dias laborables": ALL - WEEKEND, "laborables": ALL - WEEKEND, "en semaine": ALL - WEEKEND,
    "jours ouvrables": ALL - WEEKEND, "jours de semaine": ALL - WEEKEND,
    "weekend": WEEKEND, "weekends": WEEKEND, "week-end": WEEKEND, "week-ends": WEEKEND,
    "week end": WEEKEND, "wochenende": WEEKEND, "wochenenden": WEEKEND, "fin de semana": WEEKEND,
    "fines de semana": WEEKEND, "finde": WEEKEND, "findes": WEEKEND,
    "every day": ALL, "everyday": ALL, "daily": ALL, "all days": ALL, "all week": ALL,
    "each day": ALL, "all": ALL, "taglich": ALL, "jeden tag": ALL, "alle tage": ALL, "alle": ALL,
    "todos los dias": ALL, "cada dia": ALL, "todos": ALL, "diario": ALL, "toda la semana": ALL,
    "tous les jours": ALL, "chaque jour": ALL, "toute la semaine": ALL, "all 7": ALL,
}  # fmt: skip
_GROUP = re.compile(rf"\b(?:{alternatives(_GROUPS)})\b")
_EXCEPT = re.compile(
    r"\b(?:except for|except|but not|but|besides|not|without|no|never|"
    r"ausser|ohne|nicht|aber nicht|"
    r"excepto|menos|salvo|sin|sauf|excepte|sans|pas|minus|ni)\b"
)
_FILLERS = vocabulary(
    "and und y e et the on days day also i run running can only plus n o der die das am an el "
    "los la le les los por morning mornings evening evenings nur solo seulement en al de d du "
    "tage dias jours tag ich laufe kann corro puedo je cours peux my mein mis please bitte "
    "every each jeden cada chaque usually will would like to a"
)
_COUNT = re.compile(
    r"(?:i |run |about |maybe |any |ich |laufe )*(?P<count>\d{1,2}) ?(?:x|times|mal|veces|fois)? ?"
    r"(?:running |run |training )?(?:days?|tage?|dias?|jours?|runs?|laufe)?"
    r"(?: ?(?:a|per|/|each|every|die|pro|in der|a la|por|par|la)? ?(?:week|woche|semana|semaine))?"
)
_COUNTED = re.compile(r"^\d ?(?:days?|tage|dias|jours) ?(?:a week|per week)? ?[:(,-] ?(?=[a-z])")
_OR = re.compile(r"\b(?:or|oder|o|ou)\b")
_LETTERS = {"m": Weekday.MON, "w": Weekday.WED, "f": Weekday.FRI}


def read_days(text: str, language: str = "en") -> frozenset[Weekday]:
    """Read the running days; a number of days is spread well over the week.

    Raises:
        AnswerError: Unreadable, or fewer than two days.
    """
    days = _spread(text, language) or days_in(text, language)
    if days is None:
        raise AnswerError(
            "I could not read the days in “{text}”: write them like tue thu sat sun, or 4 days.",
            text=quoted(text),
        )
    if len(days) < 2:
        raise AnswerError(
            "One day is too few to build on: write at least two, like tue sun.",
        )
    return days


def leaves_days_out(text: str) -> bool:
    """Tell an answer that names nothing but days that fall away: ``not sundays``."""
    first = _EXCEPT.match(fold(text))
    return first is not None


def days_in(text: str, language: str = "en") -> frozenset[Weekday] | None:
    """Read days, groups of days and exceptions; ``None`` if anything is left over."""
    folded = _COUNTED.sub("", with_digits(fold(text).replace(".", " "), language))
    wanted, *unwanted = _EXCEPT.split(folded)
    if not words_of(folded):
        return None
    named = _named(wanted, language) if words_of(wanted) else ALL
    left_out = [_named(_OR.sub(" ", part), language) for part in unwanted if words_of(part)]
    if named is None or (unwanted and not left_out):
        return None
    days = named
    for part in left_out:
        if part is None:
            return None
        days -= part
    return days


def _spread(text: str, language: str) -> frozenset[Weekday] | None:
    folded = with_digits(fold(text), language).strip(" .!")
    folded = re.sub(r"^twice", "2 times", re.sub(r"^thrice", "3 times", folded))
    count = _COUNT.fullmatch(folded)
    if count is None or int(count["count"]) > 7 or int(count["count"]) == 0:
        return None
    return frozenset(_SPREADS.get(int(count["count"]), {Weekday.TUE}))


def _named(text: str, language: str) -> frozenset[Weekday] | None:
    days: frozenset[Weekday] = frozenset()
    for phrase in _GROUP.findall(text):
        days |= _GROUPS[phrase]
    text, ranges = _ranges(_GROUP.sub(" ", text), language)
    days |= ranges
    for word in words_of(text):
        day = weekday_of(word, language) if len(word) > 1 else _LETTERS.get(word)
        if day is not None:
            days |= {day}
        elif word not in _FILLERS:
            return None
    return days or None


def _ranges(text: str, language: str) -> tuple[str, frozenset[Weekday]]:
    """Take ``mon-fri`` and ``lunes a viernes`` out of a text."""
    days: frozenset[Weekday] = frozenset()
    for span in re.finditer(r"(\w{2,})(?: ?- ?| (?:to|through|thru|bis|a|au|al) )(\w{2,})", text):
        first, last = weekday_of(span[1], language), weekday_of(span[2], language)
        if first is None or last is None:
            continue
        length = (last - first) % 7
        days |= {Weekday((first + step) % 7) for step in range(length + 1)}
        text = text.replace(span.group(), " ", 1)
    return text, days
