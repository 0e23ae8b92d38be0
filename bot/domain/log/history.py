"""What happened so far: what a week is made from, besides the season."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

from bot.domain.fitness.marks import Mark
from bot.domain.log.results import Flag, LoggedResult, Result, ResultKind
from bot.domain.quantities import Pace
from bot.domain.workout.workout import Outcome, PlannedWorkout, Workout, WorkoutKind

LONGEST_RUN_DAYS = timedelta(days=30)
_day_of = attrgetter("day")


class SetbackKind(StrEnum):
    """Why running was held back."""

    PAIN = "pain"
    ILLNESS = "illness"
    FEVER = "fever"
    RED_FLAG = "red_flag"
    PAUSE = "pause"
    QUIET = "quiet"  # nothing unasked goes out until the runner asks for running in words
    HEAT = "heat"
    FORECAST_HEAT = "forecast_heat"  # nobody told it

    @property
    def is_hot(self) -> bool:
        """Whether the air held back, and not the runner."""
        return self in {SetbackKind.HEAT, SetbackKind.FORECAST_HEAT}


@dataclass(frozen=True, slots=True)
class Setback:
    """Days that called for less.

    Attributes:
        ended: Last day; ``None`` while it lasts.
        severity: For pain 0 to 10, for heat its index, else ``None``.
    """

    kind: SetbackKind
    started: date
    ended: date | None = None
    severity: float | None = None
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """How far was run on a day."""

    day: date
    metres: float


@dataclass(frozen=True)
class History:
    """What was asked, what was run, and how fit that showed the runner to be; oldest first."""

    marks: tuple[Mark, ...] = ()
    planned: tuple[PlannedWorkout, ...] = ()
    results: tuple[LoggedResult, ...] = ()
    setbacks: tuple[Setback, ...] = ()

    @cached_property
    def all_marks(self) -> tuple[Mark, ...]:
        """Marks told and marks from trials and races in the log, oldest first."""
        all_out = [logged for logged in self.results if logged.result.kind in ALL_OUT]
        run = [mark for logged in all_out if (mark := _mark(logged)) is not None]
        return tuple(sorted(dict.fromkeys((*self.marks, *run)), key=_day_of))

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Every run, oldest first: from the log, and done workouts that are not in it."""
        asked = {each.day: each for each in self.planned if each.outcome is not Outcome.MOVED}
        runs = [
            Run(logged.day, _metres(logged.result, asked.get(logged.day)))
            for logged in self.results
            if logged.result.kind in RUNNING
        ]
        logged_days = {run.day for run in runs}
        runs += [
            Run(each.day, each.workout.distance.metres)
            for each in asked.values()
            if each.outcome is Outcome.DONE
            and each.workout.distance
            and each.day not in logged_days
        ]
        return tuple(sorted(runs, key=_day_of))


def marks_of(history: History) -> tuple[Mark, ...]:
    return history.all_marks


def last_all_out(history: History) -> date | None:
    """Find the day of the last race or trial that was run; marks only told of have no day."""
    run = [logged.day for logged in history.results if _mark(logged) is not None]
    run += [
        each.day
        for each in history.planned
        if each.workout.kind in {WorkoutKind.TIME_TRIAL, WorkoutKind.RACE}
        and each.outcome is Outcome.DONE
    ]
    return max(run, default=None)


def with_outcomes(
    planned: Iterable[PlannedWorkout], results: Sequence[LoggedResult], today: date
) -> tuple[PlannedWorkout, ...]:
    """Tell from the log what came of each workout.

    A fitting run on its day is done, a skip is skipped, a day that passed with neither is
    missed.  What was moved stays moved.
    """
    run: dict[date, set[ResultKind]] = {}
    for logged in results:
        run.setdefault(logged.day, set()).add(logged.result.kind)
    return tuple([_came_to(each, run.get(each.day), today) for each in planned])


