"""Numbers written as words, in every language the coach reads."""

import re
from functools import cache

from bot.understanding.meaning.answers.words import alternatives

_SMALL = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty",
    "de": "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn "
    "funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf vingt",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante",
}
# "Once a week" is no eleven, unless the runner writes Spanish.
_ONLY_AT_HOME = {"once": "es"}
_ARTICLES = {"un", "uno"}


def with_digits(folded: str, language: str) -> str:
    """Write number words as digits: ``in fourteen weeks`` becomes ``in 14 weeks``."""
    if folded.isascii() and not any(letter.isalpha() for letter in folded):
        return folded
    return _pattern(language).sub(lambda found: str(_value(found)), folded)


def _value(found: re.Match[str]) -> float:
    if found["tens"]:
        return _tens()[found["tens"]] + (_small()[found["one"]] if found["one"] else 0)
    return _joined().get(found["small"]) or _small()[found["small"]]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    foreign = {word for word, home in _ONLY_AT_HOME.items() if home != language}
    small = (_small().keys() | _joined().keys()) - foreign - {"sept"}
    ones = [word for word, number in _small().items() if number < 10]
    tens = rf"(?P<tens>{alternatives(_tens())})(?:(?: | y | et |-)(?P<one>{alternatives(ones)}))?"
    seven = r"(?<!\d )sept(?! \d)"  # in "5 sept" it is a month
    return re.compile(rf"\b(?:{tens}|(?P<small>{alternatives(small)}|{seven}))(?![\w'])")


@cache
def _small() -> dict[str, int]:
    return {
        word: number
        for words in _SMALL.values()
        for number, word in enumerate(words.split(), start=1)
        if word not in _ARTICLES
    }


@cache
def _tens() -> dict[str, int]:
    return {
        word: number * 10
        for words in _TENS.values()
        for number, word in enumerate(words.split(), start=2)
    }


@cache
def _joined() -> dict[str, float]:
    """Know ``fünfundvierzig``, ``dreieinhalb`` and ``veinticinco``, which are one word."""
    german = ["ein", *_SMALL["de"].split()[1:9]]
    spanish = _SMALL["es"].split()[:9]
    halves: dict[str, float] = {
        f"{one}einhalb": unit + 0.5 for unit, one in enumerate(german[1:], start=2)
    }
    return (
        halves
        | {
            f"{one}und{ten}": number * 10 + unit
            for number, ten in enumerate(_TENS["de"].split(), start=2)
            for unit, one in enumerate(german, start=1)
        }
        | {f"veinti{one}": 20 + unit for unit, one in enumerate(spanish, start=1)}
    )
