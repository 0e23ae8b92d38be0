"""The words of all languages, found by phrase; typos of one letter or two forgiven."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understanding.languages import SPOKEN, known, table
from bot.understanding.words.concepts import is_about_health, is_weighty
from bot.understanding.words.folding import fold_word
from bot.understanding.words.numbers import languages_counting, usual_number
from bot.understanding.words.sounds import (
    Sounds,
    dialect,
    hardened,
    has_phrases,
    homophones,
    sound_of,
)
from bot.understanding.words.typos import Spellings, is_word, languages_of

Phrase = tuple[str, ...]
Concepts = frozenset[str]

_ELISION = re.compile(r"\b(qu|[jldnmtsc])'(?=[^\W\d_]{2})")  # as the tokens are cut
_NOTHING: Concepts = frozenset()
_LONGEST_AILMENT = 4  # words
_COMPLAINTS = frozenset({"hurt", "niggle", "acute", "swelling", "limping"})
_SHORTEST_TYPO = 4
_COMMON = 0.5  # of a word that we do not know but by its language
_FOREIGN = 0.4  # by how much more a language must be heard that we do not speak
_FAINT = 0.4  # less than what speaks for the language of the chat
_FEWEST_CLEAR = 3  # words; fewer may be a name or a quotation
_MOST_TYPOS = 40  # a message with more unknown words is not one of ours


@dataclass(frozen=True, slots=True)
class Beginning:
    """All that begins with a word.

    Attributes:
        alone: What the word is about by itself; empty where it only begins a phrase.
        by_rest: What the phrases are about, by their further words.
        lengths: How many words these phrases have, the longest first.
    """

    alone: Concepts
    by_rest: Mapping[Phrase, Concepts]
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases and what they are about; languages named first win.

    Attributes:
        language: The one named first.
        phrases: By first word.
        spellings: Single words of the language itself, which a typo may have been meant for.
        sounds: The same, for what is written by ear.
        ailments: The words of health, which nothing but their sound and their company gives.
        by_ear: Phrases of several words by the sound of the first, the longest first.
        elided: What stands before a vowel without its apostrophe: ``lentrainement``.
    """

    language: str
    phrases: dict[str, "Beginning"]
    spellings: Spellings
    sounds: Sounds
    ailments: Sounds
    by_ear: Mapping[str, tuple[tuple[Phrase, Concepts], ...]]
    elided: re.Pattern[str] | None

    def longest(self, words: Sequence[str], start: int) -> tuple[int, Concepts]:
        """Find the longest phrase that begins at a word: how many words, and its meaning."""
        count, concepts = self._longest(words, start)
        heard = self._heard(words, start) if self.by_ear else None
        return heard if heard is not None and heard[0] > count else (count, concepts)

    def _heard(self, words: Sequence[str], start: int) -> tuple[int, Concepts] | None:
        """``pa couru``: a phrase of which a word is none as it is spelled, and sounds right."""
        for phrase, concepts in self.by_ear.get(sound_of(words[start], self.language), ()):
            typed = words[start : start + len(phrase)]
            if tuple(sound_of(word, self.language) for word in typed) == phrase:
                known = _languages_by_word()
                if any(self.language not in known.get(word, ()) for word in typed):
                    return len(phrase), concepts
        return None

    def _longest(self, words: Sequence[str], start: int) -> tuple[int, Concepts]:
        known = self.phrases.get(words[start])
        if known is None:
            return 0, _NOTHING
        for length in known.lengths:
            concepts = known.by_rest.get(tuple(words[start + 1 : start + length]))
            if concepts is not None:
                return length, concepts
        return (1, known.alone) if known.alone else (0, _NOTHING)

    def corrected(self, words: list[str], numbers: Container[int] = ()) -> list[str]:
        """Put the known word in place of one that is nearly it; leave all others.

        Args:
            words: Folded words that stand together.
            numbers: Which of them say a number.
        """
        unknown = 0
        right = list(words)
        for at, word in enumerate(words):
            is_known = word in self.phrases or word in _languages_by_word() or at in numbers
            if len(word) < _SHORTEST_TYPO or is_known:
                continue
            unknown += 1
            if unknown > _MOST_TYPOS:
                break
            right[at] = self._meant(word)
        return self._with_ailments(right, words)

    def in_usual_words(self, words: list[str]) -> list[str]:
        """Put the usual word in place of one of a dialect that we do not know: *twa mile*.

        What is written in capitals is a name: *VO2max*.
        """
        usual, known = dialect(self.language), _books().get(self.language, {})
        folded = [word.lower().rstrip(".").replace(" ", "") for word in words]
        return [
            word
            if (word,) in known or typed.isupper()
            else usual.get(word) or self._number(word) or word
            for word, typed in zip(folded, words, strict=True)
        ]

    def _number(self, word: str) -> str | None:
        is_strange = len(word) > _LONGEST_AILMENT and not is_word(word)
        return usual_number(word, self.language) if is_strange else None

    def _meant(self, word: str) -> str:
        by_ear = None if is_word(word) else self.sounds.word_for(word) or self._hardened(word)
        return by_ear or self._without_elision(word) or self.spellings.nearest(word) or word

    def _hardened(self, word: str) -> str | None:
        """``gilomeder``: said softly; words of weight are not found so."""
        for spelled in hardened(word, self.language):
            known = self.phrases.get(spelled)
            if known is not None and known.alone and not any(map(is_weighty, known.alone)):
                return spelled
        return None

    def _without_elision(self, word: str) -> str | None:
        """``lentrainement``: the article is glued to its word."""
        rest = self.elided.sub("", word) if self.elided and not is_word(word) else word
        known = self.phrases.get(rest) if rest != word else None
        return rest if known is not None and known.alone else None

    def _with_ailments(self, right: list[str], typed: list[str]) -> list[str]:
        """``sprayned ankel``: a part of the body and its complaint, written by ear."""
        heard = [self._ailment(word, now) for word, now in zip(typed, right, strict=True)]
        if heard == right:
            return right
        told = frozenset().union(
            *(known.alone for word in heard if (known := self.phrases.get(word)) is not None)
        )
        if "body" in told and not told.isdisjoint(_COMPLAINTS):
            return heard
        return [
            meant if meant != now and self._is_in_ailment(heard, at) else now
            for at, (meant, now) in enumerate(zip(heard, right, strict=True))
        ]

    def _is_in_ailment(self, words: list[str], at: int) -> bool:
        """``can't put wait on it``: a phrase of health, of which one word was written by ear."""
        for start in range(max(0, at - _LONGEST_AILMENT + 1), at + 1):
            count, concepts = self.longest(words, start)
            if count > 1 and start + count > at and any(map(is_about_health, concepts)):
                return True
        return False

    def _ailment(self, typed: str, now: str) -> str:
        meant = homophones(self.language).get(typed)
        if meant is None and typed not in self.phrases and not is_word(typed):
            meant = self.ailments.word_for(typed)
        return meant or now


