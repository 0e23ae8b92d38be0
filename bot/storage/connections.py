"""Connections in SQL: one row each, and one for each run that came in by them."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Row, bindparam, case, delete, func, or_, select, update

from bot.coaching.connection import Connection, State
from bot.domain.runner import RunnerId
from bot.storage.engine.columns import UtcDateTime
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.upserts import insert_for, upsert
from bot.storage.tables import arrivals, connections

_NOW = bindparam("now", type_=UtcDateTime)
_IS_OF = connections.c.runner_id == bindparam("of", type_=BigInteger)
# Locked after the runner's own row, as everybody does.
_GET = select(connections).where(_IS_OF).with_for_update()
_DUE = (
    select(connections.c.runner_id)
    .where(
        or_(
            connections.c.out_at <= _NOW,
            connections.c.in_at <= _NOW,
            connections.c.check_at <= _NOW,
        )
    )
    .order_by(
        case(
            (connections.c.in_at < connections.c.out_at, connections.c.in_at),
            else_=func.coalesce(connections.c.out_at, connections.c.in_at, connections.c.check_at),
        )
    )
)
_CHANGED = update(connections).where(_IS_OF, connections.c.state == State.ON).values(out_at=_NOW)


class SqlServiceConnections:
    """A ``coaching.connection.Connections`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def of(self, runner: RunnerId) -> Connection | None:
        row = (await self._connection.execute(_GET, {"of": runner})).one_or_none()
        return None if row is None else _read(row)

    async def save(self, connection: Connection) -> None:
        await upsert(self._connection, connections, _values(connection), keys=("runner_id",))

    async def drop(self, runner: RunnerId) -> bool:
        done = await self._connection.execute(delete(connections).where(_IS_OF), {"of": runner})
        return done.rowcount == 1

    async def due(self, now: datetime, limit: int) -> Sequence[RunnerId]:
        rows = await self._connection.scalars(_DUE.limit(limit), {"now": now})
        return [RunnerId(runner) for runner in rows]

    async def note_change(self, runner: RunnerId, now: datetime) -> None:
        await self._connection.execute(_CHANGED, {"of": runner, "now": now})

    async def has_arrived(self, runner: RunnerId, activities: Collection[str]) -> frozenset[str]:
        query = select(arrivals.c.activity).where(
            arrivals.c.runner_id == runner, arrivals.c.activity.in_(list(activities))
        )
        return frozenset(await self._connection.scalars(query))

    async def note_arrival(self, runner: RunnerId, activity: str) -> int | None:
        statement = insert_for(self._connection, arrivals).values(
            runner_id=runner, activity=activity
        )
        number: int | None = await self._connection.scalar(
            statement.on_conflict_do_nothing(index_elements=["runner_id", "activity"]).returning(
                arrivals.c.id
            )
        )
        return number


def _read(row: Row[Any]) -> Connection:
    return Connection(
        runner=RunnerId(row.runner_id),
        sealed=row.secret,
        state=State(row.state),
        athlete=row.athlete,
        since=row.since,
        sent={id_: (date.fromisoformat(day), digest) for id_, (day, digest) in row.sent.items()},
        told=tuple(row.told),
        failures=row.failures,
        out_at=row.out_at,
        in_at=row.in_at,
        check_at=row.check_at,
    )


def _values(connection: Connection) -> dict[str, Any]:
    sent = {id_: [day.isoformat(), digest] for id_, (day, digest) in connection.sent.items()}
    return {
        "runner_id": connection.runner,
        "secret": connection.sealed,
        "state": connection.state,
        "athlete": connection.athlete,
        "since": connection.since,
        "sent": sent,
        "told": list(connection.told),
        "failures": connection.failures,
        "out_at": connection.out_at,
        "in_at": connection.in_at,
        "check_at": connection.check_at,
    }
