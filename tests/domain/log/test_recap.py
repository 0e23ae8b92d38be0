"""A week in a few facts, none of them made up."""

import pytest

from bot.domain.log.recap import recap_of
from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import MILE, Distance, Duration
from bot.domain.workout.workout import Outcome
from tests.builders import (
    MONDAY,
    easy_run,
    history,
    intervals,
    logged,
    mark,
    on,
    planned,
    workout,
)

DONE = Outcome.DONE


def test_a_week_without_a_plan_is_not_looked_back_on() -> None:
    assert recap_of(history(), MONDAY) is None


@pytest.mark.parametrize(
    ("before", "gained"),
    [
        ((91, 91, 91, 91), 1.0),
        ((89, 89, 89, 89), None),  # nobody is told that they were slower
        ((96, 96, 96, 96), None),  # and what was not run as asked is no measure
        (None, None),
    ],
)
def test_reps_are_held_beside_the_last_same_workout_where_that_is_fair(
    before: tuple[int, ...] | None, gained: float | None
) -> None:
    results = [logged(intervals((90, 90, 90, 90)), on(8), 2)]
    if before is not None:
        results.insert(0, logged(intervals(before), on(1)))
    happened = history(
        planned=[planned(on(1), workout(), DONE), planned(on(8), workout(), DONE)], results=results
    )

    recap = recap_of(happened, on(7))

    assert recap is not None
    assert recap.gained == gained


def test_a_mile_stands_beside_the_mile_before() -> None:
    trial = Result(kind=ResultKind.TIME_TRIAL, distance=MILE, duration=Duration(357))
    happened = history(
        mark("6:00"), planned=[planned(on(1), workout(), DONE)], results=[logged(trial, on(1))]
    )

    recap = recap_of(happened, MONDAY)

    assert recap is not None
    assert recap.trial is not None
    assert (recap.trial.mile, recap.trial.before) == (Duration(357), Duration(360))


def test_a_race_of_another_distance_is_a_race() -> None:
    race = logged(
        Result(kind=ResultKind.RACE, distance=Distance(10_000), duration=Duration(2700)), on(6)
    )
    happened = history(planned=[planned(on(6), easy_run(), DONE)], results=[race])

    recap = recap_of(happened, MONDAY)

    assert recap is not None
    assert recap.race == race
    assert recap.trial is None
