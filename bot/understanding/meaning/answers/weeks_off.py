"""For how long less was run than usual: ``5 weeks``, ``2 months``, ``no``."""

import re

from bot.understanding.meaning.answers.numbers import with_digits
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import alternatives, fold, quoted
from bot.understanding.meaning.answers.yes_no import leading_yes_no

_WEEKS = {
    "day": 1 / 7, "days": 1 / 7, "tag": 1 / 7, "tage": 1 / 7, "dia": 1 / 7, "dias": 1 / 7,
    "jour": 1 / 7, "jours": 1 / 7,
    "": 1, "w": 1, "wk": 1, "wks": 1, "week": 1, "weeks": 1, "woche": 1, "wochen": 1,
    "semana": 1, "semanas": 1, "semaine": 1, "semaines": 1,
    "month": 4.35, "months": 4.35, "monat": 4.35, "monate": 4.35, "mes": 4.35, "meses": 4.35,
    "mois": 4.35,
    "year": 52, "years": 52, "jahr": 52, "jahre": 52, "ano": 52, "anos": 52, "an": 52, "ans": 52,
}  # fmt: skip
_SPAN = re.compile(
    rf"(?:for |about |seit |etwa |desde hace |unas? |depuis |environ )*"
    rf"(?P<count>\d{{1,3}}|an?|ein(?:en|e)?|una?|une) ?(?P<unit>{alternatives(_WEEKS)})"
    r"(?: off| less| weniger| menos| de moins)?"
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
