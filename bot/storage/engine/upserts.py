"""Insert that stands a second time, as both databases spell it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.engine.connection import SqlConnection


def insert_for(connection: SqlConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


async def upsert(
    connection: SqlConnection, table: Table, values: Mapping[str, Any], *, keys: Sequence[str]
) -> None:
    """Insert a row, or give the row with these keys the new values."""
    changes = {name: value for name, value in values.items() if name not in keys}
    statement = insert_for(connection, table).values(values)
    await connection.execute(
        statement.on_conflict_do_update(index_elements=list(keys), set_=changes)
    )
