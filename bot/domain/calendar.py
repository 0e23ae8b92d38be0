"""Days and weeks as a runner counts them: a week begins on Monday and ends on Sunday."""

from collections.abc import Iterator
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def monday_of(day: date) -> date:
    """Give the first day of the week that a day is in.

    >>> monday_of(date(2026, 11, 26))
    datetime.date(2026, 11, 23)
    """
    return day - day.weekday() * DAY


def sunday_of(day: date) -> date:
    """Give the last day of the week that a day is in.

    >>> sunday_of(date(2026, 11, 26))
    datetime.date(2026, 11, 29)
    """
    return monday_of(day) + WEEK - DAY


def days_from(first: date, last: date) -> Iterator[date]:
    """Walk the days from one to another, both of them included."""
    return (first + number * DAY for number in range((last - first).days + 1))
