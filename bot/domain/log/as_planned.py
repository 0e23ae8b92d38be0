"""A workout that was run as planned: what was asked, and no time that nobody measured."""

from dataclasses import replace

from bot.domain.log.results import AS_PLANNED, Result, ResultKind
from bot.domain.quantities import Distance, Units
from bot.domain.workout.workout import Workout, WorkoutKind

# What they are run for is their time: without it they are not done.
_MEASURED = frozenset({WorkoutKind.TIME_TRIAL, WorkoutKind.RACE})


def as_planned(workout: Workout) -> Result | None:
    """Take a workout as run: said in a word or by a button; ``None`` where its time is missing."""
    if workout.kind in _MEASURED:
        return None
    flags, reps = frozenset({AS_PLANNED}), workout.reps
    if workout.kind is WorkoutKind.MILE_WORKOUT and reps is not None:
        return Result(
            kind=ResultKind.INTERVALS,
            distance=workout.distance,
            reps=reps.count,
            rep_distance=reps.distance,
            flags=flags,
        )
    return Result(
        kind=ResultKind.RUN,
        distance=workout.distance,
        strides=workout.strides or None,
        hills=workout.hills or None,
        flags=flags,
    )


def as_said(result: Result, units: Units) -> Result:
    """Keep the figure that the plan showed: 7.5 mi is logged as 7.5, not as 7.46."""
    if not result.has(AS_PLANNED) or result.distance is None:
        return result
    shown = round(result.distance.in_units(units), 1)
    return replace(result, distance=Distance.of(shown, units))
