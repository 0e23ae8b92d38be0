"""A workout step by step, as a watch leads through it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.workout.duration import is_told_in_minutes, told_minutes
from bot.domain.workout.workout import Reps, Workout, WorkoutKind

# Around a target, where a watch need not say anything.
_TOLERANCE = 0.03
_STRIDE = Duration(20)
_HILL = Duration(10)


class StepPurpose(StrEnum):
    """What a step is for."""

    WARM_UP = "warm_up"
    GET_READY = "get_ready"  # strides, and the way to the line
    RUN = "run"
    REP = "rep"
    RECOVERY = "recovery"
    COOL_DOWN = "cool_down"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkoutStep:
    """One step: as far as ``distance``, as long as ``duration``, or until a button is pressed."""

    purpose: StepPurpose
    distance: Distance | None = None
    duration: Duration | None = None
    pace: PaceRange | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Steps that are done several times over."""

    count: int
    steps: tuple[WorkoutStep, ...]


def steps_of(workout: Workout) -> tuple[WorkoutStep | Repeat, ...]:
    """Lay a workout out in steps; none where the runner's own plan decides all of it."""
    if workout.reps is not None:
        return tuple(_around(workout, workout.reps))
    if workout.distance is None and not workout.strides and not workout.hills:
        return ()
    return (_run(workout), *_extras(workout))


def _run(workout: Workout) -> WorkoutStep:
    if is_told_in_minutes(workout):
        length = Duration(60 * told_minutes(workout))
        return WorkoutStep(purpose=StepPurpose.RUN, duration=length, pace=workout.easy)
    return WorkoutStep(purpose=StepPurpose.RUN, distance=workout.distance, pace=workout.easy)


def _around(workout: Workout, reps: Reps) -> Iterator[WorkoutStep | Repeat]:
    if workout.warm_up is not None:
        yield WorkoutStep(purpose=StepPurpose.WARM_UP, duration=workout.warm_up, pace=workout.easy)
        yield WorkoutStep(purpose=StepPurpose.GET_READY)
    yield from _reps(workout, reps)
    if workout.touch is not None:
        yield WorkoutStep(purpose=StepPurpose.RECOVERY)
        yield from _reps(workout, workout.touch)
    if workout.cool_down is not None:
        yield WorkoutStep(
            purpose=StepPurpose.COOL_DOWN, duration=workout.cool_down, pace=workout.easy
        )


def _reps(workout: Workout, reps: Reps) -> Iterator[WorkoutStep | Repeat]:
    rep = WorkoutStep(purpose=StepPurpose.REP, distance=reps.distance, pace=_target(workout, reps))
    if reps.count == 1:
        yield rep
    elif reps.recovery is None:
        yield Repeat(reps.count, (rep,))
    else:
        far = reps.recovery.distance
        long = reps.recovery.duration if far is None else None
        recovery = WorkoutStep(purpose=StepPurpose.RECOVERY, distance=far, duration=long)
        yield Repeat(reps.count, (rep, recovery))


def _target(workout: Workout, reps: Reps) -> PaceRange | None:
    """Give the range around the target; an all-out mile has none."""
    is_all_out = workout.kind is WorkoutKind.TIME_TRIAL
    return None if reps.target is None or is_all_out else _range_around(reps.target)


def _extras(workout: Workout) -> Iterator[Repeat]:
    walk = WorkoutStep(purpose=StepPurpose.RECOVERY)
    if workout.strides:
        pace = None if workout.stride_pace is None else _range_around(workout.stride_pace)
        stride = WorkoutStep(purpose=StepPurpose.REP, duration=_STRIDE, pace=pace)
        yield Repeat(workout.strides, (stride, walk))
    if workout.hills:
        yield Repeat(workout.hills, (WorkoutStep(purpose=StepPurpose.REP, duration=_HILL), walk))


def _range_around(target: Pace) -> PaceRange:
    seconds = target.seconds_per_km
    return PaceRange(Pace(seconds * (1 - _TOLERANCE)), Pace(seconds * (1 + _TOLERANCE)))
