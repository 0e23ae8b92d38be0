"""The switch of maintenance in SQL: a column of the one row that all processes look at."""

from datetime import datetime

from sqlalchemy import select, update

from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.upserts import insert_for
from bot.storage.mail.outbox_statements import OUR_BUDGET
from bot.storage.tables import budget

_SINCE = select(budget.c.maintenance_since).where(OUR_BUDGET)


class SqlMaintenance:
    """A ``mail.maintenance.Maintenance`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def since(self) -> datetime | None:
        since: datetime | None = await self._connection.scalar(_SINCE)
        return since

    async def begin(self, now: datetime) -> None:
        row = insert_for(self._connection, budget).values(id=1, free_at=now)
        await self._connection.execute(row.on_conflict_do_nothing(index_elements=["id"]))
        is_off = budget.c.maintenance_since.is_(None)
        await self._connection.execute(
            update(budget).where(OUR_BUDGET, is_off).values(maintenance_since=now)
        )

    async def end(self) -> None:
        await self._connection.execute(
            update(budget).where(OUR_BUDGET).values(maintenance_since=None)
        )
