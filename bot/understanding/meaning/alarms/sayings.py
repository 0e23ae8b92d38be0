"""A message as one language understands it, for the rules that raise an alarm.

All words of one alarm come from one language.  So a message is read once in each language that
has a word of alarm in it: its phrases, the longest first and none within an idiom, its clauses
and sentences, and the words that deny.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.understanding import languages
from bot.understanding.meaning.alarms.lexicon import Lexicon, Tokens, lexicon_of, tokens_of
from bot.understanding.meaning.alarms.symptoms import (
    ALARMING,
    BODY,
    CRISES,
    DIRECT,
)
from bot.understanding.words.concepts import AlarmConcept
from bot.understanding.words.sounds import sound_of
from bot.understanding.words.vocabulary import language_of

SENTENCE_ENDS = frozenset(".!?;\n")
PAUSES = frozenset(",:()-\u2014")
_TELLING = ALARMING | BODY | CRISES


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
    typed = Tokens.of(tokens)
    likely = []
    for name in languages.SPOKEN:
        heard = lexicon_of(name).also_heard(tokens)
        found = Tokens.of((*tokens, *heard)) if heard else typed
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
    group: tuple[frozenset[AlarmConcept], ...], tokens: Tokens, lexicon: Lexicon
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
    """Find every phrase; what lies within an idiom, or runs into one, means nothing."""
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
            and _lies_in(span, idiom)
            and _is_about(span) == ("crisis_innocent" in idiom.concepts)
            for idiom in (*covering.get(span.start, ()), *covering.get(span.end - 1, ()))
        )
    ]


def _lies_in(span: AlarmPhrase, idiom: AlarmPhrase) -> bool:
    """``felt faint`` runs into ``faint smell``, and means no more than a phrase within it."""
    if idiom.start <= span.start:
        return span.end <= idiom.end
    return span.end < idiom.end and not span.concepts.isdisjoint(ALARMING)


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
