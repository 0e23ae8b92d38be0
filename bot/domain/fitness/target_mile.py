"""Which mile sets the rep targets, of all that were run."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil

from bot.domain.fitness.marks import Mark
from bot.domain.quantities import MILE, Distance, Duration

KEEPS_MARK, MOST_SLOWER = timedelta(weeks=8), 1.02  # than a recent mile, which then counts on
TRACK_MILE = Distance(1600)  # four laps of lane 1: 9.34 m short of a mile


def latest_mile(marks: Sequence[Mark]) -> Duration | None:
    """Find the newest mile of marks in order; ``None`` where none was run."""
    miles = _miles_of(marks)
    return miles[-1][1] if miles else None


def mile_that_counts(marks: Sequence[Mark]) -> Duration | None:
    """Find the mile that sets targets: the newest, unless it is a little slower than a recent one.

    One trial is one day: up to 2 % slower than a mile of the eight weeks before keeps that.
    """
    miles = _miles_of(marks)
    if not miles:
        return None
    day, newest = miles[-1]
    best = min(mile for run, mile in miles if day - run <= KEEPS_MARK)
    return best if newest.seconds <= best.seconds * MOST_SLOWER else newest


def _miles_of(marks: Sequence[Mark]) -> list[tuple[date, Duration]]:
    miles = []
    for mark in marks:
        if abs(mark.distance.metres - MILE.metres) <= 1:
            miles.append((mark.day, mark.duration))
        elif abs(mark.distance.metres - TRACK_MILE.metres) <= 1:
            miles.append((mark.day, mark.pace.duration_over(MILE)))
    return miles


_FAR_SLOWER = 1.5  # a share of what is expected: 6:00 read as six hours of a marathon
# Of the mile of today: what somebody may hope for, or have run already.
_LEAST_HOPED, _MOST_HOPED = 0.75, 1.15
NEXT_STEP_S = 5  # a mile gets faster by a few seconds at a time


def is_far_slower(time: Duration, expected: Duration) -> bool:
    """Whether nobody can have hoped for a time over that distance, but over a shorter one."""
    return time.seconds > _FAR_SLOWER * expected.seconds


def hoped_mile(time: Duration, mile: Duration) -> Duration | None:
    """Take a time for one of the mile, also where 6:00 was read as six hours; ``None``: for none.

    >>> hoped_mile(Duration(6 * 3600), Duration(370))
    Duration(seconds=360.0)
    """
    for seconds in (time.seconds, time.seconds / 60):
        if _LEAST_HOPED * mile.seconds <= seconds <= _MOST_HOPED * mile.seconds:
            return Duration(seconds)
    return None


def weeks_to_run(time: Duration, mile: Duration) -> int:
    """Count the weeks that a faster mile takes at least: a trial every five brings a step.

    >>> weeks_to_run(Duration(360), Duration(370))
    10
    """
    return _WEEKS_A_STEP * ceil((mile.seconds - time.seconds) / NEXT_STEP_S)


_WEEKS_A_STEP = 5
