"""The marathon predictors of Vickers and Vertosick, coefficient by coefficient.

Source: BMC Sports Science, Medicine and Rehabilitation 8:26 (2016).  Each coefficient is found
again from two predictions that differ in one thing alone.
"""

from datetime import timedelta
from math import log

import pytest

from bot.domain.fitness.marks import Mark
from bot.domain.fitness.predictors import (
    fitting_pair,
    personal_exponent,
    vickers_from_one,
    vickers_from_two,
)
from bot.domain.quantities import HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration
from tests.builders import MONDAY

TEN_MILES_MORE = 10 * MILE.metres
NOTHING = Distance(0.001)


def pair(exponent: float) -> tuple[Mark, Mark]:
    """A 10K in 50:00 and the half that is run when distance costs so much."""
    half = 3000 * (HALF_MARATHON.metres / TEN_K.metres) ** exponent
    day = MONDAY - timedelta(days=7)
    return Mark(day, TEN_K, Duration(3000)), Mark(MONDAY, HALF_MARATHON, Duration(half))


def exponent_to_marathon(shorter: Mark, longer: Mark, weekly: Distance) -> float:
    predicted = vickers_from_two(shorter, longer, weekly)
    return log(predicted.seconds / longer.duration.seconds) / log(
        MARATHON.metres / longer.distance.metres
    )


def speed(duration: Duration, weekly: Distance) -> float:
    return MARATHON.metres / vickers_from_one(MARATHON, duration, weekly).seconds


def test_two_races_cost_as_the_paper_says() -> None:
    even, costly = pair(1.0), pair(1.1)
    unfit = exponent_to_marathon(*even, NOTHING)

    assert unfit == pytest.approx(1.4510756 - 0.23797948, abs=1e-6)
    assert exponent_to_marathon(*costly, NOTHING) - unfit == pytest.approx(-0.023797948, abs=1e-6)


def test_ten_miles_a_week_more_lower_the_exponent_as_the_paper_says() -> None:
    even = pair(1.0)
    more = exponent_to_marathon(*even, Distance(TEN_MILES_MORE))

    assert more - exponent_to_marathon(*even, NOTHING) == pytest.approx(-0.01410023, abs=1e-6)


def test_one_race_is_worth_as_the_paper_says() -> None:
    slow, fast = Duration(MARATHON.metres / 2), Duration(MARATHON.metres / 3)  # 2 and 3 m/s

    assert speed(slow, NOTHING) == pytest.approx(0.16018617 + 2 * 0.83076202, abs=1e-6)
    assert speed(fast, NOTHING) - speed(slow, NOTHING) == pytest.approx(0.83076202, abs=1e-6)


def test_ten_miles_a_week_more_are_worth_as_the_paper_says() -> None:
    """Some public copies have ten times as much, which predicts marathons nobody runs."""
    slow = Duration(MARATHON.metres / 2)
    more = speed(slow, Distance(TEN_MILES_MORE)) - speed(slow, NOTHING)

    assert more == pytest.approx(0.06423826, abs=1e-6)


def test_a_shorter_race_is_carried_to_the_marathon_by_riegel_first() -> None:
    """P. Riegel's exponent, as the paper has it: 1.07."""
    ten_k = Duration(3000)
    as_marathon = Duration(3000 * (MARATHON.metres / TEN_K.metres) ** 1.07)

    assert vickers_from_one(TEN_K, ten_k, NOTHING).seconds == pytest.approx(
        vickers_from_one(MARATHON, as_marathon, NOTHING).seconds
    )


@pytest.mark.parametrize(("told", "held"), [(0.9, 1.03), (1.1, 1.1), (1.4, 1.20)])
def test_a_personal_exponent_is_held_within_what_runners_have(told: float, held: float) -> None:
    assert personal_exponent(pair(told)) == pytest.approx(held)


def test_only_marks_of_one_form_and_of_different_lengths_are_compared() -> None:
    """Ours: within eight weeks, and one at least twice as long as the other."""
    shorter, longer = Mark(MONDAY, Distance(5000), Duration(1500)), pair(1.06)[0]
    week = timedelta(weeks=1)
    eight = Mark(MONDAY - 8 * week, longer.distance, longer.duration)
    nine = Mark(MONDAY - 9 * week, longer.distance, longer.duration)
    near = Mark(MONDAY, Distance(9999), Duration(3000))

    assert fitting_pair([shorter, eight]) == (shorter, eight)
    assert fitting_pair([shorter, nine]) is None
    assert fitting_pair([shorter, near]) is None
