"""What a message tells besides figures: how it felt, and what else there was that day.

Runners tell a coach of nights, children, fears and firsts in the same breath as of splits.  The
words for it stand in the table ``heard`` of each language.  Some feelings have words of their own;
others take two that stand together: somebody near and an illness, *first* and an event.  A word
that is denied does not count, and ``not good`` is bad.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.feelings import Feeling, Kin
from bot.understanding import languages
from bot.understanding.words.folding import fold_word
from bot.understanding.words.vocabulary import language_of

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[.!?,;:\n😂🤣😅😆]")
_ELISION = re.compile(r"\b(qu|[jldnmtsc])'(?=[^\W\d_]{2})")
_FIGURE = re.compile(r"\d{1,3}")
_BREAKS = frozenset(".!?,;:\n")
_DENIED_WITHIN, _NEAR, _PART_WITHIN, _LONG_SINCE_WITHIN = 3, 8, 4, 5
_FORGOTTEN_WITHIN = 6
_TELLS_SOMETHING = 5  # words

Pattern = tuple[str, ...]
# Looked for by one list of words each; the rest takes two words that stand together.
_BY_WORD = (
    Feeling.GRIEF,
    Feeling.BLOW,
    Feeling.JOY,
    Feeling.DNF,
    Feeling.PB,
    Feeling.LONGEST,
    Feeling.FELL,
    Feeling.CELEBRATION,
    Feeling.MOCKED,
    Feeling.WEARY,
    Feeling.QUIT,
    Feeling.SELF_BLAME,
    Feeling.PROUD,
    Feeling.FEAR,
    Feeling.DISAPPOINTED,
    Feeling.BAD_DAY,
    Feeling.TIRED,
    Feeling.WEATHER,
    Feeling.WORK,
    Feeling.BORED,
    Feeling.RESTING,
    Feeling.GOOD,
    Feeling.AMUSED,
)
_MARATHON = "marat"  # how it begins in every language, once it is folded


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


def read_feelings(
    text: str, preferred: str = "en", *, is_race: bool = False
) -> tuple[Feeling, ...]:
    """Read what a message tells besides figures, the weightiest first.

    Args:
        text: The message as it was typed.
        preferred: The runner's language; a message in another one is read in that one.
        is_race: A race or a trial is told of: ``first 10k`` is a first race then.
    """
    message = read_words(text, preferred)
    if not message.lists:
        return ()
    found = {
        feeling
        for feeling in _BY_WORD
        if feeling.value in message.lists and _is_told(message, feeling)
    }
    first = _first(message, is_race=is_race)
    if first is not None:
        found.add(first)
    if message.are_near("person", "ill"):
        found.add(Feeling.FAMILY_ILL)
    if message.beaten():
        found.add(Feeling.PB)
    if message.are_near("looked_forward", "called_off"):
        found.add(Feeling.DISAPPOINTED)
    if message.are_near("shouted", "at_me"):
        found.add(Feeling.MOCKED)
    if _lost_at(message) is not None:
        found.add(Feeling.GRIEF)
    if message.are_near("person", "grave"):
        found.add(Feeling.BLOW)
    if _has_entered(message):
        found.add(Feeling.ENTERED)
    if message.are_together():
        found.add(Feeling.TOGETHER)
    if message.is_denied("good"):
        found.add(Feeling.BAD_DAY)
    return tuple(feeling for feeling in Feeling if feeling in found)


@lru_cache(maxsize=8)  # one message is asked for several things
def read_words(text: str, preferred: str = "en") -> HeardWords:
    """Read the words of a message, and which lists of its language may be found in it."""
    words = tuple(_WORD.findall(_ELISION.sub(r"\1 ", fold_word(text))))
    if not words:
        return HeardWords((), {})
    return HeardWords(words, _lists(language_of(words, preferred)).that_begin_in(words))


def read_lost(text: str, preferred: str = "en") -> Kin | None:
    """Read who has died, where grief is told of and somebody is named with it."""
    message = read_words(text, preferred)
    at = _lost_at(message) if message.lists else None
    if at is None:
        return None
    return next((who for who in Kin if _stands_at(message, f"kin_{who}", at)), None)


def read_ailing(text: str, preferred: str = "en") -> Kin | None:
    """Read who near the runner is ill or hurt."""
    message = read_words(text, preferred)
    return next((who for who in Kin if message.are_near(f"kin_{who}", "ill")), None)


def _stands_at(message: HeardWords, name: str, at: int) -> bool:
    return any(start <= at < end for start, end in message.places(name))


def _lost_at(message: HeardWords) -> int | None:
    """Find the word for somebody who has died: ``my dad died``, ``lost our dog``.

    A game that was lost, legs that are dead and children who are put to bed are no grief: who died
    stands right before the word, or after it.
    """
    people = [start for start, _ in message.places("person")]
    for start, end in message.told("death"):
        for at in people:
            is_near = start - _SUBJECT_WITHIN <= at < start or end <= at < end + _OBJECT_WITHIN
            if is_near and not message.breaks_between(at, start):
                return at
    is_of_a_run = any(True for _ in message.places("out_of_sight"))  # ``lost my friend at km 3``
    for _, end in () if is_of_a_run else message.told("death_of"):
        after = [at for at in people if end <= at < end + _OBJECT_WITHIN]
        if after and not message.breaks_between(end, after[0]):
            return after[0]
    had_to = any(True for _ in message.places("had_to"))
    for name, who in (("death_after", people), ("put_down", _pets(message))):
        for start, _ in message.told(name):
            before = [at for at in who if start - _PARTICIPLE_WITHIN <= at < start]
            if before and had_to:
                return before[-1]
    return None


def _pets(message: HeardWords) -> list[int]:
    return [start for name in ("kin_dog", "kin_cat") for start, _ in message.places(name)]


_SUBJECT_WITHIN, _OBJECT_WITHIN, _PARTICIPLE_WITHIN = 5, 4, 2  # words


def is_ashamed(text: str, preferred: str = "en") -> bool:
    """Whether somebody says that it is hard to ask: ``too embarrassed to tell anyone``."""
    return next(read_words(text, preferred).told("ashamed"), None) is not None


def _is_told(message: HeardWords, feeling: Feeling) -> bool:
    told = message.told(feeling.value)
    if feeling is Feeling.AMUSED and len(message.words) < _TELLS_SOMETHING:
        return False  # laughing alone tells nothing
    if feeling is Feeling.PB:
        return any(not (message.is_missed(at) or message.is_of_a_part(at)) for at, _ in told)
    if feeling is Feeling.JOY:
        return any(not message.is_long_since(at) for at, _ in told)
    if feeling is Feeling.FELL:
        return any(not message.is_missed(at) for at, _ in told)
    if feeling is Feeling.FEAR:
        return any(not (message.is_asked(at) or message.is_unreal(at)) for at, _ in told)
    return next(told, None) is not None


def _has_entered(message: HeardWords) -> bool:
    """Read that a place in a race was got; *signed up* tells so only of a race."""
    if next(message.told("entered"), None) is not None:
        return True
    return message.are_near("signed", "event") or message.are_near("signed", "distance")


def _first(message: HeardWords, *, is_race: bool) -> Feeling | None:
    """Read a first of its kind: of a race by its name, of anything else only as *my first*."""
    mine = {end for _, end in message.places("my")} | {start for start, _ in message.places("my")}
    events = list(message.places("event"))
    lengths = list(message.places("distance"))
    for start, end in message.told("first"):
        reach = range(end, end + 3)
        race = next(((at, to) for at, to in events if at in reach), None)
        if race is not None:
            is_marathon = message.words[race[0]].startswith(_MARATHON)
            return Feeling.FIRST_MARATHON if is_marathon else Feeling.FIRST_RACE
        if any(at in reach for at, _ in lengths) and (start in mine or end in mine):
            return Feeling.FIRST_RACE if is_race else Feeling.FIRST
    return Feeling.FIRST if next(message.told("first_time"), None) is not None else None


def _matches(words: Sequence[str], start: int, pattern: Pattern) -> bool:
    if start + len(pattern) > len(words):
        return False
    return all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for word, part in zip(words[start:], pattern, strict=False)
    )


@cache
def _lists(language: str) -> _Lists:
    lists = languages.table(language, "heard") or languages.table("en", "heard")
    return _Lists.of(
        {
            name: _Phrases.of(_pattern(phrase) for phrase in phrases)
            for name, phrases in lists.items()
        }
    )


def _pattern(phrase: str) -> Pattern:
    """``orgullos*`` as one word that may end in any way."""
    return tuple(
        _ELISION.sub(r"\1 ", fold_word(phrase.replace("*", "§"))).replace("§", "*").split()
    )
