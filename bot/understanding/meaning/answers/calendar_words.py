"""Names of months and weekdays in every language the coach reads, taken from CLDR."""

from functools import cache

from babel.dates import get_day_names, get_month_names

from bot.domain.brief import Weekday
from bot.understanding.meaning.answers.words import fold
from bot.understanding.words.typos import nearest

LANGUAGES = ("en", "es", "de", "fr")

_MORE_MONTHS = {"sept": 9, "mrz": 3, "maerz": 3, "janner": 1, "setiembre": 9, "avr": 4}
_MORE_DAYS = {
    "tues": Weekday.TUE, "weds": Weekday.WED, "thur": Weekday.THU, "thurs": Weekday.THU,
    "sonnabend": Weekday.SAT, "mie": Weekday.WED, "mier": Weekday.WED, "mi": Weekday.WED,
    "mo": Weekday.MON, "di": Weekday.TUE, "do": Weekday.THU, "fr": Weekday.FRI,
    "sa": Weekday.SAT, "so": Weekday.SUN, "tu": Weekday.TUE, "we": Weekday.WED,
    "th": Weekday.THU, "su": Weekday.SUN, "lu": Weekday.MON, "ma": Weekday.TUE,
    "ju": Weekday.THU, "vi": Weekday.FRI, "ve": Weekday.FRI, "je": Weekday.THU,
    "me": Weekday.WED, "sabados": Weekday.SAT, "domingos": Weekday.SUN,
}  # fmt: skip
_DAYS_AT_HOME = {"fr": {"di": Weekday.SUN}}  # to Germans it is a Tuesday


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
    return names | _MORE_MONTHS


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
    return plurals | names | _MORE_DAYS | _DAYS_AT_HOME.get(language, {})


def month_of(word: str) -> int | None:
    """Read a month, forgiving a typo."""
    name = nearest(word.strip("."), month_names())
    return None if name is None else month_names()[name]


def weekday_of(word: str, language: str = "en") -> Weekday | None:
    """Read a weekday, forgiving a typo."""
    name = nearest(word.strip("."), weekday_names(language))
    return None if name is None else weekday_names(language)[name]
