"""A message as one language understands it, for the rules that raise an alarm.

The words are those of the ``alarms`` table of each language.  They count as they are spelled, or
as they sound, and all of one alarm come from one language: no typo and no other language ever
makes one.  So a message is read once in each language that has a word of alarm in it: its
phrases, the longest first and none within an idiom, its clauses and sentences, and the words that
deny.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from bot.understanding import languages
from bot.understanding.meaning.symptoms import (
    ALARMING,
    BODY,
    COMPLAINTS,
    CRISES,
    DIRECT,
    PARTS,
)
from bot.understanding.words.concepts import AlarmConcept
from bot.understanding.words.folding import fold, without_umlauts_that_decide
from bot.understanding.words.sounds import Sounds, has_phrases, homophones, sound_of
from bot.understanding.words.typos import is_word, languages_of
from bot.understanding.words.vocabulary import language_of

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[^\w\s]|\n")
_ELIDED = re.compile(r"\b(qu|[jldnmtsc])'(?=\w)")
SENTENCE_ENDS = frozenset(".!?;\n")
PAUSES = frozenset(",:()-\u2014")
_TELLING = ALARMING | BODY | CRISES
# What has to be spoken of for an alarm: a word that says it all, or a part and its complaint.
ALARMS: tuple[frozenset[AlarmConcept], ...] = (frozenset(DIRECT),)
COMPLAINTS_OF_PARTS: tuple[frozenset[AlarmConcept], ...] = (PARTS, COMPLAINTS)
DESPAIR: tuple[frozenset[AlarmConcept], ...] = (CRISES,)


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The tokens of a message, ready to be looked for."""

    all: Sequence[str]
    words: frozenset[str]  # also without the 's of a genitive
    openings: frozenset[str]

    @classmethod
    def of(cls, tokens: Sequence[str]) -> "_Tokens":
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

    def stand_among(self, tokens: _Tokens, language: str) -> bool:
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


@dataclass(frozen=True, slots=True)
class AlarmPhrase:
    """A phrase where it stands in a message: tokens from start to end, and what it is about."""

    start: int
    end: int
    concepts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Saying:
    """A message as one language understands it.

    Attributes:
        kinds: What each token is about.
        spans: Phrases that are about an alarm.
        clauses: The clause each token is in.
        sentences: The sentence each token is in.
        is_spoken: The message is in this language; else two words of it have to agree.
        inside: Tokens of phrases that are about an alarm, where no word stands for itself.
        denials: Tokens that deny.
        in_sentence: What each sentence is about.
        in_clause: What each clause is about.
    """

    tokens: Sequence[str]
    kinds: Sequence[frozenset[str]]
    spans: Sequence[AlarmPhrase]
    clauses: Sequence[int]
    sentences: Sequence[int]
    is_spoken: bool
    inside: frozenset[int]
    denials: frozenset[int]
    in_sentence: Sequence[set[str]]
    in_clause: Sequence[set[str]]

    def has(self, at: int, *concepts: AlarmConcept) -> bool:
        return 0 <= at < len(self.tokens) and not self.kinds[at].isdisjoint(concepts)

    def near(self, span: AlarmPhrase, *concepts: AlarmConcept) -> bool:
        """Tell whether a word stands in the same sentence."""
        return not self.in_sentence[self.sentences[span.start]].isdisjoint(concepts)

    def beside(self, span: AlarmPhrase, *concepts: AlarmConcept) -> bool:
        """Tell whether a word stands in the same clause."""
        return not self.in_clause[self.clauses[span.start]].isdisjoint(concepts)

    def opening(self, clause: int) -> int:
        """Find the first token of a clause."""
        return bisect_left(self.clauses, clause)


