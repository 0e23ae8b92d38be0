"""What a runner trains for: a goal race on a day, or a faster mile in the off-season."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.quantities import FIVE_K, HALF_MARATHON, MARATHON, MILE, TEN_K, Distance, Duration


class Goal(StrEnum):
    """The events a plan can lead to."""

    MILE = "mile"
    FIVE_K = "5k"
    TEN_K = "10k"
    HALF = "half"
    MARATHON = "marathon"
    OFF_SEASON = "off-season"

    @property
    def distance(self) -> Distance:
        """The race to run; in the off-season the mile that ends it."""
        return _DISTANCES[self]


_DISTANCES = {
    Goal.MILE: MILE,
    Goal.FIVE_K: FIVE_K,
    Goal.TEN_K: TEN_K,
    Goal.HALF: HALF_MARATHON,
    Goal.MARATHON: MARATHON,
    Goal.OFF_SEASON: MILE,
}


@dataclass(frozen=True, slots=True)
class GoalRace:
    """The event a plan leads to.

    Attributes:
        day: Race day; ``None`` only in the off-season.
        target: The time the runner hopes for. It never sets a rep target.
        name: What the runner calls it, as typed: ``5th Ave Mile``.
    """

    goal: Goal
    day: date | None = None
    target: Duration | None = None
    name: str | None = None
