"""The database: one SQLite file for one process, or PostgreSQL for as many as wanted."""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from pydantic_core import from_json
from sqlalchemy import URL, Connection, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.coaching.mail import Bell
from bot.storage.hops import OneHopConnection, open_in_one_hop
from bot.storage.trouble import as_unavailable

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # NORMAL may lose the last commits when the power goes
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
)


# A lock is given up by a process that stands still, and by one whose machine is gone; servers that
# do not know a setting keep it as it is.
_LET_GO = text(
    "SELECT set_config(name, wanted, false) FROM pg_settings JOIN (VALUES"
    " ('idle_session_timeout', '120s'), ('tcp_keepalives_idle', '10'),"
    " ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')"
    ") AS settings (setting_name, wanted) ON name = setting_name"
)


class DatabaseError(Exception):
    """The database cannot be used, as one sentence for the operator."""


class Database:
    """Connections, and what neighbours in the same process tell each other.

    Attributes:
        updates_bell: Rings when updates were put into the inbox.
        letters_bell: Rings when something was put into the outbox.
    """

    def __init__(self, url: str) -> None:
        self.url = driver_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.updates_bell = Bell()
        self.letters_bell = Bell()
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _postgres_engine(self.url)
        # SQLite has one writer.  Waiting here is fair and costs nothing; waiting inside SQLite
        # means asking again and again.
        self._turn = asyncio.Lock() if self.is_sqlite else None
        self._lock_file: int | None = None

    @property
    def is_sole(self) -> bool:
        """One process serves this database, so what was under way before is over."""
        return self.is_sqlite

    @classmethod
    async def connect(cls, url: str, *, sole: bool = False) -> "Database":
        """Open a database.

        Args:
            url: ``sqlite:///PATH`` or ``postgresql://USER@HOST:PORT/NAME``.
            sole: Refuse to share a SQLite file with another process that serves runners.

        Raises:
            DatabaseError: It cannot be opened, or another process has it.
        """
        database = cls(url)
        if database.is_sqlite:
            _check_path(database.url.database or "")
            if sole:
                database._lock_file = _lock(database.url.database or "")
        try:
            async with database.begin() as connection:
                await connection.execute(text("SELECT 1"))
        except Exception as error:
            await database.close()
            raise DatabaseError(sentence_of(database.url, error)) from error
        return database

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction: kept when its block ends, undone when it raises.

        Raises:
            StoreUnavailableError: The database failed, not what was asked of it.
        """
        async with as_unavailable(), self._own_turn(), self.engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def sole(self, name: str) -> AsyncIterator["Guard | None"]:
        """Hold a lock that one process of all can hold; ``None`` when another has it.

        The lock ends with the connection, so a killed process gives it up at once.
        """
        if self.is_sqlite:
            yield Guard(None)
            return
        async with as_unavailable(), self.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            key = {"key": int.from_bytes(name.encode()[:7], "big")}
            if not await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), key):
                yield None
                return
            await connection.execute(_LET_GO)
            try:
                yield Guard(connection)
            finally:
                await connection.invalidate()

    async def close(self) -> None:
        await self.engine.dispose()
        if self._lock_file is not None:
            os.close(self._lock_file)
            self._lock_file = None

    @asynccontextmanager
    async def _own_turn(self) -> AsyncIterator[None]:
        if self._turn is None:
            yield
            return
        async with self._turn:
            yield


class Guard:
    """A lock that is held as long as its connection lives."""

    def __init__(self, connection: AsyncConnection | None) -> None:
        self._connection = connection

    async def check(self) -> None:
        """Make sure that the lock is still held.

        Raises:
            StoreUnavailableError: It is lost.
        """
        if self._connection is None:
            return
        async with as_unavailable():
            await self._connection.execute(text("SELECT 1"))


def driver_url(url: str) -> URL:
    """Read a database address as operators write it, and name its driver.

    Raises:
        DatabaseError: It is no address of SQLite or PostgreSQL.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        parsed = None
    backend = parsed.get_backend_name() if parsed else ""
    if parsed is None or backend not in {"sqlite", "postgresql", "postgres"}:
        raise DatabaseError(
            "DATABASE_URL is neither sqlite:///PATH nor postgresql://USER@HOST:PORT/NAME"
        )
    if backend == "sqlite":
        if not parsed.database or parsed.database == ":memory:":
            raise DatabaseError("DATABASE_URL names no file: write sqlite:///PATH")
        return parsed.set(drivername="sqlite+aiosqlite")
    return parsed.set(drivername="postgresql+psycopg")


def _sqlite_engine(url: URL) -> AsyncEngine:
    path = str(Path(url.database or "").absolute())

    async def connect() -> OneHopConnection:
        return await open_in_one_hop(path)

    engine = create_async_engine(
        url,
        async_creator=connect,
        pool_size=4,
        max_overflow=2,
        hide_parameters=True,
        json_deserializer=from_json,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        del entry
        # The driver's own transactions begin too late: two that read before they write would
        # lose an update.
        raw: Any = connection
        raw.isolation_level = None
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgres_engine(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=12,
        max_overflow=8,
        pool_timeout=10,
        hide_parameters=True,
        json_deserializer=from_json,
    )


def _check_path(path: str) -> None:
    folder = Path(path).resolve().parent
    if not folder.is_dir():
        raise DatabaseError(f"The database {path} has no folder to be in: {folder} is missing")
    if Path(path).is_dir():
        raise DatabaseError(f"The database {path} is a folder, not a file")


def _lock(path: str) -> int:
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise DatabaseError(f"The database {path} cannot be locked: {error.strerror}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise DatabaseError(
            f"The database {path} is used by another process: SQLite serves one,"
            " PostgreSQL as many as you like"
        ) from error
    return lock


def sentence_of(url: URL, error: BaseException) -> str:
    name = url.render_as_string(hide_password=True)
    cause = error.__cause__ or error
    if isinstance(cause, sqlite3.Error) or url.get_backend_name() == "sqlite":
        return f"The database {url.database} cannot be used: {_first_line(cause)}"
    return f"The database {name} cannot be reached: {_first_line(cause)}"


def _first_line(error: BaseException) -> str:
    original = getattr(error, "orig", None) or error
    return (str(original).splitlines() or [type(original).__name__])[0]
