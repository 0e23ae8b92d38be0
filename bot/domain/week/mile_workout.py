"""The workout of the week: 8 × 200 m or 4 × 400 m at mile pace, sized to the runner.

Also the all-out mile that measures what it gave.
"""

from dataclasses import dataclass

from bot.domain.quantities import MILE, Distance, Duration, Pace
from bot.domain.week.form import Form, distance_of
from bot.domain.workout.workout import Intensity, Manner, Recovery, Reps, Workout, WorkoutKind

FAST_SHARE = 0.05  # of the week, at mile pace
FULL, SMALLER, SMALLEST = 8, 6, 4  # times 200 m
LAST_RESORT = 3  # times 200 m, where even the smallest does not fit below the longest run
_AS_400S = frozenset({4, 6, 8})  # a single 400 would be no set of reps
SHORTEST_JOG = 8.0  # minutes of warm-up or cool-down
LEAST_RECOVERY = {200: 90.0, 400: 180.0}  # seconds, by the length of a rep
RECOVERY_SHARE = 2  # times the rep, so that the last one is as fast as the first


@dataclass(frozen=True, slots=True)
class Jogs:
    """Minutes of easy running before and after the fast part."""

    warm_up: float
    cool_down: float


FEW_RUNS = 2  # a week
_LONG_JOGS = (Jogs(15, 20), Jogs(15, 15))  # where few runs make up the week
_JOGS = (Jogs(15, 10), Jogs(12, 10), Jogs(10, 10), Jogs(10, 8), Jogs(SHORTEST_JOG, SHORTEST_JOG))


def size_for(week_metres: float) -> int:
    """How many times 200 m a week of this distance can carry at mile pace."""
    if FAST_SHARE * week_metres >= FULL * 200:
        return FULL
    return SMALLER if FAST_SHARE * week_metres >= SMALLER * 200 else SMALLEST


def mile_workout(
    form: Form, twos: int, *, as_400s: bool, limit: float, target: Pace | None
) -> Workout | None:
    """Build the mile workout below the limit of one run, or ``None`` where it must wait.

    Warm-up and cool-down shorten first, then the reps.

    Args:
        form: The runner's form.
        twos: Its size in 200 m.
        as_400s: Whether it is run as half as many 400s.
        limit: Most metres that the whole run may have.
        target: Pace of the reps.
    """
    cuts = [(twos, as_400s and twos in _AS_400S)]
    cuts += [(count, False) for count in (SMALLEST, LAST_RESORT) if count < twos]
    for count, in_400s in cuts:
        length = 400 if in_400s else 200
        reps = Reps(
            count * 200 // length,
            Distance(length),
            Intensity.REPETITION,
            target,
            recovery_after(length, target),
        )
        workout = fit(form, WorkoutKind.MILE_WORKOUT, reps, limit)
        if workout is not None:
            return workout
    return None


def recovery_after(length: int, target: Pace | None) -> Recovery:
    """Give the recovery between reps at mile pace: as far as the rep, twice as long or more."""
    distance = Distance(length)
    rep_seconds = target.duration_over(distance).seconds if target else 0
    seconds = max(LEAST_RECOVERY[length], round(RECOVERY_SHARE * rep_seconds / 15) * 15)
    return Recovery(Manner.JOG, distance, Duration(seconds))


def time_trial(form: Form, limit: float) -> Workout | None:
    """Build the all-out mile with its warm-up, or ``None`` where it must wait."""
    target = form.target
    reps = Reps(1, MILE, Intensity.REPETITION, target)
    return fit(form, WorkoutKind.TIME_TRIAL, reps, limit)


def fit(form: Form, kind: WorkoutKind, reps: Reps, limit: float) -> Workout | None:
    """Put a warm-up and a cool-down around the reps, as long as the limit of one run lets."""
    fast = reps.total.metres + _recoveries(form, reps)
    for jogs in _jogs_for(form, kind):
        metres = fast + form.metres_in(jogs.warm_up + jogs.cool_down)
        if metres <= limit:
            return Workout(
                kind=kind,
                distance=distance_of(min(limit, round(metres, -2))),
                reps=reps,
                warm_up=Duration(jogs.warm_up * 60),
                cool_down=Duration(jogs.cool_down * 60),
                easy=form.easy,
            )
    return None


def _jogs_for(form: Form, kind: WorkoutKind) -> tuple[Jogs, ...]:
    """Give the jogs to try, the longest first: runners of much, or on few days, take longer."""
    if form.runs_a_week <= FEW_RUNS and kind is not WorkoutKind.TIME_TRIAL:
        return _LONG_JOGS + _JOGS
    return _JOGS if form.usual >= 48_000 else _JOGS[1:]


def _recoveries(form: Form, reps: Reps) -> float:
    recovery = reps.recovery
    if recovery is None:
        return 0
    if recovery.distance is not None:
        return (reps.count - 1) * recovery.distance.metres
    minutes = recovery.duration.seconds / 60 if recovery.duration else 0
    return (reps.count - 1) * form.metres_in(minutes)
