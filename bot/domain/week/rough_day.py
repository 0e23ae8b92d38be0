"""The easy version of a day's workout, for a runner who does not feel well."""

from dataclasses import replace

from bot.domain.quantities import Distance, Duration
from bot.domain.workout.workout import Workout, WorkoutKind

_LONGEST = Duration(35 * 60)
_LONGEST_UNPACED = Distance(5000)  # while the runner's paces are not known
_NEVER_EASED = frozenset({WorkoutKind.RACE})


def easy_version(workout: Workout) -> Workout | None:
    """Ease a workout: short, easy, and nothing fast; ``None`` where it is that already.

    A race is the runner's own affair, and so is a run that their own plan decides.
    """
    if workout.kind in _NEVER_EASED or workout.distance is None:
        return None
    longest = _LONGEST_UNPACED if workout.easy is None else workout.easy.slow.distance_in(_LONGEST)
    distance = Distance(min(workout.distance.metres, round(longest.metres, -2)))
    is_plain = workout.kind is WorkoutKind.EASY and not workout.strides and not workout.hills
    if is_plain and distance == workout.distance:
        return None
    return replace(
        workout,
        kind=WorkoutKind.EASY,
        distance=distance,
        reps=None,
        warm_up=None,
        cool_down=None,
        strides=0,
        stride_pace=None,
        hills=0,
        why=("rough-day", "easy-run"),
    )
