"""What may be an emergency: red flags of the body, and words of somebody who despairs.

Alarms are rules and not phrases.  A red flag is a word that says it all (*fainted*), or a part
of the body beside what it complains of (*chest* and *stabbing*), unless it is denied (*no chest
pain*), long ago, an idiom (*chest freezer*), or the ordinary end of hard work (*heart racing
after the last rep*).  It is somebody else's where another person is the nearest who is spoken
of.  A missed alarm and a false one are both faults; in doubt it is raised.

``symptoms`` holds the table, ``alarm_words`` how a message is read for it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.understanding import languages
from bot.understanding.languages import patterns
from bot.understanding.meaning.alarm_subjects import is_anothers, is_one_of_others
from bot.understanding.meaning.alarm_words import (
    ALARMS,
    COMPLAINTS_OF_PARTS,
    DESPAIR,
    PAUSES,
    SENTENCE_ENDS,
    AlarmPhrase,
    Saying,
    leads_to_a_denial,
    lexicon_of,
    read_saying,
    read_sayings,
    tokens_of,
    topics_of,
)
from bot.understanding.meaning.symptoms import (
    BLEEDING,
    BODY,
    COMPLAINTS,
    CRISES,
    DIRECT,
    NARROW,
    PAIRS,
    PARTS,
    WINDOW,
    Symptom,
)
from bot.understanding.words.concepts import AlarmConcept

_NOUGHT = re.compile(rf"(?<![\d.,])0\s*(?:/|{patterns('answers.scores')['out_of']})\s*10(?!\d)")
_FIGURE = re.compile(r"\d+(?:k|km|m|mi|x\d+\w*|er|s)?")


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


def read_alarm(text: str, language: str = "en", today: date | None = None) -> Alarm | None:
    """Find the red flag that a message raises: the runner's own before somebody else's.

    Args:
        text: The message.
        language: The runner's, in doubt about a word that several languages have.
        today: Tells which years are long ago; without it none is.
    """
    anothers = None
    for said in read_sayings(text, language, ALARMS, COMPLAINTS_OF_PARTS):
        for alarm in _findings(said, today):
            if not alarm.is_anothers:
                return alarm
            anothers = anothers or alarm
    return anothers


def read_despair(text: str, language: str = "en") -> Despair | None:
    """Find words of self-harm, or of the wish to die, that somebody says of themselves."""
    sayings = read_sayings(text, language, DESPAIR)
    found = [despair for said in sayings if (despair := _despair(said))]
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
        for about in topics_of(text)
    )


def has_an_excuse(text: str) -> bool:
    """Tell whether feeling ill comes of drink, nerves, food or the month."""
    return any("excuse" in about for about in topics_of(text))


def says_phrase(text: str, concept: AlarmConcept) -> bool:
    """Tell whether a message holds a phrase of the ``alarms`` table."""
    return any(concept in about for about in topics_of(text))


def stands_by_a_score(word: str) -> bool:
    """Tell whether a word, plain and small, says no more beside a score than where or when."""
    return any(
        not concepts.isdisjoint(BODY | {"fine_fill", "neg_fill", "side", "score_fill"})
        for name in languages.SPOKEN
        for phrase, concepts in lexicon_of(name).phrases.get(word, ())
        if len(phrase) == 1
    )


_MOST_WORDS_OF_FINE = 8


def says_fine(text: str, *, is_asked: bool) -> bool:
    """Tell whether a short message says that a part of the body is well: ``knee ok``.

    Args:
        text: The message.
        is_asked: It answers the question how it is, and so need not name the part.
    """
    tokens = tokens_of(_NOUGHT.sub(" 0 ", text))
    words = [at for at, token in enumerate(tokens) if token[0].isalnum()]
    if len(words) > _MOST_WORDS_OF_FINE:
        return False
    for name in languages.SPOKEN:
        said = read_saying(tokens, name, is_spoken=True)
        fine = [at for at in words if said.has(at, "fine")]
        if not fine:
            continue
        known = all(said.has(at, "fine", "fine_fill", "side", *BODY) for at in words)
        names_part = is_asked or any(said.has(at, *BODY) for at in words)
        if known and names_part and not said.denials & (set(words) - set(fine)):
            return True
    return False


def _says(text: str, concept: AlarmConcept, *, most_words: int) -> bool:
    """Tell whether a short message says something; one word says it only by itself."""
    tokens = tokens_of(text)
    words = [token for token in tokens if token[0].isalnum()]
    if not words or len(words) > most_words:
        return False
    for name in languages.SPOKEN:
        said = read_saying(tokens, name, is_spoken=True)
        for at, kinds in enumerate(said.kinds):
            if concept in kinds and not leads_to_a_denial(said, AlarmPhrase(at, at + 1, kinds)):
                is_phrase = said.has(at + 1, concept) or said.has(at - 1, concept)
                if is_phrase or len(words) == 1 or concept not in {"again", "safe"}:
                    return True
    return False


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
    for span in said.spans:
        for concept in sorted(each for each in DIRECT if each in span.concepts):
            if _is_meant(said, span, concept):
                yield span, DIRECT[concept], span.end - span.start
        for what in sorted(each for each in COMPLAINTS if each in span.concepts):
            for part, kind in _parts_of(said, span):
                symptom, window = PAIRS.get((kind, what)) or (None, 0)
                gap = max(part.start, span.start) - min(part.end, span.end)
                if symptom is None or gap > window:
                    continue
                if _is_flag(said, part, span, kind, what):
                    start, end = min(part.start, span.start), max(part.end, span.end)
                    yield AlarmPhrase(start, end, span.concepts), symptom, 2


def _is_lying_down(said: Saying, span: AlarmPhrase) -> bool:
    """``collapsed into my recliner``, ``auf dem Sofa umgekippt``: gone to rest, and no faint."""
    after, before = range(span.end + 1, span.end + 4), range(span.start - 4, span.start - 1)
    follows = said.has(span.end, "onto") and any(said.has(at, "furniture") for at in after)
    leads = said.has(span.start - 1, "furniture") and any(said.has(at, "onto") for at in before)
    return follows or leads


def _is_meant(said: Saying, span: AlarmPhrase, concept: AlarmConcept) -> bool:
    """Tell whether a word that can be an alarm is one here."""
    is_work = said.near(span, "effort") and not said.near(span, "nothing")
    if concept in _SAID_OF_A_FRIGHT and said.near(span, "nearly") and said.near(span, "startle"):
        return False  # ``almost passed out laughing``
    is_meant = True
    match concept:
        case "collapse":  # and not "my pace collapsed"
            is_meant = _has_a_person(said, span) and not _is_lying_down(said, span)
        case "dizzy":  # and not on the tower
            is_meant = not said.near(span, "heights")
        case "cold_sweat":  # and not of fear
            is_meant = not said.near(span, "nerves", "startle", "topic")
        case "stars":
            is_meant = not (said.near(span, "sky") or is_work)
        case "breath":  # and not through the nose
            is_meant = not said.near(span, "nose")
        case "breath_weak":
            is_meant = not is_work
        case "puffed":
            is_meant = said.near(span, "nothing")
        case "whereabouts":
            is_meant = _is_not_known(said, span)
        case "chills":  # in the heat, and not of a fever or for joy
            is_meant = _is_in_the_heat(said)
        case "palpitation":  # and not the 10k against heart disease
            is_meant = not any(said.has(at, "against") for at in (span.start - 1, span.start - 2))
        case "amnesia" | "confused":
            is_meant = not said.near(span, "topic") and _is_felt(said, span, concept)
    return is_meant


def _is_felt(said: Saying, span: AlarmPhrase, concept: AlarmConcept) -> bool:
    """``felt confused``, ``no me acuerdo de nada``; and not ``… de nada del plan``."""
    if concept == "amnesia":
        is_over = span.end == len(said.tokens) or not said.tokens[span.end][0].isalnum()
        return is_over or said.has(span.end, "and", "or", "when")
    felt = any(said.has(at, "felt") for at in range(span.start - 4, span.start))
    return felt or (span.start == 0 and "?" not in said.tokens)


_HOT = 30  # degrees of the air at which nobody shivers who is well


def _is_in_the_heat(said: Saying) -> bool:
    """``38 degrees, goosebumps on the third rep``: cold on a run in the heat."""
    tokens = range(len(said.tokens))
    if any(said.has(at, "shiver_cause") for at in tokens):
        return False
    is_hot = any(
        said.has(at, "hot_air") or (said.has(at, "degrees") and _is_hot(said.tokens[at - 1]))
        for at in tokens
    )
    return is_hot and any(said.has(at, "effort", "run") for at in tokens)


def _is_hot(token: str) -> bool:
    return token.isascii() and token.isdecimal() and int(token) >= _HOT


_SAID_OF_A_FRIGHT = frozenset({"collapse", "faint", "palpitation"})


def _is_not_known(said: Saying, span: AlarmPhrase) -> bool:
    """``didn't know who I was``; ``no idea where I am in the plan`` is no confusion."""
    is_over = span.end == len(said.tokens) or not said.tokens[span.end][0].isalnum()
    is_over = is_over or said.tokens[span.end] == "for" or said.has(span.end, "and", "or", "when")
    before = range(max(0, span.start - WINDOW), span.start)
    is_asked = any("?" in said.tokens[at] for at in range(span.end, len(said.tokens)))
    return is_over and not is_asked and any(said.has(at, "unknown") for at in before)


