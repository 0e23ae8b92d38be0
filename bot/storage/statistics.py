"""Figures and names of runners, for the operator."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, String, case, cast, func, or_, select

from bot.domain.runner import Status
from bot.storage.engine.connection import SqlConnection
from bot.storage.tables import inbox, outbox, results, runners

_MOST_LISTED = 200


class SqlStatistics:
    """Figures and names inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def count_everything(self, today: date) -> Mapping[str, int]:
        return await _count_everything(self._connection, today)

    async def count_runners(self) -> Mapping[str, int]:
        """Count them by state; those who cannot be reached are ``gone``."""
        state = case((runners.c.gone_at.is_not(None), Status.GONE), else_=runners.c.status)
        counted = select(state.label("state"), func.count().label("count")).group_by(state)
        rows = (await self._connection.execute(counted)).mappings()
        return {row["state"]: row["count"] for row in rows}

    async def find_runners(self, word: str | None) -> Sequence[Sequence[object]]:
        """List runners, or those whose name or id holds a word."""
        return [tuple(row) for row in await _find_runners(self._connection, word)]


async def _count_everything(connection: SqlConnection, today: date) -> Mapping[str, int]:
    """Count runners by state, what was run lately, and mail by what became of it."""
    week_ago = today - timedelta(days=7)
    counts: dict[str, int] = {}
    for name, column in (
        ("runners", runners.c.status),
        ("updates", inbox.c.state),
        ("letters", outbox.c.fate),
    ):
        counted = select(column.label("value"), func.count().label("count"))
        found = await connection.execute(counted.group_by(column).order_by(column))
        counts |= {f"{name} {row['value']}": row["count"] for row in found.mappings()}
    for name, condition in (
        ("runners who cannot be reached", runners.c.gone_at.is_not(None)),
        ("runners heard of in a week", runners.c.heard_on > week_ago),
    ):
        query = select(func.count()).select_from(runners).where(condition)
        counts[name] = int(await connection.scalar(query))
    query = select(func.count()).select_from(results).where(results.c.day > week_ago)
    counts["results of a week"] = int(await connection.scalar(query))
    return counts


async def _find_runners(connection: SqlConnection, word: str | None) -> Sequence[Row[Any]]:
    query = select(
        runners.c.id, runners.c.name, runners.c.status, runners.c.zone, runners.c.heard_on
    )
    if word:
        query = query.where(
            or_(
                runners.c.name.icontains(word, autoescape=True),
                cast(runners.c.id, String).contains(word, autoescape=True),
            )
        )
    return (await connection.execute(query.order_by(runners.c.id).limit(_MOST_LISTED))).all()
