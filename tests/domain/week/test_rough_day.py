"""The easy version of a day is easier, whatever the day asks for."""

import pytest

from bot.domain.quantities import Distance
from bot.domain.week.rough_day import easy_version
from bot.domain.workout.workout import Workout, WorkoutKind
from tests.builders import brief, mark
from tests.domain.seasons_lived import live

PLANNED = [each.workout for week in live(brief(), marks=(mark("6:00"),)) for each in week.planned]


@pytest.mark.parametrize("workout", PLANNED, ids=lambda workout: workout.kind)
def test_nothing_fast_and_nothing_long_is_left(workout: Workout) -> None:
    easy = easy_version(workout)

    if workout.kind is WorkoutKind.RACE:
        assert easy is None
    elif easy is not None:
        assert easy.kind is WorkoutKind.EASY
        assert easy.reps is None
        assert not easy.strides
        assert not easy.hills
        assert easy.distance is not None
        assert workout.distance is not None
        assert easy.distance <= min(workout.distance, Distance(7000))
        assert easy.why[0] == "rough-day"
        assert easy_version(easy) is None
