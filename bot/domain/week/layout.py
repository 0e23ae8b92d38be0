"""Which running day carries the long run, and which the workouts."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

_LONG_RANK = (8, 7, 6, 5, 4, 1, 0)  # Sunday, Saturday, else the latest day
AFTER_LONG = 2  # days, the best distance of the first workout


@dataclass(frozen=True, slots=True)
class Layout:
    """The days of a week by purpose.

    Attributes:
        hard: The days of the workouts, the first one first.
        easy: The other running days, in order.
    """

    hard: tuple[date, ...]
    long: date | None
    easy: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a week wants from its running days.

    Attributes:
        days: The days that are run on, in order.
        count: How many workouts it wants.
        hard: Days that may carry them.
        long: Days that may be long; empty where the week has no long run.
        fixed: Days of workouts that stand already; the last workout before the race.
        hard_around: Hard days and races of the weeks before and after, or fixed in this one.
        long_around: Long runs of the week before.
        long_weekday: The weekday of long runs, which workouts keep away from in every week.
        is_short_of_days: Only two days in a row: a workout makes the week's long run easy.
        is_workout_first: A workout makes the long run easy wherever there is no room for both.
    """

    days: Sequence[date]
    count: int
    hard: Sequence[date]
    long: Sequence[date]
    fixed: Sequence[date] = ()
    hard_around: Collection[date] = ()
    long_around: Collection[date] = ()
    long_weekday: int
    is_short_of_days: bool = False
    is_workout_first: bool = False


def lay_out(wishes: Wishes) -> Layout:
    """Choose the long day, then the days of the workouts, all 48 hours apart."""
    wanted = min(1, wishes.count) + len(wishes.fixed)
    found = []
    for long in _long_days(wishes):
        each = _with_long(wishes, long)
        if long is not None and len(each.hard) >= wanted:
            return each
        found.append(each)
    with_long = [each for each in found if each.long is not None]
    # Two days in a row cannot hold both; with more days the long run stays.
    gives_way = wishes.is_short_of_days or wishes.is_workout_first
    return found[-1] if not with_long or gives_way else with_long[0]


def are_apart(one: date, other: date) -> bool:
    """Whether 48 hours lie between two days."""
    return abs((one - other).days) >= 2


def free_of_hard(days: Sequence[date], hard: Collection[date]) -> list[date]:
    """Keep the days that are neither hard nor next to a hard day."""
    return [day for day in days if not is_near(day, hard)]


def long_rank(day: date) -> int:
    return _LONG_RANK[day.weekday()]


def usual_long_weekday(weekdays: Iterable[int]) -> int:
    """Find the weekday of long runs: Sunday, Saturday or the latest that leaves a workout room."""
    days = sorted(weekdays, key=lambda day: _LONG_RANK[day])
    with_room = (day for day in days if any(_circular(day, other) >= 2 for other in days))
    return next(with_room, days[0])


def is_near(day: date, others: Iterable[date]) -> bool:
    return any(not are_apart(day, other) for other in others)


def _long_days(wishes: Wishes) -> Iterator[date | None]:
    def rank(day: date) -> int:
        return -1 if day.weekday() == wishes.long_weekday else long_rank(day)

    around = [*wishes.hard_around, *wishes.fixed]
    yield from sorted((day for day in wishes.long if not is_near(day, around)), key=rank)
    yield None


def _with_long(wishes: Wishes, long: date | None) -> Layout:
    weekday = wishes.long_weekday if long is None else long.weekday()
    taken = list(wishes.fixed)
    for _ in range(wishes.count):
        free = [
            day
            for day in wishes.hard
            if day != long
            and not is_near(day, (*wishes.hard_around, *wishes.long_around, *taken))
            and (long is None or _circular(day.weekday(), weekday) >= 2)
            and all(_circular(day.weekday(), other.weekday()) >= 2 for other in taken)
        ]
        if not free:
            break
        taken.append(min(free, key=lambda day: _hard_rank(day, weekday)))
    easy = tuple(day for day in wishes.days if day != long and day not in taken)
    return Layout(tuple(taken), long, easy)


def _hard_rank(day: date, long_weekday: int) -> tuple[int, int]:
    after = (day.weekday() - long_weekday) % 7
    return abs(after - AFTER_LONG), after


def _circular(one: int, other: int) -> int:
    gap = abs(one - other) % 7
    return min(gap, 7 - gap)