@lru_cache(maxsize=16)  # one message is asked for several things, some of them again and again
def read_sayings(
    text: str, language: str, *needed: tuple[frozenset[AlarmConcept], ...]
) -> tuple[Saying, ...]:
    """Read a message in each language that has the words of what it is read for.

    Args:
        text: The message.
        language: The runner's, in doubt about a word that several languages have.
        needed: Groups of which one has to be whole: of each of its parts a word must stand there.
    """
    tokens = tokens_of(text)
    typed = _Tokens.of(tokens)
    likely = []
    for name in languages.SPOKEN:
        heard = lexicon_of(name).also_heard(tokens)
        found = _Tokens.of((*tokens, *heard)) if heard else typed
        if any(_has_words_of(group, found, lexicon_of(name)) for group in needed):
            likely.append(name)
    if not likely:
        return ()
    spoken = _spoken([token for token in tokens if token[0].isalnum()], language)
    return tuple(read_saying(tokens, name, is_spoken=name in spoken) for name in likely)


def topics_of(text: str) -> Iterator[frozenset[str]]:
    """Name what a message is about, as each language reads it."""
    tokens = tokens_of(text)
    for name in languages.SPOKEN:
        yield frozenset().union(*read_saying(tokens, name, is_spoken=True).kinds)


def _spoken(words: list[str], language: str) -> set[str]:
    """Tell which languages a message can be in: the one with most words, or nearly the most."""
    known = {
        name: sum(word in lexicon_of(name).known for word in words) for name in languages.SPOKEN
    }
    most = max(known.values())
    likely = {language, language_of(words, language)}
    return {
        name
        for name, count in known.items()
        if count == most or (count == most - 1 and name in likely)
    }


def _has_words_of(
    group: tuple[frozenset[AlarmConcept], ...], tokens: _Tokens, lexicon: Lexicon
) -> bool:
    return all(lexicon.rare[about].stand_among(tokens, lexicon.name) for about in group)


@lru_cache(maxsize=16)  # one message is asked for several things
def read_saying(tokens: tuple[str, ...], language: str, *, is_spoken: bool) -> Saying:
    """Read a message in one language, whether or not it seems to be its own."""
    spans = _spans(tokens, lexicon_of(language), is_spoken=is_spoken)
    kinds: list[set[str]] = [set() for _ in tokens]
    for span in spans:
        for at in range(span.start, span.end):
            kinds[at] |= span.concepts
    clauses, sentences = _parted(tokens, kinds)
    inside = frozenset(
        at
        for span in spans
        if span.end - span.start > 1 and not span.concepts.isdisjoint(ALARMING | CRISES)
        for at in range(span.start, span.end)
    )
    denials = frozenset(
        at
        for at, kind in enumerate(kinds)
        if at not in inside and ("neg" in kind or _asks_what(tokens, kinds, at))
    )
    return Saying(
        tokens,
        [frozenset(kind) for kind in kinds],
        [span for span in spans if not span.concepts.isdisjoint(_TELLING)],
        clauses,
        sentences,
        is_spoken,
        inside,
        denials,
        _joined(sentences, kinds),
        _joined(clauses, kinds),
    )


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
            for about in (*ALARMS, *COMPLAINTS_OF_PARTS, *DESPAIR)
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


def _joined(numbers: Sequence[int], kinds: Sequence[set[str]]) -> list[set[str]]:
    joined: list[set[str]] = [set() for _ in range(numbers[-1] + 1)] if numbers else []
    for number, kind in zip(numbers, kinds, strict=True):
        joined[number] |= kind
    return joined


def _asks_what(tokens: Sequence[str], kinds: Sequence[set[str]], at: int) -> bool:
    """``what is a heart attack?`` is about nobody."""
    first = at
    while first and "asks_what" in kinds[first - 1]:
        first -= 1
    is_first = not any(token[0].isalnum() for token in tokens[:first])
    return "asks_what" in kinds[at] and is_first


