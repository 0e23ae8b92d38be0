"""Strength training goes after what is hard, and never on the day before it."""

from datetime import timedelta

from bot.domain.week.strength import days_for_strength
from tests.builders import MONDAY, easy_run, long_run, planned, workout


def test_the_day_of_the_workout_is_best_and_the_day_before_is_kept_free() -> None:
    tuesday, thursday, saturday, sunday = (MONDAY + timedelta(days=n) for n in (1, 3, 5, 6))
    week = (
        planned(tuesday, workout()),
        planned(thursday, easy_run()),
        planned(saturday, easy_run()),
        planned(sunday, long_run()),
    )

    found = days_for_strength(week, MONDAY)

    assert [each.day for each in found.good] == [tuesday, thursday]
    assert found.bad == (MONDAY, saturday)


def test_a_week_without_runs_names_no_day() -> None:
    assert days_for_strength((), MONDAY).good == ()
