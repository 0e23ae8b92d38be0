"""What was said to each runner, in SQL: one row each, read and written whole."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from bot.domain.runner import RunnerId
from bot.domain.said import Line, Said
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import DIALECTS, Dialect, dialect_of, is_among
from bot.storage.engine.prepared import made_once
from bot.storage.engine.upserts import insert_into
from bot.storage.tables import sayings

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


# Made once: to build a statement takes longer than to run it.
@cache
def _keeping(dialect: Dialect) -> "sqlite.Insert | postgresql.Insert":
    insert = insert_into(sayings, dialect)
    return made_once(
        insert.on_conflict_do_update(
            index_elements=["runner_id"], set_={"said": insert.excluded.said}
        )
    )


_OF = {
    dialect: made_once(
        select(sayings.c.runner_id, sayings.c.said).where(
            is_among(sayings.c.runner_id, "runners", dialect)
        )
    )
    for dialect in DIALECTS
}


class SqlSayings:
    """A ``coaching.ports.Sayings`` inside one transaction."""

    def __init__(self, connection: SqlConnection) -> None:
        self._connection = connection

    async def of(self, runner: RunnerId) -> Said:
        return (await self.of_all([runner]))[runner]

    async def of_all(self, runners: Collection[RunnerId]) -> Mapping[RunnerId, Said]:
        asked = {"runners": list(runners)}
        rows = await self._connection.execute(_OF[dialect_of(self._connection)], asked)
        found = {RunnerId(row.runner_id): _said(row.said) for row in rows}
        return {runner: found.get(runner, Said()) for runner in runners}

    async def keep_all(self, said: Mapping[RunnerId, Said]) -> None:
        if not said:
            return
        rows = [{"runner_id": runner, "said": _json(one)} for runner, one in said.items()]
        await self._connection.execute(_keeping(dialect_of(self._connection)), rows)


def _json(said: Said) -> dict[str, Any]:
    lines = [[line.day.isoformat(), line.key, line.text, line.about] for line in said.lines]
    return {"lines": lines, "times": dict(said.times)}


def _said(stored: Mapping[str, Any]) -> Said:
    lines = (
        Line(date.fromisoformat(day), key, text, about)
        for day, key, text, about in stored["lines"]
    )
    return Said(tuple(lines), dict(stored["times"]))
