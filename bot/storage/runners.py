"""Runners in SQL: who is coached, and when their next push is due."""

import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Row,
    Select,
    bindparam,
    delete,
    literal_column,
    or_,
    select,
    update,
)

from bot.coaching.ports import DueRunner
from bot.domain.morning_window import Window
from bot.domain.place import Cell
from bot.domain.quantities import Units
from bot.domain.runner import Morning, Runner, RunnerId, Status
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import DIALECTS, dialect_of, is_among
from bot.storage.engine.prepared import made_once
from bot.storage.engine.upserts import upsert
from bot.storage.engine.values import BRIEF
from bot.storage.tables import conversations, deliveries, guests, inbox, outbox, runners
from bot.storage.training.span_cache import Recalled

logger = logging.getLogger(__name__)

_ACTIVE: ColumnElement[str] = literal_column("'active'")


# Made once: to build a statement takes longer than to run it.
_GET = made_once(
    select(runners).where(runners.c.id == bindparam("of", type_=BigInteger)).with_for_update()
)
_GET_ALL = {
    dialect: made_once(
        select(runners)
        .where(is_among(runners.c.id, "many", dialect))
        .order_by(runners.c.id)
        .with_for_update()
    )
    for dialect in DIALECTS
}


def _active_by(at: ColumnElement[datetime], *only: ColumnElement[bool]) -> Select[Any]:
    """Select runners whose time has come, the longest due first, and take them from others."""
    return (
        select(runners)
        .where(
            *only,
            at <= bindparam("now", type_=UtcDateTime),
            runners.c.gone_at.is_(None),
            runners.c.status == _ACTIVE,
            runners.c.id.not_in(bindparam("left_out", expanding=True)),
        )
        .order_by(at)
        .limit(bindparam("limit", type_=Integer))
        .with_for_update(skip_locked=True)
    )


_DUE = _active_by(runners.c.next_push_at)
_LOOKS = _active_by(runners.c.next_look_at)
_WEEKS_TO_MAKE = _active_by(
    runners.c.next_push_at,
    or_(
        runners.c.planned_until.is_(None),
        runners.c.planned_until < runners.c.next_push_day,
    ),
)
_SCHEDULE_LOOK = made_once(
    update(runners)
    .where(runners.c.id == bindparam("of", type_=BigInteger))
    .values(next_look_day=bindparam("day"), next_look_at=bindparam("at"))
)
_HEARD = made_once(
    update(runners)
    .where(runners.c.id == bindparam("of", type_=BigInteger))
    .values(heard_on=bindparam("day"))
)
_APPOINTMENT = made_once(
    select(runners.c.next_push_day, runners.c.next_push_at).where(
        runners.c.id == bindparam("of", type_=BigInteger)
    )
)
_SCHEDULE = made_once(
    update(runners)
    .where(runners.c.id == bindparam("of", type_=BigInteger))
    .values(next_push_day=bindparam("day"), next_push_at=bindparam("at"))
)


