"""Which mile sets the rep targets, of all that were run."""

from collections.abc import Sequence
from datetime import date, timedelta

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