def language_of(words: Sequence[str], preferred: str) -> str:
    """Tell which language most of the words belong to; in doubt the preferred one.

    One word of health alone does not make a message foreign: Dolores is also a name. Figures
    and marks are of no language.
    """
    scores = dict.fromkeys(_books(), 0.0)
    told: list[frozenset[str]] = []
    for word in words[:200]:
        if not word[:1].isalpha():
            continue
        spoken, weights = _speaking_for(word, preferred)
        told.append(spoken)
        for language, weight in weights:
            scores[language] += weight
    if scores.get(preferred) or not any(scores.values()):
        scores[preferred] = scores.get(preferred, 0) + 0.5
    likeliest = max(scores, key=lambda language: (scores[language], language == preferred))
    ours = max(SPOKEN, key=lambda language: (scores[language], language == preferred))
    is_clear = scores[likeliest] > scores[ours] + _FOREIGN and _is_foreign(told, likeliest)
    return likeliest if is_clear else ours


def language_instead(words: Sequence[str], preferred: str) -> str | None:
    """Tell which other language of ours words are clearly written in; in doubt none.

    The name of a race is the same in each.
    """
    spoken = language_of(words, preferred)
    if spoken == preferred or spoken not in SPOKEN:
        return None
    names = _books()[spoken]
    told = [
        _spoken_in(word)[0]
        for word in words[:200]
        if word[:1].isalpha() and "known_race" not in names.get((word,), _NOTHING)
    ]
    theirs = sum(spoken in each and preferred not in each for each in told)
    ours = sum(preferred in each and spoken not in each for each in told)
    return spoken if theirs >= _FEWEST_CLEAR and theirs > 2 * ours else None


@lru_cache(maxsize=16_384)
def _speaking_for(
    word: str, preferred: str
) -> tuple[frozenset[str], tuple[tuple[str, float], ...]]:
    """Tell in which languages a word is one, and how much it speaks for each that we read."""
    spoken, weight = _spoken_in(word)
    weights = (
        (language, _FAINT if language != preferred and _is_of_health(word, language) else weight)
        for language in spoken
        if language in _books()
    )
    return spoken, tuple((language, each / len(spoken)) for language, each in weights)


