"""A new mile beside the one before."""

import pytest

from bot.domain.log.trial_assessment import Progress, goal_mile, progress_of
from bot.domain.quantities import Duration


@pytest.mark.parametrize(
    ("now", "progress"),
    [
        (363, Progress.SLOWER),
        (360, Progress.SAME),
        (359, Progress.REAL_PR),
        (355, Progress.REAL_PR),
        (350, Progress.BIG_PR),
        (340, Progress.FIRST_HONEST),
    ],
)
def test_a_few_seconds_are_a_real_improvement(now: int, progress: Progress) -> None:
    assert progress_of(Duration(360), Duration(now)) is progress


def test_a_goal_mile_is_at_most_five_seconds_faster() -> None:
    assert goal_mile(Duration(360)) == Duration(355)
