"""What may be an emergency: red flags of the body, and words of somebody who despairs.

Alarms are rules and not phrases.  A red flag is a word that says it all (*fainted*), or a part
of the body beside what it complains of (*chest* and *stabbing*), unless it is denied (*no chest
pain*), long ago, an idiom (*chest freezer*), or the ordinary end of hard work (*heart racing
after the last rep*).  It is somebody else's where another person is the nearest who is spoken
of.  A missed alarm and a false one are both faults; in doubt it is raised.

The words are those of the ``alarms`` table of each language.  They count as they are spelled,
and all of one alarm come from one language: no typo and no other language ever makes one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.understanding import languages
from bot.understanding.words.concepts import AlarmConcept
from bot.understanding.words.folding import fold
from bot.understanding.words.vocabulary import language_of

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[^\w\s]|\n")
_ELIDED = re.compile(r"\b(qu|[jldnmtsc])'(?=\w)")
_SENTENCE_ENDS = frozenset(".!?;\n")
_FIGURE = re.compile(r"\d+(?:k|km|m|mi|x\d+\w*|er|s)?")
_WINDOW = 7  # tokens between a part of the body and its complaint
_NARROW = 4
_PAUSES = frozenset(",:()-\u2014")


class Symptom(StrEnum):
    """What a red flag is about."""

    CHEST_PAIN = "chest_pain"
    FAINTING = "fainting"
    DIZZINESS = "dizziness"
    BREATHLESSNESS = "breathlessness"
    PALPITATIONS = "palpitations"
    CONFUSION = "confusion"
    HEAT_COLLAPSE = "heat_collapse"
    CALF_SWELLING = "calf_swelling"
    NUMBNESS = "numbness"
    BLOOD = "blood"
    HEAD_INJURY = "head_injury"


@dataclass(frozen=True, slots=True)
class Alarm:
    """A red flag that a message raises.

    Attributes:
        is_anothers: It happened to somebody else, now or lately.
    """

    symptom: Symptom
    is_anothers: bool = False


class Despair(StrEnum):
    """How words of somebody who wants to die are meant."""

    CLEAR = "clear"
    WITH_A_RUN = "with_a_run"  # perhaps only the workout: it is logged, and not passed over


_DIRECT: dict[AlarmConcept, Symptom] = {
    "faint": Symptom.FAINTING,
    "collapse": Symptom.FAINTING,
    "others_faint": Symptom.FAINTING,
    "dizzy": Symptom.DIZZINESS,
    "stars": Symptom.DIZZINESS,
    "breath": Symptom.BREATHLESSNESS,
    "breath_weak": Symptom.BREATHLESSNESS,
    "puffed": Symptom.BREATHLESSNESS,
    "palpitation": Symptom.PALPITATIONS,
    "lost": Symptom.CONFUSION,
    "confused": Symptom.CONFUSION,
    "heatstroke": Symptom.HEAT_COLLAPSE,
    "concussion": Symptom.HEAD_INJURY,
}
# Which complaint of which part is a red flag, and how near the two have to stand.
_PAIRS: dict[tuple[AlarmConcept, AlarmConcept], tuple[Symptom, int]] = {
    **{("chest", what): (Symptom.CHEST_PAIN, _WINDOW) for what in ("hurt", "tight", "numb")},
    **{
        ("chest", what): (Symptom.CHEST_PAIN, _NARROW)
        for what in ("odd", "sore", "unsteady", "heavy")
    },
    **{("heart", what): (Symptom.PALPITATIONS, _WINDOW) for what in ("hurt", "tight", "unsteady")},
    **{("heart", what): (Symptom.PALPITATIONS, _NARROW) for what in ("odd", "pounding", "numb")},
    **{("arm", what): (Symptom.NUMBNESS, _WINDOW) for what in ("hurt", "numb")},
    **{("arm", what): (Symptom.NUMBNESS, _NARROW) for what in ("odd", "tight")},
    **{("jaw", what): (Symptom.NUMBNESS, _WINDOW) for what in ("hurt", "tight", "numb", "odd")},
    **{("face", what): (Symptom.NUMBNESS, _NARROW) for what in ("numb", "droop")},
    **{("one_side", what): (Symptom.NUMBNESS, _NARROW) for what in ("numb", "droop")},
    ("calf", "swollen"): (Symptom.CALF_SWELLING, _NARROW),
    ("head", "hit"): (Symptom.HEAD_INJURY, _NARROW),
    ("urine", "blood"): (Symptom.BLOOD, _WINDOW),
    ("stool", "blood"): (Symptom.BLOOD, _NARROW),
    ("out", "blood"): (Symptom.BLOOD, _NARROW),
    ("urine", "cola"): (Symptom.BLOOD, _WINDOW),
}
_PARTS: frozenset[AlarmConcept] = frozenset(part for part, _ in _PAIRS)
_OTHER_PARTS: frozenset[AlarmConcept] = frozenset({"other_part"})
_BODY = (_PARTS - {"out"}) | _OTHER_PARTS
_BLEEDING = frozenset({"urine", "stool", "out"})
_COMPLAINTS: frozenset[AlarmConcept] = frozenset(what for _, what in _PAIRS)
_ALARMING = _PARTS | _COMPLAINTS | _DIRECT.keys()
_TELLING = _ALARMING | _BODY | {"crisis", "crisis_die", "crisis_died", "crisis_goon"}
_CRISES = frozenset({"crisis", "crisis_die", "crisis_died", "crisis_goon"})
_TRIGGERS = (_PARTS - {"out"}) | _DIRECT.keys() | _CRISES | {"blood"}


def read_alarm(text: str, language: str = "en") -> Alarm | None:
    """Find the red flag that a message raises: the runner's own before somebody else's.

    Args:
        text: The message.
        language: The runner's, in doubt about a word that several languages have.
    """
    anothers = None
    for said in _sayings(text, language):
        for alarm in _findings(said):
            if not alarm.is_anothers:
                return alarm
            anothers = anothers or alarm
    return anothers


def read_despair(text: str, language: str = "en") -> Despair | None:
    """Find words of self-harm, or of the wish to die, that somebody says of themselves."""
    found = [despair for said in _sayings(text, language) if (despair := _despair(said))]
    return min(found, default=None)  # what is clear comes first


def asks_to_begin_again(text: str) -> bool:
    """Tell whether somebody whose plan rests asks for running: ``I'm back``, ``what's today``."""
    return _says(text, "again", most_words=10)


def says_safe(text: str) -> bool:
    return _says(text, "safe", most_words=10) and not _says(text, "help", most_words=10)


def says_cleared(text: str) -> bool:
    """Tell whether a doctor has said yes."""
    return _says(text, "cleared", most_words=25) and not _says(text, "not_yet", most_words=25)


def comes_of_effort(text: str) -> bool:
    """Tell whether vomiting comes of hard work, or nearly came: ``after the last rep``."""
    return any(
        "nearly" in about or ("effort" in about and "nothing" not in about)
        for about in _topics(text)
    )


def has_an_excuse(text: str) -> bool:
    """Tell whether feeling ill comes of drink, nerves, food or the month."""
    return any("excuse" in about for about in _topics(text))


def says_phrase(text: str, concept: AlarmConcept) -> bool:
    """Tell whether a message holds a phrase of the ``alarms`` table."""
    return any(concept in about for about in _topics(text))


def stands_by_a_score(word: str) -> bool:
    """Tell whether a word, plain and small, says no more beside a score than where or when."""
    return any(
        not concepts.isdisjoint(_BODY | {"fine_fill", "neg_fill", "side", "score_fill"})
        for name in languages.SPOKEN
        for phrase, concepts in _lexicon(name).phrases.get(word, ())
        if len(phrase) == 1
    )


def says_fine(text: str, *, is_asked: bool) -> bool:
    """Tell whether a short message says that a part of the body is well: ``knee ok``.

    Args:
        text: The message.
        is_asked: It answers the question how it is, and so need not name the part.
    """
    tokens = _tokens(text)
    for name in languages.SPOKEN:
        said = _saying(tokens, _lexicon(name), is_spoken=True)
        words = [at for at, token in enumerate(tokens) if token[0].isalnum()]
        fine = [at for at in words if said.has(at, "fine")]
        known = all(said.has(at, "fine", "fine_fill", "side", *_BODY) for at in words)
        names_part = is_asked or any(said.has(at, *_BODY) for at in words)
        if fine and known and names_part and len(words) <= 8 and not said.denials & set(words):
            return True
    return False


def _topics(text: str) -> Iterator[frozenset[str]]:
    tokens = _tokens(text)
    for name in languages.SPOKEN:
        yield frozenset().union(*_saying(tokens, _lexicon(name), is_spoken=True).kinds)


def _says(text: str, concept: AlarmConcept, *, most_words: int) -> bool:
    """Tell whether a short message says something; one word says it only by itself."""
    tokens = _tokens(text)
    words = [token for token in tokens if token[0].isalnum()]
    if not words or len(words) > most_words:
        return False
    for name in languages.SPOKEN:
        said = _saying(tokens, _lexicon(name), is_spoken=True)
        for at, kinds in enumerate(said.kinds):
            if concept in kinds and not _leads_to_a_denial(said, _Span(at, at + 1, kinds)):
                is_phrase = said.has(at + 1, concept) or said.has(at - 1, concept)
                if is_phrase or len(words) == 1 or concept not in {"again", "safe"}:
                    return True
    return False


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The words of one language: phrases by their first token, longest first."""

    name: str
    phrases: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    stems: tuple[tuple[str, frozenset[str]], ...]
    triggers: frozenset[str]
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    concepts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Saying:
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
    spans: Sequence[_Span]
    clauses: Sequence[int]
    sentences: Sequence[int]
    is_spoken: bool
    inside: frozenset[int]
    denials: frozenset[int]
    in_sentence: Sequence[set[str]]
    in_clause: Sequence[set[str]]

    def has(self, at: int, *concepts: AlarmConcept) -> bool:
        return 0 <= at < len(self.tokens) and not self.kinds[at].isdisjoint(concepts)

    def near(self, span: _Span, *concepts: AlarmConcept) -> bool:
        """Tell whether a word stands in the same sentence."""
        return not self.in_sentence[self.sentences[span.start]].isdisjoint(concepts)

    def beside(self, span: _Span, *concepts: AlarmConcept) -> bool:
        """Tell whether a word stands in the same clause."""
        return not self.in_clause[self.clauses[span.start]].isdisjoint(concepts)

    def opening(self, clause: int) -> int:
        """Find the first token of a clause."""
        return bisect_left(self.clauses, clause)


