"""How many strides and hills come next, from what was run: J. Williams' article."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.log.history import History, Setback, SetbackKind
from bot.domain.week.strides_and_hills import hills_dose, strides_dose
from bot.domain.workout.workout import Outcome, PlannedWorkout
from tests.builders import MONDAY, easy_run, history, on, planned


def hills(count: int, days_ago: int, outcome: Outcome = Outcome.DONE) -> PlannedWorkout:
    return planned(on(-days_ago), easy_run(hills=count), outcome)


def dose(*runs: PlannedWorkout, hold: bool = False, setbacks: tuple[Setback, ...] = ()) -> int:
    happened: History = replace(history(planned=runs), setbacks=setbacks)
    return hills_dose(happened, MONDAY, hold=hold)


def test_hills_begin_with_four_and_grow_by_one() -> None:
    assert dose() == 4
    assert dose(hills(4, 6)) == 5
    assert dose(hills(4, 13), hills(9, 6)) == 10


def test_a_skipped_hill_day_and_a_lighter_week_hold() -> None:
    assert dose(hills(6, 13), hills(7, 6, Outcome.MISSED)) == 6
    assert dose(hills(6, 6), hold=True) == 6


@pytest.mark.parametrize(("days_ago", "count"), [(28, 8), (29, 4)])
def test_four_weeks_without_hills_and_they_begin_anew(days_ago: int, count: int) -> None:
    assert dose(hills(7, days_ago)) == count


@pytest.mark.parametrize(("last", "count"), [(7, 6), (4, 4)])
def test_after_pain_hills_step_back_by_one(last: int, count: int) -> None:
    pain = Setback(SetbackKind.PAIN, on(-3), on(-2), 2)

    assert dose(hills(last, 6), setbacks=(pain,)) == count
    before_it = replace(pain, started=on(-9), ended=on(-8))
    assert dose(hills(last, 6), setbacks=(before_it,)) == last + 1


def test_once_ten_were_reached_six_come_every_second_week() -> None:
    assert dose(hills(9, 13), hills(10, 6)) == 0
    assert dose(hills(9, 20), hills(10, 13)) == 6


@pytest.mark.parametrize(("weeks", "count"), [(0, 4), (1, 4), (2, 5), (3, 6), (9, 6)])
def test_strides_are_four_for_two_weeks_then_five_then_six(weeks: int, count: int) -> None:
    def strides(day: date) -> PlannedWorkout:
        return planned(day, easy_run(strides=4), Outcome.DONE)

    runs = [strides(on(-7 * week)) for week in range(weeks, 0, -1)]

    assert strides_dose(history(planned=runs), MONDAY) == count
    # What is done in the week itself is not counted yet.
    assert strides_dose(history(planned=[*runs, strides(MONDAY)]), MONDAY) == count
