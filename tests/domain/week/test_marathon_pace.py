"""Marathon pace in the long run: in every second one of the last weeks, and more each time."""

from dataclasses import replace

import pytest

from bot.domain.brief import Brief
from bot.domain.fitness.easy_pace import with_easy_pace
from bot.domain.season.goal import Goal
from bot.domain.season.phases import Phase
from bot.domain.workout.workout import Intensity, WorkoutKind
from tests.builders import brief, mark, on
from tests.domain.seasons_lived import live

SIX_DAYS = "mon tue wed thu sat sun"


def runner(weekly_km: float, longest_km: float, mile: str = "6:00") -> Brief:
    told = brief(Goal.MARATHON, on(21 * 7 - 1), weekly_km, longest_km, SIX_DAYS)
    return with_easy_pace(told, (mark(mile),))


def kilometres(briefed: Brief, *phases: Phase, mile: str = "6:00") -> dict[int | None, float]:
    """Kilometres at marathon pace by the build weeks that follow."""
    return {
        each.week.builds_left: planned.workout.reps.distance.metres / 1000
        for each in live(briefed, marks=(mark(mile),))
        for planned in each.planned
        if planned.workout.kind is not WorkoutKind.RACE
        and planned.workout.reps
        and planned.workout.reps.intensity is Intensity.MARATHON
        and each.week.phase in phases
    }


@pytest.mark.parametrize(
    ("weekly_km", "longest_km", "mile", "expected"),
    [
        (25, 14, "6:00", {5: 4, 3: 5, 1: 6}),
        (35, 16, "6:00", {7: 5, 5: 7, 3: 9, 1: 10}),
        (50, 18, "6:00", {7: 8, 5: 10, 3: 13, 1: 15}),  # 72 % of 22 km are 15
        (60, 20, "6:00", {7: 10, 5: 13, 3: 16, 1: 17}),  # of 24 km 17
        (85, 24, "5:30", {7: 13, 5: 16, 3: 20, 1: 21}),  # of 30 km 21
    ],
)
def test_every_second_long_run_ends_at_marathon_pace_by_the_table(
    weekly_km: float, longest_km: float, mile: str, expected: dict[int, float]
) -> None:
    """Coaching rules 3.3.3, after Pfitzinger and Higdon; 72 % of a long run at most."""
    told = runner(weekly_km, longest_km, mile)

    assert kilometres(told, Phase.MILE_BLOCK, Phase.RACE_SPECIFIC, mile=mile) == expected


@pytest.mark.parametrize(
    ("weekly_km", "longest_km", "mile", "expected"),
    [(25, 14, "6:00", 4), (35, 16, "6:00", 5), (50, 18, "6:00", 5), (85, 24, "5:30", 6)],
)
def test_a_week_before_the_race_some_kilometres_keep_the_pace_in_the_legs(
    weekly_km: float, longest_km: float, mile: str, expected: float
) -> None:
    """Coaching rules 3.3.7: 4 to 6 km, by the largest week."""
    told = runner(weekly_km, longest_km, mile)

    assert kilometres(told, Phase.TAPER, mile=mile) == {None: expected}


def test_a_first_marathon_has_the_least_of_it() -> None:
    first = replace(runner(50, 18), is_first_race=True)

    assert kilometres(first, Phase.RACE_SPECIFIC) == {5: 4, 3: 5, 1: 6}
