"""Heat costs pace, half as much for repeats, and stops hard running in the end."""

import pytest

from bot.domain.heat import adjust_for_heat, dew_point_c, heat_from_dew_point, heat_of, is_too_cold
from bot.domain.paces import MILE, Duration, Pace
from bot.domain.workouts import WorkoutKind
from tests.builders import easy_run, workout


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


def test_cool_air_changes_nothing() -> None:
    assert adjust_for_heat(easy_run(), heat_of(12, 0.5)) == easy_run()


def test_below_minus_15_running_goes_indoors() -> None:
    assert is_too_cold(-16)
    assert not is_too_cold(-10)
