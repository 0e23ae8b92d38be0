"""A runner, and the runner's own clock."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import NewType
from zoneinfo import ZoneInfo

from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.morning_window import Window
from bot.domain.place import Cell
from bot.domain.quantities import Units

RECAP_AT = time(19)

RunnerId = NewType("RunnerId", int)


class Status(StrEnum):
    """Whether the coach sends pushes to a runner."""

    MEETING = "meeting"  # still answering the first questions
    ACTIVE = "active"
    PAUSED = "paused"  # by the runner
    GONE = "gone"  # Telegram says they cannot be reached, until they write again


@dataclass(frozen=True, slots=True)
class Morning:
    """A local date, and the moment of its push in UTC."""

    day: date
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Runner:
    """The person who is coached.

    Attributes:
        id: The runner's Telegram id, which is also the chat's.
        language: Two letters: ``en``, ``es``, ``de`` or ``fr``.
        zone: IANA name, ``Europe/Berlin``, or an offset such as ``UTC+05:45``.
        push_time: When the morning message comes, by the runner's own clock.
        push_until: The end of the window that begins then; ``None`` for exactly that time.
        started: The local date of the plan's first day.
        heard_on: The last local date on which they wrote or pressed anything, where it is known.
        recap_at: When the week is looked back on, on Sundays; ``None``: not at all.
        cell: Where they run, roughly, for the weather; ``None``: not told, or not kept.
        runs_at: When they usually run; ``None``: not told.
    """

    id: RunnerId
    name: str
    language: str
    units: Units
    zone: str
    push_time: time
    brief: Brief
    started: date
    status: Status = Status.ACTIVE
    push_until: time | None = None
    heard_on: date | None = None
    recap_at: time | None = RECAP_AT
    cell: Cell | None = None
    runs_at: time | None = None

    @property
    def window(self) -> Window:
        return Window(self.push_time, self.push_until)

    def day_of(self, moment: datetime) -> date:
        return moment.astimezone(zone_of(self.zone)).date()

    def next_morning(self, after: datetime) -> Morning:
        return next_morning(self.zone, self.window.moment_of(self.id), after)

    def morning_from(self, day: date) -> Morning:
        """Find the first push on a local date or after it."""
        begins = datetime.combine(day, time.min, zone_of(self.zone))
        return self.next_morning(begins - timedelta(microseconds=1))


_OFFSET = re.compile(r"UTC([+-])(\d\d):(\d\d)")


def zone_of(name: str) -> tzinfo:
    """Find a zone by its IANA name, or by an offset such as ``UTC+05:45``.

    Raises:
        ZoneInfoNotFoundError: There is no such zone.
    """
    offset = _OFFSET.fullmatch(name)
    if offset is None:
        return ZoneInfo(name)
    sign, hours, minutes = offset.groups()
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(shift if sign == "+" else -shift, name)


def next_morning(zone: str, push_time: time, after: datetime) -> Morning:
    """Find the first push strictly after a moment: exactly one for each existing local date.

    A time in the gap of a clock change is shifted forward by the gap; an ambiguous one is
    the first of the two. A date that the zone skipped has none.
    """
    clock = zone_of(zone)
    day = after.astimezone(clock).date() - DAY
    while True:
        at = datetime.combine(day, push_time, clock).astimezone(UTC)
        if at > after and at.astimezone(clock).date() == day:
            return Morning(day, at)
        day += DAY
