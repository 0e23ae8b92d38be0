"""How long a workout takes, about."""

from bot.domain.fitness.easy_pace import UNKNOWN_EASY, middle_of
from bot.domain.quantities import Pace
from bot.domain.workout.workout import Reps, Workout, WorkoutKind

_SHORT, _SHORT_STEP, _STEP = 50, 2, 5  # minutes: what is told in steps of two, and of five
_UNKNOWN_FAST = Pace(330)
_EPSILON = 1e-3  # of a step: 100 minutes to the metre are 100


def is_told_in_minutes(workout: Workout) -> bool:
    """Whether a run is so slow or so short that minutes say more than its distance."""
    return workout.distance is not None and workout.follows("round")


def told_minutes(workout: Workout) -> int:
    """Give the minutes of a run as they are told: in steps, the long run's never upwards.

    The distance behind them stays exact, for 10 % of 4 km are less than half a kilometre.
    """
    minutes = _seconds_of(workout) / 60
    step = _SHORT_STEP if minutes < _SHORT else _STEP
    is_cut = is_told_in_minutes(workout) and workout.kind is not WorkoutKind.EASY
    steps = int(minutes / step + _EPSILON) if is_cut else round(minutes / step)
    return max(step, step * steps)


def minutes_of(workout: Workout) -> int | None:
    """Give the minutes of a workout; ``None`` where the runner's own plan decides it."""
    if workout.distance is None:
        return None
    if is_told_in_minutes(workout):
        return told_minutes(workout)
    return round(_seconds_of(workout) / 60)


def _seconds_of(workout: Workout) -> float:
    if workout.distance is None:
        return 0.0
    metres, seconds = workout.distance.metres, 0.0
    for reps in (workout.reps, workout.touch):
        if reps is not None:
            metres -= reps.total.metres
            seconds += (reps.target or _UNKNOWN_FAST).duration_over(reps.total).seconds
            apart, waited = _between(reps)
            metres -= apart
            seconds += waited
    return seconds + max(0.0, metres) * _easy_pace(workout).seconds_per_km / 1000


def _between(reps: Reps) -> tuple[float, float]:
    """Give metres and seconds between the reps, where a recovery tells how long it takes."""
    recovery = reps.recovery
    if recovery is None or recovery.duration is None or recovery.distance is None:
        return 0.0, 0.0
    return (reps.count - 1) * recovery.distance.metres, (
        reps.count - 1
    ) * recovery.duration.seconds


def _easy_pace(workout: Workout) -> Pace:
    if workout.easy is None:
        return UNKNOWN_EASY
    return middle_of(workout.easy)
