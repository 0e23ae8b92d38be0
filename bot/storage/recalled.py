"""What a unit of work has read of its runners: asked again, it need not be read again.

Whoever works on a runner has locked the runner's row, so nobody else changes what is kept here.
What the unit of work changes itself it forgets here, and reads anew when asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar

from bot.domain.histories import Setback
from bot.domain.marks import Mark
from bot.domain.results import LoggedResult
from bot.domain.runners import RunnerId
from bot.domain.workouts import PlannedWorkout


class OnADay(Protocol):
    """Whatever has a day."""

    @property
    def day(self) -> date: ...


Dated = TypeVar("Dated", bound=OnADay)


@dataclass(frozen=True, slots=True)
class Span(Generic[Dated]):
    """All there is from one day to another, in order."""

    first: date
    last: date
    found: Sequence[Dated]


class Spans(Generic[Dated]):
    """The longest span known of each runner; shorter ones are cut out of it."""

    def __init__(self) -> None:
        self._known: dict[RunnerId, Span[Dated]] = {}

    def between(self, runner: RunnerId, first: date, last: date) -> Sequence[Dated] | None:
        """Give what lies between two days; ``None``: it has to be read."""
        span = self._known.get(runner)
        if span is None or first < span.first or last > span.last:
            return None
        return [one for one in span.found if first <= one.day <= last]

    def keep(self, runner: RunnerId, first: date, last: date, found: Sequence[Dated]) -> None:
        span = self._known.get(runner)
        if span is None or last - first > span.last - span.first:
            self._known[runner] = Span(first, last, found)

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