def fits(workout: Workout, result: Result) -> bool:
    """Whether a result is what the workout asked for, or more."""
    return result.kind in _FITTING[workout.kind]


def runs_of(history: History) -> tuple[Run, ...]:
    return history.runs


def longest_before(runs: Sequence[Run], day: date) -> float | None:
    """Find the longest run of the 30 days before a day, in metres; ``None`` without a run.

    Args:
        runs: Oldest first.
        day: The day that is planned or looked at.
    """
    first = bisect_left(runs, day - LONGEST_RUN_DAYS, key=_day_of)
    end = bisect_left(runs, day, first, key=_day_of)
    return max([run.metres for run in runs[first:end]], default=None)


def mile_workouts_done(history: History, before: date) -> tuple[PlannedWorkout, ...]:
    return tuple(
        each
        for each in history.planned
        if each.day < before
        and each.workout.kind is WorkoutKind.MILE_WORKOUT
        and each.outcome is Outcome.DONE
    )


def mile_work_before(history: History, before: date) -> tuple[PlannedWorkout, ...]:
    """Find the work at mile pace of the days before one: run, or still to be run."""
    return tuple(
        each
        for each in history.planned
        if each.day < before
        and each.workout.is_at_mile_pace
        and each.outcome in {Outcome.DONE, Outcome.PLANNED}
    )


RUNNING = frozenset({ResultKind.RUN, ResultKind.INTERVALS, ResultKind.TIME_TRIAL, ResultKind.RACE})
ALL_OUT = frozenset({ResultKind.TIME_TRIAL, ResultKind.RACE})
_NOT_RUN = frozenset({ResultKind.SKIP, ResultKind.REST})
_FITTING = {
    WorkoutKind.EASY: RUNNING,
    WorkoutKind.LONG: RUNNING,
    WorkoutKind.MILE_WORKOUT: ALL_OUT | {ResultKind.INTERVALS},
    WorkoutKind.RACE_SPECIFIC: RUNNING,
    WorkoutKind.TIME_TRIAL: ALL_OUT,
    WorkoutKind.RACE: ALL_OUT,
}
NOT_ALL_OUT: tuple[Flag, ...] = ("dnf", "not_race")
_UNTOLD_PACE = Pace(390)  # where neither the log nor the plan knows the distance


def _mark(logged: LoggedResult) -> Mark | None:
    result = logged.result
    if result.kind not in ALL_OUT or result.has(*NOT_ALL_OUT):
        return None
    if result.distance is None or result.duration is None:
        return None
    return Mark(logged.day, result.distance, result.duration)


def _came_to(each: PlannedWorkout, run: Set[ResultKind] | None, today: date) -> PlannedWorkout:
    if each.outcome is Outcome.MOVED:
        return each
    if run and not _FITTING[each.workout.kind].isdisjoint(run):
        outcome = Outcome.DONE
    elif run and not _NOT_RUN.isdisjoint(run):
        outcome = Outcome.SKIPPED
    else:
        outcome = Outcome.MISSED if each.day < today else Outcome.PLANNED
    return each if each.outcome is outcome else PlannedWorkout(each.day, each.workout, outcome)


def _metres(result: Result, asked: PlannedWorkout | None) -> float:
    told = 0.0 if result.distance is None else result.distance.metres
    if told and result.kind not in ALL_OUT:
        return told
    if asked is not None and asked.workout.distance and _is_part_of(asked.workout, result):
        # Warm-up and cool-down are part of the run, though not of the mark.
        return max(told, asked.workout.distance.metres)
    if not told and result.duration is not None:
        return _UNTOLD_PACE.distance_in(result.duration).metres
    if not told and result.reps and result.rep_distance:
        return 2 * result.reps * result.rep_distance.metres
    return told


def _is_part_of(workout: Workout, result: Result) -> bool:
    """Whether a result was the middle of its workout; a mile in place of an easy run was not."""
    return fits(workout, result) and (result.kind not in ALL_OUT or workout.kind.is_hard)
