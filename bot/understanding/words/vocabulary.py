"""The words of all languages, found by phrase; typos of one letter or two forgiven."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from bot.understanding import languages
from bot.understanding.words.folding import fold_word

Phrase = tuple[str, ...]
Concepts = frozenset[str]

_ELISION = re.compile(r"\b(qu|[jldnmtsc])'(?=[^\W\d_]{2})")  # as the tokens are cut
_NOTHING: Concepts = frozenset()
_SHORTEST_TYPO = 5
# What turns a message around is taken only as it is spelled.
_TOO_WEIGHTY = frozenset({"neg", "neg_after", "delete", "swap"})
_MOST_TYPOS = 40  # a message with more unknown words is not one of ours


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases and what they are about; languages named first win.

    Attributes:
        phrases: By first word, longest phrase first.
        spellings: Single words by length and first letter, for typos.
    """

    phrases: dict[str, tuple[tuple[Phrase, Concepts], ...]]
    spellings: dict[tuple[int, str], tuple[str, ...]]

    def longest(self, words: Sequence[str], start: int) -> tuple[int, Concepts]:
        """Find the longest phrase that begins at a word: how many words, and its meaning."""
        for phrase, concepts in self.phrases.get(words[start], ()):
            end = start + len(phrase)
            if len(phrase) == 1 or tuple(words[start:end]) == phrase:
                return len(phrase), concepts
        return 0, _NOTHING

    def corrected(self, words: list[str]) -> list[str]:
        """Put the known word in place of one that is nearly it; leave all others."""
        unknown = 0
        right = list(words)
        for at, word in enumerate(words):
            if len(word) < _SHORTEST_TYPO - 1 or word in self.phrases or word in _inner_words():
                continue
            unknown += 1
            if unknown > _MOST_TYPOS:
                break
            right[at] = self._nearest(word) or word
        return right

    def _nearest(self, word: str) -> str | None:
        """Find the spelling that a word misses; a typo seldom hits its first letter."""
        if len(word) < _SHORTEST_TYPO:
            return self._turned(word)
        allowed = 1 if len(word) < 8 else 2
        for length in (len(word), len(word) + 1, len(word) - 1):
            found = process.extractOne(
                word,
                self.spellings.get((length, word[0]), ()),
                scorer=DamerauLevenshtein.distance,
                score_cutoff=allowed,
            )
            if found is not None:
                return str(found[0])
        return None

    def _turned(self, word: str) -> str | None:
        """Of a short word only letters that changed places are forgiven: ``esay``."""
        spellings = self.spellings.get((len(word), word[0]), ())
        letters = sorted(word)
        turned = [one for one in spellings if sorted(one) == letters]
        return turned[0] if len(turned) == 1 else None


def language_of(words: Sequence[str], preferred: str) -> str:
    """Tell which language most of the words belong to; in doubt the preferred one."""
    known = _languages_by_word()
    scores = dict.fromkeys(_books(), 0.0)
    if preferred in scores:
        scores[preferred] = 0.5
    for word in words[:200]:
        for language in known.get(word, ()):
            scores[language] += 1 / len(known[word])
    return max(scores, key=lambda language: scores[language])


@cache
def vocabulary_for(language: str) -> Vocabulary:
    """Join all languages into one vocabulary in which this one comes first."""
    order = sorted(_books(), key=lambda name: (name != language, name != "en", name))
    merged: dict[Phrase, Concepts] = {}
    for name in order:
        for phrase, concepts in _books()[name].items():
            merged.setdefault(phrase, concepts)
    by_first: dict[str, list[tuple[Phrase, Concepts]]] = {}
    for phrase, concepts in merged.items():
        by_first.setdefault(phrase[0], []).append((phrase, concepts))
    by_length: dict[tuple[int, str], list[str]] = {}
    for phrase, concepts in merged.items():
        is_sayable = concepts.isdisjoint(_TOO_WEIGHTY)
        if is_sayable and len(phrase) == 1 and len(phrase[0]) >= _SHORTEST_TYPO - 1:
            by_length.setdefault((len(phrase[0]), phrase[0][0]), []).append(phrase[0])
    return Vocabulary(
        {
            first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
            for first, entries in by_first.items()
        },
        {length: tuple(spellings) for length, spellings in by_length.items()},
    )


@cache
def _books() -> dict[str, dict[Phrase, Concepts]]:
    return {
        file.name.removesuffix(".toml"): _book(tomllib.loads(file.read_text("utf-8"))["words"])
        for file in sorted(files(languages).iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
    }


def _book(words: dict[str, list[str]]) -> dict[Phrase, Concepts]:
    book: dict[Phrase, set[str]] = {}
    for concept, phrases in words.items():
        for phrase in phrases:
            spelled = tuple(_ELISION.sub(r"\1' ", fold_word(phrase)).split())
            if spelled:
                book.setdefault(spelled, set()).update(_kinds(concept))
    return {phrase: frozenset(concepts) for phrase, concepts in book.items()}


def _kinds(concept: str) -> tuple[str, ...]:
    """``body.knee`` is also a part of the body."""
    return (concept, "body") if concept.startswith("body.") else (concept,)


@cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for language, book in _books().items():
        for phrase in book:
            for word in phrase:
                found.setdefault(word, {})[language] = None
    return {word: tuple(names) for word, names in found.items()}


def _inner_words() -> dict[str, tuple[str, ...]]:
    return _languages_by_word()
