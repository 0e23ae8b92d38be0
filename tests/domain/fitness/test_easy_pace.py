"""One easy pace: what minutes are worth, what a marathon takes, and which run was too quick."""

import pytest

from bot.domain.fitness.easy_pace import (
    EasyStand,
    easy_pace,
    easy_range,
    hold_against_easy,
    marathon_hours,
    with_easy_pace,
)
from bot.domain.fitness.fitness import Fitness, estimate_fitness, predict_race
from bot.domain.quantities import MARATHON, Duration, Pace
from tests.builders import brief, km, mark


def fitness_of(mile: str) -> Fitness:
    fitness = estimate_fitness((mark(mile),))
    assert fitness is not None
    return fitness


def test_while_no_mark_is_known_an_easy_kilometre_takes_6_30() -> None:
    """Ours: a 7:15 mile, in the middle of those who sign up."""
    assert easy_pace(brief()) == Pace(390)
    assert easy_pace(with_easy_pace(brief(), ())) == Pace(390)
    assert marathon_hours(brief()) is None


def test_minutes_of_easy_running_are_worth_the_middle_of_the_range() -> None:
    """62 to 70 % of VO2max: 5:15 to 5:47 for a mile in 6:00."""
    assert str(easy_pace(with_easy_pace(brief(), (mark("6:00"),)))) == "5:31/km"


def test_nobody_is_told_to_run_easily_more_slowly_than_9_20_a_kilometre() -> None:
    """Coaching rules 3.2: clipped there, but for those whose threshold pace is near it."""
    assert easy_range(fitness_of("10:30")).slow == Pace(560)
    assert easy_range(fitness_of("9:30")).slow.seconds_per_km < 560


@pytest.mark.parametrize("weekly_km", [30, 60, None])
@pytest.mark.parametrize("mile", ["5:30", "7:30", "9:00"])
def test_the_easy_pace_foresees_the_marathon_that_the_mile_does(
    mile: str, weekly_km: float | None
) -> None:
    briefed = with_easy_pace(brief(weekly_km=weekly_km), (mark(mile),))
    weekly = None if weekly_km is None else km(weekly_km)
    expected = predict_race(fitness_of(mile), MARATHON, weekly)
    middle = (expected.fast.seconds + expected.slow.seconds) / 2

    assert marathon_hours(briefed) == pytest.approx(middle / 3600, rel=0.005)


@pytest.mark.parametrize(
    ("pace", "stand"),
    [
        ("5:48", EasyStand.SLOWER),
        ("5:47", EasyStand.WITHIN),
        ("5:15", EasyStand.WITHIN),
        ("5:14", EasyStand.QUICK),
        ("4:51", EasyStand.QUICK),
        ("4:50", EasyStand.NEAR_MARATHON),
        ("4:27", EasyStand.NEAR_MARATHON),
        ("4:26", EasyStand.ABOVE_MARATHON),
    ],
)
def test_a_run_is_too_quick_beyond_the_range_and_near_marathon_pace_within_12_seconds(
    pace: str, stand: EasyStand
) -> None:
    """A mile in 6:00: easy 5:15 to 5:47, marathon pace 4:39; beyond the figures shown only."""
    run = Pace(Duration.parse(pace).seconds)

    assert hold_against_easy(run, fitness_of("6:00").paces) is stand
