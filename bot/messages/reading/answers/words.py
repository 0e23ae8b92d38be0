"""Typed text made comparable: folded, quoted back, and words matched in spite of typos."""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz import fuzz, process

LONGEST_ANSWER = 120
LONGEST_QUOTE = 40

_QUOTES = str.maketrans("’‘ʼ`´′“”„″‐‑‒–—−", "''''''\"\"\"\"------")


def fold(text: str) -> str:
    """Bring a text to lower case without accents, control characters or double spaces.

    A text that is too long to be an answer folds to nothing, so that no reader ever
    understands half of it.
    """
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES)).casefold()
    folded = " ".join(_readable(plain).split())
    return folded if len(folded) <= LONGEST_ANSWER else ""


def quoted(text: str) -> str:
    """Cut a text to what can be said back in a sentence."""
    said = " ".join(_readable(text).split())
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 1]}…"


def words_of(folded: str) -> list[str]:
    """Split a folded text into words and numbers, without punctuation."""
    return re.findall(r"[^\W_]+(?:'[^\W\d_]+)?", folded)


def vocabulary(words: str) -> frozenset[str]:
    """Write down words that mean the same to us, one after the other."""
    return frozenset(words.split())


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the word of a vocabulary that was meant; only longer words may carry a typo."""
    entries = list(known)
    if word in entries:
        return word
    if len(word) < 5 or not word.isalpha():
        return None
    candidates = [entry for entry in entries if len(entry) >= 4]
    found = process.extractOne(word, candidates, scorer=fuzz.ratio, score_cutoff=80)
    return None if found is None else str(found[0])


def alternatives(phrases: Iterable[str]) -> str:
    """Write phrases as a pattern that prefers the longest."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def _readable(text: str) -> str:
    """Drop accents, put spaces for control characters."""
    return "".join(
        " " if category.startswith(("C", "Z")) else character
        for character, category in ((each, unicodedata.category(each)) for each in text)
        if category not in {"Mn", "Cf"}
    )
