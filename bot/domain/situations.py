"""All that one week is made from, seen together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.briefs import Brief
from bot.domain.events import Event, events_of
from bot.domain.forms import Form, form_of
from bot.domain.goals import Goal
from bot.domain.histories import History
from bot.domain.restraints import Allowed, Restraint
from bot.domain.seasons import Phase, Season, SeasonWeek
from bot.domain.workouts import Outcome, PlannedWorkout, WorkoutKind

DAYS_BEFORE_FINALE = {"hard": 4, "long": 6}
DAYS_BEFORE_TUNE_UP = {"hard": 4, "long": 4}
_REST_DAYS = {Goal.MARATHON: 4, Goal.HALF: 2, Goal.TEN_K: 1}  # after a race: no run at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A week of a season, for one runner in one form.

    Attributes:
        restraint_on: What each day may ask for.
    """

    brief: Brief
    season: Season
    week: SeasonWeek
    form: Form
    events: tuple[Event, ...]
    restraint_on: Callable[[date], Restraint]

    @property
    def history(self) -> History:
        return self.form.history

    @property
    def finale(self) -> Event:
        return next(event for event in self.events if event.is_finale)

    @property
    def dates(self) -> list[date]:
        length = (self.week.ends - self.week.starts).days + 1
        return [self.week.starts + timedelta(days=count) for count in range(length)]

    @property
    def events_now(self) -> tuple[Event, ...]:
        return tuple(e for e in self.events if self.week.starts <= e.day <= self.week.ends)

    @property
    def running_days(self) -> list[date]:
        """The runner's days in this week that are free for a run, in order."""
        taken = {event.day for event in self.events}
        return [
            day
            for day in self.dates
            if day.weekday() in self.brief.days and day not in taken and not self._rests_on(day)
        ]

    @property
    def position(self) -> int:
        """How many weeks of the same phase come directly before this one."""
        weeks = self.season.weeks[: self.week.number - 1]
        return next(
            (n for n, week in enumerate(reversed(weeks)) if week.phase is not self.week.phase),
            len(weeks),
        )

    @property
    def next_phase(self) -> Phase | None:
        later = self.season.weeks[self.week.number :]
        return later[0].phase if later else None

    def allowed_on(self, day: date) -> Allowed:
        return self.restraint_on(day).allowed

    def leaves_room(self, day: date, purpose: str) -> bool:
        """Whether a hard or a long day is far enough before every race to come."""
        return all(
            (event.day - day).days
            >= (DAYS_BEFORE_FINALE if event.is_finale else DAYS_BEFORE_TUNE_UP)[purpose]
            for event in self.events
            if event.day > day
        )

    def hard_around(self) -> list[date]:
        """Hard days of the week before, and races near this one."""
        days = [e.day for e in self._just_before if e.workout.kind.is_hard]
        return days + [event.day for event in self.events]

    def long_around(self) -> list[date]:
        return [e.day for e in self._just_before if e.workout.kind is WorkoutKind.LONG]

    @property
    def _just_before(self) -> list[PlannedWorkout]:
        first = self.week.starts - timedelta(days=2)
        return [
            each
            for each in self.history.planned
            if first <= each.day < self.week.starts
            and each.outcome in {Outcome.DONE, Outcome.PLANNED}
        ]

    def _rests_on(self, day: date) -> bool:
        if self.allowed_on(day) is Allowed.NOTHING:
            return True
        if self.week.phase is not Phase.RECOVERY and day > self.finale.day:
            return True  # what is left of race week is rest
        return any(
            0 < (day - event.day).days <= _REST_DAYS.get(event.race.goal, 0)
            for event in self.events
        )


def situation_of(brief: Brief, season: Season, number: int, history: History) -> Situation:
    """See a week of the season together with all that bears on it."""
    week = season.weeks[number - 1]
    events = events_of(brief, season)
    return Situation(
        brief=brief,
        season=season,
        week=week,
        form=form_of(brief, season, week, history),
        events=events,
        restraint_on=lambda day: _restraint(brief, events, day),
    )


def _restraint(brief: Brief, events: tuple[Event, ...], day: date) -> Restraint:
    found = [Restraint(Allowed.ALL, "")]
    if not brief.health.allows_speed:
        found.append(Restraint(Allowed.EASY, "health"))
    for event in events:
        if event.day < day <= event.easy_until:
            found.append(Restraint(Allowed.SHORT, "after-race"))
        if 0 < (event.day - day).days <= 2:
            found.append(Restraint(Allowed.SHORT, "before-race"))
    return min(found, key=lambda restraint: restraint.allowed)
