"""The words of a message as the table ``heard`` of its language lists them.

Each list has a name, ``person`` or ``missed``, and phrases whose words may have open ends.  Only
the few lists of which a phrase may begin in a message are looked through.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understanding import languages
from bot.understanding.words.folding import fold_word
from bot.understanding.words.vocabulary import language_of

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[.!?,;:\n😂🤣😅😆]")
_ELISION = re.compile(r"\b(qu|[jldnmtsc])'(?=[^\W\d_]{2})")
_FIGURE = re.compile(r"\d{1,3}")
_BREAKS = frozenset(".!?,;:\n")
_DENIED_WITHIN, _NEAR, _PART_WITHIN, _LONG_SINCE_WITHIN = 3, 8, 4, 5
_FORGOTTEN_WITHIN = 6
Pattern = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """A list of phrases, found by the word they begin with.

    Attributes:
        whole: By their first word; the longest come first.
        begun: By the beginning of a first word that may end in any way.
        lengths: How many letters these beginnings have.
    """

    whole: Mapping[str, Sequence[Pattern]]
    begun: Mapping[str, Sequence[Pattern]]
    lengths: Sequence[int]

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> "_Phrases":
        whole: dict[str, list[Pattern]] = {}
        begun: dict[str, list[Pattern]] = {}
        for pattern in sorted(patterns, key=lambda each: -len(each)):
            first = pattern[0]
            into, key = (begun, first[:-1]) if first.endswith("*") else (whole, first)
            into.setdefault(key, []).append(pattern)
        return cls(whole, begun, tuple(sorted({len(key) for key in begun})))

    def length_at(self, words: Sequence[str], start: int) -> int:
        """Tell how many words the longest phrase has that begins here; 0 without one."""
        word, longest = words[start], 0
        for pattern in self.whole.get(word, ()):
            if _matches(words, start, pattern):
                longest = len(pattern)
                break
        for length in self.lengths:
            for pattern in self.begun.get(word[:length], ()):
                if len(pattern) > longest and _matches(words, start, pattern):
                    longest = len(pattern)
        return longest


@dataclass(frozen=True, slots=True)
class _Lists:
    """All lists of a language, found by the words that their phrases begin with.

    Attributes:
        whole: The lists by a first word.
        begun: The lists by the beginning of a first word that may end in any way.
        lengths: How many letters these beginnings have.
    """

    phrases: Mapping[str, _Phrases]
    whole: Mapping[str, Sequence[str]]
    begun: Mapping[str, Sequence[str]]
    lengths: Sequence[int]

    @classmethod
    def of(cls, phrases: Mapping[str, _Phrases]) -> "_Lists":
        whole: dict[str, list[str]] = {}
        begun: dict[str, list[str]] = {}
        for name, of_list in phrases.items():
            for word in of_list.whole:
                whole.setdefault(word, []).append(name)
            for beginning in of_list.begun:
                begun.setdefault(beginning, []).append(name)
        return cls(phrases, whole, begun, tuple(sorted({len(key) for key in begun})))

    def that_begin_in(self, words: Iterable[str]) -> Mapping[str, _Phrases]:
        """Find the few lists of which a phrase may begin in a message."""
        names: set[str] = set()
        for word in words:
            names.update(self.whole.get(word, ()))
            for length in self.lengths:
                names.update(self.begun.get(word[:length], ()))
        return {name: self.phrases[name] for name in names}


@dataclass(frozen=True, slots=True)
class HeardWords:
    """The words of a message, and where each list of words is found in it.

    Attributes:
        lists: Those of which a phrase may begin in it.
    """

    words: tuple[str, ...]
    lists: Mapping[str, _Phrases]

    def places(self, name: str) -> Iterator[tuple[int, int]]:
        """Find where a phrase of a list stands: its first word, and the one after its last."""
        phrases = self.lists.get(name)
        return iter(()) if phrases is None else self._places_of(phrases)

    def told(self, name: str) -> Iterator[tuple[int, int]]:
        """Find what is said and not denied."""
        if name not in self.lists:
            return iter(())
        return (
            (start, end)
            for start, end in self.places(name)
            if not (self._is_denied(start) or self._is_forgotten(start))
        )

    def is_denied(self, name: str) -> bool:
        return any(self._is_denied(start) for start, _ in self.places(name))

    def is_missed(self, start: int) -> bool:
        """Whether it was nearly so: ``two seconds off my PB``."""
        return self._has_before(start, "missed")

    def are_near(self, one: str, other: str) -> bool:
        """Whether words of two lists stand in one breath."""
        if one not in self.lists or other not in self.lists:
            return False
        others = [start for start, _ in self.told(other)]
        return any(abs(start - each) <= _NEAR for start, _ in self.told(one) for each in others)

    def is_of_a_part(self, start: int) -> bool:
        """Whether only a part of the run is meant: ``the last mile was my fastest``."""
        return self._has_before(start, "part", _PART_WITHIN)

    def is_asked(self, start: int) -> bool:
        """Whether it is asked about, not told: ``should I worry?``."""
        return any(at <= start < end for at, end in self.places("asked"))

    def is_unreal(self, start: int) -> bool:
        """Whether it was so once, or would have been: ``would have scared me``."""
        return self._has_before(start, "unreal")

    def is_long_since(self, start: int) -> bool:
        """Whether it only says when something else was: ``since before my kids were born``."""
        return self._has_before(start, "long_since", _LONG_SINCE_WITHIN)

    def are_together(self) -> bool:
        """Whether somebody ran with one: ``ran with my dad``."""
        people = [start for start, _ in self.told("person")]
        with_ = [end for _, end in self.told("with")]
        return any(end in {at, at - 1} for end in with_ for at in people)

    def beaten(self) -> str:
        """Find the time that was run under at last: ``for the first time under 45``."""
        if next(self.places("at_last"), None) is None:
            return ""
        for _, end in self.places("under"):
            for at in range(end, min(end + 3, len(self.words))):
                if _FIGURE.fullmatch(self.words[at]):
                    return self._time_at(at)
        return ""

    def _time_at(self, at: int) -> str:
        """``1:45`` comes as three words."""
        after = self.words[at + 1 : at + 3]
        is_clock = len(after) == 2 and after[0] == ":" and bool(_FIGURE.fullmatch(after[1]))
        return f"{self.words[at]}:{after[1]}" if is_clock else self.words[at]

    def breaks_between(self, one: int, other: int) -> bool:
        return any(word in _BREAKS for word in self.words[min(one, other) : max(one, other)])

    def _places_of(self, phrases: _Phrases) -> Iterator[tuple[int, int]]:
        for start in range(len(self.words)):
            length = phrases.length_at(self.words, start)
            if length:
                yield start, start + length

    def _is_denied(self, start: int) -> bool:
        return self._has_before(start, "not")

    def _is_forgotten(self, start: int) -> bool:
        """``forgot I was tired of everything``: it was so, and left."""
        before = self.words[max(0, start - _FORGOTTEN_WITHIN) : start]
        kept = [
            at for at, word in enumerate(before) if word in _BREAKS and not self._joins(before, at)
        ]
        reach = len(before) - (kept[-1] + 1 if kept else 0)
        phrases = self.lists.get("forgot")
        return phrases is not None and any(
            phrases.length_at(self.words, at) for at in range(start - reach, start)
        )

    @staticmethod
    def _joins(words: Sequence[str], at: int) -> bool:
        """``vergessen, dass``: the comma that a clause needs parts nothing."""
        return words[at : at + 2] in ((",", "dass"), (",", "das"))

    def _has_before(self, start: int, name: str, within: int = _DENIED_WITHIN) -> bool:
        phrases = self.lists.get(name)
        if phrases is None:
            return False
        for at in range(start - 1, max(-1, start - 1 - within), -1):
            if self.words[at] in _BREAKS:
                return False
            if phrases.length_at(self.words, at):
                return True
        return False


@lru_cache(maxsize=8)  # one message is asked for several things
def read_words(text: str, preferred: str = "en") -> HeardWords:
    """Read the words of a message, and which lists of its language may be found in it."""
    words = tuple(_WORD.findall(_ELISION.sub(r"\1 ", fold_word(text))))
    if not words:
        return HeardWords((), {})
    return HeardWords(words, lists_of(language_of(words, preferred)).that_begin_in(words))


def _matches(words: Sequence[str], start: int, pattern: Pattern) -> bool:
    if start + len(pattern) > len(words):
        return False
    return all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for word, part in zip(words[start:], pattern, strict=False)
    )


@cache
def lists_of(language: str) -> _Lists:
    lists = languages.table(language, "heard") or languages.table("en", "heard")
    return _Lists.of(
        {
            name: _Phrases.of(pattern_of(phrase) for phrase in phrases)
            for name, phrases in lists.items()
        }
    )


def pattern_of(phrase: str) -> Pattern:
    """``orgullos*`` as one word that may end in any way."""
    return tuple(
        _ELISION.sub(r"\1 ", fold_word(phrase.replace("*", "§"))).replace("§", "*").split()
    )
