"""Phrases with open ends, found by the word they begin with.

A phrase of the ``knowledge`` tables may leave an ending open (``run*``), have up to three words in
between (``take ~ off``), or say in a pattern what can be exchanged (``long runs?``).  A text is
walked word by word, and only phrases that begin like a word are tried at it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.understanding.words.folding import fold_word

_GAP = r"(?:\s+\S+){0,3}?\s+"
_HEAD = re.compile(r"[^\W_]+")
_WORD = re.compile(r"\w+")
_BEHIND_A_POINT = re.compile(r"\d[.,]\Z")
_MOST_KEPT = 4096  # words
# What may follow the first word of a phrase so that the word ends there.
_ENDS_WORD = re.compile(r"$|[ '-](?!\?)|~")
_ALTERNATIVES_AT_TOP = re.compile(r"^[^()]*\|")


@dataclass(frozen=True)
class _Phrase:
    """A phrase and what it is about.

    Attributes:
        written: As it stands in the table, folded.
        head: Its first word, or as much of it as is certain.
        is_whole: The word that it begins with is the head, and not only begins like it.
    """

    concept: str
    written: str
    head: str
    is_whole: bool

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """What follows the head; ``None`` where the head is all."""
        rest = self.written.removeprefix(self.head)
        if rest in {"", "*"}:
            return None
        return re.compile(f"{re.escape(self.head)}{_as_pattern(rest)}(?!\\w)")

    def stands_at(self, text: str, start: int) -> bool:
        return self.pattern is None or self.pattern.match(text, start) is not None


class PhraseIndex:
    """The phrases of one table, by the words they begin with."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._whole: dict[str, list[_Phrase]] = {}
        self._opening: dict[str, list[_Phrase]] = {}
        self._found: dict[str, list[_Phrase]] = {}
        self._anywhere: list[tuple[str, re.Pattern[str]]] = []
        for concept, phrases in table.items():
            for phrase in phrases:
                self._add(concept, re.sub(r"\s*~\s*", "~", fold_word(phrase)))
        self._lengths = sorted({len(head) for head in self._opening})

    def concepts_in(self, text: str) -> frozenset[str]:
        """Find what a folded text is about."""
        found = {concept for concept, pattern in self._anywhere if pattern.search(text)}
        for word in _WORD.finditer(text):
            start = word.start()
            if _BEHIND_A_POINT.search(text, 0, start) and word[0][0].isdigit():
                continue  # the 5 km of ``1.5 km`` are none
            for phrase in self._beginning(word[0]):
                if phrase.concept not in found and phrase.stands_at(text, start):
                    found.add(phrase.concept)
        return frozenset(found)

    def begins(self, text: str) -> bool:
        """Tell whether a folded text begins with one of the phrases."""
        word = _WORD.match(text)
        if word is not None and any(each.stands_at(text, 0) for each in self._beginning(word[0])):
            return True
        return any(pattern.match(text) for _, pattern in self._anywhere)

    def _beginning(self, word: str) -> list[_Phrase]:
        """Find the phrases that may begin with a word; what has been found is kept."""
        found = self._found.get(word)
        if found is None:
            found = list(self._whole.get(word, ()))
            for length in self._lengths:
                if length > len(word):
                    break
                found += self._opening.get(word[:length], ())
            if len(self._found) < _MOST_KEPT:
                self._found[word] = found
        return found

    def _add(self, concept: str, written: str) -> None:
        head = _HEAD.match(written)
        if head is None or _ALTERNATIVES_AT_TOP.match(written):
            pattern = re.compile(rf"(?<!\w)(?:{_as_pattern(written)})(?!\w)")
            self._anywhere.append((concept, pattern))
            return
        rest = written[head.end() :]
        is_whole = _ENDS_WORD.match(rest) is not None
        # Of ``runs?`` only *run* is certain.
        certain = head[0][:-1] if rest[:1] == "?" else head[0]
        by_head = self._whole if is_whole else self._opening
        by_head.setdefault(certain, []).append(_Phrase(concept, written, certain, is_whole))


def _as_pattern(phrase: str) -> str:
    """Write a phrase as a pattern: ``*`` is any ending, ``~`` up to three words between."""
    any_ending = re.sub(r"(?<=[^\W\d_])\*|^\*", r"\\w*", phrase)
    return re.sub(r" (?!\?)", r"[\\s-]+", any_ending).replace("~", _GAP)
