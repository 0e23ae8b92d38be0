"""Looking back: miles over time, reps workout by workout, weeks as run and as planned."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import TypeVar

from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.fitness.fitness import estimate_fitness, predict_race
from bot.domain.log.assessment import mean_of
from bot.domain.log.history import History, marks_of, runs_of
from bot.domain.log.results import LoggedResult
from bot.domain.quantities import Distance, Duration
from bot.domain.workout.workout import Outcome, PlannedWorkout, WorkoutKind

Dated = TypeVar("Dated", PlannedWorkout, LoggedResult)


@dataclass(frozen=True, slots=True)
class MileRun:
    """A mile that was run all out, or told of."""

    day: date
    time: Duration


@dataclass(frozen=True, slots=True)
class RepsRun:
    """A mile workout as it was run.

    Attributes:
        mean: Mean time of a rep.
        target: What was asked; ``None`` while it was by feel.
    """

    day: date
    count: int
    distance: Distance
    mean: Duration
    target: Duration | None


@dataclass(frozen=True, slots=True)
class RacePredicted:
    """What a race could have brought, by all that was known on a day."""

    day: date
    fast: Duration
    slow: Duration


@dataclass(frozen=True, slots=True)
class WeekRun:
    """A calendar week in metres and runs; the present one as far as it goes.

    Attributes:
        asked: Metres planned; 0 where the runner's own plan has runs of its own.
        run: Metres run.
        done: How many workouts were done, of ``workouts``.
        longest: Metres of its longest run.
    """

    starts: date
    asked: float
    run: float
    done: int
    workouts: int
    longest: float = 0.0


def miles_run(history: History) -> tuple[MileRun, ...]:
    """Collect every mile, oldest first; 1,600 m count as the mile they are worth."""
    miles = []
    for mark in marks_of(history):
        alone = estimate_fitness((mark,))
        if alone is not None and alone.is_mile_real:
            miles.append(MileRun(mark.day, alone.mile))
    return tuple(miles)


def reps_run(history: History) -> tuple[RepsRun, ...]:
    """Collect the mile workouts whose times are known, oldest first."""
    asked = {
        each.day: each.workout
        for each in history.planned
        if each.workout.kind is WorkoutKind.MILE_WORKOUT and each.outcome is Outcome.DONE
    }
    found = []
    for logged in history.results:
        workout, result = asked.get(logged.day), logged.result
        mean = mean_of(result)
        if workout is None or workout.reps is None or mean is None or result.rep_distance is None:
            continue
        target = workout.reps.target
        found.append(
            RepsRun(
                day=logged.day,
                count=result.reps or len(result.splits),
                distance=result.rep_distance,
                mean=Duration(mean),
                target=None if target is None else target.duration_over(result.rep_distance),
            )
        )
    return tuple(found)


def weeks_run(history: History, started: date, today: date, count: int) -> tuple[WeekRun, ...]:
    """Sum up the last weeks of the plan, oldest first, the present one last."""
    return tuple(reversed(list(_weeks_back(history, started, today, count))))


def ran_all(history: History, monday: date) -> bool:
    """Whether every workout of a calendar week was run, and there was one."""
    week = _between(history.planned, monday, monday + WEEK - DAY)
    outcomes = {each.outcome for each in week} - {Outcome.MOVED}
    return outcomes == {Outcome.DONE}


def week_run(history: History, monday: date) -> WeekRun:
    """Sum up one calendar week."""
    sunday = monday + WEEK - DAY
    week = History(
        planned=_between(history.planned, monday, sunday),
        results=_between(history.results, monday, sunday),
    )
    planned = [each for each in week.planned if each.outcome is not Outcome.MOVED]
    distances = [each.workout.distance for each in planned]
    run = [each.metres for each in runs_of(week)]
    return WeekRun(
        starts=monday,
        asked=0 if None in distances else sum(each.metres for each in distances if each),
        run=sum(run),
        done=sum(1 for each in planned if each.outcome is Outcome.DONE),
        workouts=len(planned),
        longest=max(run, default=0.0),
    )


def _between(entries: tuple[Dated, ...], first: date, last: date) -> tuple[Dated, ...]:
    """Cut days out of what is in the order of its days."""
    begin = bisect_left(entries, first, key=_day_of)
    return entries[begin : bisect_right(entries, last, lo=begin, key=_day_of)]


_day_of = attrgetter("day")


def predictions_over_time(
    history: History, distance: Distance, weekly: Distance | None
) -> tuple[RacePredicted, ...]:
    """Predict a race after each mark, from what was known then; oldest first."""
    marks = marks_of(history)
    found = []
    for day in sorted({mark.day for mark in marks}):
        fitness = estimate_fitness([mark for mark in marks if mark.day <= day])
        assert fitness is not None  # noqa: S101 - there is a mark
        may_bring = predict_race(fitness, distance, weekly)
        found.append(RacePredicted(day, may_bring.fast, may_bring.slow))
    return tuple(found)


def _weeks_back(history: History, started: date, today: date, count: int) -> Iterator[WeekRun]:
    monday = monday_of(today)
    for _ in range(count):
        if monday + WEEK <= started:
            return
        yield week_run(history, monday)
        monday -= WEEK
