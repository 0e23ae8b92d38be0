"""Weeks with every planned run done, counted back from the last whole one."""

from datetime import timedelta

import pytest

from bot.domain.log.memory import weeks_in_full
from bot.domain.workout.workout import Outcome
from tests.builders import MONDAY, planned

TODAY = MONDAY + timedelta(days=3)


@pytest.mark.parametrize(
    ("weeks", "counted"),
    [
        ((Outcome.DONE, Outcome.DONE, Outcome.DONE), 3),
        ((Outcome.DONE, Outcome.MISSED, Outcome.DONE), 1),
        ((Outcome.MISSED, Outcome.DONE, Outcome.DONE), 0),
        ((Outcome.MOVED, Outcome.DONE, Outcome.DONE), 0),
        ((), 0),
    ],
)
def test_weeks_are_counted_up_to_the_first_gap(weeks: tuple[Outcome, ...], counted: int) -> None:
    runs = [
        planned(MONDAY - timedelta(weeks=back), outcome=outcome)
        for back, outcome in enumerate(weeks, start=1)
    ]

    assert weeks_in_full([*runs, planned(TODAY)], TODAY) == counted
