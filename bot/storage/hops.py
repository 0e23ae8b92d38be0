"""aiosqlite that goes to the connection's thread only where SQLite may keep it waiting.

The library goes there and back for the cursor, the statement, its rows and the cursor's end,
and each way costs ten times what a statement does.  Beginning may have to wait for another
process, and committing for the disk: these go.  In between the file is ours, and a statement
takes microseconds: it is run where it is asked, as long as it reads or writes a bounded number
of rows.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self

import aiosqlite

Row = tuple[Any, ...]


@dataclass(slots=True)
class Fetched:
    """What a statement left behind."""

    description: Any = None
    rows: Sequence[Row] = ()
    rowcount: int = -1
    lastrowid: int | None = None


class OneHopCursor:
    """A cursor that has read all its rows when ``execute`` returns."""

    arraysize = 1

    def __init__(self, connection: "OneHopConnection") -> None:
        self._connection = connection
        self._fetched = Fetched()

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:  # noqa: ANN401  (as the driver gives it)
        return self._fetched.description

    @property
    def rowcount(self) -> int:
        return self._fetched.rowcount

    @property
    def lastrowid(self) -> int | None:
        return self._fetched.lastrowid

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        self._fetched = await self._connection.fetch(sql, parameters)

    async def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        self._fetched = await self._connection.fetch_many(sql, rows)

    async def fetchall(self) -> Sequence[Row]:
        rows, self._fetched.rows = self._fetched.rows, ()
        return rows

    async def close(self) -> None:
        self._fetched.rows = ()


class OneHopConnection(aiosqlite.Connection):
    """A connection for SQLAlchemy's own adapter of aiosqlite."""

    def cursor(self) -> OneHopCursor:  # type: ignore[override]
        return OneHopCursor(self)

    async def fetch(self, sql: str, parameters: Sequence[Any]) -> Fetched:
        if self.in_transaction:
            return _fetch(self._conn, sql, parameters)
        return await self._execute(_fetch, self._conn, sql, parameters)  # type: ignore[no-any-return, no-untyped-call]

    async def fetch_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> Fetched:
        if self.in_transaction:
            return _fetch_many(self._conn, sql, rows)
        return await self._execute(_fetch_many, self._conn, sql, rows)  # type: ignore[no-any-return, no-untyped-call]

    async def rollback(self) -> None:
        """Roll back, where there is something: the pool asks each time."""
        if self.in_transaction:
            await super().rollback()


async def open_in_one_hop(path: str) -> OneHopConnection:
    """Open a file."""

    def connect() -> sqlite3.Connection:
        # The library looks at attributes of the connection from outside its thread.
        return sqlite3.connect(path, check_same_thread=False)

    connection = OneHopConnection(connect, iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001  (a process that has to end does not wait)
    await connection
    return connection


def _fetch(connection: sqlite3.Connection, sql: str, parameters: Sequence[Any]) -> Fetched:
    cursor = connection.execute(sql, parameters)
    try:
        rows = cursor.fetchall() if cursor.description else ()
        return Fetched(cursor.description, rows, cursor.rowcount, cursor.lastrowid)
    finally:
        cursor.close()


def _fetch_many(
    connection: sqlite3.Connection, sql: str, rows: Iterable[Sequence[Any]]
) -> Fetched:
    cursor = connection.executemany(sql, rows)
    try:
        return Fetched(None, (), cursor.rowcount, cursor.lastrowid)
    finally:
        cursor.close()
