"""The whole season at a glance: what was run so far, and what is to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.log.results import LoggedResult
from bot.domain.season.season import Season
from bot.domain.workout.workout import PlannedWorkout


@dataclass(frozen=True, slots=True)
class SeasonView:
    """A season as it looks on a day.

    Attributes:
        planned: What each day asked or asks for, by day; a day without an entry is a rest day.
        run: What was run, by day.
    """

    season: Season
    today: date
    planned: Mapping[date, PlannedWorkout]
    run: Mapping[date, Sequence[LoggedResult]]
