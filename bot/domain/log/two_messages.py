"""A run that is told in two messages: how far in one, how long in the other."""

from dataclasses import replace

from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Pace

# Seconds per km: outside of these two they are two runs.
_FASTEST, _SLOWEST = 150.0, 720.0


def is_one_of_two(result: Result) -> bool:
    """Whether a run tells how far or how long it was, and not both."""
    is_run = result.kind is ResultKind.RUN and result.started_at is None
    return is_run and (result.distance is None) != (result.duration is None)


def join_two(first: Result, second: Result) -> Result | None:
    """Make one run of the two; ``None`` where they are two runs, or nothing is missing."""
    if not (is_one_of_two(first) and is_one_of_two(second)):
        return None
    distance, duration = first.distance or second.distance, first.duration or second.duration
    if distance is None or duration is None:
        return None
    if not _FASTEST <= Pace.of(distance, duration).seconds_per_km <= _SLOWEST:
        return None
    return replace(
        first,
        distance=distance,
        duration=duration,
        strides=first.strides or second.strides,
        hills=first.hills or second.hills,
        rpe=second.rpe or first.rpe,
        heart_rate=second.heart_rate or first.heart_rate,
        flags=first.flags | second.flags,
    )
