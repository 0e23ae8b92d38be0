"""How long the coach thinks: a season in under 5 ms, a week in under 2 ms.

The best of many runs counts, so that a busy machine does not fail it.
"""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest

from bot.domain.log.history import History
from bot.domain.season.goal import Goal
from bot.domain.season.season import plan_season
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Outcome
from tests.builders import MONDAY, brief, mark, on

pytestmark = pytest.mark.benchmark

YEAR = brief(Goal.MARATHON, on(52 * 7 - 1))
SEASON = plan_season(YEAR, MONDAY)
LATE = 45  # a week with most of a year behind it


def best_ms(work: Callable[[], object]) -> float:
    def once() -> float:
        begun = perf_counter()
        work()
        return (perf_counter() - begun) * 1000

    return min(once() for _ in range(30))


def a_year_of_running() -> History:
    history = History(marks=(mark("6:00"),))
    for number in range(1, LATE):
        week = plan_week(YEAR, SEASON, number, history)
        done = tuple(replace(each, outcome=Outcome.DONE) for each in week)
        history = replace(history, planned=history.planned + done)
    return history


def test_a_season_of_a_year_takes_less_than_5_ms() -> None:
    assert best_ms(lambda: plan_season(YEAR, MONDAY)) < 5


def test_a_week_late_in_a_year_takes_less_than_2_ms() -> None:
    history = a_year_of_running()

    assert best_ms(lambda: plan_week(YEAR, SEASON, LATE, history)) < 2