def _has_a_person(said: Saying, span: AlarmPhrase) -> bool:
    """Tell whether a person is what collapsed; where nothing is named it was the runner.

    ``after 10 km collapsed`` names nothing: it tells how far.
    """
    start = said.opening(said.clauses[span.start])
    before = range(start, span.start)
    if 0 < len(before) <= NARROW and said.has(start, "prep"):
        return True  # ``im Ziel umgekippt``
    if any(said.has(at, "i", "other", "pronoun") for at in (*before, span.start, span.end)):
        return True
    if any(is_one_of_others(said, at) for at in before):
        return True
    return all(
        said.has(
            at, "opener", "neg_fill", "neg", "felt", "and", "how_far", "some_of", "on_the_way"
        )
        or not said.tokens[at].isalpha()
        for at in before
    )


def _parts_of(said: Saying, complaint: AlarmPhrase) -> list[tuple[AlarmPhrase, AlarmConcept]]:
    """Find the part of the body that complains: the nearest, and those named with it."""
    wanted = BODY | {part for part, what in PAIRS if what in complaint.concepts} - BLEEDING
    if not complaint.concepts.isdisjoint({"blood", "froth"}):
        wanted = BLEEDING
    first = bisect_left(said.spans, complaint.start - 2 * WINDOW, key=lambda one: one.start)
    last = bisect_left(said.spans, complaint.end + WINDOW + 1, key=lambda one: one.start)
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
        for kind in sorted(each for each in PARTS if each in part.concepts)
    ]


