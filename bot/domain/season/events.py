"""The fixed days of a season: races, and the trial that ends an off-season."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.season.goal import Goal, GoalRace
from bot.domain.season.recovery import RECOVERY_DAYS
from bot.domain.season.season import Season, closing_race, finale_day
from bot.domain.workout.workout import WorkoutKind


@dataclass(frozen=True, slots=True)
class Event:
    """An all-out effort on its day.

    Attributes:
        is_finale: What the season leads to; others are tune-ups on the way.
    """

    day: date
    race: GoalRace
    kind: WorkoutKind
    is_finale: bool

    @property
    def easy_until(self) -> date:
        """Last of the easy days that follow it."""
        return self.day + timedelta(days=RECOVERY_DAYS[self.race.goal])


def events_of(brief: Brief, season: Season) -> tuple[Event, ...]:
    """Find the races and the final trial of a season, in order."""
    starts = season.weeks[0].starts
    closing = closing_race(brief, starts)
    race = brief.goal_race if closing is None else closing[0]
    finale = finale_day(brief, starts)
    is_trial = race.goal is Goal.OFF_SEASON and race.day is None
    kind = WorkoutKind.TIME_TRIAL if is_trial else WorkoutKind.RACE
    tune_ups = (
        Event(tune_up.day, tune_up, WorkoutKind.RACE, is_finale=False)
        for tune_up in brief.tune_ups
        if tune_up.day is not None and starts <= tune_up.day < finale
    )
    events = (*tune_ups, Event(finale, race, kind, is_finale=True))
    return tuple(sorted(events, key=lambda event: event.day))
