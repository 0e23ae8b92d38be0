"""Heat costs pace, half as much for repeats, and stops hard running in the end."""

from dataclasses import replace

import pytest

from bot.domain.health.heat import (
    adjust_for_heat,
    dew_point_c,
    heat_from_dew_point,
    heat_of,
    heat_of_index,
    heat_on,
    is_too_cold,
)
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.quantities import MILE, Duration, Pace
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Workout, WorkoutKind
from tests.builders import MONDAY, brief, easy_run, history, mark, on, workout


def celsius(fahrenheit: float) -> float:
    return (fahrenheit - 32) * 5 / 9


def test_74_and_71_fahrenheit_make_7_minutes_a_mile_13_to_19_seconds_slower() -> None:
    heat = heat_from_dew_point(celsius(74), celsius(71))
    slowed = heat.slow_down(Pace.of(MILE, Duration.parse("7:00")))

    assert heat.index == pytest.approx(145)
    assert slowed.fast.duration_over(MILE).seconds == pytest.approx(433, abs=1)
    assert slowed.slow.duration_over(MILE).seconds == pytest.approx(439, abs=1)


def test_the_dew_point_follows_from_temperature_and_humidity() -> None:
    assert dew_point_c(25, 0.60) == pytest.approx(16.7, abs=0.1)
    assert dew_point_c(20, 1.0) == pytest.approx(20)


def test_repeats_take_half() -> None:
    asked = workout()
    heat = heat_from_dew_point(celsius(74), celsius(71))
    slowed = adjust_for_heat(asked, heat)

    assert asked.reps
    assert asked.reps.target
    assert slowed.reps
    assert slowed.reps.target
    share = slowed.reps.target.seconds_per_km / asked.reps.target.seconds_per_km - 1
    assert 0.03 / 2 <= share <= 0.045 / 2
    assert "heat" in slowed.why


def test_above_180_nothing_hard_is_run() -> None:
    heat = heat_of(38, 0.8)

    assert not heat.allows_hard_running
    assert adjust_for_heat(workout(), heat).kind is WorkoutKind.EASY
    assert adjust_for_heat(workout(), heat).why[0] == "heat-stop"


def test_above_150_there_is_no_trial_though_a_workout_may_be() -> None:
    heat = heat_from_dew_point(celsius(80), celsius(75))

    assert adjust_for_heat(workout(1, 1609.344, kind=WorkoutKind.TIME_TRIAL), heat).reps is None
    assert adjust_for_heat(workout(), heat).reps


@pytest.mark.parametrize(
    ("index", "least", "most"),
    [
        (100, 0, 0), (101, 0, 0.005), (110, 0, 0.005), (111, 0.005, 0.01), (120, 0.005, 0.01),
        (121, 0.01, 0.02), (130, 0.01, 0.02), (131, 0.02, 0.03), (140, 0.02, 0.03),
        (141, 0.03, 0.045), (150, 0.03, 0.045), (151, 0.045, 0.06), (160, 0.045, 0.06),
        (161, 0.06, 0.08), (170, 0.06, 0.08), (171, 0.08, 0.1), (180, 0.08, 0.1),
    ],
)  # fmt: skip
def test_each_row_of_the_chart_costs_what_it_says(index: int, least: float, most: float) -> None:
    """Air temperature plus dew point in °F, as M. Hadley published it."""
    heat = heat_of_index(index)

    assert (heat.least, heat.most) == (least, most)
    assert heat.slow_down(Pace(300)).fast.seconds_per_km == pytest.approx(300 * (1 + least))
    assert heat.slow_down(Pace(300)).slow.seconds_per_km == pytest.approx(300 * (1 + most))


def test_180_and_150_themselves_still_allow_what_is_above_them_forbidden() -> None:
    assert heat_of_index(180).allows_hard_running
    assert not heat_of_index(181).allows_hard_running
    assert heat_of_index(150).allows_a_trial
    assert not heat_of_index(151).allows_a_trial


@pytest.mark.parametrize(("reps", "cost"), [(1, 0.045), (2, (0.03 + 0.045) / 4)])
def test_a_continuous_run_takes_all_of_it_and_repeats_half(reps: int, cost: float) -> None:
    asked = workout(reps, 3000).reps
    slowed = adjust_for_heat(workout(reps, 3000), heat_of_index(150)).reps

    assert asked
    assert asked.target
    assert slowed
    assert slowed.target
    share = slowed.target.seconds_per_km / asked.target.seconds_per_km - 1
    assert share == pytest.approx(cost)


def test_cool_air_changes_nothing() -> None:
    assert adjust_for_heat(easy_run(), heat_of(12, 0.5)) == easy_run()


def test_below_minus_15_running_goes_indoors() -> None:
    assert is_too_cold(-15.1)
    assert not is_too_cold(-15)


HOT, SCORCHING = 165.0, 185.0


def week_in(heat: float | None, weekday: int) -> list[Workout]:
    """A day of the first week of a short plan, whose Tuesday has the mile workout."""
    briefed = brief(Goal.TEN_K, on(20))
    told = () if heat is None else (Setback(SetbackKind.HEAT, on(weekday), on(weekday), heat),)
    happened = replace(history(mark("6:00")), setbacks=told)
    week = plan_week(briefed, plan_season(briefed, MONDAY), 1, happened)
    return [each.workout for each in week if each.day == on(weekday)]


def test_a_hot_day_asks_for_the_same_effort_and_the_other_days_stay() -> None:
    [usual], [hot] = week_in(None, 1), week_in(HOT, 1)

    assert usual.reps
    assert usual.reps.target
    assert hot.reps
    assert hot.reps.target
    assert usual.reps.target.is_faster_than(hot.reps.target)
    assert hot.why[0] == "heat"


def test_above_180_the_days_workout_yields_to_an_easy_run() -> None:
    [scorching] = week_in(SCORCHING, 1)

    assert scorching.kind is WorkoutKind.EASY
    assert "heat-stop" in scorching.why


def test_the_last_word_about_a_day_counts() -> None:
    told = [Setback(SetbackKind.HEAT, MONDAY, MONDAY, index) for index in (SCORCHING, 95.0)]

    heat = heat_on(MONDAY, told)

    assert heat is not None
    assert heat.most == 0
    assert heat_on(on(1), told) is None
