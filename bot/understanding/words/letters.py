"""Letters without accents, and one kind of quote, dash, cross and digit."""

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
_HALF = re.compile(r"(?<=[0-9])\s?([½¼¾])")
_LONE_HALF = re.compile(r"[½¼¾]")


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
