"""All that one week is made from, seen together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from bot.domain.brief import Brief
from bot.domain.calendar import days_from
from bot.domain.health.guards import spans_of
from bot.domain.health.restraints import FREE, Allowed, Restraint, restraint_on
from bot.domain.log.history import History
from bot.domain.log.results import ResultKind
from bot.domain.season.events import Event, events_of
from bot.domain.season.goal import Goal
from bot.domain.season.season import (
    SHORT_PLAN,
    Phase,
    Season,
    SeasonWeek,
    last_workout_day,
)
from bot.domain.week.form import RunnerForm, form_of
from bot.domain.workout.workout import (
    Intensity,
    Outcome,
    PlannedWorkout,
    Workout,
    WorkoutKind,
)

DAYS_BEFORE_FINALE = {"hard": 4, "long": 6}
_EVE_DAYS = 6  # running days a week, from which on the two days before a race are run
DAYS_BEFORE_TUNE_UP = {"hard": 4, "long": 4}
_REST_DAYS = {Goal.MARATHON: 4, Goal.HALF: 2, Goal.TEN_K: 1}  # after a race: no run at all
HARD_RESULTS = frozenset({ResultKind.INTERVALS, ResultKind.TIME_TRIAL, ResultKind.RACE})


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A week of a season, for one runner in one form.

    Attributes:
        dates: The days of the week, from the one it starts on.
        events: The races and the final trial of the season.
        restraints: What each day may ask for, where it is not everything.
        running_days: The runner's days that are free for a run, in order.
        hard_around: Hard days of the week before, and all races.
        long_around: Long runs of the week before.
        pinned_hard: The day of this week's hard workout, where it was run or planned before.
        standing: Days of hard workouts that were run or planned before, with what stood there.
        pinned_long: The day of this week's long run, where it was planned before.
        last_workout: The day of the last workout before the race that the season leads to.
    """

    brief: Brief
    season: Season
    week: SeasonWeek
    form: RunnerForm
    dates: Sequence[date]
    events: Sequence[Event]
    restraints: Mapping[date, Restraint]
    running_days: Sequence[date]
    hard_around: Sequence[date]
    long_around: Sequence[date]
    pinned_hard: date | None
    standing: Mapping[date, Workout | None]
    pinned_long: date | None
    last_workout: date | None

    @property
    def history(self) -> History:
        return self.form.history

    @cached_property
    def finale(self) -> Event:
        return next(event for event in self.events if event.is_finale)

    @property
    def events_now(self) -> list[Event]:
        return [event for event in self.events if event.day in self.dates]

    @property
    def is_race_week(self) -> bool:
        return self.finale.day in self.dates

    @property
    def is_short(self) -> bool:
        """Whether the race was too near from the start to train for."""
        return self.finale.day - self.season.weeks[0].starts < SHORT_PLAN

    def days_to_race(self, day: date) -> int:
        return (self.finale.day - day).days

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

    def restraint_on(self, day: date) -> Restraint:
        return self.restraints.get(day, FREE)

    def allowed_on(self, day: date) -> Allowed:
        return self.restraint_on(day).allowed

    def leaves_room(self, day: date, run: Literal["hard", "long"]) -> bool:
        """Whether a hard or a long day is far enough before every race to come."""
        return all(
            (event.day - day).days
            >= (DAYS_BEFORE_FINALE if event.is_finale else DAYS_BEFORE_TUNE_UP)[run]
            for event in self.events
            if event.day > day
        )


