"""How long a workout takes, about."""

from bot.domain.quantities import Pace
from bot.domain.workout.workout import Reps, Workout

_UNKNOWN_EASY = Pace(390)
_UNKNOWN_FAST = Pace(330)


def minutes_of(workout: Workout) -> int | None:
    """Give the minutes of a workout; ``None`` where the runner's own plan decides it."""
    if workout.distance is None:
        return None
    metres, seconds = workout.distance.metres, 0.0
    for reps in (workout.reps, workout.touch):
        if reps is not None:
            metres -= reps.total.metres
            seconds += (reps.target or _UNKNOWN_FAST).duration_over(reps.total).seconds
            apart, waited = _between(reps)
            metres -= apart
            seconds += waited
    seconds += max(0.0, metres) * _easy_pace(workout).seconds_per_km / 1000
    return round(seconds / 60)


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
        return _UNKNOWN_EASY
    easy = workout.easy
    return Pace((easy.fast.seconds_per_km + easy.slow.seconds_per_km) / 2)
