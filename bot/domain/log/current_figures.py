"""What holds of a runner now, by what was run; what they told at the start stands beside it."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.brief import Brief
from bot.domain.calendar import DAY, WEEK, monday_of
from bot.domain.fitness.fitness import estimate_fitness
from bot.domain.log.history import History, longest_before, marks_of, runs_of
from bot.domain.log.progress import week_run
from bot.domain.quantities import Distance, Duration

WEEKS = 4  # whole weeks that a weekly distance is the mean of
TOLD_FOR = timedelta(days=30)  # a longest run is one of 30 days


@dataclass(frozen=True, slots=True)
class Current:
    """What the log says.

    Attributes:
        mile: The mile that sets targets now; ``None`` while no mark is known.
        weekly: The mean of the last whole weeks; ``None`` before the first is over.
        longest: The longest run of the last 30 days; ``None`` where nothing was run.
    """

    mile: Duration | None
    weekly: Distance | None
    longest: Distance | None


def current_of(history: History, started: date, today: date) -> Current:
    """Tell what holds on a day, from what was run since the plan began."""
    fitness = estimate_fitness(marks_of(history))
    longest = longest_before(runs_of(history), today + DAY)
    return Current(
        mile=None if fitness is None else fitness.mile,
        weekly=_weekly(history, started, today),
        longest=None if longest is None else Distance(longest),
    )


def _weekly(history: History, started: date, today: date) -> Distance | None:
    this_monday = monday_of(today)
    mondays = [this_monday - back * WEEK for back in range(1, WEEKS + 1)]
    whole = [week_run(history, monday).run for monday in mondays if monday >= started]
    return Distance(sum(whole) / len(whole)) if any(whole) else None


@dataclass(frozen=True, slots=True)
class CurrentFigures:
    """What a season that begins now builds on: what was told, or what has grown from it since.

    Attributes:
        weekly: Never below what was told; ``None`` is nothing.
        longest: The longest run of the last 30 days, told or in the log; ``None`` is no run.
    """

    weekly: Distance | None
    longest: Distance | None


def figures_now(brief: Brief, current: Current, since_told: timedelta) -> CurrentFigures:
    """Tell what a new season begins with: the way so far is not walked a second time.

    Args:
        brief: What was told.
        current: What the log says.
        since_told: How long ago it was told.
    """
    told = brief.told_distance or brief.weekly_distance
    longest = [current.longest]
    if since_told <= TOLD_FOR:
        longest.append(brief.longest_run)
    return CurrentFigures(_largest(told, current.weekly), _largest(*longest))


def _largest(*distances: Distance | None) -> Distance | None:
    known = [each for each in distances if each is not None]
    return max(known, key=lambda each: each.metres, default=None)
