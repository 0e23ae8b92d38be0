"""Typed text made comparable: folded, tidied, and words matched in spite of typos."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from bot.understanding.words.folding import spelled_out
from bot.understanding.words.letters import plain

LONGEST_ANSWER = 120
LONGEST_QUOTE = 40

_QUOTES = str.maketrans("’‘ʼ`´′“”„″‐‑‒–—−", "''''''\"\"\"\"------")
_JOINERS = "\u200c\u200d"  # without them Persian words and many emoji fall apart


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """Bring a text to lower case without accents, control characters or double spaces.

    A text that is too long to be an answer folds to nothing, so that no reader ever
    understands half of it.
    """
    spaced = " ".join(text.split())
    if len(spaced) > 4 * LONGEST_ANSWER:
        return ""
    small = plain(spaced).replace("`", "'").casefold()
    letters = "".join(each for each in small if unicodedata.category(each) not in {"Mn", "Cf"})
    folded = spelled_out(tidy(letters))
    return folded if len(folded) <= LONGEST_ANSWER else ""


def tidy(text: str) -> str:
    """Put one space for all that is not to be seen; what is to be seen stays as typed."""
    visible = (
        each if each in _JOINERS or not unicodedata.category(each).startswith(("C", "Z")) else " "
        for each in text
    )
    return " ".join("".join(visible).split())


def quoted(text: str) -> str:
    """Cut a text to what can be said back in a sentence."""
    said = tidy(text[: 4 * LONGEST_ANSWER])
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 1]}…"


def words_of(folded: str) -> list[str]:
    """Split a folded text into words and numbers, without punctuation."""
    return re.findall(r"[^\W_]+(?:'[^\W\d_]+)?", folded)


def vocabulary(words: str) -> frozenset[str]:
    """Write down words that mean the same to us, one after the other."""
    return frozenset(words.split())


def alternatives(phrases: Iterable[str]) -> str:
    """Write phrases as a pattern that prefers the longest."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
