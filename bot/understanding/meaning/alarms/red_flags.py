"""What may be an emergency: red flags of the body.

Alarms are rules and not phrases.  A red flag is a word that says it all (*fainted*), or a part
of the body beside what it complains of (*chest* and *stabbing*), unless it is denied (*no chest
pain*), long ago, an idiom (*chest freezer*), or the ordinary end of hard work (*heart racing
after the last rep*).  It is somebody else's where another person is the nearest who is spoken
of.  A missed alarm and a false one are both faults; in doubt it is raised.

``symptoms`` holds the table, ``sayings`` how a message is read for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.understanding.meaning.alarms.complaining_parts import is_flag, parts_of
from bot.understanding.meaning.alarms.lexicon import ALARMS, COMPLAINTS_OF_PARTS, PULSES_AT_REST
from bot.understanding.meaning.alarms.resting_pulse import pulses_at_rest
from bot.understanding.meaning.alarms.sayings import (
    PAUSES,
    SENTENCE_ENDS,
    AlarmPhrase,
    Saying,
    leads_to_a_denial,
    read_sayings,
)
from bot.understanding.meaning.alarms.subjects import is_anothers
from bot.understanding.meaning.alarms.symptoms import (
    COMPLAINTS,
    DIRECT,
    PAIRS,
    Symptom,
)
from bot.understanding.meaning.alarms.telling_words import is_meant


@dataclass(frozen=True, slots=True)
class Alarm:
    """A red flag that a message raises.

    Attributes:
        is_anothers: It happened to somebody else, now or lately.
    """

    symptom: Symptom
    is_anothers: bool = False


def read_alarm(text: str, language: str = "en", today: date | None = None) -> Alarm | None:
    """Find the red flag that a message raises: the runner's own before somebody else's.

    Args:
        text: The message.
        language: The runner's, in doubt about a word that several languages have.
        today: Tells which years are long ago; without it none is.
    """
    anothers = None
    for said in read_sayings(text, language, ALARMS, COMPLAINTS_OF_PARTS, PULSES_AT_REST):
        for alarm in _findings(said, today):
            if not alarm.is_anothers:
                return alarm
            anothers = anothers or alarm
    return anothers


def _findings(said: Saying, today: date | None) -> Iterator[Alarm]:
    """Find what is neither denied nor long ago, in the order it is told."""
    theirs: list[AlarmPhrase] = []
    for span, symptom, words in sorted(_flags(said), key=lambda each: each[0].start):
        if not said.is_spoken and words < 2:
            continue
        is_denied = "whereabouts" not in span.concepts and _is_denied(said, span)
        if is_denied or _is_over(said, span, today) or _was_looked_into(said, span):
            continue
        is_theirs = is_anothers(said, span, theirs)
        if is_theirs:
            theirs.append(span)
        yield Alarm(symptom, is_theirs)


_FIRST_YEAR = 1950
_METRES = 2000  # as well as a year


def _is_long_past(token: str, today: date | None) -> bool:
    """Whether a token is a year that ended at least one whole year ago."""
    if today is None or not (token.isascii() and token.isdecimal() and len(token) == 4):
        return False
    year = int(token)
    return _FIRST_YEAR <= year < today.year - 1 and year != _METRES


def _is_over(said: Saying, span: AlarmPhrase, today: date | None) -> bool:
    """``last year``, ``in 2009``; ``I used to get dizzy, not any more``."""
    if said.beside(span, "long_ago"):
        return True
    clause = said.clauses[span.start]
    for at in range(said.opening(clause), len(said.tokens)):
        if said.clauses[at] != clause:
            break
        is_year = _is_long_past(said.tokens[at], today) and not said.has(at + 1, "how_far")
        if is_year and said.has(at - 1, "in_year", "article", "run"):
            return True
        is_dated = said.has(at + 1, "prep", "article", "self") and not said.has(at + 1, "i", "me")
        is_former = said.has(at, "formerly") and at < span.end and not is_dated
        if is_former and said.near(span, "no_longer"):
            return True
    return False


def _was_looked_into(said: Saying, span: AlarmPhrase) -> bool:
    """``hatte im Frühjahr Herzstolpern, ist abgeklärt``: a month alone may be this one."""
    is_cleared = said.near(span, "cleared") and not said.near(span, "not_yet", "neg")
    return is_cleared and said.beside(span, "in_season")


def _flags(said: Saying) -> Iterator[tuple[AlarmPhrase, Symptom, int]]:
    """Find red flags as they stand, each with the number of words that agree on it."""
    for span in pulses_at_rest(said):
        yield span, Symptom.PALPITATIONS, 2
    for span in said.spans:
        for concept in sorted(each for each in DIRECT if each in span.concepts):
            if is_meant(said, span, concept):
                yield span, DIRECT[concept], span.end - span.start
        for what in sorted(each for each in COMPLAINTS if each in span.concepts):
            for part, kind in parts_of(said, span):
                symptom, window = PAIRS.get((kind, what)) or (None, 0)
                gap = max(part.start, span.start) - min(part.end, span.end)
                if symptom is None or gap > window:
                    continue
                if is_flag(said, part, span, kind, what):
                    start, end = min(part.start, span.start), max(part.end, span.end)
                    yield AlarmPhrase(start, end, span.concepts), symptom, 2


def _is_denied(said: Saying, span: AlarmPhrase) -> bool:
    """``no chest pain``, ``didn't faint``, ``no dizziness or pain in my chest``."""
    if any(
        said.has(at, "before") and said.clauses[at] == said.clauses[span.end - 1]
        for at in range(span.end, len(said.tokens))
    ):
        return False  # "never had chest pain before", "no chest pain until the last km"
    inside = (at for at in range(span.start, span.end) if at in said.denials)
    return any(True for _ in inside) or leads_to_a_denial(said, span) or _ends_denied(said, span)


def _ends_denied(said: Saying, span: AlarmPhrase) -> bool:
    """``Schmerzen in der Brust habe ich keine``."""
    is_denied = False
    for at in range(span.end, len(said.tokens)):
        if (
            said.clauses[at] != said.clauses[span.end - 1]
            or said.tokens[at] in SENTENCE_ENDS | PAUSES
        ):
            break
        is_denied |= said.has(at, "neg_tail")
        if not said.has(at, "neg_tail", "neg_fill", "self"):
            return False
    return is_denied