def _gap(said: Saying, part: AlarmPhrase, complaint: AlarmPhrase) -> int | None:
    first, second = sorted((part, complaint), key=lambda span: span.start)
    gap = second.start - first.end
    if said.sentences[first.start] != said.sentences[second.start] or gap > WINDOW:
        return None
    is_parted = said.clauses[first.end - 1] != said.clauses[second.start]
    is_on = _goes_on(said, first, second) or _is_listed(said, first, second)
    if is_parted and gap > 1 and not is_on:
        return None
    return max(gap, 0)


def _goes_on(said: Saying, first: AlarmPhrase, second: AlarmPhrase) -> bool:
    """``my chest, it feels squeezed``: the next clause speaks of the same part."""
    opening = said.opening(said.clauses[second.start])
    is_next = first.end >= opening - 1
    return (
        is_next
        and said.has(opening, "it")
        and all(
            said.has(at, "it", "felt", "neg_fill", "link") for at in range(opening, second.start)
        )
    )


def _is_listed(said: Saying, part: AlarmPhrase, complaint: AlarmPhrase) -> bool:
    """``the calf is hard, swollen and red``: one thing after the other is said of a part."""
    if complaint.start != said.opening(said.clauses[complaint.start]):
        return False
    between = range(part.end, complaint.start)
    words = [at for at in between if said.tokens[at] not in PAUSES]
    is_plain = not any(
        said.has(at, "fine", "self", "other", "verb", "and", "or", "neg", *BODY)
        for at in words[1:]
    )
    is_of_part = bool(part.concepts & BODY) and not said.has(part.end, "fine", "neg")
    return is_of_part and is_plain and len(words) <= _FEW_WORDS and not complaint.concepts & BODY


