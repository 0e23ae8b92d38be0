"""Words that can be a red flag by themselves, and whether they are one here.

*Collapsed* is said of a pace as well, *dizzy* of heights, *stars* of the sky.
"""

from bot.understanding.meaning.alarms.sayings import AlarmPhrase, Saying
from bot.understanding.meaning.alarms.subjects import is_one_of_others
from bot.understanding.meaning.alarms.symptoms import (
    NARROW,
    WINDOW,
)
from bot.understanding.words.concepts import AlarmConcept


def _is_lying_down(said: Saying, span: AlarmPhrase) -> bool:
    """``collapsed into my recliner``, ``auf dem Sofa umgekippt``: gone to rest, and no faint."""
    after, before = range(span.end + 1, span.end + 4), range(span.start - 4, span.start - 1)
    follows = said.has(span.end, "onto") and any(said.has(at, "furniture") for at in after)
    leads = said.has(span.start - 1, "furniture") and any(said.has(at, "onto") for at in before)
    return follows or leads


def is_meant(said: Saying, span: AlarmPhrase, concept: AlarmConcept) -> bool:
    """Tell whether a word that can be an alarm is one here."""
    is_work = said.near(span, "effort") and not said.near(span, "nothing")
    if _is_of_a_fright(said, span, concept) or _is_of_a_thing(said, span, concept):
        return False
    is_meant = True
    match concept:
        case "collapse":  # and not "my pace collapsed"
            is_meant = _has_a_person(said, span) and not _is_lying_down(said, span)
        case "dizzy":  # and not on the tower
            is_meant = not (said.near(span, "heights") or _is_of_a_simile(said, span))
        case "cold_sweat":  # and not of fear
            is_meant = not said.near(span, "nerves", "startle", "topic")
        case "stars":
            is_meant = not (said.near(span, "sky") or is_work)
        case "breath":  # and not through the nose
            is_meant = not said.near(span, "nose")
        case "breath_weak" | "pounding_heart":  # and not before the start
            is_nervous = concept == "pounding_heart" and said.near(span, "nerves", "startle")
            is_meant = not (is_work or is_nervous)
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


def _is_of_a_simile(said: Saying, span: AlarmPhrase) -> bool:
    """``running like a dizzy duck``: the duck is dizzy; who *feels* like one is meant."""
    if said.near(span, "felt"):
        return False
    if said.has(span.start - 1, "article") and said.has(span.start - 2, "as_if"):
        return _is_plain_noun(said, span.end)
    follows = said.has(span.start - 2, "article") and said.has(span.start - 3, "as_if")
    return follows and _is_plain_noun(said, span.start - 1)


def _is_plain_noun(said: Saying, at: int) -> bool:
    """A word of its own that names no person, and none that joins or denies."""
    is_word = 0 <= at < len(said.tokens) and said.tokens[at].isalpha()
    return is_word and not (
        is_one_of_others(said, at)
        or said.has(at, "self", "i", "me", "and", "or", "when", "prep", "neg", "other", "pronoun")
    )


def _is_of_a_fright(said: Saying, span: AlarmPhrase, concept: AlarmConcept) -> bool:
    """``almost passed out laughing``, ``that dog nearly gave me a heart attack haha``."""
    if not said.near(span, "nearly"):
        return False
    is_laughed_at = concept == "palpitation" and said.near(span, "laugh")
    return is_laughed_at or (
        concept in {"collapse", "faint", "palpitation"} and said.near(span, "startle")
    )


def _is_of_a_thing(said: Saying, span: AlarmPhrase, concept: AlarmConcept) -> bool:
    """``my legs blacked out``, ``the screen went black``, ``a blackout in our street``."""
    if concept not in {"collapse", "faint"}:
        return False
    subject = said.opening(said.clauses[span.start])
    while subject < span.start and said.has(subject, "article", "self", "opener"):
        subject += 1
    follows = subject + 1
    while follows < span.start and said.has(follows, "has", "neg_fill"):
        follows += 1
    if follows == span.start and said.has(subject, "thing", "limbs"):
        return True
    if subject == span.start > 1 and said.has(span.start - 2, "thing"):
        return True  # ``broke my phone screen, went black``
    is_dark = any(said.has(at, "dark") for at in range(span.start, span.end))
    if is_dark and said.near(span, "power_cut"):
        return True
    clause = said.clauses[span.start]
    if any(said.has(at, "i", "me") for at in range(said.opening(clause), span.start)):
        return False
    place = span.end + 1
    while said.has(place, "article", "self"):
        place += 1
    return said.has(span.end, "prep") and said.has(place, "thing")


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
