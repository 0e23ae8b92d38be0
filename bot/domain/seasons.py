"""The season: phases and weekly distances up to race day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.goals import GoalRace
from bot.domain.paces import Distance


class Phase(StrEnum):
    """A part of the season with one purpose."""

    BASE = "base"
    MILE_BLOCK = "mile_block"
    RACE_SPECIFIC = "race_specific"
    TAPER = "taper"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SeasonWeek:
    """A calendar week, Monday to Sunday, as the season foresees it.

    Attributes:
        number: 1 is the week in which the plan starts.
        starts: Its Monday; in the first week the day the plan starts.
        distance: What the runner should run in all; ``None`` in companion mode.
        is_step_back: A lighter week, to absorb the ones before.
    """

    number: int
    starts: date
    phase: Phase
    distance: Distance | None
    is_step_back: bool = False

    @property
    def ends(self) -> date:
        return self.starts + timedelta(days=6 - self.starts.weekday())


@dataclass(frozen=True, slots=True)
class Season:
    """The way to race day: a pure function of the runner's brief."""

    goal_race: GoalRace
    weeks: tuple[SeasonWeek, ...]

    def week_of(self, day: date) -> SeasonWeek | None:
        return next((week for week in self.weeks if week.starts <= day <= week.ends), None)
