"""Strides and hills: how many, and on which easy runs; some easy runs always stay plain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import WEEK
from bot.domain.log.history import History
from bot.domain.workout.workout import Outcome

FIRST_STRIDES, MOST_STRIDES = 4, 6
FIRST_HILLS, MOST_HILLS = 4, 10
KEPT_HILLS = 6  # every second week, once ten were reached
MOST_HILLS_OF_MASTERS, MOST_HILLS_OF_SENIORS = 8, 6
FORGOTTEN = timedelta(weeks=4)  # without hills for so long, they start again


@dataclass(frozen=True, slots=True)
class Extras:
    """Strides or hills on one easy run, never both."""

    strides: int = 0
    hills: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtrasWanted:
    """What the easy runs of a week may carry.

    Attributes:
        strides_on: Days that suit strides, the best first.
        hills_on: Days that suit hills, the best first.
        most: How many runs may carry something, so that one stays plain.
        hills_turn: Where there is room for one only, hills come this time.
    """

    strides_on: Sequence[date]
    hills_on: Sequence[date]
    most: int
    strides: int
    hills: int
    hills_turn: bool


def strides_dose(history: History, before: date) -> int:
    """4 in the first two weeks with strides, then 5, then 6."""
    weeks = {
        each.day.isocalendar()[:2]
        for each in history.planned
        if each.workout.strides and each.day < before and each.outcome is Outcome.DONE
    }
    return min(MOST_STRIDES, FIRST_STRIDES + max(0, len(weeks) - 1))


def hills_dose(history: History, before: date, *, hold: bool, most: int = MOST_HILLS) -> int:
    """Start with 4, then one more each week up to 10; a skipped week holds, a gap starts anew.

    Once the most is reached, six every second week keep what they gave.

    Args:
        history: What was asked and what came of it.
        before: The first day of the week that is planned.
        hold: Nothing may be added: a step-back week.
        most: The most for this runner.
    """
    with_hills = [each for each in history.planned if each.workout.hills and each.day < before]
    done = [each for each in with_hills if each.outcome is Outcome.DONE]
    if not done or before - done[-1].day > FORGOTTEN:
        return FIRST_HILLS
    last = done[-1].workout.hills
    since_start = _since_gap([(each.day, each.workout.hills) for each in done])
    if max(since_start) >= most:
        is_turn = before - done[-1].day > WEEK
        return min(KEPT_HILLS, most) if is_turn else 0
    if _hurt_since(history, done[-1].day, before):
        return max(FIRST_HILLS, last - 1)
    if hold or with_hills[-1] is not done[-1]:
        return last
    return min(most, last + 1)


def place_extras(wanted: ExtrasWanted) -> dict[date, Extras]:
    """Put strides and hills onto some easy days."""
    found: dict[date, Extras] = {}
    hills = (Extras(hills=wanted.hills), wanted.hills_on)
    strides = (Extras(strides=wanted.strides), wanted.strides_on)
    is_hills_first = wanted.hills_turn or wanted.most >= 2
    for extras, days in (hills, strides) if is_hills_first else (strides, hills):
        if len(found) >= wanted.most:
            break
        day = next((day for day in days if day not in found), None)
        if day is not None and extras != Extras():
            found[day] = extras
    return found


def is_hills_turn(history: History, before: date) -> bool:
    """Whether the last extra was strides."""
    with_extras = [
        each
        for each in history.planned
        if each.day < before and (each.workout.strides or each.workout.hills)
    ]
    return bool(with_extras) and bool(with_extras[-1].workout.strides)


def _since_gap(done: Sequence[tuple[date, int]]) -> list[int]:
    """Keep the doses since the last long time without hills."""
    kept = [done[-1][1]]
    for (earlier, hills), (later, _) in zip(done[-2::-1], done[:0:-1], strict=False):
        is_new_start = kept[-1] == FIRST_HILLS and hills > FIRST_HILLS + 1
        if later - earlier > FORGOTTEN or is_new_start:
            break
        kept.append(hills)
    return kept


def _hurt_since(history: History, day: date, before: date) -> bool:
    return any(
        setback.severity is not None and day <= setback.started < before
        for setback in history.setbacks
    )
