"""A target is held against the mile."""

from datetime import date

import pytest

from bot.domain.fitness.marks import Mark
from bot.domain.fitness.targets import range_above_target
from bot.domain.quantities import MILE, Duration
from bot.domain.season.goal import Goal, GoalRace

MARKS = (Mark(date(2027, 1, 4), MILE, Duration.parse("6:40")),)


def above(goal: Goal, target: str | None, marks: tuple[Mark, ...] = MARKS) -> bool:
    race = GoalRace(goal, date(2027, 4, 25), Duration.parse(target) if target else None)
    return range_above_target(race, marks, None) is not None


@pytest.mark.parametrize(
    ("goal", "target", "is_above"),
    [
        (Goal.MILE, "6:36", False),
        (Goal.MILE, "6:34", True),
        (Goal.HALF, "1:45:00", False),
        (Goal.HALF, "1:43:30", False),
        (Goal.HALF, "1:42:30", True),
        (Goal.MARATHON, "3:00:00", True),
        (Goal.MARATHON, "4:00:00", False),
        (Goal.TEN_K, None, False),
    ],
)
def test_only_a_target_out_of_reach_is_told(
    goal: Goal, target: str | None, is_above: bool
) -> None:
    assert above(goal, target) is is_above


def test_without_a_mile_nothing_is_held_against_it() -> None:
    assert not above(Goal.MARATHON, "2:10:00", marks=())
