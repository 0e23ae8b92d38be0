"""A run that is told in words and recorded by a watch is one run, whichever comes first.

What was told stays where only the runner knows it: that it was a race, the times of the reps, how
it felt.  The watch adds how far and how long it was, and the heart rate.  Figures that agree
within 3 % are the same run, those that are far apart are two; between the two the runner is asked.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from bot.domain.log.history import RUNNING
from bot.domain.log.results import AS_PLANNED, DURATION_DERIVED, Result, ResultKind

# What GPS and rounding make of one figure, and beyond what it is another run.
_SAME, _ANOTHER = 0.03, 0.2
_ALL_OUT = frozenset({ResultKind.RACE, ResultKind.TIME_TRIAL})


class Likeness(StrEnum):
    """Whether a run that was told is the one that was recorded."""

    SAME = "same"
    PERHAPS = "perhaps"
    ANOTHER = "another"


def compare(told: Result, recorded: Result) -> Likeness:
    """Hold a run that was told on a day against one that was recorded on it."""
    if recorded.started_at is None or told.started_at is not None:
        return Likeness.ANOTHER
    if told.kind not in RUNNING or recorded.kind not in RUNNING:
        return Likeness.ANOTHER
    if told.kind is ResultKind.INTERVALS:
        return _compare_reps(told, recorded)
    if told.kind in _ALL_OUT and _is_part(told, recorded):
        return Likeness.SAME
    return _likeness(max(_differences(told, recorded), default=0.0))


def differ(told: Result, recorded: Result) -> bool:
    """Whether figures that were told with a file are not those of the file."""
    return max(_differences(told, recorded), default=0.0) > _SAME


def join(told: Result, recorded: Result) -> Result:
    """Make one run of what was told and what was recorded."""
    rate = told.heart_rate or recorded.heart_rate
    if told.kind in _ALL_OUT:
        if told.distance is None or told.duration is None:
            figures = recorded if not _is_part(told, recorded) else told
            told = replace(
                told,
                distance=told.distance or figures.distance,
                duration=told.duration or figures.duration,
            )
        is_all = not _is_part(told, recorded)
        return replace(
            told,
            heart_rate=rate if is_all else told.heart_rate,
            started_at=recorded.started_at,
        )
    joined = replace(
        recorded,
        strides=told.strides,
        hills=told.hills,
        rpe=told.rpe or recorded.rpe,
        heart_rate=rate,
        reason=told.reason,
        pain=told.pain,
        pain_location=told.pain_location,
        flags=(told.flags | recorded.flags) - {AS_PLANNED, DURATION_DERIVED},
    )
    if told.kind is not ResultKind.INTERVALS:
        return joined
    has_times = bool(told.splits) or told.mean_split is not None
    if not has_times and recorded.splits and told.reps in {None, len(recorded.splits)}:
        return joined
    return replace(
        joined,
        kind=ResultKind.INTERVALS,
        reps=told.reps,
        rep_distance=told.rep_distance,
        rep_distances=told.rep_distances,
        rep_duration=told.rep_duration,
        splits=told.splits,
        mean_split=told.mean_split,
        recovery=told.recovery,
    )


def as_told(told: Result, recorded: Result) -> Result:
    """Make one run of the two where the watch was wrong: the figures that were told stay."""
    joined = join(told, recorded)
    return replace(
        joined,
        distance=told.distance or joined.distance,
        duration=told.duration or joined.duration,
    )


def as_corrected(told: Result, before: Result) -> Result:
    """Keep what the watch had added to a run that was told, where its words are put right."""
    if before.started_at is None or told.started_at is not None or told.kind not in RUNNING:
        return told
    rate = told.heart_rate or before.heart_rate
    if told.kind in _ALL_OUT or before.kind in _ALL_OUT:
        is_all = told.kind is before.kind
        rate = rate if is_all else told.heart_rate
        return replace(told, heart_rate=rate, started_at=before.started_at)
    return replace(
        told,
        distance=told.distance or before.distance,
        duration=told.duration or before.duration,
        heart_rate=rate,
        started_at=before.started_at,
    )


def add_words(told: Result, known: Result) -> Result:
    """Add what was told with the recording of a run that is known already."""
    joined = join(told, known)
    return replace(
        joined,
        strides=joined.strides or known.strides,
        hills=joined.hills or known.hills,
        reason=joined.reason or known.reason,
        pain=known.pain if joined.pain is None else joined.pain,
        pain_location=joined.pain_location or known.pain_location,
    )


def _compare_reps(told: Result, recorded: Result) -> Likeness:
    if told.splits and recorded.splits:
        if len(told.splits) != len(recorded.splits):
            return Likeness.PERHAPS
        pairs = zip(told.splits, recorded.splits, strict=True)
        return _likeness(max(_off(a.seconds, b.seconds) for a, b in pairs))
    if recorded.kind in _ALL_OUT or not _is_part(told, recorded, least=1.0):
        return Likeness.ANOTHER
    return _likeness(max(_differences(told, recorded), default=0.0))


def _likeness(difference: float) -> Likeness:
    if difference <= _SAME:
        return Likeness.SAME
    return Likeness.PERHAPS if difference <= _ANOTHER else Likeness.ANOTHER


def _is_part(told: Result, recorded: Result, least: float = 1 + _SAME) -> bool:
    """Whether the fast part that was told is a part of the whole that was recorded."""
    if recorded.kind in _ALL_OUT or recorded.distance is None:
        return recorded.kind not in _ALL_OUT
    fast = 0.0 if told.distance is None else told.distance.metres
    if told.kind is ResultKind.INTERVALS:
        fast = sum(one.metres for one in told.rep_distances)
        if not fast and told.rep_distance is not None:
            fast = told.rep_distance.metres * (told.reps or len(told.splits))
    return recorded.distance.metres >= fast * least


def _differences(told: Result, recorded: Result) -> Iterator[float]:
    if told.distance is not None and recorded.distance is not None:
        yield _off(told.distance.metres, recorded.distance.metres)
    is_timed = told.duration is not None and not told.has(DURATION_DERIVED)
    if is_timed and told.duration is not None and recorded.duration is not None:
        yield _off(told.duration.seconds, recorded.duration.seconds)


def _off(one: float, other: float) -> float:
    return abs(one - other) / max(one, other)
