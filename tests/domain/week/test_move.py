"""A workout moves once, and only where hard days stay apart; three misses call for a talk."""

import pytest

from bot.domain.week.move import MoveError, day_for_missed, swap_days, wants_realigning
from bot.domain.workout.workout import Outcome, Workout, WorkoutKind
from tests.builders import TUE_THU_SAT_SUN, easy_run, long_run, on, planned, workout

TUESDAY, WEDNESDAY, THURSDAY, SATURDAY, SUNDAY = on(1), on(2), on(3), on(5), on(6)
WEEK = [
    planned(TUESDAY, workout()),
    planned(THURSDAY, easy_run()),
    planned(SATURDAY, easy_run()),
    planned(SUNDAY, long_run()),
]


def test_a_missed_workout_moves_to_the_next_running_day_that_is_apart() -> None:
    assert day_for_missed(WEEK[0], WEEK, TUE_THU_SAT_SUN, WEDNESDAY) == THURSDAY


def test_without_such_a_day_it_is_dropped() -> None:
    assert day_for_missed(WEEK[0], WEEK, TUE_THU_SAT_SUN, SATURDAY) is None


def test_it_moves_only_once() -> None:
    moved = planned(TUESDAY, workout(), Outcome.MOVED)
    missed = planned(THURSDAY, workout())

    assert day_for_missed(missed, [moved, missed], TUE_THU_SAT_SUN, SATURDAY) is None


@pytest.mark.parametrize("asked", [easy_run(), long_run(), workout(kind=WorkoutKind.RACE)])
def test_easy_runs_are_not_made_up_and_races_do_not_move(asked: Workout) -> None:
    missed = planned(TUESDAY, asked)

    assert day_for_missed(missed, [missed], TUE_THU_SAT_SUN, WEDNESDAY) is None


def test_two_days_can_be_swapped() -> None:
    swapped = swap_days(WEEK, TUESDAY, THURSDAY)

    assert [(each.day, each.workout.kind) for each in swapped][:2] == [
        (TUESDAY, WorkoutKind.EASY),
        (THURSDAY, WorkoutKind.MILE_WORKOUT),
    ]


def test_a_workout_can_be_swapped_with_a_rest_day() -> None:
    assert swap_days(WEEK, TUESDAY, WEDNESDAY)[0].day == WEDNESDAY


def test_a_swap_that_puts_hard_days_next_to_each_other_is_refused() -> None:
    with pytest.raises(MoveError, match="48 hours"):
        swap_days(WEEK, TUESDAY, SATURDAY)


def test_race_day_never_moves() -> None:
    week = [*WEEK[:3], planned(SUNDAY, workout(kind=WorkoutKind.RACE))]

    with pytest.raises(MoveError, match="never moves"):
        swap_days(week, SATURDAY, SUNDAY)


def test_a_swap_of_two_rest_days_is_pointless() -> None:
    with pytest.raises(MoveError, match="nothing is planned"):
        swap_days(WEEK, on(0), WEDNESDAY)


@pytest.mark.parametrize(("missed", "expected"), [(2, False), (3, True)])
def test_three_missed_runs_call_for_realigning(missed: int, expected: bool) -> None:
    week = [planned(on(day), easy_run(), Outcome.MISSED) for day in range(missed)]

    assert wants_realigning(week, on(7)) is expected
