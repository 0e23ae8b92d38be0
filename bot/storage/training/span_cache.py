"""What a unit of work knows of its runners' logs: read once, and kept up to date by its changes.

Whoever works on a runner has locked the runner's row, so nobody else changes what is kept here.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Row

from bot.domain.fitness.marks import Mark
from bot.domain.log.history import Setback
from bot.domain.log.results import LoggedResult
from bot.domain.runner import RunnerId
from bot.domain.workout.workout import PlannedWorkout

Value = TypeVar("Value", PlannedWorkout, LoggedResult)
StoredRow = Row[*tuple[Any, ...]]


class Days(Generic[Value]):
    """All that lies between two days, in order; rows are made values when they are asked for."""

    def __init__(
        self,
        first: date,
        last: date,
        entries: Iterable[StoredRow | Value],
        made: Callable[[Sequence[StoredRow]], Sequence[Value]],
    ) -> None:
        self.first = first
        self.last = last
        self._entries: list[StoredRow | Value] = list(entries)
        self._days: list[date] = [entry.day for entry in self._entries]
        self._made: Callable[[Sequence[StoredRow]], Sequence[Value]] = made
        self._are_values = slice(0, 0)

    def covers(self, first: date, last: date) -> bool:
        return self.first <= first and last <= self.last

    def between(self, first: date, last: date) -> Sequence[Value]:
        asked = slice(bisect_left(self._days, first), bisect_right(self._days, last))
        known = self._are_values
        if asked.start < asked.stop and not known.start <= asked.start <= asked.stop <= known.stop:
            self._make(asked)
        return cast("list[Value]", self._entries[asked])

    def changed(
        self, is_gone: Callable[[StoredRow | Value], bool], added: Sequence[Value]
    ) -> "Days[Value]":
        """Take some out and put others in, each behind what its day has already."""
        kept = [entry for entry in self._entries if not is_gone(entry)]
        kept += [value for value in added if self.first <= value.day <= self.last]
        return Days(self.first, self.last, sorted(kept, key=lambda each: each.day), self._made)

    def _make(self, asked: slice) -> None:
        """Make values of the rows that are asked for, all of them at once."""
        places = [
            place
            for place in range(asked.start, asked.stop)
            if isinstance(self._entries[place], Row)
        ]
        if places:
            rows = cast("list[StoredRow]", [self._entries[place] for place in places])
            for place, value in zip(places, self._made(rows), strict=True):
                self._entries[place] = value
        known = self._are_values
        if known.start == known.stop or asked.start <= known.start <= known.stop <= asked.stop:
            self._are_values = asked


@dataclass(frozen=True, slots=True)
class Reported:
    """The report that stands for a message: its id, where there is one, and its results."""

    report: int | None
    results: tuple[LoggedResult, ...] = ()


@dataclass(slots=True)
class Recalled:
    """What is known of each runner; of days the longest span that was read."""

    planned: dict[RunnerId, Days[PlannedWorkout]] = field(default_factory=dict)
    results: dict[RunnerId, Days[LoggedResult]] = field(default_factory=dict)
    marks: dict[RunnerId, Sequence[Mark]] = field(default_factory=dict)
    setbacks: dict[RunnerId, Sequence[Setback]] = field(default_factory=dict)
    planned_until: dict[RunnerId, date | None] = field(default_factory=dict)
    reported: dict[tuple[RunnerId, int], Reported] = field(default_factory=dict)

    def has_all(self, runner: RunnerId, first: date, last: date) -> bool:
        planned, results = self.planned.get(runner), self.results.get(runner)
        if planned is None or results is None:
            return False
        is_all = runner in self.marks and runner in self.setbacks
        return is_all and planned.covers(first, last) and results.covers(first, last)

    def forget(self, runner: RunnerId) -> None:
        for known in (self.planned, self.results, self.marks, self.setbacks, self.planned_until):
            known.pop(runner, None)
        self.forget_reports(runner)

    def forget_reports(self, runner: RunnerId) -> None:
        self.reported = {key: one for key, one in self.reported.items() if key[0] != runner}
