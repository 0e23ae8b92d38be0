"""A run as a watch recorded it: the sum, and lap by lap."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.quantities import Distance, Duration


class Sport(StrEnum):
    """What a watch was told that it records."""

    RUN = "run"
    WALK = "walk"
    RIDE = "ride"
    SWIM = "swim"
    OTHER = "other"
    UNCLEAR = "unclear"  # it was told, in a word that is not known here


@dataclass(frozen=True, slots=True)
class Lap:
    """A lap, pressed by hand or made by the watch.

    Attributes:
        is_easy: The watch itself says that it was warm-up, recovery or cool-down.
    """

    distance: Distance | None
    duration: Duration
    is_easy: bool = False

    @property
    def metres(self) -> float:
        return 0.0 if self.distance is None else self.distance.metres


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What a watch recorded.

    Attributes:
        distance: ``None`` where nothing measured it: a treadmill, say.
        moving: Without the time the watch stood still.
        elapsed: From the start to the end.
        heart_rate: On average.
        sport: ``None`` where the file does not tell.
    """

    started_at: datetime
    distance: Distance | None
    moving: Duration
    elapsed: Duration
    laps: tuple[Lap, ...] = ()
    heart_rate: int | None = None
    sport: Sport | None = None
