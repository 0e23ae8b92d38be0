"""For how long less was run than usual: ``5 weeks``, ``2 months``, ``no``."""

import re

from bot.understanding.languages import patterns, values
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import alternatives, fold, quoted
from bot.understanding.meaning.answers.yes_no import leading_yes_no

_LENGTHS = {"day": 1 / 7, "week": 1, "fortnight": 2, "month": 4.35, "year": 52}
_WEEKS = {"": 1.0} | {word: _LENGTHS[unit] for word, unit in values("calendar.units").items()}
_SAID = patterns("answers.weeks_off")
_SPAN = re.compile(
    rf"(?:{_SAID['before']} )*(?P<count>\d{{1,3}}|{_SAID['one']}) ?"
    rf"(?P<unit>{alternatives(_WEEKS)})"
    rf"(?: {_SAID['less']})?"
)
MOST_WEEKS = 520


def read_weeks_off(text: str, language: str = "en") -> int:
    """Read a number of weeks; none is 0.

    Raises:
        AnswerError: No span of time, or longer than ten years.
    """
    if leading_yes_no(text) is False:
        return 0
    span = _SPAN.fullmatch(with_digits(fold(text), language).strip(" .!"))
    if span is not None:
        number = int(span["count"]) if span["count"].isdigit() else 1
        weeks = round(number * _WEEKS[span["unit"]])
        if weeks <= MOST_WEEKS:
            return weeks
    raise AnswerError(
        "I could not read a number of weeks in “{text}”: write it like 5 weeks, or no.",
        text=quoted(text),
    )
