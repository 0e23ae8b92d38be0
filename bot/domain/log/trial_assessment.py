"""What a new mile means beside the one before: honest words for a few seconds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.fitness.fitness import Fitness, estimate_fitness
from bot.domain.fitness.marks import Mark
from bot.domain.fitness.target_mile import latest_mile
from bot.domain.fitness.target_pace import MOST_TO_HOPE
from bot.domain.log.history import ALL_OUT, NOT_ALL_OUT, History, marks_of
from bot.domain.log.results import Result
from bot.domain.quantities import Distance, Duration

HONEST_FIRST = 15.0  # seconds: more than that is rarely fitness


class Progress(StrEnum):
    """A mile against the mile before."""

    SLOWER = "slower"
    SAME = "same"  # within a second
    REAL_PR = "real_pr"
    BIG_PR = "big_pr"  # more than a few seconds
    FIRST_HONEST = "first_honest"  # so much that the one before was no all-out mile


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialAssessment:
    """An all-out mile beside the one before, and what it sets.

    Attributes:
        run: What was run: a mile, or 1,600 m of a track.
        mile: The time as a mile.
        before: The mile before it; ``None`` where none was run.
        fitness: What targets come from now.
    """

    run: Distance
    mile: Duration
    before: Duration | None
    fitness: Fitness

    @property
    def progress(self) -> Progress | None:
        return None if self.before is None else progress_of(self.before, self.mile)


def assess_trial(result: Result, day: date, history: History) -> TrialAssessment | None:
    """Hold an all-out mile against the one before; ``None`` for anything else.

    A mile from before a newer one is looked back at only: it changes nothing.
    """
    if result.kind not in ALL_OUT or result.has(*NOT_ALL_OUT):
        return None
    if result.distance is None or result.duration is None:
        return None
    mark = Mark(day, result.distance, result.duration)
    alone = estimate_fitness((mark,))
    if alone is None or not alone.is_mile_real:
        return None
    others = tuple(other for other in marks_of(history) if other != mark)
    before = latest_mile(tuple(other for other in others if other.day <= day))
    fitness = estimate_fitness(tuple(sorted((*others, mark), key=lambda each: each.day)))
    assert fitness is not None  # noqa: S101 - the mark is in it
    return TrialAssessment(run=result.distance, mile=alone.mile, before=before, fitness=fitness)


def progress_of(before: Duration, now: Duration) -> Progress:
    """Hold a mile against the one before; a real improvement is a few seconds."""
    gained = before.seconds - now.seconds
    if gained <= -1:
        return Progress.SLOWER
    if gained < 1:
        return Progress.SAME
    if gained <= MOST_TO_HOPE:
        return Progress.REAL_PR
    return Progress.BIG_PR if gained <= HONEST_FIRST else Progress.FIRST_HONEST


def goal_mile(current: Duration) -> Duration:
    """Give the fastest mile to aim for next: never more than five seconds under the current."""
    return Duration(current.seconds - MOST_TO_HOPE)
