"""A memory of a few dicts: the coach's ports without a database."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.coaching.ports import Change, DueRunner, Undone
from bot.domain.fitness.marks import Mark
from bot.domain.health.forecast import DayWeather, Forecast
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.results import LoggedResult
from bot.domain.place import Cell
from bot.domain.runner import Morning, Runner, RunnerId, Status
from bot.domain.said import Said
from bot.domain.workout.workout import PlannedWorkout
from bot.mail.push import Push, PushKind, Shown


class Memory:
    """A ``coaching.ports.UnitOfWork`` that forgets at the end of the test."""

    def __init__(self, *runners: Runner) -> None:
        self.runners = RunnersInMemory(*runners)
        self.log = LogInMemory()
        self.pushes = PushesInMemory()
        self.sayings = SayingsInMemory()
        self.weather = WeatherInMemory()


class WeatherInMemory:
    def __init__(self) -> None:
        self._forecasts: dict[tuple[Cell, date], Forecast] = {}
        self._days: dict[tuple[RunnerId, date], DayWeather] = {}

    async def forecasts(
        self, wanted: Collection[tuple[Cell, date]]
    ) -> Mapping[tuple[Cell, date], Forecast]:
        return {where: self._forecasts[where] for where in wanted if where in self._forecasts}

    async def keep_forecast(self, cell: Cell, day: date, forecast: Forecast) -> None:
        self._forecasts[cell, day] = forecast

    async def wanted(
        self, now: datetime, until: datetime, limit: int
    ) -> Sequence[tuple[Cell, date]]:
        raise NotImplementedError

    async def of_day(self, runner: RunnerId, day: date) -> DayWeather | None:
        return self._days.get((runner, day))

    async def of_days(
        self, runners: Collection[RunnerId], first: date, last: date
    ) -> Mapping[tuple[RunnerId, date], DayWeather]:
        return {
            (runner, day): told
            for (runner, day), told in self._days.items()
            if runner in runners and first <= day <= last
        }

    async def keep_all(self, weathers: Mapping[tuple[RunnerId, date], DayWeather]) -> None:
        self._days.update(weathers)

    async def drop(self, runner: RunnerId, day: date) -> None:
        self._days.pop((runner, day), None)


class RunnersInMemory:
    def __init__(self, *runners: Runner) -> None:
        self._runners = {runner.id: runner for runner in runners}
        self.mornings: dict[RunnerId, Morning] = {}
        self.evenings: dict[RunnerId, Morning] = {}

    async def get(self, runner: RunnerId) -> Runner | None:
        return self._runners.get(runner)

    async def get_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Runner]:
        return {one: self._runners[one] for one in runners if one in self._runners}

    async def save(self, runner: Runner) -> None:
        self._runners[runner.id] = runner

    async def set_status(self, runner: RunnerId, status: Status) -> None:
        self._runners[runner] = replace(self._runners[runner], status=status)

    async def appointment(self, runner: RunnerId) -> Morning | None:
        return self.mornings.get(runner)

    async def schedule(self, runner: RunnerId, morning: Morning | None) -> None:
        self.mornings.pop(runner, None)
        if morning is not None:
            self.mornings[runner] = morning

    async def schedule_all(self, mornings: Mapping[RunnerId, Morning]) -> None:
        self.mornings |= mornings

    async def claim_due(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        due = sorted(self.mornings.items(), key=lambda item: item[1].at)
        return [
            DueRunner(self._runners[runner], morning)
            for runner, morning in due
            if morning.at <= now and self._runners[runner].status is Status.ACTIVE
        ][:limit]

    async def claim_looks(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        due = sorted(self.evenings.items(), key=lambda item: item[1].at)
        return [
            DueRunner(self._runners[runner], evening)
            for runner, evening in due
            if evening.at <= now and self._runners[runner].status is Status.ACTIVE
        ][:limit]

    async def schedule_looks(self, evenings: Mapping[RunnerId, Morning]) -> None:
        self.evenings |= evenings

    async def note_heard(self, runner: RunnerId, day: date) -> None:
        self._runners[runner] = replace(self._runners[runner], heard_on=day)

    async def claim_weeks_to_make(
        self, until: datetime, limit: int, left_out: Collection[RunnerId] = ()
    ) -> Sequence[DueRunner]:
        raise NotImplementedError

    async def forget(self, runner: RunnerId) -> None:
        self._runners.pop(runner, None)
        self.mornings.pop(runner, None)


class SayingsInMemory:
    def __init__(self) -> None:
        self._said: dict[RunnerId, Said] = {}

    async def of(self, runner: RunnerId) -> Said:
        return self._said.get(runner, Said())

    async def of_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Said]:
        return {runner: await self.of(runner) for runner in runners}

    async def keep_all(self, said: Mapping[RunnerId, Said]) -> None:
        self._said |= said


class LogInMemory:
    def __init__(self) -> None:
        self._planned: dict[tuple[RunnerId, date], PlannedWorkout] = {}
        self._until: dict[RunnerId, date] = {}
        self._versions: list[tuple[RunnerId, int, tuple[LoggedResult, ...]]] = []
        self._told: dict[tuple[RunnerId, int], datetime] = {}
        self._marks: list[tuple[RunnerId, Mark]] = []
        self._setbacks: dict[RunnerId, list[Setback]] = {}
        self._changes: dict[RunnerId, list[Change]] = {}

    async def recall(self, runners: Collection[RunnerId], first: date, last: date) -> None:
        """All is at hand here."""

    async def workout_on(self, runner: RunnerId, day: date) -> PlannedWorkout | None:
        return self._planned.get((runner, day))

    async def workouts_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[PlannedWorkout]:
        found = (one for (who, _), one in self._planned.items() if who == runner)
        return sorted((one for one in found if first <= one.day <= last), key=lambda one: one.day)

    async def plan_days(
        self, runner: RunnerId, first: date, last: date, workouts: Sequence[PlannedWorkout]
    ) -> None:
        for one in await self.workouts_between(runner, first, last):
            del self._planned[runner, one.day]
        self._planned |= {(runner, one.day): one for one in workouts}
        self._until[runner] = max(last, self._until.get(runner, last))

    async def planned_until(self, runner: RunnerId) -> date | None:
        return self._until.get(runner)

    async def record(
        self, runner: RunnerId, message_id: int, results: Sequence[LoggedResult], at: datetime
    ) -> None:
        if tuple(results) != tuple(await self.results_of(runner, message_id)):
            self._versions.append((runner, message_id, tuple(results)))
            self._told[runner, message_id] = at

    async def reported_at(self, runner: RunnerId, message_id: int) -> datetime | None:
        return self._told.get((runner, message_id))

    async def latest_report(self, runner: RunnerId) -> tuple[int, datetime] | None:
        own = [message for who, message, _ in self._versions if who == runner]
        return (own[-1], self._told[runner, own[-1]]) if own else None

    async def results_of(self, runner: RunnerId, message_id: int) -> Sequence[LoggedResult]:
        return self._current(runner).get(message_id, ())

    async def results_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[LoggedResult]:
        found = [one for version in self._current(runner).values() for one in version]
        return sorted((one for one in found if first <= one.day <= last), key=lambda one: one.day)

    async def recent_results(self, runner: RunnerId, limit: int) -> Sequence[LoggedResult]:
        return list(reversed(await self.results_between(runner, date.min, date.max)))[:limit]

    async def undo(self, runner: RunnerId, message_id: int | None = None) -> Undone | None:
        own = [
            version
            for version in self._versions
            if version[0] == runner and message_id in {None, version[1]}
        ]
        if not own:
            return None
        _, undone, removed = own[-1]
        self._versions.remove(own[-1])
        return Undone(undone, removed, tuple(await self.results_of(runner, undone)))

    async def add_mark(self, runner: RunnerId, mark: Mark) -> None:
        self._marks.append((runner, mark))

    async def drop_mark(self, runner: RunnerId, mark: Mark) -> None:
        self._marks.remove((runner, mark))

    async def marks(self, runner: RunnerId) -> Sequence[Mark]:
        return [mark for who, mark in self._marks if who == runner]

    async def open_setback(self, runner: RunnerId, setback: Setback) -> None:
        self._setbacks.setdefault(runner, []).append(setback)

    async def drop_setback(self, runner: RunnerId, setback: Setback) -> None:
        kept = [
            one
            for one in self._setbacks.get(runner, [])
            if (one.kind, one.started, one.ended) != (setback.kind, setback.started, None)
        ]
        self._setbacks[runner] = kept

    async def close_setbacks(
        self, runner: RunnerId, ended: date, kinds: Collection[SetbackKind] = tuple(SetbackKind)
    ) -> None:
        self._setbacks[runner] = [
            replace(one, ended=min(one.ended or ended, ended)) if one.kind in kinds else one
            for one in self._setbacks.get(runner, [])
        ]

    async def setbacks(self, runner: RunnerId) -> Sequence[Setback]:
        return self._setbacks.get(runner, [])

    async def add_change(self, runner: RunnerId, change: Change) -> None:
        self._changes.setdefault(runner, []).append(change)

    async def changes(self, runner: RunnerId) -> Sequence[Change]:
        return self._changes.get(runner, [])

    def _current(self, runner: RunnerId) -> dict[int, tuple[LoggedResult, ...]]:
        return {message: results for who, message, results in self._versions if who == runner}


class PushesInMemory:
    def __init__(self) -> None:
        self.queued: list[Push] = []
        self.held: list[Push] = []

    async def queue(self, push: Push) -> bool:
        if await self.was_queued(push.runner, push.kind, push.day):
            return False
        self.queued.append(push)
        return True

    async def queue_all(self, pushes: Sequence[Push]) -> None:
        for push in pushes:
            await self.queue(push)

    async def was_queued(self, runner: RunnerId, kind: PushKind, day: date) -> bool:
        return any((one.runner, one.kind, one.day) == (runner, kind, day) for one in self.queued)

    async def take_held(self, runner: RunnerId) -> Sequence[Push]:
        taken = [one for one in self.held if one.runner == runner]
        self.held = [one for one in self.held if one.runner != runner]
        return taken

    async def find_shown(self, _runner: RunnerId, _message_id: int) -> Shown | None:
        return None

    async def mark_seen(self, runner: RunnerId, kind: PushKind, day: date) -> None:
        self.held = [
            one for one in self.held if (one.runner, one.kind, one.day) != (runner, kind, day)
        ]

    async def withdraw(self, runner: RunnerId) -> None:
        self.held = [one for one in self.held if one.runner != runner]
