"""Numbers in words, as a speaker says them or a telephone writes them down.

The library ``text2num`` joins the words of a number; here is what it leaves out: letters without
their accents, halves (*dreieinhalb*), and where a number ends that was said in one breath with
the next (*four hundred ninety six* after *four by*).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understanding.languages import table

_KNOWN_TO_LIBRARY = frozenset({"en", "de", "es", "fr", "it", "pt", "nl"})


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number said by the words from ``start`` up to ``end``."""

    start: int
    end: int
    value: float
    places: int = 0

    @property
    def is_plain(self) -> bool:
        """Tell it from the short words that mean much else: *one*, *un*, *sept*, *neuf*."""
        return self.end - self.start > 1 or self.value > 12


class _Word:
    """A word as the library wants it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def text(self) -> str:
        return self._text

    def text_lowercase(self) -> str:
        return self._text

    def nt_separated(self, previous: "_Word") -> bool:
        del previous
        return False

    def not_a_number_part(self) -> bool:
        return False


def spelled_numbers(words: Sequence[str], language: str) -> list[Spelled]:
    """Find the numbers that folded words say in a language.

    >>> [number.value for number in spelled_numbers(["seventy", "five", "minutes"], "en")]
    [75.0]
    >>> [number.value for number in spelled_numbers(["funfundsiebzig"], "de")]
    [75.0]
    """
    if language not in _KNOWN_TO_LIBRARY or not any(
        _says_number(word, language) for word in words
    ):
        return []
    return _found(words, language)


def usual_number(word: str, language: str) -> str | None:
    """Spell a number of a dialect as the language does: ``dreiafuchzg``.

    >>> usual_number("dreiafuchzg", "de")
    'dreiundfunfzig'
    """
    told = word
    for pattern, instead in table(language, "numbers").get("dialect", ()):
        told = re.sub(pattern, instead, told)
    if told == word or len(_found([told], language)) != 1:
        return None
    return told


def named_number(word: str, language: str) -> float | None:
    """Find the number that a noun is made of: ``zehner``; small ones name much else.

    >>> named_number("zehner", "de")
    10.0
    """
    for ending in _table(language).noun_endings:
        if word.endswith(ending) and word != ending:
            found = _found([word.removesuffix(ending)], language)
            if len(found) == 1 and found[0].value >= _SMALLEST_NAMED:
                return found[0].value
    return None


_SMALLEST_NAMED = 5


def counted_times(word: str, language: str) -> float | None:
    """Find how often a word says: ``viermal``; *einmal* says much else.

    >>> counted_times("viermal", "de")
    4.0
    """
    for ending in _table(language).times_endings:
        if word.endswith(ending) and word != ending:
            found = _found([word.removesuffix(ending)], language)
            if len(found) == 1 and found[0].value > 1:
                return found[0].value
    return None


def languages_counting(word: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Tell in which of some languages a word says a number."""
    return tuple(
        language
        for language in languages
        if language in _KNOWN_TO_LIBRARY and _says_number(word, language)
    )


def cut_at_hundreds(number: Spelled, words: Sequence[str], language: str) -> list[Spelled]:
    """Part a number after its hundreds: the distance of a rep is round, its times follow."""
    if number.value % 100 == 0:
        return [number]
    for end in range(number.end - 1, number.start, -1):
        head = _found(words[number.start : end], language)
        if len(head) == 1 and head[0].value >= 100 and head[0].value % 100 == 0:
            tail = _found(words[end : number.end], language)
            return [
                Spelled(number.start, end, head[0].value),
                *(Spelled(one.start + end, one.end + end, one.value, one.places) for one in tail),
            ]
    return [number]


def _found(words: Sequence[str], language: str) -> list[Spelled]:
    # Loaded with the first number that is said in words.
    from text_to_num import find_numbers  # noqa: PLC0415

    spelled = [_Word(_respelled(word, language)) for word in words]
    found = [
        Spelled(one.start, one.end, one.value, _places(one.text))
        for one in find_numbers(spelled, language, 0.0)
        if not one.is_ordinal
    ]
    halves = [
        Spelled(at, at + 1, value, 1)
        for at, word in enumerate(words)
        if (value := _half(word, language)) is not None
    ]
    found = [_without_nought(one, words, language) for one in found]
    found = [part for one in found for part in _parted(one, words, language)]
    return sorted([*found, *halves], key=lambda number: number.start)


def _without_nought(number: Spelled, words: Sequence[str], language: str) -> Spelled:
    """``four out o ten``: *o* may be of, and is no part of a number."""
    is_led = number.end - number.start > 1 and words[number.start] in _table(language).no_nought
    if not is_led:
        return number
    return Spelled(number.start + 1, number.end, number.value, number.places)


def _parted(number: Spelled, words: Sequence[str], language: str) -> list[Spelled]:
    """Part ``cuarenta dos``, which is two numbers where *y* joins tens and units."""
    joints = _table(language).joints
    if not joints or number.end - number.start != 2 or not 20 < number.value < 100:
        return [number]
    if number.value % 10 == 0 or not joints.isdisjoint(words[number.start : number.end]):
        return [number]
    tens = number.value - number.value % 10
    return [
        Spelled(number.start, number.start + 1, tens),
        Spelled(number.start + 1, number.end, number.value - tens),
    ]


def _places(text: str) -> int:
    whole, _, places = text.replace(",", ".").partition(".")
    return len(places) if whole else 0


@lru_cache(maxsize=8192)
def _says_number(word: str, language: str) -> bool:
    return bool(_found([word], language))


def _half(word: str, language: str) -> float | None:
    """Read ``dreieinhalb``, and what means a number and a half by itself."""
    numbers = _table(language)
    if word in numbers.halves:
        return numbers.halves[word]
    for ending in numbers.half_endings:
        if word.endswith(ending) and word != ending:
            found = _found([word.removesuffix(ending)], language)
            if len(found) == 1:
                return found[0].value + 0.5
    return None


def _respelled(word: str, language: str) -> str:
    """Give a folded word the letters by which the library knows it."""
    numbers = _table(language)
    if word in numbers.words:
        return numbers.words[word]
    for plain, written in numbers.parts.items():
        if plain in word:
            word = word.replace(plain, written)
    return word


@dataclass(frozen=True, slots=True)
class _Table:
    """What a language's file says of numbers.

    Attributes:
        words: How the library spells a word.
        parts: How it spells a part of a word.
        halves: Words that mean a number and a half.
        half_endings: What adds a half to the number before it.
        noun_endings: What makes a noun of a number.
        times_endings: What says how often.
        joints: What joins tens and units, where they stand apart without it.
        no_nought: What may be a nought, and begins no number.
    """

    words: Mapping[str, str]
    parts: Mapping[str, str]
    halves: Mapping[str, float]
    half_endings: Sequence[str]
    noun_endings: Sequence[str]
    times_endings: Sequence[str]
    joints: frozenset[str]
    no_nought: frozenset[str]


@cache
def _table(language: str) -> _Table:
    numbers = table(language, "numbers")
    return _Table(
        numbers.get("words", {}),
        numbers.get("parts", {}),
        numbers.get("halves", {}),
        numbers.get("half_endings", ()),
        numbers.get("noun_endings", ()),
        numbers.get("times_endings", ()),
        frozenset(numbers.get("joints", ())),
        frozenset(numbers.get("no_nought", ())),
    )
