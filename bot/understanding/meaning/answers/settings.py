"""Small answers of settings: language and units."""

from functools import cache

from babel import Locale

from bot.domain.quantities import Units
from bot.understanding.languages import spoken
from bot.understanding.meaning.answers.calendar_words import LANGUAGES
from bot.understanding.meaning.answers.outcomes import AnswerError
from bot.understanding.meaning.answers.words import fold, quoted
from bot.understanding.words.typos import nearest

_UNITS = spoken("answers.units")
_KM, _MI = (frozenset(_UNITS[name]) for name in ("km", "mi"))


def read_language(text: str) -> str:
    """Read a language by its code or its name in any of the coach's languages.

    Raises:
        AnswerError: Not a language the coach speaks.
    """
    names = language_names() | {code: code for code in LANGUAGES}
    name = nearest(fold(text).strip(" .!"), names)
    if name is None:
        own_names = tuple(str(Locale(code).languages[code]).capitalize() for code in LANGUAGES)
        raise AnswerError(
            "I do not speak “{text}” yet: write one of these: {names}.",
            options=own_names,
            text=quoted(text),
            names=", ".join(own_names),
        )
    return names[name]


def read_units(text: str, language: str = "en") -> Units:  # noqa: ARG001
    """Read kilometres or miles.

    Raises:
        AnswerError: Neither.
    """
    word = nearest(fold(text).strip(" .!"), _KM | _MI)
    if word is None:
        raise AnswerError(
            "I could not read a unit in “{text}”: write km or miles.",
            options=("km", "miles"),
            text=quoted(text),
        )
    return Units.KM if word in _KM else Units.MI


def read_own_name(text: str) -> str | None:
    """Read a language said by its own name alone, ``Deutsch``: its code."""
    return _own_names().get(fold(text).strip(" .!"))


@cache
def _own_names() -> dict[str, str]:
    return {fold(str(Locale(code).languages[code])): code for code in LANGUAGES}


@cache
def language_names() -> dict[str, str]:
    """Map the names of the languages we speak, in each of them and folded, to their codes."""
    return {
        fold(str(Locale(spoken_in).languages[code])): code
        for spoken_in in LANGUAGES
        for code in LANGUAGES
    }
