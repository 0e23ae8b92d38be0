"""The training log in SQL: workouts as planned, results as reported, and what held them back."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.coaching.ports import Change, Undone
from bot.domain.histories import Setback, SetbackKind
from bot.domain.marks import Mark
from bot.domain.paces import Distance, Duration
from bot.domain.results import LoggedResult
from bot.domain.runners import RunnerId
from bot.domain.workouts import Outcome, PlannedWorkout
from bot.storage import tables
from bot.storage.values import RESULT, WORKOUT, from_json, to_json


class SqlTrainingLog:
    """A ``coaching.ports.TrainingLog`` inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # What was planned

    async def workout_on(self, runner: RunnerId, day: date) -> PlannedWorkout | None:
        found = await self.workouts_between(runner, day, day)
        return found[0] if found else None

    async def workouts_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[PlannedWorkout]:
        query = (
            select(tables.workouts.c.day, tables.workouts.c.outcome, tables.workouts.c.workout)
            .where(
                tables.workouts.c.runner_id == runner, tables.workouts.c.day.between(first, last)
            )
            .order_by(tables.workouts.c.day)
        )
        rows = (await self._connection.execute(query)).all()
        return [
            PlannedWorkout(row.day, from_json(WORKOUT, row.workout), Outcome(row.outcome))
            for row in rows
        ]

    async def plan_days(
        self, runner: RunnerId, first: date, last: date, workouts: Sequence[PlannedWorkout]
    ) -> None:
        await self._connection.execute(
            delete(tables.workouts).where(
                tables.workouts.c.runner_id == runner, tables.workouts.c.day.between(first, last)
            )
        )
        if workouts:
            await self._connection.execute(
                insert(tables.workouts), [_workout_values(runner, one) for one in workouts]
            )
        until = await self.planned_until(runner)
        if until is None or until < last:
            await self._connection.execute(
                update(tables.runners)
                .where(tables.runners.c.id == runner)
                .values(planned_until=last)
            )

    async def planned_until(self, runner: RunnerId) -> date | None:
        until: date | None = await self._connection.scalar(
            select(tables.runners.c.planned_until).where(tables.runners.c.id == runner)
        )
        return until

    # What was run

    async def record(
        self, runner: RunnerId, message_id: int, results: Sequence[LoggedResult], at: datetime
    ) -> None:
        if list(results) == list(await self.results_of(runner, message_id)):
            return
        await self._connection.execute(
            update(tables.reports)
            .where(tables.reports.c.runner_id == runner, tables.reports.c.message_id == message_id)
            .values(is_current=False)
        )
        report = await self._connection.scalar(
            insert(tables.reports)
            .values(
                runner_id=runner, message_id=message_id, at=at, is_current=True, is_undone=False
            )
            .returning(tables.reports.c.id)
        )
        if results:
            rows = [_result_values(runner, report, logged) for logged in results]
            await self._connection.execute(insert(tables.results), rows)

    async def results_of(self, runner: RunnerId, message_id: int) -> Sequence[LoggedResult]:
        query = _current_results(runner).where(tables.reports.c.message_id == message_id)
        return await self._logged(query.order_by(tables.results.c.id))

    async def results_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[LoggedResult]:
        query = _current_results(runner).where(tables.results.c.day.between(first, last))
        return await self._logged(query.order_by(tables.results.c.day, tables.results.c.id))

    async def recent_results(self, runner: RunnerId, limit: int) -> Sequence[LoggedResult]:
        query = _current_results(runner).order_by(
            tables.results.c.day.desc(), tables.results.c.id.desc()
        )
        return await self._logged(query.limit(limit))

    async def undo(self, runner: RunnerId, message_id: int | None = None) -> Undone | None:
        newest = (
            await self._connection.execute(
                select(tables.reports.c.id, tables.reports.c.message_id)
                .where(tables.reports.c.runner_id == runner, tables.reports.c.is_current)
                .order_by(tables.reports.c.id.desc())
                .limit(1)
            )
        ).one_or_none()
        if newest is None or message_id not in {None, newest.message_id}:
            return None
        removed = await self.results_of(runner, newest.message_id)
        await self._connection.execute(
            update(tables.reports)
            .where(tables.reports.c.id == newest.id)
            .values(is_current=False, is_undone=True)
        )
        before = (
            select(func.max(tables.reports.c.id))
            .where(
                tables.reports.c.runner_id == runner,
                tables.reports.c.message_id == newest.message_id,
                tables.reports.c.is_undone.is_(False),
            )
            .scalar_subquery()
        )
        await self._connection.execute(
            update(tables.reports).where(tables.reports.c.id == before).values(is_current=True)
        )
        restored = await self.results_of(runner, newest.message_id)
        return Undone(newest.message_id, tuple(removed), tuple(restored))

    # Fitness, and what held the runner back

    async def add_mark(self, runner: RunnerId, mark: Mark) -> None:
        await self._connection.execute(
            insert(tables.marks).values(
                runner_id=runner,
                day=mark.day,
                distance_m=mark.distance.metres,
                duration_s=mark.duration.seconds,
            )
        )

    async def marks(self, runner: RunnerId) -> Sequence[Mark]:
        query = select(tables.marks).where(tables.marks.c.runner_id == runner)
        rows = await self._connection.execute(
            query.order_by(tables.marks.c.day, tables.marks.c.id)
        )
        return [Mark(row.day, Distance(row.distance_m), Duration(row.duration_s)) for row in rows]

    async def open_setback(self, runner: RunnerId, setback: Setback) -> None:
        await self._connection.execute(
            insert(tables.setbacks).values(
                runner_id=runner,
                kind=setback.kind,
                started=setback.started,
                ended=setback.ended,
                severity=setback.severity,
                location=setback.location,
            )
        )

    async def close_setbacks(
        self, runner: RunnerId, ended: date, kinds: Collection[SetbackKind] = tuple(SetbackKind)
    ) -> None:
        await self._connection.execute(
            update(tables.setbacks)
            .where(
                tables.setbacks.c.runner_id == runner,
                tables.setbacks.c.ended.is_(None),
                tables.setbacks.c.kind.in_(kinds),
            )
            .values(ended=ended)
        )

    async def setbacks(self, runner: RunnerId) -> Sequence[Setback]:
        query = select(tables.setbacks).where(tables.setbacks.c.runner_id == runner)
        rows = await self._connection.execute(
            query.order_by(tables.setbacks.c.started, tables.setbacks.c.id)
        )
        return [
            Setback(SetbackKind(row.kind), row.started, row.ended, row.severity, row.location)
            for row in rows
        ]

    async def add_change(self, runner: RunnerId, change: Change) -> None:
        await self._connection.execute(
            insert(tables.changes).values(
                runner_id=runner, at=change.at, day=change.day, rule=change.rule, note=change.note
            )
        )

    async def changes(self, runner: RunnerId) -> Sequence[Change]:
        query = (
            select(tables.changes)
            .where(tables.changes.c.runner_id == runner)
            .order_by(tables.changes.c.id)
        )
        rows = await self._connection.execute(query)
        return [Change(row.at, row.day, row.rule, row.note) for row in rows]

    async def _logged(self, query: Select[Any]) -> Sequence[LoggedResult]:
        rows = await self._connection.execute(query)
        return [_logged_result(row) for row in rows]


def _current_results(runner: RunnerId) -> Select[Any]:
    return (
        select(tables.results.c.day, tables.reports.c.message_id, tables.results.c.result)
        .join(tables.reports, tables.reports.c.id == tables.results.c.report_id)
        .where(tables.results.c.runner_id == runner, tables.reports.c.is_current)
    )


def _logged_result(row: Row[Any]) -> LoggedResult:
    return LoggedResult(row.day, row.message_id, from_json(RESULT, row.result))


def _workout_values(runner: RunnerId, planned: PlannedWorkout) -> dict[str, Any]:
    return {
        "runner_id": runner,
        "day": planned.day,
        "kind": planned.workout.kind,
        "outcome": planned.outcome,
        "workout": to_json(WORKOUT, planned.workout),
    }


def _result_values(runner: RunnerId, report: int | None, logged: LoggedResult) -> dict[str, Any]:
    return {
        "runner_id": runner,
        "report_id": report,
        "day": logged.day,
        "kind": logged.result.kind,
        "result": to_json(RESULT, logged.result),
    }
