"""The weeks to come, as they will be if all is run as planned."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.brief import Brief
from bot.domain.log.history import History
from bot.domain.season.season import Phase, Season, SeasonWeek
from bot.domain.week.week import plan_week
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind


@dataclass(frozen=True, slots=True)
class OutlookWeek:
    """A week of the season with its workouts."""

    week: SeasonWeek
    workouts: tuple[PlannedWorkout, ...]

    @property
    def metres(self) -> float:
        """Distance of the week as far as it is known, a race not counted."""
        return sum(
            each.workout.distance.metres
            for each in self.workouts
            if each.workout.distance and each.workout.kind is not WorkoutKind.RACE
        )


def look_ahead(
    brief: Brief, season: Season, history: History, first: int = 1
) -> Iterator[OutlookWeek]:
    """Plan the weeks of a season from a number on, each as if those before were run.

    Args:
        brief: The runner.
        season: The season planned from the brief.
        history: What was planned and run before the first of these weeks.
        first: The number of the first week wanted.
    """
    for week in season.weeks[first - 1 :]:
        workouts = plan_week(brief, season, week.number, history)
        yield OutlookWeek(week, workouts)
        done = tuple(replace(each, outcome=Outcome.DONE) for each in workouts)
        history = replace(history, planned=history.planned + done)


def to_race_day(weeks: Iterator[OutlookWeek]) -> list[OutlookWeek]:
    """Keep the weeks up to the race; the easy ones after it are not the way there."""
    return [each for each in weeks if each.week.phase is not Phase.RECOVERY]
