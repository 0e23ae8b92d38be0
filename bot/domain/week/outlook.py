"""The weeks to come, as they will be if all is run as planned."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.calendar import monday_of
from bot.domain.log.history import History
from bot.domain.quantities import Distance
from bot.domain.season.goal import Goal
from bot.domain.season.season import Phase, Season, SeasonWeek
from bot.domain.week.layout import usual_long_weekday
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


def to_race_day(weeks: Iterator[OutlookWeek]) -> Iterator[OutlookWeek]:
    """Keep the weeks up to the race; the easy ones after it are not the way there."""
    return (each for each in weeks if each.week.phase is not Phase.RECOVERY)


@dataclass(frozen=True, slots=True)
class LongestRun:
    """The longest run of a season.

    Attributes:
        days_before: The race.
    """

    distance: Distance
    days_before: int


def longest_run_to_come(brief: Brief, season: Season, today: date) -> LongestRun | None:
    """Find the longest run on the way to a race, as the season foresees it.

    Returns:
        ``None`` where it has been run, and for whoever races no further than a mile or runs the
        long runs of a plan of their own.
    """
    race_day = season.goal_race.day
    if race_day is None or brief.own_plan is not None or season.goal_race.goal is Goal.MILE:
        return None
    builds = (each for each in season.weeks if each.builds_left is not None)
    weeks = [each for each in builds if each.long and not each.is_sharpening]
    if not weeks:
        return None
    # Of equals the last: the plan leads up to it.
    week = max(reversed(weeks), key=lambda each: each.long.metres if each.long else 0.0)
    day = monday_of(week.starts) + timedelta(days=usual_long_weekday(brief.days))
    if day < today or week.long is None:
        return None
    return LongestRun(week.long, (race_day - day).days)
