"""What the coach needs from outside, in the coach's words."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.fitness.marks import Mark
from bot.domain.health.forecast import DayWeather, Forecast
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.results import LoggedResult
from bot.domain.place import Cell
from bot.domain.rules import RuleId
from bot.domain.runner import Morning, Runner, RunnerId, Status
from bot.domain.said import Said
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.push import Push, PushKind, Shown


@dataclass(frozen=True, slots=True)
class DueRunner:
    """A runner whose push is due, and the local date and moment it is for."""

    runner: Runner
    morning: Morning


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the plan, and the rule that asked for it; never rewritten.

    Attributes:
        rule: The rule's id.
        note: What changed, in English, for the record and the export.
    """

    at: datetime
    day: date
    rule: RuleId
    note: str


class Runners(Protocol):
    """Who is coached, and when their next push is due."""

    async def get(self, runner: RunnerId) -> Runner | None: ...

    async def get_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Runner]: ...

    async def save(self, runner: Runner) -> None:
        """Keep a runner as they are now; the next push stays as it was."""
        ...

    async def set_status(self, runner: RunnerId, status: Status) -> None: ...

    async def appointment(self, runner: RunnerId) -> Morning | None:
        """Tell the next push that is set."""
        ...

    async def schedule(self, runner: RunnerId, morning: Morning | None) -> None:
        """Set the next push, or none."""
        ...

    async def schedule_all(self, mornings: Mapping[RunnerId, Morning]) -> None:
        """Set the next push of many runners at once."""
        ...

    async def claim_due(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        """Take runners whose push is due so that no other process can; longest due first."""
        ...

    async def claim_looks(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        """Take runners at whom it is time to look in the evening; longest due first."""
        ...

    async def schedule_looks(self, evenings: Mapping[RunnerId, Morning]) -> None:
        """Set the next evening of many runners at once."""
        ...

    async def note_heard(self, runner: RunnerId, day: date) -> None:
        """Keep the last local date on which a runner wrote or pressed anything."""
        ...

    async def claim_weeks_to_make(
        self, until: datetime, limit: int, left_out: Collection[RunnerId] = ()
    ) -> Sequence[DueRunner]:
        """Take runners whose next push comes by then, in a week that is not made yet."""
        ...

    async def forget(self, runner: RunnerId) -> None:
        """Delete every row of a runner, inbox and outbox included."""
        ...


class TrainingLog(Protocol):
    """What was planned and what was run.

    Results are kept in versions: recording a message again adds a version, undoing takes the
    newest one back.  Readers see the newest version that was not undone.
    """

    async def recall(self, runners: Collection[RunnerId], first: date, last: date) -> None:
        """Read of many runners at once what will be asked of each.

        These days, as planned and as run, and all setbacks and marks.
        """
        ...

    async def workout_on(self, runner: RunnerId, day: date) -> PlannedWorkout | None: ...

    async def workouts_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[PlannedWorkout]: ...

    async def plan_days(
        self, runner: RunnerId, first: date, last: date, workouts: Sequence[PlannedWorkout]
    ) -> None:
        """Replace what is planned from ``first`` to ``last``."""
        ...

    async def planned_until(self, runner: RunnerId) -> date | None:
        """Last day of the weeks made so far, rest days included."""
        ...

    async def record(
        self, runner: RunnerId, message_id: int, results: Sequence[LoggedResult], at: datetime
    ) -> None:
        """Keep what a message reported, as its newest version; an empty one reports nothing.

        Recording what is there already changes nothing.
        """
        ...

    async def results_of(self, runner: RunnerId, message_id: int) -> Sequence[LoggedResult]: ...

    async def reported_at(self, runner: RunnerId, message_id: int) -> datetime | None:
        """When what stands for a message was told; ``None`` when nothing does."""
        ...

    async def latest_report(self, runner: RunnerId) -> tuple[int, datetime] | None:
        """Find the message that was told, corrected or tapped last, and when."""
        ...

    async def results_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[LoggedResult]: ...

    async def recent_results(self, runner: RunnerId, limit: int) -> Sequence[LoggedResult]:
        """Newest day first."""
        ...

    async def undo(self, runner: RunnerId, message_id: int | None = None) -> "Undone | None":
        """Take back the newest version of any message; ``None`` when there is none.

        With a message given, its newest version, whatever was told since: a button pressed
        twice takes back one thing.
        """
        ...

    async def add_mark(self, runner: RunnerId, mark: Mark) -> None:
        """Keep a mark the runner told of; those in results need no second place."""
        ...

    async def drop_mark(self, runner: RunnerId, mark: Mark) -> None:
        """Forget a mark, as if it had never been told."""
        ...

    async def marks(self, runner: RunnerId) -> Sequence[Mark]:
        """Marks told, oldest first."""
        ...

    async def open_setback(self, runner: RunnerId, setback: Setback) -> None: ...

    async def drop_setback(self, runner: RunnerId, setback: Setback) -> None:
        """Forget a setback that lasts, as if it had never been told."""
        ...

    async def close_setbacks(
        self, runner: RunnerId, ended: date, kinds: Collection[SetbackKind] = tuple(SetbackKind)
    ) -> None:
        """End the setbacks of these kinds that last on that day."""
        ...

    async def setbacks(self, runner: RunnerId) -> Sequence[Setback]: ...

    async def add_change(self, runner: RunnerId, change: Change) -> None: ...

    async def changes(self, runner: RunnerId) -> Sequence[Change]: ...


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo took back, and what the same message says now."""

    message_id: int
    removed: tuple[LoggedResult, ...]
    restored: tuple[LoggedResult, ...]


class Pushes(Protocol):
    """The push lane, as far as the coach fills it."""

    async def queue(self, push: Push) -> bool:
        """Queue a push; false when that runner, kind and local date had one before."""
        ...

    async def queue_all(self, pushes: Sequence[Push]) -> None:
        """Queue many at once, but for those that were queued before."""
        ...

    async def was_queued(self, runner: RunnerId, kind: PushKind, day: date) -> bool: ...

    async def take_held(self, runner: RunnerId) -> Sequence[Push]:
        """Take the pushes whose fate is unknown out of the lane: they will be said again."""
        ...

    async def find_shown(self, runner: RunnerId, message_id: int) -> Shown | None:
        """Find what a message of the coach is; ``None`` once its row is gone."""
        ...

    async def mark_seen(self, runner: RunnerId, kind: PushKind, day: date) -> None:
        """A button of the push was pressed: it did arrive."""
        ...

    async def withdraw(self, runner: RunnerId) -> None:
        """Drop what waits in the push lane: the runner paused."""
        ...


class Sayings(Protocol):
    """What was said to each runner."""

    async def of(self, runner: RunnerId) -> Said: ...

    async def of_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Said]: ...

    async def keep_all(self, said: Mapping[RunnerId, Said]) -> None: ...


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """Where a runner is in a conversation.

    Attributes:
        state: The question that is open, by its name.
        answers: What was answered so far, as JSON.
        expires_at: From then on the conversation is over, unless it is picked up again.
    """

    state: str
    answers: Mapping[str, object]
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class UpdateSender:
    """Whoever sent an update.

    Attributes:
        runner: ``None`` of a newcomer.
        conversations: All open ones by name.
        has_held_push: A push may not have arrived.
    """

    runner: Runner | None
    conversations: Mapping[str, ConversationRow]
    has_held_push: bool


class WeatherLog(Protocol):
    """What is forecast, and what each runner's day is told of it."""

    async def forecasts(
        self, wanted: Collection[tuple[Cell, date]]
    ) -> Mapping[tuple[Cell, date], Forecast]:
        """Find what is forecast for cells around a date; what is not is left out."""
        ...

    async def keep_forecast(self, cell: Cell, day: date, forecast: Forecast) -> None: ...

    async def wanted(
        self, now: datetime, until: datetime, limit: int
    ) -> Sequence[tuple[Cell, date]]:
        """Tell for which cells and dates a morning is near, the nearest first.

        Those that are forecast already are left out.
        """
        ...

    async def of_day(self, runner: RunnerId, day: date) -> DayWeather | None: ...

    async def of_days(
        self, runners: Collection[RunnerId], first: date, last: date
    ) -> Mapping[tuple[RunnerId, date], DayWeather]: ...

    async def keep_all(self, weathers: Mapping[tuple[RunnerId, date], DayWeather]) -> None: ...

    async def drop(self, runner: RunnerId, day: date) -> None: ...


class UnitOfWork(Protocol):
    """One all-or-nothing step over everything the coach remembers and will say."""

    @property
    def runners(self) -> Runners: ...

    @property
    def log(self) -> TrainingLog: ...

    @property
    def pushes(self) -> Pushes: ...

    @property
    def sayings(self) -> Sayings: ...

    @property
    def weather(self) -> WeatherLog: ...


class OpenWork(Protocol):
    """Open a unit of work: kept when its block ends, undone when it raises."""

    def __call__(self) -> AbstractAsyncContextManager[UnitOfWork]: ...