_FEW_WORDS = 3


def _stand_together(said: Saying, one: AlarmPhrase, other: AlarmPhrase) -> bool:
    """``chest and left arm``, ``jaw, neck``."""
    first, second = sorted((one, other), key=lambda span: span.start)
    between = range(first.end, second.start)
    return len(between) <= NARROW and all(
        said.tokens[at] in PAUSES or said.has(at, "and", "or", "neg_fill", "self", "side")
        for at in between
    )


def _is_flag(
    said: Saying, part: AlarmPhrase, complaint: AlarmPhrase, kind: str, what: str
) -> bool:
    """Tell a red flag from the same words about a cause, the cold, hard work or nerves."""
    is_work = _speaks_of(said, complaint, "effort", "nerves")
    is_work &= not said.near(complaint, "nothing")
    is_from_outside = _speaks_of(said, complaint, "cause", "cold")
    between = range(min(part.end, complaint.end), max(part.start, complaint.start))
    is_meant = True
    match kind, what:
        case "heart", "pounding":
            is_meant = not is_work
        case "air", _:  # and not through the nose
            is_meant = not is_work and not said.near(complaint, "nose")
        case "arm", "tight":
            is_meant = not is_work and not is_from_outside
        case ("arm" | "jaw", _) | (_, "sore"):
            is_meant = not is_from_outside
        case (("face" | "one_side"), _):
            has_cause = _speaks_of(said, complaint, "cause")
            is_meant = not (said.near(complaint, "cold") or has_cause)
        case "lips", "blue":  # and not "sore lips and blue shoes"
            is_meant = not is_from_outside and not any(said.has(at, "and") for at in between)
        case "speaking", _:
            is_meant = _is_how_it_sounds(said, part, complaint)
        case "chest", "tight":  # and not the belt around it
            is_meant = not said.near(complaint, "strap")
        case "urine", "cola":
            is_linked = all(said.has(at, "link") for at in between)
            is_meant = is_linked or _is_dated(said, between)
        case "ground", "awoke":
            is_meant = _is_in_one_breath(said, part, complaint)
    return is_meant


def _is_how_it_sounds(said: Saying, speaking: AlarmPhrase, how: AlarmPhrase) -> bool:
    """``talking funny``; not ``weird, talking to a bot``, and not ``talking funny stories``."""
    end = how.end
    is_over = end == len(said.tokens) or not said.tokens[end][0].isalnum()
    is_over = is_over or said.has(end, "and", "or", "when", "prep", "link")
    return speaking.end == how.start and is_over


def _speaks_of(said: Saying, complaint: AlarmPhrase, *concepts: AlarmConcept) -> bool:
    """Whether the sentence speaks of it, besides the complaint: *me cuesta* names no hill."""
    return any(
        said.has(at, *concepts)
        for at, sentence in enumerate(said.sentences)
        if sentence == said.sentences[complaint.start]
        and not complaint.start <= at < complaint.end
    )


def _is_in_one_breath(said: Saying, one: AlarmPhrase, other: AlarmPhrase) -> bool:
    """``woke up on the floor``; ``woke up, the floor was cold`` has a pause between."""
    between = range(min(one.end, other.end), max(one.start, other.start))
    return not any(said.tokens[at] in PAUSES for at in between)


def _is_dated(said: Saying, between: range) -> bool:
    """``my urine was after the long run red``: when it was stands between the two."""
    told = [at for at in between if said.tokens[at] not in PAUSES]
    if len(told) < 2:
        return False
    is_link_first = said.has(told[0], "link") and said.has(told[1], "when")
    return is_link_first or (said.has(told[0], "when") and said.has(told[-1], "link"))


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


