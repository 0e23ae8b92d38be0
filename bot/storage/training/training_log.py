"""The training log in SQL: workouts as planned, results as reported, and what held them back."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    Select,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from bot.coaching.ports import Change, Undone
from bot.domain.fitness.marks import Mark
from bot.domain.log.history import Setback, SetbackKind
from bot.domain.log.results import LoggedResult
from bot.domain.quantities import Distance, Duration
from bot.domain.runner import RunnerId
from bot.domain.workout.workout import Outcome, PlannedWorkout
from bot.storage import tables
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import dialect_of
from bot.storage.engine.values import RESULT, WORKOUT
from bot.storage.training.span_cache import Days, Recalled, Reported, StoredRow, Value
from bot.storage.training.statements import (
    ADD_RESULTS,
    ADD_WORKOUTS,
    CLEAR_WORKOUTS,
    HISTORIES,
    MARKS,
    PLAN_UNTIL,
    PLANNED_UNTIL,
    RECENT_RESULTS,
    REPORT,
    REPORTED,
    REPORTED_AT,
    RESULTS_BETWEEN,
    SETBACKS,
    WORKOUTS,
    HistoryPart,
)


class SqlTrainingLog:
    """A ``coaching.ports.TrainingLog`` inside one transaction."""

    def __init__(self, connection: SqlConnection, recalled: Recalled | None = None) -> None:
        self._connection = connection
        self._recalled = recalled or Recalled()

    async def recall(self, runners: Collection[RunnerId], first: date, last: date) -> None:
        known = self._recalled
        unknown = [runner for runner in runners if not known.has_all(runner, first, last)]
        if not unknown:
            return
        asked = {"runners": unknown, "first": first, "last": last}
        read = await self._connection.execute(HISTORIES[dialect_of(self._connection)], asked)
        found: dict[tuple[int, int], list[StoredRow]] = {}
        for row in read.all():
            found.setdefault((row[_RUNNER], row[_PART]), []).append(row)
        for runner in unknown:
            planned, results, marks, setbacks = (
                sorted(found.get((runner, part), []), key=_IN_ORDER) for part in HistoryPart
            )
            known.planned[runner] = Days(first, last, planned, _planned)
            known.results[runner] = Days(first, last, results, _logged_results)
            known.marks[runner] = [_mark(row) for row in marks]
            known.setbacks[runner] = [_setback(row) for row in setbacks]

    async def _rows(
        self, query: Select[*tuple[Any, ...]], runner: RunnerId, first: date, last: date
    ) -> Sequence[StoredRow]:
        span = {"runner": runner, "first": first, "last": last}
        return (await self._connection.execute(query, span)).all()

    # What was planned

    async def workout_on(self, runner: RunnerId, day: date) -> PlannedWorkout | None:
        found = await self.workouts_between(runner, day, day)
        return found[0] if found else None

    async def workouts_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[PlannedWorkout]:
        known = self._recalled.planned.get(runner)
        if known is None or not known.covers(first, last):
            rows = await self._rows(WORKOUTS, runner, first, last)
            known = _keep(self._recalled.planned, runner, Days(first, last, rows, _planned))
        return known.between(first, last)

    async def plan_days(
        self, runner: RunnerId, first: date, last: date, workouts: Sequence[PlannedWorkout]
    ) -> None:
        span = {"runner": runner, "first": first, "last": last}
        await self._connection.execute(CLEAR_WORKOUTS, span)
        if workouts:
            await self._connection.execute(
                ADD_WORKOUTS, [_workout_values(runner, one) for one in workouts]
            )
        known = self._recalled.planned.get(runner)
        if known is not None:
            replaced = known.changed(lambda each: first <= each.day <= last, workouts)
            self._recalled.planned[runner] = replaced
        until = await self.planned_until(runner)
        if until is None or until < last:
            plan_until = PLAN_UNTIL.values(planned_until=last)
            await self._connection.execute(plan_until, {"runner": runner})
            self._recalled.planned_until[runner] = last

    async def planned_until(self, runner: RunnerId) -> date | None:
        known = self._recalled.planned_until
        if runner not in known:
            known[runner] = await self._connection.scalar(PLANNED_UNTIL, {"runner": runner})
        return known[runner]

    # What was run

    async def record(
        self, runner: RunnerId, message_id: int, results: Sequence[LoggedResult], at: datetime
    ) -> None:
        before = await self._reported(runner, message_id)
        if tuple(results) == before.results:
            return
        if before.report is not None:
            await self._connection.execute(
                update(tables.reports)
                .where(
                    tables.reports.c.runner_id == runner, tables.reports.c.message_id == message_id
                )
                .values(is_current=False)
            )
        report = {
            "runner_id": runner,
            "message_id": message_id,
            "at": at,
            "is_current": True,
            "is_undone": False,
        }
        number = await self._connection.scalar(REPORT, report)
        if results:
            rows = [_result_values(runner, number, logged) for logged in results]
            await self._connection.execute(ADD_RESULTS, rows)
        self._recalled.reported[runner, message_id] = Reported(number, tuple(results))
        known = self._recalled.results.get(runner)
        if known is not None:
            replaced = known.changed(lambda each: each.message_id == message_id, results)
            self._recalled.results[runner] = replaced

    async def results_of(self, runner: RunnerId, message_id: int) -> Sequence[LoggedResult]:
        return list((await self._reported(runner, message_id)).results)

    async def reported_at(self, runner: RunnerId, message_id: int) -> datetime | None:
        asked = {"runner": runner, "message": message_id}
        at: datetime | None = await self._connection.scalar(REPORTED_AT, asked)
        return at

    async def latest_report(self, runner: RunnerId) -> tuple[int, datetime] | None:
        reports = tables.reports.c
        latest = (
            await self._connection.execute(
                select(reports.message_id, reports.at)
                .where(reports.runner_id == runner, reports.is_current)
                .order_by(reports.id.desc())
                .limit(1)
            )
        ).one_or_none()
        return None if latest is None else (latest.message_id, latest.at)

    async def _reported(self, runner: RunnerId, message_id: int) -> Reported:
        """Find the report that stands for a message, and what it says."""
        known = self._recalled.reported.get((runner, message_id))
        if known is None:
            asked = {"runner": runner, "message": message_id}
            rows = (await self._connection.execute(REPORTED, asked)).all()
            results = tuple(_logged_results([row for row in rows if row.day is not None]))
            known = Reported(rows[0].id if rows else None, results)
            self._recalled.reported[runner, message_id] = known
        return known

    async def results_between(
        self, runner: RunnerId, first: date, last: date
    ) -> Sequence[LoggedResult]:
        known = self._recalled.results.get(runner)
        if known is None or not known.covers(first, last):
            rows = await self._rows(RESULTS_BETWEEN, runner, first, last)
            known = _keep(self._recalled.results, runner, Days(first, last, rows, _logged_results))
        return known.between(first, last)

    async def recent_results(self, runner: RunnerId, limit: int) -> Sequence[LoggedResult]:
        asked = {"runner": runner, "limit": limit}
        rows = await self._connection.execute(RECENT_RESULTS, asked)
        return _logged_results(rows.all())

    async def undo(self, runner: RunnerId, message_id: int | None = None) -> Undone | None:
        reports = tables.reports.c
        # Of one message the newest version counts, undone or not: a button acts once.
        of_message = reports.is_current if message_id is None else reports.message_id == message_id
        newest = (
            await self._connection.execute(
                select(reports.id, reports.message_id, reports.is_current)
                .where(reports.runner_id == runner, of_message)
                .order_by(reports.id.desc())
                .limit(1)
            )
        ).one_or_none()
        if newest is None or not newest.is_current:
            return None
        removed = await self.results_of(runner, newest.message_id)
        self._recalled.results.pop(runner, None)
        self._recalled.forget_reports(runner)
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
        self._recalled.marks.pop(runner, None)
        await self._connection.execute(
            insert(tables.marks).values(
                runner_id=runner,
                day=mark.day,
                distance_m=mark.distance.metres,
                duration_s=mark.duration.seconds,
            )
        )

    async def drop_mark(self, runner: RunnerId, mark: Mark) -> None:
        self._recalled.marks.pop(runner, None)
        marks = tables.marks.c
        await self._connection.execute(
            delete(tables.marks).where(
                marks.runner_id == runner,
                marks.day == mark.day,
                marks.distance_m == mark.distance.metres,
                marks.duration_s == mark.duration.seconds,
            )
        )

    async def marks(self, runner: RunnerId) -> Sequence[Mark]:
        known = self._recalled.marks.get(runner)
        if known is None:
            rows = await self._connection.execute(MARKS, {"runner": runner})
            known = [_mark(row) for row in rows]
            self._recalled.marks[runner] = known
        return known

    async def open_setback(self, runner: RunnerId, setback: Setback) -> None:
        self._recalled.setbacks.pop(runner, None)
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

    async def drop_setback(self, runner: RunnerId, setback: Setback) -> None:
        self._recalled.setbacks.pop(runner, None)
        await self._connection.execute(
            delete(tables.setbacks).where(
                tables.setbacks.c.runner_id == runner,
                tables.setbacks.c.kind == setback.kind,
                tables.setbacks.c.started == setback.started,
                tables.setbacks.c.ended == setback.ended,
            )
        )

    async def close_setbacks(
        self, runner: RunnerId, ended: date, kinds: Collection[SetbackKind] = tuple(SetbackKind)
    ) -> None:
        self._recalled.setbacks.pop(runner, None)
        await self._connection.execute(
            update(tables.setbacks)
            .where(
                tables.setbacks.c.runner_id == runner,
                or_(tables.setbacks.c.ended.is_(None), tables.setbacks.c.ended > ended),
                tables.setbacks.c.kind.in_(kinds),
            )
            .values(ended=ended)
        )

    async def setbacks(self, runner: RunnerId) -> Sequence[Setback]:
        known = self._recalled.setbacks.get(runner)
        if known is None:
            rows = await self._connection.execute(SETBACKS, {"runner": runner})
            known = [_setback(row) for row in rows]
            self._recalled.setbacks[runner] = known
        return known

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


# By their places in a row of a history, which are quicker than names: a year has hundreds of rows.
_PART, _RUNNER, _DAY, _NAME, _TEXT = 0, 1, 2, 4, 5
_IN_ORDER = itemgetter(2, 3)
# A look at a dictionary is a tenth of what an enumeration takes for the same.
_OUTCOMES = {one.value: one for one in Outcome}


def _keep(known: dict[RunnerId, Days[Value]], runner: RunnerId, read: Days[Value]) -> Days[Value]:
    """Keep what was read, unless more is known."""
    before = known.get(runner)
    if before is None or read.last - read.first > before.last - before.first:
        known[runner] = read
    return read


def _planned(rows: Sequence[StoredRow]) -> Sequence[PlannedWorkout]:
    asked = WORKOUT.all_from_json([row[_TEXT] for row in rows])
    return [
        PlannedWorkout(row[_DAY], workout, _OUTCOMES.get(row[_NAME]) or Outcome(row[_NAME]))
        for row, workout in zip(rows, asked, strict=True)
    ]


def _logged_results(rows: Sequence[StoredRow]) -> Sequence[LoggedResult]:
    told = RESULT.all_from_json([row.text for row in rows])
    return [
        LoggedResult(row.day, row.message_id, result)
        for row, result in zip(rows, told, strict=True)
    ]


def _mark(row: StoredRow) -> Mark:
    return Mark(row.day, Distance(row.first_figure), Duration(row.second_figure))


def _setback(row: StoredRow) -> Setback:
    return Setback(SetbackKind(row.name), row.day, row.ended, row.first_figure, row.text)


def _workout_values(runner: RunnerId, planned: PlannedWorkout) -> dict[str, Any]:
    return {
        "runner_id": runner,
        "day": planned.day,
        "kind": planned.workout.kind,
        "outcome": planned.outcome,
        "workout": WORKOUT.to_json(planned.workout),
    }


def _result_values(runner: RunnerId, report: int | None, logged: LoggedResult) -> dict[str, Any]:
    return {
        "runner_id": runner,
        "report_id": report,
        "day": logged.day,
        "kind": logged.result.kind,
        "result": RESULT.to_json(logged.result),
    }
