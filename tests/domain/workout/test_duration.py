"""How long a workout takes, and how it is told in minutes."""

from dataclasses import replace

import pytest

from bot.domain.quantities import Distance, Duration, Pace, PaceRange
from bot.domain.workout.duration import minutes_of, told_minutes
from bot.domain.workout.workout import Intensity, Manner, Recovery, Reps, Workout, WorkoutKind
from tests.builders import km, workout

SIX_MINUTES = PaceRange(Pace(350), Pace(370))


def run_of(minutes: float, kind: WorkoutKind = WorkoutKind.EASY) -> Workout:
    """A run at 6:00/km that is told in minutes."""
    return Workout(kind=kind, distance=km(minutes / 6), easy=SIX_MINUTES, why=("round",))


@pytest.mark.parametrize(
    ("minutes", "told"), [(31.2, 32), (48.9, 48), (49.9, 50), (52, 50), (53, 55), (101, 100)]
)
def test_minutes_are_told_in_steps_of_two_below_50_and_of_five_from_there(
    minutes: float, told: int
) -> None:
    """Coaching rules 3.2."""
    assert told_minutes(run_of(minutes)) == told


@pytest.mark.parametrize(("minutes", "told"), [(49.9, 48), (54.9, 50), (60, 60), (100, 100)])
def test_a_long_run_is_never_told_longer_than_it_may_be(minutes: float, told: int) -> None:
    """Coaching rules 3.2: always downwards against the guard."""
    assert told_minutes(run_of(minutes, WorkoutKind.LONG)) == told


def test_the_minutes_of_a_workout_are_those_of_reps_recoveries_and_easy_running() -> None:
    """4 × 400 m in 89.5 s, three jogs of 400 m in 3 min, and 4.2 km easily."""
    asked = replace(workout(), easy=SIX_MINUTES)
    assert asked.reps is not None
    timed = replace(asked.reps, recovery=Recovery(Manner.JOG, Distance(400), Duration(180)))
    easy = (7 - 1.6 - 1.2) * 6

    assert minutes_of(replace(asked, reps=timed)) == round((4 * 89.5 + 3 * 180) / 60 + easy)


def test_a_recovery_of_minutes_alone_is_part_of_the_easy_running() -> None:
    reps = Reps(
        2,
        Distance(2000),
        Intensity.THRESHOLD,
        Pace(300),
        Recovery(Manner.JOG, None, Duration(120)),
    )
    asked = Workout(kind=WorkoutKind.RACE_SPECIFIC, distance=km(10), reps=reps, easy=SIX_MINUTES)

    assert minutes_of(asked) == 4 * 5 + 6 * 6


def test_while_no_mark_is_known_a_kilometre_takes_6_30_and_a_fast_one_5_30() -> None:
    assert minutes_of(Workout(kind=WorkoutKind.EASY, distance=km(10))) == 65
    by_feel = Reps(1, km(2), Intensity.THRESHOLD, None)
    asked = Workout(kind=WorkoutKind.RACE_SPECIFIC, distance=km(10), reps=by_feel)
    assert minutes_of(asked) == 11 + 52
    assert minutes_of(Workout(kind=WorkoutKind.EASY, distance=None)) is None
