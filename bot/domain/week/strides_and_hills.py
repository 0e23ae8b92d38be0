"""Strides and hills: how many, and on which easy runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.log.history import History
from bot.domain.workout.workout import Outcome

FIRST_STRIDES, MOST_STRIDES = 4, 6
FIRST_HILLS, MOST_HILLS = 4, 10
FORGOTTEN = timedelta(weeks=4)  # without hills for so long, they start again


@dataclass(frozen=True, slots=True)
class Sprinkle:
    """Strides or hills on one easy run, never both."""

    strides: int = 0
    hills: int = 0


def strides_dose(history: History, before: date) -> int:
    """4 in the first two weeks with strides, then 5, then 6."""
    weeks = {
        each.day.isocalendar()[:2]
        for each in history.planned
        if each.workout.strides and each.day < before and each.outcome is Outcome.DONE
    }
    return min(MOST_STRIDES, FIRST_STRIDES + max(0, len(weeks) - 1))


def hills_dose(history: History, before: date, *, hold: bool) -> int:
    """Start with 4, then one more each week up to 10; a skipped week holds, a gap starts anew.

    Args:
        history: What was asked and what came of it.
        before: The first day of the week that is planned.
        hold: Nothing may be added: a step-back week, or the taper.
    """
    with_hills = [each for each in history.planned if each.workout.hills and each.day < before]
    done = [each for each in with_hills if each.outcome is Outcome.DONE]
    if not done or before - done[-1].day > FORGOTTEN:
        return FIRST_HILLS
    last = done[-1].workout.hills
    if _hurt_since(history, done[-1].day, before):
        return max(FIRST_HILLS, last - 1)
    if hold or with_hills[-1] is not done[-1]:
        return last
    return min(MOST_HILLS, last + 1)


def sprinkle(
    easy_days: Sequence[date], runs: int, strides: int, hills: int, *, hills_turn: bool
) -> dict[date, Sprinkle]:
    """Put strides and hills onto some easy days.

    Args:
        easy_days: Easy days that may carry them, in order: none next to a hard day.
        runs: All running days of the week; up to three carry one sprinkle, more carry two.
        strides: The dose of strides; 0 for none.
        hills: The dose of hills; 0 for none.
        hills_turn: Where there is room for one only, hills come this time.
    """
    if not easy_days:
        return {}
    if hills and strides and runs >= 4 and len(easy_days) >= 2:
        first, last = easy_days[0], easy_days[-1]
        return {first: Sprinkle(hills=hills), last: Sprinkle(strides=strides)}
    if hills and (hills_turn or not strides):
        return {easy_days[0]: Sprinkle(hills=hills)}
    return {easy_days[-1]: Sprinkle(strides=strides)} if strides else {}


def is_hills_turn(history: History, before: date) -> bool:
    """Whether the last sprinkle was strides."""
    sprinkled = [
        each
        for each in history.planned
        if each.day < before and (each.workout.strides or each.workout.hills)
    ]
    return bool(sprinkled) and bool(sprinkled[-1].workout.strides)


def _hurt_since(history: History, day: date, before: date) -> bool:
    return any(
        setback.severity is not None and day <= setback.started < before
        for setback in history.setbacks
    )