def _spoken_in(word: str) -> tuple[frozenset[str], float]:
    """Tell in which languages a word is one, and how much it weighs."""
    known = frozenset({*_languages_by_word().get(word, ()), *languages_counting(word, _books())})
    return (known, 1.0) if known else (frozenset(languages_of(word)), _COMMON)


def _is_foreign(told: list[frozenset[str]], language: str) -> bool:
    """Tell whether more words are of a language that we do not speak than of ours alone."""
    theirs = sum(language in spoken and spoken.isdisjoint(SPOKEN) for spoken in told)
    ours = sum(language not in spoken and not spoken.isdisjoint(SPOKEN) for spoken in told)
    return theirs > ours


def _is_of_health(word: str, language: str) -> bool:
    concepts = _books()[language].get((word,), _NOTHING)
    return bool(concepts) and all(map(is_about_health, concepts))


@cache
def vocabulary_for(language: str) -> Vocabulary:
    """Join the languages we speak into one vocabulary in which this one comes first.

    What other languages say of health is left out. To a language that we do not speak only
    English lends its words.
    """
    order = dict.fromkeys((language, "en", *(SPOKEN if language in SPOKEN else ())))
    merged: dict[Phrase, Concepts] = {}
    for name in order:
        for phrase, concepts in _books().get(name, {}).items():
            told = concepts if name == language else _without_health(concepts)
            if told:
                merged.setdefault(phrase, told)
    by_first: dict[str, list[tuple[Phrase, Concepts]]] = {}
    for phrase, concepts in merged.items():
        by_first.setdefault(phrase[0], []).append((phrase[1:], concepts))
    alone = {
        phrase[0]: concepts
        for phrase, concepts in _books().get(language, {}).items()
        if len(phrase) == 1
    }
    light = [word for word, concepts in alone.items() if not any(map(is_weighty, concepts))]
    ailing = [word for word, concepts in alone.items() if any(map(is_about_health, concepts))]
    return Vocabulary(
        language,
        {first: _beginning(tuple(entries)) for first, entries in by_first.items()},
        Spellings(light),
        Sounds(light, language),
        Sounds(ailing, language, is_exact=True),
        _by_ear(language) if has_phrases(language) else {},
        _elided(language),
    )


def _by_ear(language: str) -> dict[str, tuple[tuple[Phrase, Concepts], ...]]:
    heard: dict[str, list[tuple[Phrase, Concepts]]] = {}
    for phrase, concepts in _books().get(language, {}).items():
        sounds = tuple(sound_of(word, language) for word in phrase)
        if len(phrase) > 1 and sum(map(len, sounds)) >= _FEWEST_LETTERS_HEARD:
            heard.setdefault(sounds[0], []).append((sounds, concepts))
    return {
        first: tuple(sorted(many, key=lambda each: -len(each[0]))) for first, many in heard.items()
    }


_FEWEST_LETTERS_HEARD = 6


def _elided(language: str) -> re.Pattern[str] | None:
    letters = table(language, "sounds").get("elided")
    return None if letters is None else re.compile(rf"^(?:{letters})(?=[aeiouyh])")


@cache
def _beginning(entries: tuple[tuple[Phrase, Concepts], ...]) -> Beginning:
    """Keep what several vocabularies have in common only once in memory."""
    by_rest = dict(entries)
    alone = by_rest.pop((), _NOTHING)
    lengths = sorted({len(rest) + 1 for rest in by_rest}, reverse=True)
    return Beginning(alone, by_rest, tuple(lengths))


def _without_health(concepts: Concepts) -> Concepts:
    return frozenset(concept for concept in concepts if not is_about_health(concept))


@cache
def _books() -> dict[str, dict[Phrase, Concepts]]:
    return {language: _book(table(language, "words")) for language in known()}


def _book(words: Mapping[str, list[str]]) -> dict[Phrase, Concepts]:
    book: dict[Phrase, set[str]] = {}
    for concept, phrases in words.items():
        for phrase in phrases:
            spelled = tuple(_ELISION.sub(r"\1' ", fold_word(phrase)).split())
            if spelled:
                book.setdefault(spelled, set()).update(_kinds(concept))
    return {phrase: frozenset(concepts) for phrase, concepts in book.items()}


def _kinds(concept: str) -> tuple[str, ...]:
    """``body.knee`` is also a part of the body, ``other_time.weekend`` another time."""
    family, _, kind = concept.partition(".")
    return (concept, family) if kind and family in _FAMILIES else (concept,)


_FAMILIES = frozenset({"body", "other_time"})


@cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for language, book in _books().items():
        for phrase in book:
            for word in phrase:
                found.setdefault(word, {})[language] = None
    return {word: tuple(names) for word, names in found.items()}