def _sayings(text: str, language: str) -> Iterator[_Saying]:
    tokens = _tokens(text)
    likely = [name for name in languages.SPOKEN if _may_alarm(tokens, _lexicon(name))]
    if not likely:
        return
    spoken = _spoken([token for token in tokens if token[0].isalnum()], language)
    for name in likely:
        yield _saying(tokens, _lexicon(name), is_spoken=name in spoken)


def _spoken(words: list[str], language: str) -> set[str]:
    """Tell which languages a message can be in: the one with most words, or nearly the most."""
    known = {
        name: sum(word in _lexicon(name).known for word in words) for name in languages.SPOKEN
    }
    most = max(known.values())
    likely = {language, language_of(words, language)}
    return {
        name
        for name, count in known.items()
        if count == most or (count == most - 1 and name in likely)
    }


def _tokens(text: str) -> list[str]:
    plain = fold(text).lower().replace("œ", "oe").replace("æ", "ae")
    return _TOKEN.findall(_ELIDED.sub(r"\1' ", plain))[:1200]


def _may_alarm(tokens: Sequence[str], lexicon: _Lexicon) -> bool:
    if not lexicon.triggers.isdisjoint(tokens):
        return True
    return any(
        token.startswith(stem) or token.removesuffix("'s") in lexicon.triggers
        for token in tokens
        for stem, concepts in lexicon.stems
        if not concepts.isdisjoint(_TRIGGERS)
    )


