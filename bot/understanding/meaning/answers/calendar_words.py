"""Names of months and weekdays in every language the coach reads, taken from CLDR."""

from functools import cache

from babel.dates import get_day_names, get_month_names

from bot.domain.brief import Weekday
from bot.understanding.languages import SPOKEN, in_language
from bot.understanding.meaning.answers.words import fold
from bot.understanding.words.typos import nearest

LANGUAGES = SPOKEN


@cache
def month_names() -> dict[str, int]:
    """Map folded month names, long and short, to their numbers."""
    names = {
        fold(name).strip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
    }
    return names | {
        fold(name): number
        for language in SPOKEN
        for name, number in in_language(language, "calendar.months").items()
    }


@cache
def weekday_names(language: str = "en") -> dict[str, Weekday]:
    """Map folded names of weekdays, long, short and plural, to the day."""
    names = {
        fold(name).strip("."): Weekday(number)
        for spoken_in in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_day_names(width, context, spoken_in).items()
    }
    plurals = {f"{name}s": day for name, day in names.items() if len(name) > 3}
    more: dict[str, Weekday] = {}
    # A name of two letters is another day in another language: the runner's own counts.
    for spoken_in in (*reversed(SPOKEN), language):
        days = in_language(spoken_in, "calendar.weekdays")
        more |= {fold(name): Weekday(number) for name, number in days.items()}
    return plurals | names | more


def month_of(word: str) -> int | None:
    """Read a month, forgiving a typo."""
    name = nearest(word.strip("."), month_names())
    return None if name is None else month_names()[name]


def weekday_of(word: str, language: str = "en") -> Weekday | None:
    """Read a weekday, forgiving a typo."""
    name = nearest(word.strip("."), weekday_names(language))
    return None if name is None else weekday_names(language)[name]
