"""Seasons lived week by week, for tests of what plans add up to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.brief import Brief
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import History
from bot.domain.season.season import SeasonWeek, plan_season
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind
from tests.builders import MONDAY, mark


@dataclass(frozen=True)
class LivedWeek:
    """A week as the season foresaw it, and as it was planned from what came before."""

    week: SeasonWeek
    planned: tuple[PlannedWorkout, ...]
    before: History = field(default_factory=History)

    @property
    def metres(self) -> float:
        """Distance of the week, the race not counted."""
        return sum(
            each.workout.distance.metres
            for each in self.planned
            if each.workout.distance and each.workout.kind is not WorkoutKind.RACE
        )

    @property
    def raced(self) -> float:
        """Distance of the week with its race."""
        return sum(each.workout.distance.metres for each in self.planned if each.workout.distance)

    @property
    def has_race(self) -> bool:
        return bool(self.days_of(WorkoutKind.RACE))

    def days_of(self, *kinds: WorkoutKind) -> list[date]:
        return [each.day for each in self.planned if each.workout.kind in kinds]


Live = Callable[[History, Sequence[PlannedWorkout]], History]


def as_planned(history: History, planned: Sequence[PlannedWorkout]) -> History:
    done = tuple(replace(each, outcome=Outcome.DONE) for each in planned)
    return replace(history, planned=history.planned + done)


def live(
    brief: Brief,
    starts: date = MONDAY,
    marks: Sequence[Mark] = (mark("6:00"),),
    live_week: Live = as_planned,
) -> list[LivedWeek]:
    """Plan a season and run it, week by week."""
    season = plan_season(brief, starts)
    history = History(marks=tuple(marks))
    lived = []
    for week in season.weeks:
        planned = plan_week(brief, season, week.number, history)
        lived.append(LivedWeek(week, planned, history))
        history = live_week(history, planned)
    return lived
