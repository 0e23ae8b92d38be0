"""The calendars of runners in SQL: one row each, read and written whole."""

from datetime import date
from typing import Any

from sqlalchemy import Row, select

from bot.coaching.plan_calendar import RunnerCalendar
from bot.domain.plan_calendar import CalendarEntry
from bot.domain.runner import RunnerId
from bot.domain.workout.workout import WorkoutKind
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.upserts import upsert
from bot.storage.tables import calendars


class SqlCalendars:
    """A ``coaching.plan_calendar.Calendars`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def of(self, runner: RunnerId) -> RunnerCalendar | None:
        query = select(calendars).where(calendars.c.runner_id == runner)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _read(row)

    async def with_token(self, token: str) -> RunnerCalendar | None:
        query = select(calendars).where(calendars.c.token == token)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _read(row)

    async def save(self, calendar: RunnerCalendar) -> None:
        values = {
            "runner_id": calendar.runner,
            "tag": calendar.tag,
            "token": calendar.token,
            "entries": [_written(entry) for entry in calendar.entries],
        }
        await upsert(self._connection, calendars, values, keys=("runner_id",))


def _read(row: Row[Any]) -> RunnerCalendar:
    return RunnerCalendar(
        runner=RunnerId(row.runner_id),
        tag=row.tag,
        token=row.token,
        entries=tuple(_entry(*told) for told in row.entries),
    )


def _entry(  # noqa: PLR0913, PLR0917  (as it is stored)
    id_: str, day: str, kind: str, version: str, sequence: int, is_cancelled: bool
) -> CalendarEntry:
    return CalendarEntry(
        id=id_,
        day=date.fromisoformat(day),
        kind=WorkoutKind(kind),
        version=version,
        sequence=sequence,
        is_cancelled=is_cancelled,
    )


def _written(entry: CalendarEntry) -> list[object]:
    return [
        entry.id,
        entry.day.isoformat(),
        entry.kind,
        entry.version,
        entry.sequence,
        entry.is_cancelled,
    ]
