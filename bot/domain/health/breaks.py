"""Days off running, and the way back: easy runs first, distance in steps, targets eased.

Sources: the share of fitness that is left is from J. Daniels' table for time off; how many
easy runs come first is L. Humphrey's.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from statistics import fmean

from bot.domain.brief import Brief
from bot.domain.calendar import DAY
from bot.domain.log.history import History, Run
from bot.domain.workout.workout import Outcome

SHORTEST_BREAK = 4  # days
LOAD_AFTER = 6  # days off, from which on the distance comes back in steps
LONG_BREAK = 28
SILENCE = 7  # days without anything planned or run
_LEFT = (
    (5, 1.0),
    (7, 0.994),
    (10, 0.985),
    (14, 0.973),
    (21, 0.952),
    (28, 0.931),
    (42, 0.889),
    (56, 0.847),
    (70, 0.805),
    (72, 0.800),
)


@dataclass(frozen=True, slots=True)
class Break:
    """Days off running.

    Attributes:
        last_run: The day of the last run before it.
        returned: The day of the first run after it, or the day that is planned from.
    """

    last_run: date
    returned: date

    @property
    def days_off(self) -> int:
        return (self.returned - self.last_run).days - 1

    @property
    def back(self) -> date:
        """When the way back is over: it takes as long as the break."""
        return self.returned + timedelta(days=self.days_off)

    def load_on(self, day: date) -> float:
        """Give the share of the distance before the break that a day may have."""
        if self.days_off < LOAD_AFTER or day >= self.back:
            return 1.0
        way = (day - self.returned).days / self.days_off
        steps = (0.50, 0.75) if self.days_off <= LONG_BREAK else (0.33, 0.50, 0.75, 0.90)
        return steps[min(len(steps) - 1, max(0, int(way * len(steps))))]

    def load_in(self, days: Sequence[date]) -> float:
        """Give the share that a week with these running days may have: the mean of its days."""
        return fmean(self.load_on(day) for day in days) if days else 1.0


def fitness_left(days_off: int) -> float:
    """Give the share of fitness that is left after days without running."""
    place = bisect_right([days for days, _ in _LEFT], days_off)
    if place == 0:
        return 1.0
    if place == len(_LEFT):
        return _LEFT[-1][1]
    (near, more), (far, less) = _LEFT[place - 1], _LEFT[place]
    return more - (more - less) * (days_off - near) / (far - near)


def easy_runs_after(days_off: int) -> int:
    """How many easy runs come before the next workout, after less than two weeks off."""
    return 3 if days_off <= 7 else 4


def find_breaks(
    brief: Brief, history: History, runs: Sequence[Run], until: date
) -> tuple[Break, ...]:
    """Find the breaks before a day from which the way back is not over yet.

    Args:
        brief: The runner's days tell an ordinary pause between two runs from a break.
        history: What was planned tells days off from rest days.
        runs: All runs, oldest first.
        until: The day that is planned from.

    Returns:
        Newest first: a few days off on the way back do not undo what many days asked for.
    """
    days = sorted({run.day for run in runs if run.day < until})
    shortest = max(SHORTEST_BREAK, _usual_gap(brief) + 1)
    gaps = reversed(list(pairwise((*days, until))))
    pauses = (Break(last, first) for last, first in gaps if (first - last).days > shortest)
    return tuple(
        each for each in pauses if until < _over(each) and _was_not_planned(brief, history, each)
    )


def easy_until(brief: Brief, runs: Sequence[Run], taken: Break) -> date:
    """Find the last day of the easy running that follows a break."""
    if taken.days_off >= 14:
        return taken.returned + timedelta(days=ceil(taken.days_off / 2) - 1)
    done = sorted({run.day for run in runs if run.day >= taken.returned})
    coming = _running_days(brief, max(taken.returned, done[-1] + DAY if done else date.min))
    needed = easy_runs_after(taken.days_off)
    return [*done[:needed], *(next(coming) for _ in range(needed - len(done)))][-1]


def _over(each: Break) -> date:
    return max(each.back, each.returned + timedelta(weeks=3))


def _usual_gap(brief: Brief) -> int:
    """Days off between two runs of an ordinary week, at most."""
    days = sorted(brief.days)
    return max(later - earlier - 1 for earlier, later in pairwise((*days, days[0] + 7)))


def _was_not_planned(brief: Brief, history: History, each: Break) -> bool:
    if _was_held_back(history, each):
        return True
    if brief.own_plan is not None:
        return False  # their own runs are theirs to log
    asked = [
        planned
        for planned in history.planned
        if each.last_run <= planned.day < each.returned and planned.outcome is not Outcome.MOVED
    ]
    inside = [planned for planned in asked if planned.day > each.last_run]
    return bool(inside) or (each.days_off >= SILENCE and not asked)


def _was_held_back(history: History, each: Break) -> bool:
    return any(
        not setback.kind.is_hot
        and setback.started < each.returned
        and (setback.ended is None or setback.ended > each.last_run)
        for setback in history.setbacks
    )


def _running_days(brief: Brief, first: date) -> Iterator[date]:
    day = first
    while True:
        if day.weekday() in brief.days:
            yield day
        day += DAY
