"""Words of self-harm, and of the wish to die, of somebody who means them."""

import re
from enum import StrEnum

from bot.understanding.meaning.alarms.lexicon import DESPAIR
from bot.understanding.meaning.alarms.sayings import (
    SENTENCE_ENDS,
    AlarmPhrase,
    Saying,
    read_sayings,
)
from bot.understanding.meaning.alarms.subjects import is_anothers
from bot.understanding.meaning.alarms.symptoms import (
    CRISES,
)

_FIGURE = re.compile(r"\d+(?:k|km|m|mi|x\d+\w*|er|s)?")


class Despair(StrEnum):
    """How words of somebody who wants to die are meant."""

    CLEAR = "clear"
    WITH_A_RUN = "with_a_run"  # perhaps only the workout: it is logged, and not passed over


def read_despair(text: str, language: str = "en") -> Despair | None:
    """Find words of self-harm, or of the wish to die, that somebody says of themselves."""
    sayings = read_sayings(text, language, DESPAIR)
    found = [despair for said in sayings if (despair := _despair(said))]
    return min(found, default=None)  # what is clear comes first


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
