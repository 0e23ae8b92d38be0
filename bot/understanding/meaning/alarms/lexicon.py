"""The words that alarms are told in, of one language: phrases, their sounds, their stems.

They are those of the ``alarms`` table of each language.  They count as they are spelled, or as
they sound; no typo ever makes one.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understanding import languages
from bot.understanding.meaning.alarms.symptoms import (
    COMPLAINTS,
    CRISES,
    DIRECT,
    PARTS,
)
from bot.understanding.words.concepts import AlarmConcept
from bot.understanding.words.folding import fold, without_umlauts_that_decide
from bot.understanding.words.sounds import Sounds, has_phrases, homophones, sound_of
from bot.understanding.words.typos import is_word, languages_of

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[^\w\s]|\n")
_ELIDED = re.compile(r"\b(qu|[jldnmtsc])'(?=\w)")
# What has to be spoken of for an alarm: a word that says it all, or a part and its complaint.
ALARMS: tuple[frozenset[AlarmConcept], ...] = (frozenset(DIRECT),)
COMPLAINTS_OF_PARTS: tuple[frozenset[AlarmConcept], ...] = (PARTS, COMPLAINTS)
PULSES_AT_REST: tuple[frozenset[AlarmConcept], ...] = (
    frozenset({"pulse", "resting_pulse"}),
    frozenset({"at_rest", "resting_pulse"}),
)
DESPAIR: tuple[frozenset[AlarmConcept], ...] = (CRISES,)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a message, ready to be looked for."""

    all: Sequence[str]
    words: frozenset[str]  # also without the 's of a genitive
    openings: frozenset[str]

    @classmethod
    def of(cls, tokens: Sequence[str]) -> "Tokens":
        owners = (token[:-2] for token in tokens if token[-2:] == "'s")
        words = frozenset((*tokens, *owners))
        return cls(tokens, words, frozenset(word[:_OPENING] for word in words))


_OPENING = 3  # letters by which stems are found; none is shorter


