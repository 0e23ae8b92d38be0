"""A service outside that knows the watch: what is asked of it, and how it fails.

Every request may be made twice: entries have ids of ours, and each run is noted once.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.domain.quantities import Distance, Duration
from bot.domain.recording.activity import Activity, Sport

ID_PREFIX = "milecoach-"  # of entries of ours


class Category(StrEnum):
    """What an entry of the calendar is."""

    WORKOUT = "WORKOUT"
    GOAL_RACE = "RACE_A"
    TUNE_UP = "RACE_B"
    PAUSE = "HOLIDAY"
    ILLNESS = "SICK"
    INJURY = "INJURED"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """An entry in words, as the service takes it."""

    id: str
    category: Category
    day: date
    name: str
    last: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """An activity that the service tells of.

    Attributes:
        is_run: Its kind is one of running.
        is_withheld: The service may not pass it on, for it came from Strava.
    """

    id: str
    is_run: bool
    is_withheld: bool
    started_at: datetime | None = None
    distance: Distance | None = None
    moving: Duration | None = None
    elapsed: Duration | None = None
    heart_rate: int | None = None

    @property
    def summary(self) -> Activity | None:
        """What is known of it without its file; ``None`` where that is too little."""
        if self.started_at is None or self.moving is None:
            return None
        return Activity(
            started_at=self.started_at,
            distance=self.distance,
            moving=self.moving,
            elapsed=self.elapsed or self.moving,
            heart_rate=self.heart_rate,
            sport=Sport.RUN,
        )


class ServiceError(Exception):
    """The service did not do what was asked."""


class BadKeyError(ServiceError):
    """The service does not take the key."""


class TroubleError(ServiceError):
    """The service cannot be reached, is slow, fails or asks to be left alone.

    Attributes:
        rest: For how long it asks to be left alone.
    """

    def __init__(self, reason: str, rest: timedelta = timedelta(0)) -> None:
        super().__init__(reason)
        self.rest = rest


class NoFileError(ServiceError):
    """There is no file of this activity."""


class Service(Protocol):
    """A service that runners connect.

    Every call raises ``BadKeyError`` or ``TroubleError`` where it fails.
    """

    async def name_of(self, key: str) -> str:
        """Tell whose key it is."""
        ...

    async def put(self, key: str, events: Sequence[CalendarEvent]) -> Sequence[str]:
        """Put entries into the calendar, in the place of those with the same ids.

        Returns:
            What the service could not pass on to the watch, in its own words.
        """
        ...

    async def not_passed_on(self, key: str, first: date, last: date) -> Sequence[str]:
        """Tell what of our entries on these days did not reach the watch, in its own words."""
        ...

    async def remove(self, key: str, ids: Collection[str]) -> None:
        """Take entries out of the calendar; those that are not there count as taken."""
        ...

    async def arrived(self, key: str, first: date, last: date) -> Sequence[Arrived]:
        """Tell what was recorded on these local dates."""
        ...

    async def file_of(self, key: str, activity: str) -> bytes:
        """Fetch the file of an activity as the watch wrote it.

        Raises:
            NoFileError: There is none.
        """
        ...
