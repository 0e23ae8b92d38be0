"""The workout of the week: its recoveries."""

import pytest

from bot.domain.quantities import MILE, Duration, Pace
from bot.domain.week.mile_workout import recovery_after


@pytest.mark.parametrize(
    ("mile", "length", "seconds"),
    [
        ("4:30", 400, 180),
        ("6:00", 200, 90),
        ("6:00", 400, 180),
        ("10:00", 200, 150),
        ("10:00", 400, 300),
        (None, 400, 180),
    ],
)
def test_the_recovery_is_as_far_as_the_rep_and_at_least_twice_as_long(
    mile: str | None, length: int, seconds: int
) -> None:
    target = None if mile is None else Pace.of(MILE, Duration.parse(mile))

    recovery = recovery_after(length, target)

    assert recovery.distance
    assert recovery.distance.metres == length
    assert recovery.duration == Duration(seconds)