def _spans(tokens: tuple[str, ...], lexicon: Lexicon, *, is_spoken: bool) -> list[AlarmPhrase]:
    """Find every phrase; what lies within an idiom, or within a longer phrase, means nothing."""
    heard = lexicon.heard(tokens) if is_spoken else tokens
    spans = [_unless_alone(span, heard, tokens) for span in _phrases(heard, lexicon)]
    alike = lexicon.spelled_right(tokens) if is_spoken else tokens
    if alike != heard:
        others = [_unless_alone(span, alike, heard) for span in _phrases(alike, lexicon)]
        spans += [span for span in others if span not in spans]
    for at, token in enumerate(heard):
        if token.startswith(lexicon.openings):
            spans += [
                AlarmPhrase(at, at + 1, concepts)
                for stem, concepts in lexicon.stems
                if token.startswith(stem)
            ]
    spans += _spans_by_ear(tokens, lexicon)
    spans.sort(key=lambda span: span.start)
    idioms = [span for span in spans if span.concepts & {"innocent", "crisis_innocent"}]
    covering: dict[int, list[AlarmPhrase]] = {}
    for idiom in idioms:
        for at in range(idiom.start, idiom.end):
            covering.setdefault(at, []).append(idiom)
    return [
        span
        for span in spans
        if not any(
            idiom is not span
            and span.end <= idiom.end
            and _is_about(span) == ("crisis_innocent" in idiom.concepts)
            for idiom in covering.get(span.start, ())
        )
    ]


def _spans_by_ear(tokens: tuple[str, ...], lexicon: Lexicon) -> Iterator[AlarmPhrase]:
    """``plu a respiré``: phrases that are spelled as they sound.

    A word alone is looked for by :class:`Sounds`: it may be another, as *foi* is no *fois*.
    """
    if not lexicon.by_ear:
        return
    sounds = tuple(sound_of(token, lexicon.name) for token in tokens)
    for at, sound in enumerate(sounds):
        for phrase, concepts in lexicon.by_ear.get(sound, ()):
            end = at + len(phrase)
            if len(phrase) > 1 and sounds[at:end] == phrase:
                yield AlarmPhrase(at, end, concepts)


def _unless_alone(span: AlarmPhrase, meant: Sequence[str], typed: Sequence[str]) -> AlarmPhrase:
    """By its sound no word says it all by itself: it needs another beside it."""
    is_alone = span.end - span.start == 1 and meant[span.start] != typed[span.start]
    return replace(span, concepts=span.concepts - DIRECT.keys()) if is_alone else span


def _phrases(tokens: Sequence[str], lexicon: Lexicon) -> Iterator[AlarmPhrase]:
    for at, token in enumerate(tokens):
        for base in dict.fromkeys((token, token.removesuffix("'s"))):
            for phrase, concepts in lexicon.phrases.get(base, ()):
                end = at + len(phrase)
                if len(phrase) == 1 or tokens[at + 1 : end] == phrase[1:]:
                    yield AlarmPhrase(at, end, concepts)


def _is_about(span: AlarmPhrase) -> bool:
    """Tell words of despair from words of the body."""
    return not span.concepts.isdisjoint(CRISES)


def _parted(tokens: Sequence[str], kinds: list[set[str]]) -> tuple[list[int], list[int]]:
    clause = sentence = 0
    clauses, sentences = [], []
    for at, token in enumerate(tokens):
        if "but" in kinds[at]:
            clause += 1
        clauses.append(clause)
        sentences.append(sentence)
        is_decimal = 0 < at < len(tokens) - 1 and (
            tokens[at - 1].isdigit() and tokens[at + 1].isdigit()
        )
        if token in SENTENCE_ENDS and not is_decimal:
            clause, sentence = clause + 1, sentence + 1
        elif token in PAUSES and not is_decimal:
            clause += 1
    return clauses, sentences


def leads_to_a_denial(said: Saying, span: AlarmPhrase) -> bool:
    is_list = any(
        said.has(at, "or") and said.sentences[at] == said.sentences[span.start]
        for at in range(span.start, len(said.tokens))
    )
    for at in range(span.start - 1, -1, -1):
        if said.sentences[at] != said.sentences[span.start]:
            return False
        if at in said.denials:
            return True
        is_listed = said.tokens[at] == "," and is_list and said.has(at - 1, *ALARMING)
        if not is_listed and not said.has(at, "neg_fill", "or", "other_part", *ALARMING):
            return False
    return False
