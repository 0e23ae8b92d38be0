"""Race day: any usual way to write a date that is still to come."""

import re
from datetime import date, timedelta

from babel.dates import format_date

from bot.domain.goals import Goal
from bot.messages.reading.answers.calendar_words import month_names
from bot.messages.reading.answers.dates import possible_days
from bot.messages.reading.answers.numbers import with_digits
from bot.messages.reading.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.messages.reading.answers.words import alternatives, fold, quoted

LATEST_WEEKS = 104
LONGEST_DATE = 60

_MONTH = rf"(?:{alternatives(month_names())})\.?"
_YEAR = r"(?:,? ?(?:de |del )?20\d\d)?"
_DAY_IN_WORDS = re.compile(
    r"(?:\b(?:on|am|el|le|in|en|dans)\b )?(?:\b20\d\d-\d\d?-\d\d?\b|"
    r"\b\d\d?[./]\d\d?[./](?:20)?\d\d\b|"
    rf"\b(?:the )?\d\d?(?:st|nd|rd|th|er|\.)?(?: of| de)? {_MONTH}{_YEAR}(?!\w)|"
    rf"\b{_MONTH} \d\d?(?:st|nd|rd|th)?\b{_YEAR}|"
    rf"\b\d+ (?:weeks?|wochen?|semanas?|semaines?)\b)"
)


def read_race_day(
    text: str,
    today: date,
    goal: Goal,  # noqa: ARG001
    language: str = "en",
) -> date | AmbiguousAnswer[date]:
    """Read the day of a race; one without a year is the next of its kind.

    Raises:
        AnswerError: No day, only a month, not ahead of ``today``, or too far away.
    """
    example = _example(today, language)
    folded = with_digits(fold(text))
    days = possible_days(folded, today, language) if len(folded) <= LONGEST_DATE else ()
    if not days:
        raise AnswerError(
            "I could not read a day in “{text}”: write it like {example}.",
            text=quoted(text),
            example=example,
        )
    to_come = tuple(day for day in days if _is_in_reach(day, today))
    if not to_come:
        raise _out_of_reach(days[0], today, language)
    return to_come[0] if len(to_come) == 1 else AmbiguousAnswer(to_come)


def find_race_day(folded: str) -> str | None:
    """Find the words of a longer answer that name a day with its number."""
    found = _DAY_IN_WORDS.search(folded)
    return None if found is None else found.group().strip()


def _is_in_reach(day: date, today: date) -> bool:
    return today < day <= today + timedelta(weeks=LATEST_WEEKS)


def _out_of_reach(day: date, today: date, language: str) -> AnswerError:
    written, example = format_date(day, "d MMMM y", locale=language), _example(today, language)
    if day == today:
        sentence = "{day} is today: write a day to come, like {example}."
    elif day < today:
        sentence = "{day} has passed: write a day to come, like {example}."
    else:
        sentence = "{day} is more than two years away: write a nearer one, like {example}."
    return AnswerError(sentence, day=written, example=example)


def _example(today: date, language: str) -> str:
    """Write a Sunday some months ahead."""
    sunday = today + timedelta(weeks=22, days=6 - today.weekday())
    return format_date(sunday, "d MMMM y", locale=language)
