"""Since when somebody is ill, or from when to when they were: ``flu since Monday, fine now``."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import DAY, monday_of
from bot.understanding.languages import patterns, values
from bot.understanding.meaning.answers.calendar_words import weekday_names
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.recovery import says_well
from bot.understanding.meaning.answers.words import alternatives, fold

MOST_DAYS = 60
_LENGTHS = {"day": 1, "week": 7}
_UNITS = {
    word: _LENGTHS[unit] for word, unit in values("calendar.units").items() if unit in _LENGTHS
}
_SPAN = re.compile(rf"\b(?P<count>\d{{1,2}}) (?P<unit>{alternatives(_UNITS)})\b")
_SAID = patterns("answers.ill_days")


@dataclass(frozen=True, slots=True)
class IllDays:
    """Days of an illness.

    Attributes:
        first: The first of them.
        last: The last one; ``None`` while it lasts.
    """

    first: date
    last: date | None = None


def read_ill_days(
    text: str, today: date, language: str = "en", *, is_still_told: bool = False
) -> IllDays:
    """Read from when to when somebody was ill; untold, it began today.

    Args:
        text: The message.
        today: The day of the message.
        language: The runner's.
        is_still_told: It tells of what ails them now: ``a runny nose, but no fever``.
    """
    folded = with_digits(fold(text), language)
    monday = monday_of(today)
    if re.search(rf"\b{_SAID['last_week']}\b", folded):
        return IllDays(monday - 7 * DAY, monday - DAY)
    is_over = says_well(text, is_still_told=is_still_told)
    named = _days_named(folded, today, language)
    if named:
        first, last = min(named), max(named) if len(named) > 1 else today - DAY
    elif (span := _SPAN.search(folded)) is not None:
        days = min(MOST_DAYS, max(1, int(span["count"]) * _UNITS[span["unit"]]))
        first, last = today - (days if is_over else days - 1) * DAY, today - DAY
    elif re.search(rf"\b{_SAID['this_week']}\b", folded):
        first, last = monday, today - DAY
    elif re.search(rf"\b{_SAID['yesterday']}\b", folded):
        first, last = today - DAY, today - DAY
    else:
        first, last = today, today
    return IllDays(first, max(first, last) if is_over else None)


def _days_named(folded: str, today: date, language: str) -> list[date]:
    """Find the weekdays that are named, each as the last one there was."""
    names = weekday_names(language)
    words = re.findall(r"[^\W\d_]{3,}", folded)
    back = ((today.weekday() - names[word]) % 7 for word in words if word in names)
    return [today - days * DAY for days in back]
