"""The log looked back on for an answer: runs between two days, best and last times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import WEEK, monday_of
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import RUNNING, History, marks_of, runs_of
from bot.domain.log.progress import miles_run
from bot.domain.log.race_story import SAME_DISTANCE
from bot.domain.log.results import LoggedResult
from bot.domain.quantities import MILE, Distance
from bot.domain.workout.workout import Outcome, PlannedWorkout


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was run between two days."""

    runs: int
    metres: float
    longest: float


def stretch_of(history: History, first: date, last: date) -> Stretch:
    """Sum up the runs of some days."""
    run = [each.metres for each in runs_of(history) if first <= each.day <= last]
    return Stretch(len(run), sum(run), max(run, default=0))


def results_of(history: History, first: date, last: date) -> tuple[LoggedResult, ...]:
    """Collect the runs of some days as they were told, oldest first."""
    return tuple(
        one for one in history.results if first <= one.day <= last and one.result.kind in RUNNING
    )


def marks_over(history: History, distance: Distance) -> tuple[Mark, ...]:
    """Collect the times over a distance, oldest first; 1,600 m count as a mile."""
    if distance == MILE:
        return tuple(Mark(mile.day, MILE, mile.time) for mile in miles_run(history))
    return tuple(
        mark
        for mark in marks_of(history)
        if abs(mark.distance.metres - distance.metres) <= SAME_DISTANCE * distance.metres
    )


def best_of(marks: tuple[Mark, ...]) -> Mark | None:
    return min(marks, key=lambda mark: mark.duration.seconds, default=None)


def weeks_in_full(planned: Iterable[PlannedWorkout], today: date) -> int:
    """Count the weeks in a row, up to the last whole one, in which every planned run was done."""
    by_week: dict[date, list[PlannedWorkout]] = {}
    for each in planned:
        if each.outcome is not Outcome.MOVED:
            by_week.setdefault(monday_of(each.day), []).append(each)
    weeks, monday = 0, monday_of(today) - WEEK
    while monday in by_week and all(one.outcome is Outcome.DONE for one in by_week[monday]):
        weeks, monday = weeks + 1, monday - WEEK
    return weeks
