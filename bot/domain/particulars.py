"""What a question holds of its own: the figures, days and conditions it is asked about."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.domain.quantities import Distance, Duration, Pace, Units


class Condition(StrEnum):
    """What a question is asked under, which changes the answer."""

    ASKS_COACH = "asks_coach"  # what would you do?
    BEST_EFFORT = "all_out"
    BOTH_SIDES = "both_sides"
    CHANGE_ROUTE = "change_route"
    EASY_ASKED = "easy"
    FOR_MONTHS = "for_months"
    LONG_ASKED = "long"
    OWN_SLOPE = "own_slope"  # a bridge, a ramp
    REPS_ASKED = "reps"
    LITTLE_APPETITE = "little_appetite"
    ONE_SIDED = "one_sided"
    PANIC = "panic"
    PARTY = "party"
    PACING = "pacing"
    START = "start"
    STOP = "stop"
    RACE_ASKED = "race"
    THIGHS = "thighs"
    TIME_ZONES = "jet_lag"
    TIRED = "tired"
    WHEEZES = "wheezes"
    WHY = "why"


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """The typed parts of a question.

    Attributes:
        paces: What may be a pace: said with its unit, or as a bare clock of minutes.
        numbers: Bare numbers that nobody owns, in the order they are said.
        spans: Times with a unit.
        starts_at: The hour of a start.
        days: The days that are named, today among them only where it is.
    """

    paces: tuple[Pace, ...] = ()
    distances: tuple[Distance, ...] = ()
    numbers: tuple[float, ...] = ()
    spans: tuple[Duration, ...] = ()
    starts_at: time | None = None
    slept: Duration | None = None
    pulse: int | None = None
    days: tuple[date, ...] = ()
    conditions: frozenset[Condition] = frozenset()

    def has(self, *conditions: Condition) -> bool:
        return not self.conditions.isdisjoint(conditions)

    @property
    def pace(self) -> Pace | None:
        return self.paces[0] if self.paces else None

    @property
    def minutes(self) -> int | None:
        """How long a run is that is asked about."""
        return self.minutes_within(_LEAST_MINUTES, _MOST_MINUTES)

    def minutes_within(self, least: int, most: int) -> int | None:
        """Find a time between two bounds."""
        told = (round(each.seconds / 60) for each in self.spans)
        return next((each for each in told if least <= each <= most), None)

    def distance(self, units: Units, least: float, most: float) -> Distance | None:
        """Find a distance between two bounds; a bare number is one in the runner's units.

        Args:
            units: What a bare number is in.
            least: In those units.
            most: In those units.
        """
        bare = (Distance.of(each, units) for each in self.numbers if each > 0)
        return next(
            (each for each in (*self.distances, *bare) if least <= each.in_units(units) <= most),
            None,
        )


_LEAST_MINUTES, _MOST_MINUTES = 10, 300


NOTHING = Particulars()