def situation_of(brief: Brief, season: Season, number: int, history: History) -> Situation:
    """See a week of the season together with all that bears on it."""
    week = season.weeks[number - 1]
    form = form_of(brief, season, week, history)
    dates = [*days_from(week.starts, week.ends)]
    events = events_of(brief, season)
    spans = spans_of(brief, events, history, form.runs, form.breaks, since=dates[0])
    restraints = {day: restraint_on(day, spans) for day in dates}
    just_before = _just_before(week, history)
    standing, pinned_long = _pinned(dates, events, history)
    days = _own_days(brief, dates, events, history)
    hard_before = [each.day for each in just_before if is_session(each.workout)]
    return Situation(
        brief=brief,
        season=season,
        week=week,
        form=form,
        dates=dates,
        events=events,
        restraints=restraints,
        running_days=_running_days(brief, week, days, events, restraints),
        hard_around=hard_before + [event.day for event in events],
        long_around=[each.day for each in just_before if is_long(each.workout)],
        pinned_hard=next(iter(standing), None),
        standing=standing,
        pinned_long=pinned_long,
        last_workout=_last_workout(brief, events),
    )


def _last_workout(brief: Brief, events: Sequence[Event]) -> date | None:
    finale = next(event for event in events if event.is_finale)
    return last_workout_day(brief, finale.day)


def _own_days(
    brief: Brief, dates: Sequence[date], events: Sequence[Event], history: History
) -> list[date]:
    """Find the days of the week to run on: the usual ones, but for runs that were swapped away."""
    races = {event.day for event in events}
    asked = {
        each.day: each
        for each in history.planned
        if each.day in dates and each.day not in races and each.outcome is not Outcome.MOVED
    }
    usual = {day for day in dates if day.weekday() in brief.days}
    open_days = {
        day for day, each in asked.items() if each.outcome in {Outcome.PLANNED, Outcome.DONE}
    }
    days, left = set(usual), sorted(usual - asked.keys())
    for guest in sorted(open_days - usual):
        if left:
            gone = min(left, key=lambda day: abs((day - guest).days))
            left.remove(gone)
            days = days - {gone} | {guest}
    return sorted(days)


def is_long(workout: Workout) -> bool:
    """Whether a workout is the long run of its week, with marathon pace or without."""
    is_marathon_pace = (
        workout.kind is WorkoutKind.RACE_SPECIFIC and workout.intensity is Intensity.MARATHON
    )
    return workout.kind is WorkoutKind.LONG or is_marathon_pace


def is_session(workout: Workout) -> bool:
    """Whether a workout is a hard one of its own, not a long run with marathon pace."""
    return workout.kind.is_hard and not is_long(workout)


def _running_days(
    brief: Brief,
    week: SeasonWeek,
    days: Sequence[date],
    events: Sequence[Event],
    restraints: Mapping[date, Restraint],
) -> list[date]:
    def rests(day: date) -> bool:
        is_over = week.phase is not Phase.RECOVERY and day >= events[-1].day
        return (
            is_over  # what is left of race week is rest
            or restraints[day].allowed is Allowed.NOTHING
            or (
                len(brief.days) < _EVE_DAYS
                and any(event.is_finale and 1 <= (event.day - day).days <= 2 for event in events)
            )
            or any(
                0 <= (day - event.day).days <= _REST_DAYS.get(event.race.goal, 0)
                for event in events
            )
        )

    return [day for day in days if not rests(day)]


def _just_before(week: SeasonWeek, history: History) -> list[PlannedWorkout]:
    first = week.starts - timedelta(days=2)
    return [
        each
        for each in history.planned
        if first <= each.day < week.starts and each.outcome in {Outcome.DONE, Outcome.PLANNED}
    ]


def _pinned(
    dates: Sequence[date], events: Sequence[Event], history: History
) -> tuple[Mapping[date, Workout | None], date | None]:
    """Find where this week's hard workouts and long run stand, if the week was made before.

    The runner may have moved them; making the rest of the week anew leaves them there.
    """
    races = {event.day for event in events}
    standing: dict[date, Workout | None] = {
        logged.day: None
        for logged in history.results
        if logged.day in dates and logged.day not in races and logged.result.kind in HARD_RESULTS
    }
    planned = [
        each
        for each in history.planned
        if each.day in dates
        and each.day not in races
        and each.outcome in {Outcome.PLANNED, Outcome.DONE}
    ]
    standing |= {each.day: each.workout for each in planned if is_session(each.workout)}
    long = [each.day for each in planned if is_long(each.workout)]
    return standing, next(iter(long), None)
