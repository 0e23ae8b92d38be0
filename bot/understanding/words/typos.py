"""The one rule of what is a typo: a string that is no word of any language we read, nor a name.

A word that somebody may well have meant is left as it is, however near it comes to one of ours:
*Marie* is no *mareo*, *fewer hills* are no fever.
"""

import gzip
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from bot.understanding import words

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl")  # in the order of the list's bits
_SHORTEST = 5
_PREFIX = 3  # letters by which the list of words is cut up


class Spellings:
    """Known spellings, among which the one is found that a word misses."""

    def __init__(self, known: Iterable[str]) -> None:
        by_shape: dict[tuple[int, str], list[str]] = {}
        for spelling in known:
            if len(spelling) >= _SHORTEST - 1:
                by_shape.setdefault((len(spelling), spelling[0]), []).append(spelling)
        self._by_shape = {shape: tuple(found) for shape, found in by_shape.items()}

    def nearest(self, word: str) -> str | None:
        """Find the spelling that was meant; a typo seldom hits its first letter.

        One letter may be wrong, two of a long word; of a short one letters may have changed
        places, or one is missing: ``esay``, ``aprl``.
        """
        if len(word) < _SHORTEST - 1 or is_word(word):
            return None
        if len(word) < _SHORTEST:
            return self._turned(word) or self._lacking(word)
        # Loaded with the first word that is none.
        from rapidfuzz import process  # noqa: PLC0415
        from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

        allowed = 1 if len(word) < 8 else 2
        for length in (len(word), len(word) + 1, len(word) - 1):
            found = process.extractOne(
                word,
                self._by_shape.get((length, word[0]), ()),
                scorer=DamerauLevenshtein.distance,
                score_cutoff=allowed,
            )
            if found is not None:
                return str(found[0])
        return None

    def _turned(self, word: str) -> str | None:
        letters = sorted(word)
        spellings = self._by_shape.get((len(word), word[0]), ())
        turned = [spelling for spelling in spellings if sorted(spelling) == letters]
        return turned[0] if len(turned) == 1 else None

    def _lacking(self, word: str) -> str | None:
        from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

        spellings = self._by_shape.get((len(word) + 1, word[0]), ())
        found = [one for one in spellings if DamerauLevenshtein.distance(word, one) == 1]
        return found[0] if len(found) == 1 else None


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word that was meant, itself or by a typo."""
    spellings = tuple(known)
    if word in spellings:
        return word
    return None if is_word(word) else _spellings_of(spellings).nearest(word)


@lru_cache(maxsize=64)
def _spellings_of(known: tuple[str, ...]) -> Spellings:
    return Spellings(known)


def is_word(folded: str) -> bool:
    """Tell whether a string is a common word of a language we read, or a name.

    >>> is_word("marie"), is_word("counting"), is_word("kilometrse")
    (True, True, False)
    """
    bare = folded.removesuffix("'s")
    return len(bare) < _SHORTEST - 1 or _languages(bare) is not None


def languages_of(folded: str) -> tuple[str, ...]:
    """Tell of which languages a string is a common word; none for a mere name.

    >>> languages_of("corriendo"), languages_of("hiroshi")
    (('es',), ())
    """
    bits = _languages(folded) or 0
    return tuple(language for bit, language in enumerate(LANGUAGES) if bits >> bit & 1)


def is_name(folded: str) -> bool:
    """Tell whether a string is a name, and no common word of any language.

    >>> is_name("hiroshi"), is_name("corriendo")
    (True, False)
    """
    return _languages(folded) == 0


def common_words() -> list[str]:
    """List every word that is never corrected."""
    return [
        start + ending.partition("=")[0]
        for start, endings in _endings().items()
        for ending in endings.split()
    ]


@lru_cache(maxsize=8192)
def _languages(folded: str) -> int | None:
    """Look a word up: a bit for each language; ``None`` if it is not in the list."""
    endings = _endings().get(folded[:_PREFIX], "")
    ending = f" {folded[_PREFIX:]}="
    at = endings.find(ending)
    if at < 0:
        return None
    start = at + len(ending)
    return int(endings[start : start + 2], 16)


@cache
def _endings() -> Mapping[str, str]:
    """Read the list: what follows three letters, in one string; two megabytes in all."""
    text = gzip.decompress((files(words) / "common.txt.gz").read_bytes()).decode()
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return {line[:_PREFIX]: line[_PREFIX:] for line in lines}
