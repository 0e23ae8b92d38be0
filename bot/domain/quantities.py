"""Distance, duration and pace: the three quantities of every workout.

Each is an immutable number in one unit, so metres never meet seconds by mistake.
Numbers stay exact inside; only ``str()`` rounds.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from bot.domain.errors import QuantityError


class Units(StrEnum):
    """What a runner measures their runs in."""

    KM = "km"
    MI = "mi"

    @property
    def metres(self) -> float:
        return MILE.metres if self is Units.MI else 1000


@dataclass(frozen=True, order=True, slots=True)
class Distance:
    """How far, in metres; always more than zero."""

    metres: float

    def __post_init__(self) -> None:
        if not self.metres > 0:
            raise QuantityError("{metres:g} m is not a distance", metres=self.metres)

    @classmethod
    def of(cls, count: float, units: Units) -> Self:
        return cls(count * units.metres)

    def in_units(self, units: Units) -> float:
        return self.metres / units.metres

    def __add__(self, other: Self) -> "Distance":
        return Distance(self.metres + other.metres)

    def __mul__(self, factor: float) -> "Distance":
        return Distance(self.metres * factor)


MILE = Distance(1609.344)  # exact by the yard and pound agreement of 1959
FIVE_K = Distance(5_000)
TEN_K = Distance(10_000)
HALF_MARATHON = Distance(21_097.5)
MARATHON = Distance(42_195)


@dataclass(frozen=True, order=True, slots=True)
class Duration:
    """How long, in seconds; always more than zero."""

    seconds: float

    def __post_init__(self) -> None:
        if not self.seconds > 0:
            raise QuantityError("{seconds:g} s is not a duration", seconds=self.seconds)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a watch shows: ``1:34``, ``20:05`` or ``1:32:10``.

        Raises:
            QuantityError: The text has another form, or is zero.
        """
        clock = re.fullmatch(r"(?:(\d+):)?([0-5]?\d):([0-5]\d)", text.strip())
        if clock is None:
            raise QuantityError("“{text}” is not a time like 1:34 or 1:32:10", text=text)
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return cls(hours * 3600 + minutes * 60 + seconds)

    def __str__(self) -> str:
        minutes, seconds = divmod(round(self.seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


@dataclass(frozen=True, slots=True)
class Pace:
    """Time per kilometre, in seconds.

    Paces have no ``<``: the smaller one is the faster one, and readers trip over that.
    """

    seconds_per_km: float

    def __post_init__(self) -> None:
        if not self.seconds_per_km > 0:
            raise QuantityError("{pace:g} s/km is not a pace", pace=self.seconds_per_km)

    @classmethod
    def of(cls, distance: Distance, duration: Duration) -> Self:
        return cls(duration.seconds / distance.metres * 1000)

    def is_faster_than(self, other: Self) -> bool:
        return self.seconds_per_km < other.seconds_per_km

    def duration_over(self, distance: Distance) -> Duration:
        return Duration(self.seconds_per_km * distance.metres / 1000)

    def distance_in(self, duration: Duration) -> Distance:
        return Distance(duration.seconds / self.seconds_per_km * 1000)

    def per(self, units: Units) -> Duration:
        return Duration(self.seconds_per_km * units.metres / 1000)

    def __str__(self) -> str:
        return f"{Duration(self.seconds_per_km)}/km"


@dataclass(frozen=True, slots=True)
class PaceRange:
    """From the fast edge to the slow edge."""

    fast: Pace
    slow: Pace
