"""How a word sounds: one spelling for all that are read aloud alike.

A word that no language knows was often written by ear: *breth*, *sprayned*, *gestan*.  What
sounds as a word of ours is that word and no typo, so even a word of health may be found so.
The rules of each language stand in its file, in the order in which they are applied.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import product

from bot.understanding.languages import table

_SHORTEST = 4  # letters: shorter words sound like many others
_FEWEST = 3  # sounds
_CLEAR = 4  # sounds: what has fewer must be spelled nearly alike, too
_DOUBLED = re.compile(r"([a-z])\1+")
_LONG = 6  # letters: in a long word the ear tells no vowel after the first
_VOWELS = re.compile("[aeiou]+")


class Sounds:
    """Known words of one language, found by how they sound.

    Args:
        is_exact: Every vowel has to sound alike, as it has to in words of health.
    """

    def __init__(self, known: Iterable[str], language: str, *, is_exact: bool = False) -> None:
        self._language, self._is_exact = language, is_exact
        self._by_sound: dict[str, tuple[str, ...]] = {}
        for word in known:
            for sound in self._sounds_of(word):
                self._by_sound[sound] = (*self._by_sound.get(sound, ()), word)

    def word_for(self, heard: str) -> str | None:
        """Find the one word that sounds like a string which is none.

        Of several the one that is also spelled most like it; of two as near none.
        """
        from rapidfuzz.distance import DamerauLevenshtein  # noqa: PLC0415

        for sound in self._sounds_of(heard):
            words = self._by_sound.get(sound, ())
            if len(sound.strip("~")) < _CLEAR:  # *payn*; but *bball* is no *bail*
                words = tuple(w for w in words if DamerauLevenshtein.distance(heard, w) <= 1)
            by_distance: dict[int, list[str]] = {}
            for word in words:
                by_distance.setdefault(DamerauLevenshtein.distance(heard, word), []).append(word)
            if words and len(by_distance[min(by_distance)]) == 1:
                return by_distance[min(by_distance)][0]
        return None

    def _sounds_of(self, word: str) -> list[str]:
        if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
            return []
        sound = sound_of(word, self._language)
        if len(sound) < _FEWEST:
            return []
        first = _VOWELS.search(sound)
        if self._is_exact or len(word) < _LONG or first is None:
            return [sound]
        rest = sound[first.end() :]
        ending = rest[-1:] if rest[-1:] in "aeiou" else ""
        return [sound, f"~{sound[: first.end()]}{_VOWELS.sub('', rest)}{ending}"]


@lru_cache(maxsize=16_384)
def sound_of(word: str, language: str) -> str:
    """Spell a word as it sounds.

    >>> sound_of("breth", "en") == sound_of("breath", "en")
    True
    >>> sound_of("gestan", "de") == sound_of("gestern", "de")
    True
    """
    for pattern, instead in _rules_of(language):
        word = pattern.sub(instead, word) or word
    return _DOUBLED.sub(r"\1", word)


def hardened(word: str, language: str) -> Iterator[str]:
    """Spell a word with the hard consonants that some say softly: ``gilomeder``, ``geblant``.

    >>> "kilometer" in hardened("gilomeder", "de")
    True
    """
    soft: Mapping[str, str] = table(language, "sounds").get("softened", {})
    places = [at for at, letter in enumerate(word) if letter in soft][:_MOST_SOFTENED]
    for chosen in product((True, False), repeat=len(places)):
        hard = {at for at, is_hard in zip(places, chosen, strict=True) if is_hard}
        if hard:
            yield "".join(soft[letter] if at in hard else letter for at, letter in enumerate(word))


_MOST_SOFTENED = 4  # consonants of a word


@cache
def has_phrases(language: str) -> bool:
    """Tell whether in a language whole phrases are found by their sound: ``plu a respiré``."""
    return bool(table(language, "sounds").get("phrases"))


@cache
def homophones(language: str) -> Mapping[str, str]:
    """Give for words that are spelled right and meant for another that one: *hear* for *here*."""
    return {
        heard: meant for meant, all_ in table(language, "homophones").items() for heard in all_
    }


@cache
def dialect(language: str) -> Mapping[str, str]:
    """Give the usual word for a small one that a dialect says otherwise: *twa*, *olle*."""
    return {said: usual for usual, all_ in table(language, "dialect").items() for said in all_}


@cache
def _rules_of(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = table(language, "sounds").get("rules", ())
    return tuple((re.compile(pattern), instead) for pattern, instead in rules)
