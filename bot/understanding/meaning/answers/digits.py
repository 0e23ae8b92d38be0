"""Numbers written as words in an answer, whichever language the runner falls into."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.understanding.languages import SPOKEN, known, table
from bot.understanding.words.numbers import Spelled, spelled_numbers
from bot.understanding.words.typos import languages_of
from bot.understanding.words.vocabulary import language_of

_RUN = re.compile(r"(?<![\w'])[^\W\d_]+(?:[ -][^\W\d_]+)*(?![\w'])")
_WORD = re.compile(r"[^\W\d_]+")


def with_digits(folded: str, language: str) -> str:
    """Write number words as digits: ``in fourteen weeks`` becomes ``in 14 weeks``."""
    if not any(letter.isalpha() for letter in folded):
        return folded
    spoken = language_of(_WORD.findall(folded), language)
    homes = (spoken, language)
    return _RUN.sub(lambda run: _run_with_digits(run, homes), folded)


def _run_with_digits(run: re.Match[str], homes: tuple[str, str]) -> str:
    text, places = run[0], list(_WORD.finditer(run[0]))
    words = [place[0] for place in places]
    for number in reversed(list(_numbers(words, homes))):
        if _is_a_month(number, words, run):
            continue
        start, end = places[number.start].start(), places[number.end - 1].end()
        text = f"{text[:start]}{number.value:g}{text[end:]}"
    return text


def _numbers(words: Sequence[str], homes: tuple[str, str]) -> Iterator[Spelled]:
    """Find the numbers in the languages of answer and chat first, then in the others."""
    taken: dict[int, Spelled] = {}
    for spoken in dict.fromkeys((*homes, *SPOKEN)):
        for number in spelled_numbers(words, spoken):
            places = range(number.start, number.end)
            if taken.keys().isdisjoint(places) and _is_meant(number, words, spoken, homes):
                taken |= dict.fromkeys(places, number)
    yield from dict.fromkeys(taken[at] for at in sorted(taken))


def _is_meant(number: Spelled, words: Sequence[str], spoken: str, homes: tuple[str, str]) -> bool:
    """Tell a number from what its word means besides: *un*, *mille*; *once* in English."""
    if number.end - number.start > 1:
        return True
    word = words[number.start]
    if len(word) == 1 or word in _words(spoken, "articles"):
        return False
    return spoken in homes or not {*homes, "en"}.intersection(languages_of(word))


@cache
def _words(language: str, name: str) -> frozenset[str]:
    return frozenset(table(language, "numbers").get(name, ()))


def _is_a_month(number: Spelled, words: Sequence[str], run: re.Match[str]) -> bool:
    """``5 sept``, ``sept 5``: the short name of a month beside a digit."""
    is_name = any(words[number.start] in _words(spoken, "months") for spoken in known())
    if number.end - number.start > 1 or not is_name:
        return False
    before = run.string[: run.start()].rstrip() if number.start == 0 else ""
    after = run.string[run.end() :].lstrip() if number.end == len(words) else ""
    return before[-1:].isdigit() or after[:1].isdigit()