def _despair(said: Saying) -> Despair | None:
    """Find what is said of oneself, now, and not as a figure of speech about a run."""
    spans = [span for span in said.spans if span.concepts & CRISES]
    has_figures = any(_FIGURE.fullmatch(token) for token in said.tokens)
    has_run = has_figures or any("run" in kinds for kinds in said.kinds)
    laughs = any("laugh" in kinds for kinds in said.kinds)
    found: set[Despair] = set()
    for span in spans:
        if not said.is_spoken and span.end - span.start < 2:
            continue
        is_denied = span.start - 1 in said.denials and "crisis_living" not in span.concepts
        if "crisis_denied" in span.concepts:
            is_denied = not (is_denied or said.has(span.start - 1, "cannot"))
        if said.beside(span, "long_ago") or is_denied or _is_said_to_others(said, span):
            continue
        if _is_figure(said, span):
            continue
        if span.concepts & {"crisis", "crisis_denied"}:
            if not is_anothers(said, span, ()):
                found.add(Despair.CLEAR)
        elif span.concepts & {"crisis_living", "crisis_gone"}:
            if _has_no_reason(said, span) or _is_wished_away(said, span):
                found.add(Despair.CLEAR)
        elif "crisis_die" in span.concepts:
            if not (has_run and laughs):
                found.add(Despair.WITH_A_RUN if has_run or laughs else Despair.CLEAR)
        elif not (has_figures or laughs or _is_of_a_run(said, span)) and _is_whole(said, span):
            found.add(Despair.CLEAR)
    return min(found, default=None)


def _has_no_reason(said: Saying, span: AlarmPhrase) -> bool:
    """``no le veo caso a seguir vivo``, ``plus le goût de vivre``: a reason to live, and none."""
    start = said.opening(said.clauses[span.start])
    if said.has(start, "or") or start in said.denials:  # ``no tengo ganas de nada, ni de vivir``
        start = said.sentences.index(said.sentences[span.start])
    before = range(start, span.start)
    if "crisis_living" not in span.concepts:
        return False
    reasons = [at for at in before if said.has(at, "crisis_reason")]
    denied = [at for at in before if at in said.denials or said.has(at, "no_more")]
    return bool(reasons and denied) and min(denied) < max(reasons)


def _is_figure(said: Saying, span: AlarmPhrase) -> bool:
    """``me quiero morir de la risa``, ``vor Lachen sterben wollen``: a figure of speech."""
    if span.concepts.isdisjoint({"crisis_die", "crisis_died"}):
        return False
    return said.has(span.end, "crisis_figure") or said.has(span.start - 1, "crisis_figure")


def _is_wished_away(said: Saying, span: AlarmPhrase) -> bool:
    """``they'd be happier if I was gone``; but not ``… if I wasn't here for the race``."""
    is_better = "crisis_gone" in span.concepts and said.near(span, "crisis_better")
    is_self = any(said.has(at, "i", "me", "self") for at in range(span.start - 3, span.end))
    return is_better and is_self and _is_whole(said, span)


def _is_said_to_others(said: Saying, span: AlarmPhrase) -> bool:
    """``du willst mich umbringen``: whoever is spoken to does it, in jest."""
    for at in range(span.start - 1, max(-1, span.start - 4), -1):
        if said.has(at, "i"):
            return False
        if said.has(at, "you"):
            return True
    return False


def _is_of_a_run(said: Saying, span: AlarmPhrase) -> bool:
    """``I can't go on running``; a run in another sentence is another matter."""
    ends = [at for at, token in enumerate(said.tokens) if token in SENTENCE_ENDS]
    start = max((at for at in ends if at < span.start), default=-1)
    end = min((at for at in ends if at >= span.end), default=len(said.tokens))
    return any("run" in said.kinds[at] for at in range(start + 1, end))


def _is_whole(said: Saying, span: AlarmPhrase) -> bool:
    """``I can't go on``, ``… like this``; but not ``I can't go on holiday``."""
    end = span.end
    is_over = end == len(said.tokens) or not said.tokens[end][0].isalnum()
    return is_over or "crisis_died" in span.concepts or said.has(end, "goon_tail")
