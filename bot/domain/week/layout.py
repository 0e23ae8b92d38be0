"""Which running day carries the hard workout, which the long run, which the sprinkles."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

# Lower is better: Tuesday for the workout, the weekend for the long run.
HARD_RANK = (3, 0, 1, 2, 4, 5, 6)
_LONG_RANK = (8, 7, 6, 5, 4, 1, 0)


@dataclass(frozen=True, slots=True)
class Layout:
    """The days of a week by purpose.

    Attributes:
        easy: The other running days, in order.
    """

    hard: date | None
    long: date | None
    easy: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a week wants from its running days.

    Attributes:
        days: The days that are run on, in order.
        hard: Days that may be hard; empty where the week has no hard workout.
        long: Days that may be long; empty where the week has no long run.
        hard_around: Hard days and races of the weeks before and after, or fixed in this one.
        long_around: Long runs of the week before.
    """

    days: Sequence[date]
    hard: Sequence[date]
    long: Sequence[date]
    hard_around: Collection[date] = ()
    long_around: Collection[date] = ()


def lay_out(wishes: Wishes) -> Layout:
    """Choose the hard and the long day: 48 hours apart, or no long run in such a week."""
    hard_days = [
        day
        for day in wishes.hard
        if not _is_near(day, wishes.hard_around) and not _is_near(day, wishes.long_around)
    ]
    long_days = [day for day in wishes.long if not _is_near(day, wishes.hard_around)]
    hard, long = _choose(wishes, hard_days, long_days)
    easy = tuple(day for day in wishes.days if day not in {hard, long})
    return Layout(hard, long, easy)


def are_apart(one: date, other: date) -> bool:
    """Whether 48 hours lie between two days."""
    return abs((one - other).days) >= 2


def free_of_hard(days: Sequence[date], hard: Collection[date]) -> list[date]:
    """Keep the days that are neither hard nor next to a hard day."""
    return [day for day in days if not _is_near(day, hard)]


def _choose(
    wishes: Wishes, hard_days: Sequence[date], long_days: Sequence[date]
) -> tuple[date | None, date | None]:
    pairs = [pair for pair in product(hard_days, long_days) if are_apart(*pair)]
    if pairs:
        return min(pairs, key=lambda pair: _cost(wishes, *pair))
    if hard_days:
        return min(hard_days, key=lambda day: HARD_RANK[day.weekday()]), None
    if long_days:
        return None, min(long_days, key=lambda day: _LONG_RANK[day.weekday()])
    return None, None


def _cost(wishes: Wishes, hard: date, long: date) -> int:
    easy = [day for day in wishes.days if day not in {hard, long}]
    with_room = len(free_of_hard(easy, (*wishes.hard_around, hard)))
    gap = abs((hard - long).days)
    repeats_badly = 7 - gap < 2  # this week's Sunday against next week's Monday
    return (
        HARD_RANK[hard.weekday()]
        + 2 * _LONG_RANK[long.weekday()]
        - 2 * min(2, with_room)
        + 9 * repeats_badly
    )


def _is_near(day: date, others: Collection[date]) -> bool:
    return any(not are_apart(day, other) for other in others)
