"""Text made plain: one kind of quote, dash, cross and digit, no accents, no joined words."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from bot.understanding.languages import SPOKEN, table
from bot.understanding.words.letters import plain

_SIGNS = {
    "✅": " done ",
    "☑": " done ",
    "✔": " done ",
    "✓": " done ",
    "👍": " thumbsup ",
    "👌": " thumbsup ",
    "🙏": " thumbsup ",
    "❤": " thumbsup ",
    "🔥": " strongsign ",
    "💪": " strongsign ",
    "🎉": " strongsign ",
    "🥵": " hotsign ",
    "🥶": " coldsign ",
    "😴": " ",
}
_DIGIT = re.compile("[0-9]")
_DOUBLE_PRIME = re.compile(r"(?<=[0-9])\s?''")
_PLURAL = re.compile(r"(?<=[0-9])'s(?![^\W_])")
_JOINED = re.compile(r"(?<=[^\W\d_])[-_](?=[^\W\d_])")
_SEMICOLON_CLOCK = re.compile(r"(?<![0-9;])([0-9]{1,2});(?=[0-5][0-9](?![0-9;:]))")
_TIMES_WORD = re.compile(r"(?<=[0-9])x(?=[^\W\d_]{2})", re.IGNORECASE)
_SPACED_THOUSAND = re.compile(
    r"(?<![0-9.,:x] )(?<![0-9.,:x])([1-9][0-9]?) (?=(?:000|(?<=1 )500) ?m)"
)
_SPACED_CLIMB = re.compile(r"(?<![\w.,:])([1-9]) (?=[0-9]{3} ?(?:m? ?d\+|m\+))", re.IGNORECASE)
_STAR = re.compile(r"(?<=[0-9])\s*\*\s*(?=[0-9(])")


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Make a text plain, keeping its capitals.

    >>> fold("4×400 94″, échauffement 10½ km")
    '4x400 94", echauffement 10.5 km'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", _with_words_for_signs(text))
        text = plain(_with_umlauts_that_decide(text))
    text = text.replace("`", "'").replace("\r", "\n")
    if _DIGIT.search(text) is not None:
        text = _with_plain_numbers(text)
    return _JOINED.sub(" ", text)


def _with_plain_numbers(text: str) -> str:
    text = _PLURAL.sub("s", text)
    text = _SEMICOLON_CLOCK.sub(r"\1:", text)
    text = _SPACED_THOUSAND.sub(r"\1", _TIMES_WORD.sub("x ", text))
    text = _SPACED_CLIMB.sub(r"\1", text)
    return _STAR.sub("x", _DOUBLE_PRIME.sub('"', text))


def fold_word(word: str) -> str:
    """Make one word plain, in small letters, as the vocabulary knows it."""
    return fold(word).lower()


def _with_words_for_signs(text: str) -> str:
    for sign, word in _SIGNS.items():
        if sign in text:
            text = text.replace(sign, word)
    return text


def _with_umlauts_that_decide(text: str) -> str:
    """``wären`` would be, ``waren`` were: the first is kept apart, as ``waeren``."""
    return _umlauts_that_decide().sub(lambda match: match[0].translate(_IN_TWO_LETTERS), text)


def without_umlauts_that_decide(folded: str) -> str:
    """Take both for one, where a sloppy spelling must not hide what is meant."""
    return _in_two_letters().sub(lambda match: match[0].replace("e", "", 1), folded)


_IN_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@cache
def _umlauts_that_decide() -> re.Pattern[str]:
    return _any_of(_deciding())


@cache
def _in_two_letters() -> re.Pattern[str]:
    return _any_of([word.translate(_IN_TWO_LETTERS) for word in _deciding()])


def _deciding() -> list[str]:
    return [word for language in SPOKEN for word in table(language, "folding").get("kept", ())]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
