"""Insert that stands a second time, as both databases spell it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table

from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.list_parameters import Dialect, dialect_of

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


def insert_for(connection: SqlConnection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    return insert_into(table, dialect_of(connection))


def insert_into(table: Table, dialect: Dialect) -> "sqlite.Insert | postgresql.Insert":
    """Begin an insert; what knows the other database is not loaded."""
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite  # noqa: PLC0415

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415

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
