"""Race day: any usual way to write a date that is still to come."""

import re
from datetime import date, timedelta

from babel.dates import format_date

from bot.domain.calendar import WEEK, sunday_of
from bot.domain.season.goal import Goal
from bot.understanding.languages import patterns
from bot.understanding.meaning.answers.calendar_words import month_names, month_of
from bot.understanding.meaning.answers.digits import with_digits
from bot.understanding.meaning.answers.outcomes import AmbiguousAnswer, AnswerError
from bot.understanding.meaning.answers.spoken_dates import spoken_days
from bot.understanding.meaning.answers.words import alternatives, fold, quoted, words_of
from bot.understanding.meaning.answers.written_dates import next_of, without_weekday, written_days

_SAID = patterns("answers.race_days")
_THIS_YEAR = re.compile(rf"\b{_SAID['this_year']}\b")
_NEXT_YEAR = re.compile(rf"\b{_SAID['next_year']}\b")
LATEST_WEEKS = 104
LONGEST_DATE = 60

_MONTH = rf"(?:{alternatives(month_names())})\.?"
_YEAR = r"(?:,? ?(?:de |del )?20\d\d)?"
_DAY_IN_WORDS = re.compile(
    rf"(?:\b{_SAID['on']}\b )?(?:\b20\d\d-\d\d?-\d\d?\b|"
    r"\b\d\d?[./]\d\d?[./](?:20)?\d\d\b|"
    r"\b\d\d?\.\d\d?\.(?!\d)|(?<![\d/])(?!1/2\b)\d\d?/\d\d?(?![\d/])|"
    rf"\b(?:the )?\d\d?(?:st|nd|rd|th|er|\.)?(?: of| de)? {_MONTH}{_YEAR}(?!\w)|"
    rf"\b{_MONTH} \d\d?(?:st|nd|rd|th)?\b{_YEAR}|"
    rf"\b{_SAID['near']}\b|"
    rf"\b\d+ {_SAID['weeks']}\b)"
)


def read_race_day(
    text: str,
    today: date,
    goal: Goal,  # noqa: ARG001 - every question of a race knows which one it is about
    language: str = "en",
) -> date | AmbiguousAnswer[date]:
    """Read the day of a race; one without a year is the next of its kind.

    Raises:
        AnswerError: No day, only a month, not ahead of ``today``, or too far away.
    """
    folded = fold(text)
    days = possible_days(folded, today, language) if len(folded) <= LONGEST_DATE else ()
    if not days:
        raise _no_day(text, today, language)
    to_come = tuple(day for day in days if _is_in_reach(day, today))
    if not to_come:
        raise _out_of_reach(days[0], today, language)
    return to_come[0] if len(to_come) == 1 else AmbiguousAnswer(to_come)


def possible_days(folded: str, today: date, language: str) -> tuple[date, ...]:
    """List every day a text may mean, the likeliest first; past days too."""
    folded = _with_year(folded, today)
    for text in dict.fromkeys((folded, with_digits(folded, language))):
        plain = text.rstrip(" .!")
        days = spoken_days(plain, today, language) or written_days(plain, today, language)
        if days:
            return days
    return ()


def _with_year(folded: str, today: date) -> str:
    """Write ``25 december next year`` with its number."""
    folded = _THIS_YEAR.sub(str(today.year), folded)
    return _NEXT_YEAR.sub(str(today.year + 1), folded)


def find_race_day(folded: str) -> str | None:
    """Find the words of a longer answer that name a day with its number."""
    found = _DAY_IN_WORDS.search(folded)
    return None if found is None else found.group().strip()


def last_race_day(text: str, today: date, language: str) -> date | None:
    """Find the last day ahead that a text names: ``from 25 April to 2 May``."""
    spans = (found.group().strip() for found in _DAY_IN_WORDS.finditer(fold(text)))
    days = [day for span in spans for day in possible_days(span, today, language)[:1]]
    return days[-1] if days and _is_in_reach(days[-1], today) else None


def _is_in_reach(day: date, today: date) -> bool:
    return today < day <= today + timedelta(weeks=LATEST_WEEKS)


def _no_day(text: str, today: date, language: str) -> AnswerError:
    """Say what is missing: the day of the month, another weekday, or all of it."""
    folded = fold(text)[:LONGEST_DATE]
    other = possible_days(without_weekday(folded, language), today, language)
    if other and re.search(r"\d", folded):
        return AnswerError(
            "{day} is a {weekday}: write the day you mean, like {example}.",
            day=_written(other[0], language),
            weekday=format_date(other[0], "EEEE", locale=language),
            example=_written(other[0], language),
        )
    sundays = sundays_of(folded, today)
    if sundays and not re.search(r"\b\d\d?\b", folded):
        return AnswerError(
            "On which Sunday, or which other day?",
            is_question=True,
            options=tuple(day.isoformat() for day in sundays),
        )
    return AnswerError(
        "I could not read a day in “{text}”: write it like {example}.",
        text=quoted(text),
        example=_example(today, language),
    )


def sundays_of(folded: str, today: date) -> tuple[date, ...]:
    """List the Sundays to come of the first month that a text names."""
    months = [month for word in words_of(folded) if (month := month_of(word)) is not None]
    return tuple(_sundays(months[0], folded, today)) if months else ()


def _sundays(month: int, folded: str, today: date) -> list[date]:
    """List the Sundays of a month to come, of the year that is told or the next such month."""
    year = re.search(r"\b20\d\d\b", _with_year(folded, today))
    first = date(int(year[0]), month, 1) if year else next_of(month, 28, today)[0].replace(day=1)
    days = (first + timedelta(days=after) for after in range(31))
    return [
        day
        for day in days
        if day.month == month and day.weekday() == 6 and _is_in_reach(day, today)
    ]


def _out_of_reach(day: date, today: date, language: str) -> AnswerError:
    if day == today:
        sentence = "{day} is today: write a day to come, like {example}."
    elif day < today:
        sentence = "{day} has passed: write a day to come, like {example}."
    else:
        sentence = "{day} is more than two years away: write a nearer one, like {example}."
    return AnswerError(sentence, day=_written(day, language), example=_example(today, language))


def _example(today: date, language: str) -> str:
    """Write a Sunday some months ahead."""
    return _written(sunday_of(today) + 22 * WEEK, language)


def _written(day: date, language: str) -> str:
    return format_date(day, "d MMMM y" if language == "en" else "long", locale=language)
