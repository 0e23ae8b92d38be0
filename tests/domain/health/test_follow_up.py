"""How long a runner is asked about pain or illness of which they say nothing more."""

from bot.domain.health.follow_up import FollowUp, fades_on, follow_up_on
from tests.builders import MONDAY, on


def test_it_is_asked_about_on_three_mornings_and_then_once_a_week() -> None:
    asked = [day for day in range(-3, 60) if follow_up_on(MONDAY, on(day)) is FollowUp.ASK]

    assert asked == [1, 2, 3, 10, 17, 24]


def test_after_a_month_it_is_said_once_that_nobody_asks_any_more() -> None:
    stopped = [day for day in range(-3, 90) if follow_up_on(MONDAY, on(day)) is FollowUp.STOP]

    assert stopped == [31]


def test_pain_that_nobody_speaks_of_is_over_when_it_is_no_longer_asked_about() -> None:
    assert fades_on(MONDAY) == on(31)
    assert follow_up_on(MONDAY, fades_on(MONDAY)) is FollowUp.STOP
