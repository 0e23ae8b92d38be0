"""Text made plain: one kind of quote, dash, cross and digit, no accents, no joined words."""

import re
import unicodedata
from functools import lru_cache

_LOOKALIKES = str.maketrans(
    {
        **dict.fromkeys("’‘‛´`′ʼ", "'"),
        **dict.fromkeys("“”„″‟", '"'),
        **dict.fromkeys("×✕✖╳⨯", "x"),
        **dict.fromkeys("–—−‐‑‒―", "-"),
        **dict.fromkeys("º˚", "°"),
        "…": " . ",
        "⁄": "/",
        "≈": "~",
        "•": "\n",
        "\r": "\n",
        "\x00": " ",
        **dict.fromkeys("\ufe0f\u20e3", ""),  # what makes a digit a key
    }
)
_HALVES = {"½": ".5", "¼": ".25", "¾": ".75"}
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
_HALF = re.compile(r"(?<=[0-9])\s?([½¼¾])")
_LONE_HALF = re.compile(r"[½¼¾]")
_DOUBLE_PRIME = re.compile(r"(?<=[0-9])\s?''")
_PLURAL = re.compile(r"(?<=[0-9])'s(?![^\W_])")
_JOINED = re.compile(r"(?<=[^\W\d_])[-_](?=[^\W\d_])")
_SEMICOLON_CLOCK = re.compile(r"(?<![0-9;])([0-9]{1,2});(?=[0-5][0-9](?![0-9;]))")
_TIMES_WORD = re.compile(r"(?<=[0-9])x(?=[^\W\d_]{2})", re.IGNORECASE)
_SPACED_THOUSAND = re.compile(
    r"(?<![0-9.,:x] )(?<![0-9.,:x])([1-9][0-9]?) (?=(?:000|(?<=1 )500) ?m)"
)
_STAR = re.compile(r"(?<=[0-9])\s*\*\s*(?=[0-9(])")


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Make a text plain, keeping its capitals.

    >>> fold("4×400 94″, échauffement 10½ km")
    '4x400 94", echauffement 10.5 km'
    """
    if not text.isascii():
        text = plain(_with_words_for_signs(text))
    text = text.replace("`", "'").replace("\r", "\n")
    if _DIGIT.search(text) is not None:
        text = _with_plain_numbers(text)
    return _JOINED.sub(" ", text)


def _with_plain_numbers(text: str) -> str:
    text = _PLURAL.sub("s", text)
    text = _SEMICOLON_CLOCK.sub(r"\1:", text)
    text = _SPACED_THOUSAND.sub(r"\1", _TIMES_WORD.sub("x ", text))
    return _STAR.sub("x", _DOUBLE_PRIME.sub('"', text))


def fold_word(word: str) -> str:
    """Make one word plain, in small letters, as the vocabulary knows it."""
    return fold(word).lower()


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """Give letters without accents, western digits, and one kind of quote, dash and cross.

    Whatever is read begins with this: a message through :func:`fold`, an answer through
    ``answers.words.fold``.
    """
    if text.isascii():
        return text
    text = _HALF.sub(lambda match: _HALVES[match[1]], text)
    text = _LONE_HALF.sub(lambda match: "0" + _HALVES[match[0]], text)
    text = text.replace("ß", "ss").translate(_LOOKALIKES)
    decomposed = unicodedata.normalize("NFKD", text).translate(_LOOKALIKES)
    return decomposed.translate(_BARE)


class _Bare(dict[int, str]):
    """What is left of each letter without its accents and with western digits, once looked up."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if unicodedata.combining(letter):
            bare = ""
        else:
            bare = str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        if len(self) < _MOST_LETTERS:
            self[code] = bare
        return bare


_MOST_LETTERS = 4096
_BARE = _Bare()


def _with_words_for_signs(text: str) -> str:
    for sign, word in _SIGNS.items():
        if sign in text:
            text = text.replace(sign, word)
    return text
