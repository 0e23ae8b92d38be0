"""Which part of the body complains of what, and whether that is a red flag here.

The part is the nearest to the complaint, and those named with it: *chest and left arm*.  The same
words may as well tell of a cause, the cold, hard work or nerves.
"""

from bisect import bisect_left
from collections.abc import Mapping

from bot.understanding.meaning.alarms.sayings import PAUSES, AlarmPhrase, Saying
from bot.understanding.meaning.alarms.symptoms import (
    BLEEDING,
    BODY,
    NARROW,
    PAIRS,
    PARTS,
    WINDOW,
)
from bot.understanding.words.concepts import AlarmConcept


def parts_of(said: Saying, complaint: AlarmPhrase) -> list[tuple[AlarmPhrase, AlarmConcept]]:
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
    is_on |= "gone" in first.concepts  # "war kurz weg, lag auf dem Boden"
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


# A tight chest is none of a strap, black is a saddle, and dark a whole gym.
_THING_MEANT: Mapping[tuple[str, str], AlarmConcept] = {
    ("chest", "tight"): "strap",
    ("bowel", "tarry"): "saddle",
    ("sight", "dimmed"): "power_cut",
}


def is_flag(said: Saying, part: AlarmPhrase, complaint: AlarmPhrase, kind: str, what: str) -> bool:
    """Tell a red flag from the same words about a cause, the cold, hard work or nerves."""
    is_work = _speaks_of(said, complaint, "effort", "nerves")
    is_work &= not said.near(complaint, "nothing")
    is_from_outside = _speaks_of(said, complaint, "cause", "cold")
    between = range(min(part.end, complaint.end), max(part.start, complaint.start))
    thing = _THING_MEANT.get((kind, what))
    is_meant = thing is None or not said.near(complaint, thing)
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
        case "urine", "cola":
            is_linked = all(said.has(at, "link") for at in between)
            is_meant = is_linked or _is_dated(said, between)
        case "ground", "awoke":
            is_meant = _is_in_one_breath(said, part, complaint)
        case "ground", "gone":  # and not at the shops
            is_meant = said.beside(part, "lying")
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
