"""The days of the week on which someone runs."""

import re

from bot.domain.brief import Weekday
from bot.understanding.languages import patterns, spoken, values
from bot.understanding.meaning.answers.calendar_words import weekday_names, weekday_of
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import (
    alternatives,
    fold,
    quoted,
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
_GROUP_DAYS = {
    "workdays": ALL - WEEKEND,
    "weekend": WEEKEND,
    "all": ALL,
    "alternate": _SPREADS[4],  # of seven: as many, well spread
}
_GROUPS = {
    name: _GROUP_DAYS[group] for name, group in values("answers.running_days.groups").items()
}
_SAID = patterns("answers.running_days")
_GROUP = re.compile(rf"\b(?:{alternatives(_GROUPS)})\b")
_EXCEPT = re.compile(rf"\b{_SAID['except']}\b")
_FILLERS = frozenset(spoken("answers.running_days")["filler"])
_COUNT = re.compile(
    rf"(?:{_SAID['before_count']} )*(?P<count>\d{{1,2}}) ?{_SAID['times']}? ?"
    rf"(?:{_SAID['training']} )?{_SAID['day']}?(?: ?(?:{_SAID['per']}|/)? ?{_SAID['week']})?"
)
_COUNTED = re.compile(rf"^\d ?{_SAID['counted_day']} ?(?:a week|per week)? ?[:(,-] ?(?=[a-z])")
_OR = re.compile(rf"\b{_SAID['or']}\b")
_RANGE = re.compile(rf"(\w{{2,}})(?: ?- ?| {_SAID['to']} )(\w{{2,}})")
_LETTERS = {"m": Weekday.MON, "w": Weekday.WED, "f": Weekday.FRI}


def read_days(text: str, language: str = "en", *, in_sentence: bool = False) -> frozenset[Weekday]:
    """Read the running days; a number of days is spread well over the week.

    Args:
        text: The answer.
        language: The runner's.
        in_sentence: Whether they may stand in a sentence: ``weekdays mostly, plus Sunday``.

    Raises:
        AnswerError: Unreadable, or fewer than two days.
    """
    days = _spread(text, language) or days_in(text, language)
    if days is None and in_sentence and not re.search(r"\d", text):
        days = _days_in_sentence(text, language)
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


def _days_in_sentence(text: str, language: str) -> frozenset[Weekday] | None:
    """Read the days of a sentence; of those behind a *not*, one alone is clear."""
    told = [
        one
        for one in _TOLD.finditer(fold(text).replace(".", " "))
        if one["kept"] or all(_is_day(day, language) for day in (one["first"], one["last"]) if day)
    ]
    excepted = [number for number, one in enumerate(told) if _EXCEPT.fullmatch(one.group())]
    if excepted and excepted != [len(told) - 2]:
        return None
    return days_in(" ".join(one.group() for one in told), language)


_TOLD = re.compile(
    rf"\b(?:(?P<kept>{alternatives(_GROUPS)}|{_SAID['except']})|"
    rf"(?P<first>\w{{3,}})(?:(?: ?- ?| {_SAID['to']} )(?P<last>\w{{3,}}))?)\b"
)


def _is_day(word: str, language: str) -> bool:
    """Whether a word names a day as it is written: in a sentence no typo is forgiven.

    Elsewhere than in English the short names are words: ``mon`` is French, ``mar`` the sea.
    """
    return word in weekday_names(language) and (len(word) > _SHORT_NAME or language == "en")


_SHORT_NAME = 3


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
    for span in _RANGE.finditer(text):
        first, last = weekday_of(span[1], language), weekday_of(span[2], language)
        if first is None or last is None:
            continue
        length = (last - first) % 7
        days |= {Weekday((first + step) % 7) for step in range(length + 1)}
        text = text.replace(span.group(), " ", 1)
    return text, days
