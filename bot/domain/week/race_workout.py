"""The goal race's own hard workout, in the race-specific weeks.

Sizes follow Daniels: interval pace at most 8 % of the week and 10 km, threshold pace at most
10 % of the week.
"""

from math import floor

from bot.domain.quantities import Distance, Duration, Pace
from bot.domain.week.form import Form, distance_of
from bot.domain.week.mile_workout import fit
from bot.domain.week.purpose import Purpose
from bot.domain.week.situation import Situation
from bot.domain.workout.workout import (
    Intensity,
    Manner,
    Outcome,
    Recovery,
    Reps,
    Workout,
    WorkoutKind,
)

INTERVAL_SHARE, MOST_INTERVAL = 0.08, 10_000
THRESHOLD_SHARE = 0.10
MARATHON_SHARE, MOST_MARATHON = 0.22, 26_000  # of the week, at marathon pace
LONGEST_INTERVAL, LONGEST_THRESHOLD = 5 * 60, 15 * 60  # seconds of one rep
MARATHON_PARTS = (0.3, 0.4, 0.5)  # of the long run, from one to the next
LEAST_MARATHON = 3000  # metres
EASY_END = 8.0  # minutes after it
_INTERVALS = (1000, 800, 600, 400)
_THRESHOLDS = (500, 800, 1000, 1600, 2000, 3000)


def interval_workout(form: Form, week_metres: float, share: float, limit: float) -> Workout | None:
    """Build reps at interval pace, of at most five minutes each.

    Args:
        form: The runner's form.
        week_metres: The distance of the week.
        share: How much of the full workout is wanted: less in a lighter week.
        limit: Most metres that the whole run may have.
    """
    most = min(MOST_INTERVAL, INTERVAL_SHARE * week_metres) * share
    target = form.fitness.paces.interval if form.fitness else None
    seconds_per_km = (target or Pace(330)).seconds_per_km
    for length in _INTERVALS:
        if length * seconds_per_km / 1000 > LONGEST_INTERVAL or most < 3 * length:
            continue
        jog = Recovery(Manner.JOG, Distance(400 if length >= 800 else 200))
        for count in range(min(6, floor(most / length)), 2, -1):
            reps = Reps(count, Distance(length), Intensity.INTERVAL, target, jog)
            workout = fit(form, WorkoutKind.RACE_SPECIFIC, reps, limit)
            if workout is not None:
                return workout
    return None


def threshold_workout(
    form: Form, week_metres: float, share: float, limit: float
) -> Workout | None:
    """Build reps at threshold pace with a minute of jogging between them.

    The reps get longer from one such workout to the next.
    """
    most = THRESHOLD_SHARE * week_metres * share
    target = form.fitness.paces.threshold if form.fitness else None
    seconds_per_km = (target or Pace(360)).seconds_per_km
    sizes = [
        (length, min(5, floor(most / length)))
        for length in _THRESHOLDS
        if most >= 2 * length and length * seconds_per_km / 1000 <= LONGEST_THRESHOLD
    ]
    best = max((length * count for length, count in sizes), default=0)
    good = [size for size in sizes if size[0] * size[1] >= 0.8 * best]
    earlier = _count(form, Intensity.THRESHOLD)
    for length, count in [*good[min(earlier, len(good) - 1) :], *reversed(sizes)]:
        jog = Recovery(Manner.JOG, duration=Duration(60))
        reps = Reps(count, Distance(length), Intensity.THRESHOLD, target, jog)
        workout = fit(form, WorkoutKind.RACE_SPECIFIC, reps, limit)
        if workout is not None:
            return workout
    return None


def marathon_long_run(
    situation: Situation, metres: float, week_metres: float, purpose: Purpose
) -> Workout | None:
    """Build a long run that ends at marathon pace; a little more of it each time.

    Args:
        situation: The week it is for.
        metres: The distance of the long run.
        week_metres: The distance of the week.
        purpose: How much is wanted, and why.
    """
    form = situation.form
    earlier = _count(form, Intensity.MARATHON)
    part = MARATHON_PARTS[min(earlier, len(MARATHON_PARTS) - 1)] * purpose.share
    fast = floor(min(part * metres, MARATHON_SHARE * week_metres, MOST_MARATHON) / 1000) * 1000
    if fast < LEAST_MARATHON:
        return None
    before = metres - fast - form.metres_in(EASY_END)
    target = form.fitness.paces.marathon if form.fitness else None
    return Workout(
        kind=WorkoutKind.RACE_SPECIFIC,
        distance=distance_of(metres),
        reps=Reps(1, Distance(fast), Intensity.MARATHON, target),
        warm_up=form.easy_pace.duration_over(Distance(before)),
        cool_down=Duration(EASY_END * 60),
        easy=form.easy,
        why=(*purpose.why, "long-run"),
    )


def _count(form: Form, intensity: Intensity) -> int:
    """Count the workouts of an intensity that were run so far."""
    return sum(
        1
        for each in form.history.planned
        if each.outcome is Outcome.DONE
        and each.workout.kind is WorkoutKind.RACE_SPECIFIC
        and each.workout.reps is not None
        and each.workout.reps.intensity is intensity
    )
