"""What a unit of work has read of its runners: asked again, it need not be read again.

Whoever works on a runner has locked the runner's row, so nobody else changes what is kept here.
What the unit of work changes itself it forgets here, and reads anew when asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import Row

from bot.domain.fitness.marks import Mark
from bot.domain.log.history import Setback
from bot.domain.log.results import LoggedResult
from bot.domain.runner import RunnerId
from bot.domain.workout.workout import PlannedWorkout

Value = TypeVar("Value")


Made = Callable[[Row[*tuple[Any, ...]]], Value]


class Span(Generic[Value]):
    """All rows from one day to another, in order; each is made a value when it is asked for."""

    def __init__(
        self, first: date, last: date, rows: Sequence[Row[*tuple[Any, ...]]], made: Made[Value]
    ) -> None:
        self.first = first
        self.last = last
        self._rows = rows
        self._days = [row.day for row in rows]
        self._made = made
        self._values: dict[int, Value] = {}

    def between(self, first: date, last: date) -> list[Value]:
        places = range(bisect_left(self._days, first), bisect_right(self._days, last))
        return [self._value(place) for place in places]

    def _value(self, place: int) -> Value:
        if place not in self._values:
            self._values[place] = self._made(self._rows[place])
        return self._values[place]


class Spans(Generic[Value]):
    """The longest span known of each runner; shorter ones are cut out of it."""

    def __init__(self) -> None:
        self._known: dict[RunnerId, Span[Value]] = {}

    def between(self, runner: RunnerId, first: date, last: date) -> list[Value] | None:
        """Give what lies between two days; ``None``: it has to be read."""
        span = self._known.get(runner)
        if span is None or first < span.first or last > span.last:
            return None
        return span.between(first, last)

    def keep(self, runner: RunnerId, span: Span[Value]) -> None:
        known = self._known.get(runner)
        if known is None or span.last - span.first > known.last - known.first:
            self._known[runner] = span

    def forget(self, runner: RunnerId) -> None:
        self._known.pop(runner, None)


@dataclass(frozen=True, slots=True)
class Reported:
    """The report that stands for a message: its id, where there is one, and its results."""

    report: int | None
    results: tuple[LoggedResult, ...] = ()


@dataclass(slots=True)
class Recalled:
    """What was read in one unit of work."""

    planned: Spans[PlannedWorkout] = field(default_factory=Spans)
    results: Spans[LoggedResult] = field(default_factory=Spans)
    marks: dict[RunnerId, Sequence[Mark]] = field(default_factory=dict)
    setbacks: dict[RunnerId, Sequence[Setback]] = field(default_factory=dict)
    planned_until: dict[RunnerId, date | None] = field(default_factory=dict)
    reported: dict[tuple[RunnerId, int], Reported] = field(default_factory=dict)

    def forget_results(self, runner: RunnerId) -> None:
        self.results.forget(runner)
        self.reported = {key: one for key, one in self.reported.items() if key[0] != runner}

    def forget(self, runner: RunnerId) -> None:
        self.forget_results(runner)
        self.planned.forget(runner)
        for known in (self.marks, self.setbacks, self.planned_until):
            known.pop(runner, None)