def _saying(tokens: list[str], lexicon: _Lexicon, *, is_spoken: bool) -> _Saying:
    spans = _spans(tokens, lexicon)
    kinds: list[set[str]] = [set() for _ in tokens]
    for span in spans:
        for at in range(span.start, span.end):
            kinds[at] |= span.concepts
    clauses, sentences = _parted(tokens, kinds)
    inside = frozenset(
        at
        for span in spans
        if span.end - span.start > 1 and not span.concepts.isdisjoint(_ALARMING | _CRISES)
        for at in range(span.start, span.end)
    )
    denials = frozenset(
        at
        for at, kind in enumerate(kinds)
        if at not in inside and ("neg" in kind or _asks_what(tokens, kinds, at))
    )
    return _Saying(
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


def _spans(tokens: list[str], lexicon: _Lexicon) -> list[_Span]:
    """Find every phrase; what lies within an idiom, or within a longer phrase, means nothing."""
    spans = []
    for at, token in enumerate(tokens):
        base = token if token in lexicon.phrases else token.removesuffix("'s")
        for phrase, concepts in lexicon.phrases.get(base, ()):
            end = at + len(phrase)
            if len(phrase) == 1 or tuple(tokens[at + 1 : end]) == phrase[1:]:
                spans.append(_Span(at, end, concepts))
        spans += [
            _Span(at, at + 1, concepts)
            for stem, concepts in lexicon.stems
            if token.startswith(stem)
        ]
    idioms = [span for span in spans if span.concepts & {"innocent", "crisis_innocent"}]
    covering: dict[int, list[_Span]] = {}
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


def _is_about(span: _Span) -> bool:
    """Tell words of despair from words of the body."""
    return not span.concepts.isdisjoint(_CRISES)


def _parted(tokens: list[str], kinds: list[set[str]]) -> tuple[list[int], list[int]]:
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
        if token in _SENTENCE_ENDS and not is_decimal:
            clause, sentence = clause + 1, sentence + 1
        elif token in _PAUSES and not is_decimal:
            clause += 1
    return clauses, sentences


def _findings(said: _Saying) -> Iterator[Alarm]:
    """Find what is neither denied nor long ago, in the order it is told."""
    theirs: list[_Span] = []
    for span, symptom, words in sorted(_flags(said), key=lambda each: each[0].start):
        if not said.is_spoken and words < 2:
            continue
        if _is_denied(said, span) or said.beside(span, "long_ago"):
            continue
        is_anothers = _is_anothers(said, span, theirs)
        if is_anothers:
            theirs.append(span)
        yield Alarm(symptom, is_anothers)


def _flags(said: _Saying) -> Iterator[tuple[_Span, Symptom, int]]:
    """Find red flags as they stand, each with the number of words that agree on it."""
    for span in said.spans:
        for concept in sorted(each for each in _DIRECT if each in span.concepts):
            if _is_meant(said, span, concept):
                yield span, _DIRECT[concept], span.end - span.start
        for what in sorted(each for each in _COMPLAINTS if each in span.concepts):
            for part, kind in _parts_of(said, span):
                symptom, window = _PAIRS.get((kind, what)) or (None, 0)
                gap = max(part.start, span.start) - min(part.end, span.end)
                if symptom is None or gap > window:
                    continue
                if _is_flag(said, part, span, kind, what):
                    start, end = min(part.start, span.start), max(part.end, span.end)
                    yield _Span(start, end, span.concepts), symptom, 2


def _is_meant(said: _Saying, span: _Span, concept: AlarmConcept) -> bool:
    """Tell whether a word that can be an alarm is one here."""
    is_work = said.near(span, "effort") and not said.near(span, "nothing")
    is_meant = True
    match concept:
        case "collapse":  # and not "my pace collapsed"
            is_meant = _has_a_person(said, span)
        case "stars":
            is_meant = not (said.near(span, "sky") or is_work)
        case "breath":  # and not through the nose
            is_meant = not said.near(span, "nose")
        case "breath_weak":
            is_meant = not is_work
        case "puffed":
            is_meant = said.near(span, "nothing")
        case "confused":
            felt = any(said.has(at, "felt") for at in range(span.start - 4, span.start))
            is_first = span.start == 0 and "?" not in said.tokens
            is_meant = (felt or is_first) and not said.near(span, "topic")
    return is_meant


def _has_a_person(said: _Saying, span: _Span) -> bool:
    """Tell whether a person is what collapsed; where nothing is named it was the runner."""
    before = range(said.opening(said.clauses[span.start]), span.start)
    if any(said.has(at, "i", "other", "pronoun") for at in (*before, span.start, span.end)):
        return True
    return all(said.has(at, "opener", "neg_fill", "neg", "felt", "and") for at in before)


def _parts_of(said: _Saying, complaint: _Span) -> list[tuple[_Span, AlarmConcept]]:
    """Find the part of the body that complains: the nearest, and those named with it."""
    wanted = _BLEEDING if "blood" in complaint.concepts else _BODY
    first = bisect_left(said.spans, complaint.start - 2 * _WINDOW, key=lambda one: one.start)
    last = bisect_left(said.spans, complaint.end + _WINDOW + 1, key=lambda one: one.start)
    parts = [one for one in said.spans[first:last] if one.concepts & wanted]
    reached = [
        (gap, part)
        for part in parts
        if part is not complaint and (gap := _gap(said, part, complaint)) is not None
    ]
    if not reached:
        return []
    nearest = min(reached, key=lambda each: each[0])[1]
    group = [nearest]
    for _, part in sorted(reached, key=lambda each: each[0]):
        if part not in group and any(_stand_together(said, part, one) for one in group):
            group.append(part)
    return [
        (part, kind)
        for part in group
        for kind in sorted(each for each in _PARTS if each in part.concepts)
    ]


def _gap(said: _Saying, part: _Span, complaint: _Span) -> int | None:
    first, second = sorted((part, complaint), key=lambda span: span.start)
    gap = second.start - first.end
    if said.sentences[first.start] != said.sentences[second.start] or gap > _WINDOW:
        return None
    if said.clauses[first.end - 1] != said.clauses[second.start] and gap > 1:
        return None
    return max(gap, 0)


def _stand_together(said: _Saying, one: _Span, other: _Span) -> bool:
    """``chest and left arm``, ``jaw, neck``."""
    first, second = sorted((one, other), key=lambda span: span.start)
    between = range(first.end, second.start)
    return len(between) <= _NARROW and all(
        said.tokens[at] in _PAUSES or said.has(at, "and", "or", "neg_fill", "self", "side")
        for at in between
    )


def _is_flag(said: _Saying, part: _Span, complaint: _Span, kind: str, what: str) -> bool:
    """Tell a red flag from the same words about a cause, the cold, hard work or nerves."""
    is_work = said.near(complaint, "effort", "nerves") and not said.near(complaint, "nothing")
    match kind, what:
        case "heart", "pounding":
            return not is_work
        case "arm", "tight":
            return not is_work and not said.near(complaint, "cause", "cold")
        case ("arm", _) | ("jaw", _) | (_, "sore"):
            return not said.near(complaint, "cause", "cold")
        case (("face" | "one_side"), _):
            return not said.near(complaint, "cold", "cause")
        case ("urine", "cola"):
            between = range(*sorted((part.end, complaint.start)))
            if complaint.start < part.start:
                between = range(complaint.end, part.start)
            return all(said.has(at, "link") for at in between) or _is_dated(said, between)
        case _:
            return True


def _is_dated(said: _Saying, between: range) -> bool:
    """``my urine was after the long run red``: when it was stands between the two."""
    told = [at for at in between if said.tokens[at] not in _PAUSES]
    if len(told) < 2:
        return False
    is_link_first = said.has(told[0], "link") and said.has(told[1], "when")
    return is_link_first or (said.has(told[0], "when") and said.has(told[-1], "link"))


def _is_denied(said: _Saying, span: _Span) -> bool:
    """``no chest pain``, ``didn't faint``, ``no dizziness or pain in my chest``."""
    if any(
        said.has(at, "before") and said.clauses[at] == said.clauses[span.end - 1]
        for at in range(span.end, len(said.tokens))
    ):
        return False  # "never had chest pain before", "no chest pain until the last km"
    inside = (at for at in range(span.start, span.end) if at in said.denials)
    return any(True for _ in inside) or _leads_to_a_denial(said, span) or _ends_denied(said, span)


def _leads_to_a_denial(said: _Saying, span: _Span) -> bool:
    is_list = any(
        said.has(at, "or") and said.sentences[at] == said.sentences[span.start]
        for at in range(span.start, len(said.tokens))
    )
    for at in range(span.start - 1, -1, -1):
        if said.sentences[at] != said.sentences[span.start]:
            return False
        if at in said.denials:
            return True
        is_listed = said.tokens[at] == "," and is_list and said.has(at - 1, *_ALARMING)
        if not is_listed and not said.has(at, "neg_fill", "or", "other_part", *_ALARMING):
            return False
    return False


def _ends_denied(said: _Saying, span: _Span) -> bool:
    """``Schmerzen in der Brust habe ich keine``."""
    is_denied = False
    for at in range(span.end, len(said.tokens)):
        if (
            said.clauses[at] != said.clauses[span.end - 1]
            or said.tokens[at] in _SENTENCE_ENDS | _PAUSES
        ):
            break
        is_denied |= said.has(at, "neg_tail")
        if not said.has(at, "neg_tail", "neg_fill", "self"):
            return False
    return is_denied


def _is_anothers(said: _Saying, span: _Span, theirs: Sequence[_Span]) -> bool:
    """Tell whose it is: that of the nearest person who is spoken of in the clause."""
    clause = said.clauses[span.start]
    for at in range(span.end - 1, -1, -1):
        if said.sentences[at] != said.sentences[span.start]:
            return False
        if said.clauses[at] < clause:
            # "my dad, 62, had chest pain" goes on about him; "…, chest pain" does not.
            if not said.has(said.opening(clause), "verb"):
                return False
            clause = said.clauses[at]
        is_likened = said.has(at - 1, "as_if") or said.has(at - 2, "as_if")
        is_pronoun = said.has(at, "pronoun") and at not in said.inside and not is_likened
        if is_pronoun or said.has(at, "others_faint"):
            return True
        if said.has(at, "self") and not _belongs_to_another(said, at):
            if said.has(at, "me") and said.has(at - 1, "with"):
                continue  # "the guy next to me"
            return False
        if said.has(at, "other") and _is_subject(said, at):
            is_new = said.has(span.start - 1, "and") and at < span.start - 1
            return not is_new or any(at < one.start < span.start for one in theirs)
    return False


def _belongs_to_another(said: _Saying, at: int) -> bool:
    """``my dad``, ``my old friend``."""
    return any(said.has(n, "other") for n in (at + 1, at + 2)) and not said.has(at + 1, *_BODY)


def _is_subject(said: _Saying, at: int) -> bool:
    before = at - 1
    has_article = False
    while before >= 0 and at - before <= 3 and said.has(before, "self", "article"):
        has_article, before = True, before - 1
    if said.has(before, "with"):
        return False
    if said.has(at + 1, "verb", *_DIRECT) or (said.has(at + 1, "who") and has_article):
        return True
    is_first = before < 0 or not said.tokens[before][0].isalnum() or said.has(before, "opener")
    return is_first and has_article


def _despair(said: _Saying) -> Despair | None:
    """Find what is said of oneself, now, and not as a figure of speech about a run."""
    spans = [span for span in said.spans if span.concepts & _CRISES]
    has_figures = any(_FIGURE.fullmatch(token) for token in said.tokens)
    has_run = has_figures or any("run" in kinds for kinds in said.kinds)
    laughs = any("laugh" in kinds for kinds in said.kinds)
    found: set[Despair] = set()
    for span in spans:
        if not said.is_spoken and span.end - span.start < 2:
            continue
        if said.beside(span, "long_ago") or span.start - 1 in said.denials:
            continue
        if "crisis" in span.concepts:
            if not _is_anothers(said, span, ()):
                found.add(Despair.CLEAR)
        elif "crisis_die" in span.concepts:
            if not (has_run and laughs):
                found.add(Despair.WITH_A_RUN if has_run or laughs else Despair.CLEAR)
        elif not (has_figures or laughs or _is_of_a_run(said, span)) and _is_whole(said, span):
            found.add(Despair.CLEAR)
    return min(found, default=None)


def _is_of_a_run(said: _Saying, span: _Span) -> bool:
    """``I can't go on running``; a run in another sentence is another matter."""
    ends = [at for at, token in enumerate(said.tokens) if token in _SENTENCE_ENDS]
    start = max((at for at in ends if at < span.start), default=-1)
    end = min((at for at in ends if at >= span.end), default=len(said.tokens))
    return any("run" in said.kinds[at] for at in range(start + 1, end))


def _is_whole(said: _Saying, span: _Span) -> bool:
    """``I can't go on``, ``… like this``; but not ``I can't go on holiday``."""
    end = span.end
    is_over = end == len(said.tokens) or not said.tokens[end][0].isalnum()
    return is_over or "crisis_died" in span.concepts or said.has(end, "goon_tail")


@cache
def _lexicon(language: str) -> _Lexicon:
    book: dict[tuple[str, ...], set[str]] = {}
    stems: dict[str, set[str]] = {}
    for concept, spellings in languages.table(language, "alarms").items():
        for spelling in spellings:
            if spelling.endswith("*"):
                stems.setdefault(_tokens(spelling)[0], set()).add(concept)
            else:
                book.setdefault(tuple(_tokens(spelling)), set()).add(concept)
    for concept, spellings in languages.table(language, "words").items():
        if concept.startswith("body."):
            for spelling in spellings:
                phrase = tuple(_tokens(spelling))
                if not book.get(phrase, set()) & _PARTS:
                    book.setdefault(phrase, set()).add("other_part")
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for phrase, concepts in book.items():
        by_first.setdefault(phrase[0], []).append((phrase, frozenset(concepts)))
    return _Lexicon(
        language,
        {
            first: tuple(sorted(many, key=lambda each: -len(each[0])))
            for first, many in by_first.items()
        },
        tuple((stem, frozenset(concepts)) for stem, concepts in stems.items()),
        # The longest word of a phrase is a rare one, and to see it is to look closer.
        frozenset(
            max(phrase, key=len) for phrase, concepts in book.items() if concepts & _TRIGGERS
        ),
        frozenset(word for phrase in book for word in phrase),
    )
