"""Setting the plan to where a runner really is, after three runs were missed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK
from bot.domain.errors import CoachError
from bot.domain.log.history import (
    LONGEST_RUN_DAYS,
    History,
    Run,
    longest_before,
    runs_of,
)
from bot.domain.quantities import Distance
from bot.domain.season.season import Phase, Season
from bot.domain.week.move import wants_realigning
from bot.domain.workout.workout import Outcome, PlannedWorkout

_WEEKS_BACK = 4


@dataclass(frozen=True, slots=True)
class Realigned:
    """A brief that says what the runner runs now.

    Attributes:
        starts_anew: The phases to race day are divided anew from today; close to the race they
            stay, and only distances change.
    """

    brief: Brief
    starts_anew: bool


def is_offer_due(planned: Sequence[PlannedWorkout], today: date) -> bool:
    """Whether the last planned run was the one too many: the offer is made once.

    A skip that the runner told of was answered when it was told.
    """
    before = [each for each in planned if each.day < today and each.outcome is not Outcome.MOVED]
    if not before:
        return False
    last = max(before, key=lambda each: each.day)
    is_silent = last.outcome is Outcome.MISSED
    return is_silent and wants_realigning(planned, today) and not _wanted(planned, last.day)


def is_one_too_many(planned: Sequence[PlannedWorkout], skipped: date) -> bool:
    """Whether the skip of a day makes it three, and did not before."""
    return wants_realigning(planned, skipped + DAY) and not _wanted(planned, skipped)


def realign(brief: Brief, season: Season, history: History, today: date) -> Realigned:
    """Take weekly distance and longest run from the log in place of what was told.

    Raises:
        CoachError: No plan of the coach's own leads anywhere today.
    """
    week = season.week_of(today)
    if week is None or brief.own_plan is not None:
        raise CoachError("there is no plan of mine to realign")
    runs = runs_of(history)
    told = season.weeks[0].starts
    longest = longest_before(runs, today) or 0
    if brief.longest_run is not None and today - told < LONGEST_RUN_DAYS:
        longest = max(longest, brief.longest_run.metres)
    largest = _largest_week(runs, today)
    now = replace(
        brief,
        weekly_distance=Distance(round(largest, -2)) if largest >= 50 else None,
        longest_run=Distance(longest) if longest else None,
    )
    return Realigned(now, week.phase in {Phase.BASE, Phase.MILE_BLOCK})


def _wanted(planned: Sequence[PlannedWorkout], today: date) -> bool:
    return wants_realigning([each for each in planned if each.day < today], today)


def _largest_week(runs: Sequence[Run], today: date) -> float:
    """Find the largest of the last four times seven days, in metres."""
    ends = [today - back * WEEK for back in range(_WEEKS_BACK)]
    return max(sum(run.metres for run in runs if end - WEEK <= run.day < end) for end in ends)