class SqlRunners:
    """A ``coaching.ports.Runners`` inside one transaction.

    Attributes:
        has_forgotten: Rows of somebody were deleted here for good.
    """

    def __init__(self, connection: SqlConnection, recalled: Recalled | None = None) -> None:
        self._connection = connection
        self._recalled = recalled or Recalled()
        self.has_forgotten = False

    async def get(self, runner: RunnerId) -> Runner | None:
        """Load a runner, and keep them from being changed elsewhere until the work ends."""
        row = (await self._connection.execute(_GET, {"of": runner})).one_or_none()
        return None if row is None else self.recall(row)

    async def get_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Runner]:
        """Load many, in one order for everybody: who locks them never waits in a circle."""
        query = _GET_ALL[dialect_of(self._connection)]
        rows = await self._connection.execute(query, {"many": list(runners)})
        return {RunnerId(row.id): self.recall(row) for row in rows}

    async def save(self, runner: Runner) -> None:
        values = _values(runner)
        if runner.status is Status.GONE:  # it only hides the status that was there before
            del values["status"]
            found = await self._connection.execute(
                update(runners).where(runners.c.id == runner.id).values(values)
            )
            if found.rowcount:
                return
            values |= {"status": Status.ACTIVE, "gone_at": datetime.now(UTC)}
        await upsert(self._connection, runners, values, keys=("id",))

    async def set_status(self, runner: RunnerId, status: Status) -> None:
        await self._connection.execute(
            update(runners).where(runners.c.id == runner).values(status=status)
        )

    async def appointment(self, runner: RunnerId) -> Morning | None:
        row = (await self._connection.execute(_APPOINTMENT, {"of": runner})).one_or_none()
        if row is None or row.next_push_at is None:
            return None
        return Morning(row.next_push_day, row.next_push_at)

    async def schedule(self, runner: RunnerId, morning: Morning | None) -> None:
        await self._connection.execute(_SCHEDULE, _appointment(runner, morning))

    async def schedule_all(self, mornings: Mapping[RunnerId, Morning]) -> None:
        if mornings:
            rows = [_appointment(runner, morning) for runner, morning in mornings.items()]
            await self._connection.execute(_SCHEDULE, rows)

    async def schedule_looks(self, evenings: Mapping[RunnerId, Morning]) -> None:
        if evenings:
            rows = [_appointment(runner, evening) for runner, evening in evenings.items()]
            await self._connection.execute(_SCHEDULE_LOOK, rows)

    async def note_heard(self, runner: RunnerId, day: date) -> None:
        await self._connection.execute(_HEARD, {"of": runner, "day": day})

    async def claim_due(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        return await self._claim(_DUE, "next_push", now, limit)

    async def claim_looks(self, now: datetime, limit: int) -> Sequence[DueRunner]:
        return await self._claim(_LOOKS, "next_look", now, limit)

    async def claim_weeks_to_make(
        self, until: datetime, limit: int, left_out: Collection[RunnerId] = ()
    ) -> Sequence[DueRunner]:
        return await self._claim(_WEEKS_TO_MAKE, "next_push", until, limit, left_out)

    async def _claim(
        self,
        query: Select[*tuple[Any, ...]],
        what: str,
        now: datetime,
        limit: int,
        but_for: Collection[RunnerId] = (),
    ) -> Sequence[DueRunner]:
        left_out: list[int] = list(but_for)
        while True:
            asked = {"now": now, "limit": limit, "left_out": left_out}
            rows = (await self._connection.execute(query, asked)).all()
            due: list[DueRunner] = []
            for row in rows:
                try:
                    morning = Morning(getattr(row, f"{what}_day"), getattr(row, f"{what}_at"))
                    due.append(DueRunner(self.recall(row), morning))
                except ValueError as error:
                    # Newer code may read it, so it stays due.
                    _tell_unreadable(row.id, type(error).__name__)
                    left_out.append(row.id)
            if due or not rows:
                return due

    async def forget(self, runner: RunnerId) -> None:
        self.has_forgotten = True
        self._recalled.forget(runner)
        await self._connection.execute(delete(runners).where(runners.c.id == runner))
        for table, column in (
            (conversations, conversations.c.runner_id),
            (deliveries, deliveries.c.runner_id),
            (guests, guests.c.runner_id),
            (outbox, outbox.c.chat_id),
        ):
            await self._connection.execute(delete(table).where(column == runner))
        # The bare id of an update stays for a day: Telegram may still repeat the update.
        await self._connection.execute(
            update(inbox)
            .where(inbox.c.sender_id == runner)
            .values(
                sender_id=None, body={}, state="done", error=None, handled_at=datetime.now(UTC)
            )
        )

    async def all_ids(self) -> Sequence[RunnerId]:
        rows = await self._connection.scalars(select(runners.c.id).order_by(runners.c.id))
        return [RunnerId(row) for row in rows]

    def recall(self, row: Row[Any]) -> Runner:
        """Make a runner of a row."""
        self._recalled.planned_until[RunnerId(row.id)] = row.planned_until
        return _runner(row)


@lru_cache(maxsize=1000)
def _tell_unreadable(runner: int, reason: str) -> None:
    """Tell it once, not at every tick."""
    logger.error("runner %s cannot be read (%s), and gets no morning", runner, reason)


def _appointment(runner: RunnerId, morning: Morning | None) -> dict[str, Any]:
    return {
        "of": runner,
        "day": None if morning is None else morning.day,
        "at": None if morning is None else morning.at,
    }


def _runner(row: Row[Any]) -> Runner:
    return Runner(
        id=RunnerId(row.id),
        name=row.name,
        language=row.language,
        units=Units(row.units),
        zone=row.zone,
        push_time=row.push_time,
        push_until=_end_of_window(row),
        brief=BRIEF.from_json(row.brief),
        started=row.started,
        heard_on=row.heard_on,
        recap_at=row.recap_at,
        cell=None if row.cell_north is None else Cell(row.cell_north, row.cell_east),
        runs_at=row.runs_at,
        status=Status(row.status) if row.gone_at is None else Status.GONE,
    )


def _end_of_window(row: Row[Any]) -> time | None:
    """Tell when a window ends; code of before 0003 moves its beginning and leaves the end."""
    is_whole = Window(row.push_time, row.push_until).is_sensible
    return row.push_until if is_whole else None


def _values(runner: Runner) -> dict[str, Any]:
    return {
        "id": runner.id,
        "name": runner.name,
        "language": runner.language,
        "units": runner.units,
        "zone": runner.zone,
        "push_time": runner.push_time,
        "push_until": runner.push_until,
        "brief": BRIEF.to_json(runner.brief),
        "started": runner.started,
        "heard_on": runner.heard_on,
        "recap_at": runner.recap_at,
        "cell_north": None if runner.cell is None else runner.cell.north,
        "cell_east": None if runner.cell is None else runner.cell.east,
        "runs_at": runner.runs_at,
        "status": runner.status,
    }