@dataclass(frozen=True, slots=True)
class _Rare:
    """The rare words of what is spoken of: to see one is to look closer."""

    words: frozenset[str]
    sounds: frozenset[str]
    stems: tuple[str, ...]
    openings: frozenset[str]

    def stand_among(self, tokens: Tokens, language: str) -> bool:
        if not self.words.isdisjoint(tokens.words):
            return True
        if self.sounds and any(sound_of(word, language) in self.sounds for word in tokens.words):
            return True
        if self.openings.isdisjoint(tokens.openings):
            return False
        return any(token.startswith(self.stems) for token in tokens.all)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language: phrases by their first token, longest first, and by its sound."""

    name: str
    phrases: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    by_ear: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    stems: tuple[tuple[str, frozenset[str]], ...]
    openings: tuple[str, ...]  # the stems alone
    rare: dict[frozenset[AlarmConcept], _Rare]
    known: frozenset[str]
    sounds: Sounds

    def heard(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        """Put the word that was meant in place of one that is none and sounds like it."""
        return _heard(tokens, self.name) if _strange(tokens) else tokens

    def spelled_right(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        """Put the words that were meant also in place of others that sound alike: ``hear``."""
        others, heard = homophones(self.name), self.heard(tokens)
        if others.keys().isdisjoint(heard):
            return heard
        return tuple(others.get(token, token) for token in heard)

    def also_heard(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        meant = self.spelled_right(tokens)
        if meant is tokens:
            return ()
        return tuple(word for word, typed in zip(meant, tokens, strict=True) if word != typed)

    def meant(self, token: str) -> str:
        is_begun = bool(self.openings) and token.startswith(self.openings)
        if is_begun or not _is_strange(token):
            return token
        return self.sounds.word_for(token) or self._stem_of(token) or token

    def _stem_of(self, token: str) -> str | None:
        """``schmärzt``: it begins as a stem sounds."""
        sound = sound_of(token, self.name)
        return next((stem for stem in self.openings if _begins(sound, stem, self.name)), None)


@lru_cache(maxsize=8)
def tokens_of(text: str) -> tuple[str, ...]:
    tokens = _TOKEN.findall(_ELIDED.sub(r"\1' ", _plainly(text)))[:1200]
    return tuple(part for token in tokens for part in _spelled_out().get(token, (token,)))


def _plainly(text: str) -> str:
    plain = without_umlauts_that_decide(fold(text).lower())
    return plain.replace("œ", "oe").replace("æ", "ae")


def _begins(sound: str, stem: str, language: str) -> bool:
    return len(stem) > _OPENING and sound.startswith(sound_of(stem, language))


@lru_cache(maxsize=16)  # one message is asked for several things
def _strange(tokens: tuple[str, ...]) -> bool:
    return any(_is_strange(token) for token in tokens)


@lru_cache(maxsize=64)
def _heard(tokens: tuple[str, ...], language: str) -> tuple[str, ...]:
    lexicon = lexicon_of(language)
    return tuple(lexicon.meant(token) for token in tokens)


@lru_cache(maxsize=8192)
def _is_strange(token: str) -> bool:
    """Tell whether a string is no word of ours and no name; one of Dutch may be meant for ours."""
    if not token.isalpha() or any(token in known for known in _known_words()):
        return False
    spoken = languages_of(token)
    is_name = not spoken and is_word(token)
    return not is_name and not any(name in languages.SPOKEN for name in spoken)


@cache
def _known_words() -> tuple[frozenset[str], ...]:
    return tuple(lexicon_of(name).known for name in languages.SPOKEN)


@cache
def _spelled_out() -> Mapping[str, tuple[str, ...]]:
    """Give the words for spellings of the chat: ``dont``, ``wanna``; phrases are read so, too."""
    return {
        _plainly(chat): tuple(_ELIDED.sub(r"\1' ", _plainly(words)).split())
        for name in languages.SPOKEN
        for words, spellings in languages.table(name, "chat_spellings").items()
        for chat in spellings
    }


@cache
def lexicon_of(language: str) -> Lexicon:
    book: dict[tuple[str, ...], set[str]] = {}
    stems: dict[str, set[str]] = {}
    for concept, spellings in languages.table(language, "alarms").items():
        for spelling in spellings:
            if spelling.endswith("*"):
                stems.setdefault(tokens_of(spelling)[0], set()).add(concept)
            else:
                book.setdefault(tokens_of(spelling), set()).add(concept)
    for concept, spellings in languages.table(language, "words").items():
        if concept.startswith("body."):
            for spelling in spellings:
                phrase = tokens_of(spelling)
                if not book.get(phrase, set()) & PARTS:
                    book.setdefault(phrase, set()).add("other_part")
    return Lexicon(
        language,
        _by_first(book),
        _by_first(_as_heard(book, language)) if has_phrases(language) else {},
        tuple((stem, frozenset(concepts)) for stem, concepts in stems.items()),
        tuple(stems),
        {
            about: _rare_words(book, stems, about, language)
            for about in (*ALARMS, *COMPLAINTS_OF_PARTS, *PULSES_AT_REST, *DESPAIR)
        },
        frozenset(word for phrase in book for word in phrase),
        Sounds({word for phrase in book for word in phrase}, language, is_exact=True),
    )


def _by_first(
    book: Mapping[tuple[str, ...], set[str]],
) -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for phrase, concepts in book.items():
        by_first.setdefault(phrase[0], []).append((phrase, frozenset(concepts)))
    return {
        first: tuple(sorted(many, key=lambda each: -len(each[0])))
        for first, many in by_first.items()
    }


def _as_heard(
    book: Mapping[tuple[str, ...], set[str]], language: str
) -> dict[tuple[str, ...], set[str]]:
    """Write each phrase as it sounds."""
    heard: dict[tuple[str, ...], set[str]] = {}
    for phrase, concepts in book.items():
        heard.setdefault(tuple(sound_of(word, language) for word in phrase), set()).update(
            concepts
        )
    return heard


def _rare_words(
    book: Mapping[tuple[str, ...], set[str]],
    stems: Mapping[str, set[str]],
    about: frozenset[AlarmConcept],
    language: str,
) -> _Rare:
    """Take the longest word of each phrase, which is a rare one."""
    phrases = (phrase for phrase, concepts in book.items() if concepts & about)
    found = tuple(stem for stem, concepts in stems.items() if concepts & about)
    words = frozenset(max(phrase, key=len) for phrase in phrases)
    sounds = (sound_of(word, language) for word in words) if has_phrases(language) else ()
    return _Rare(
        words,
        frozenset(sounds),
        found,
        frozenset(stem[:_OPENING] for stem in found),
    )
