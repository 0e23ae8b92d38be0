"""The database: one SQLite file for one process, or PostgreSQL for as many as wanted."""

import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Engine, make_url, text
from sqlalchemy.exc import ArgumentError

from bot.mail.bell import Bell
from bot.storage.engine.connection import SqlConnection
from bot.storage.engine.sqlite import Held, SqliteFile
from bot.storage.engine.trouble import as_unavailable

if TYPE_CHECKING:
    from bot.storage.engine.postgres import PostgresGuard, PostgresServer


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
        self._store = SqliteFile(self.url) if self.is_sqlite else _server(self.url)
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
            _make_private(database.url.database or "")
        try:
            async with database.begin() as connection:
                await connection.execute(text("SELECT 1"))
        except Exception as error:
            await database.close()
            raise DatabaseError(sentence_of(database.url, error)) from error
        return database

    @property
    def engine(self) -> Engine:
        """The engine underneath, for those who look at its statements."""
        return self._store.engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[SqlConnection]:
        """Open a transaction: kept when its block ends, undone when it raises.

        Raises:
            StoreUnavailableError: The database failed, not what was asked of it.
        """
        async with as_unavailable(), self._store.begin() as connection:
            yield connection

    def migrating(self) -> AbstractAsyncContextManager[SqlConnection]:
        """Have the schema to oneself, when others of milecoach have let go of it.

        With PostgreSQL the connection is in no transaction yet.

        Raises:
            StoreUnavailableError: The database failed, not what was asked of it.
        """
        return self._store.migrating()

    def sole(self, name: str) -> "AbstractAsyncContextManager[PostgresGuard | Held | None]":
        """Hold a lock that one process of all can hold; ``None`` when another has it.

        The lock ends with the connection, so a killed process gives it up at once.
        """
        return self._store.sole(name)

    async def overwrite_deleted(self) -> None:
        """Leave nothing on the disk of what was deleted, as far as that is ours to do."""
        if isinstance(self._store, SqliteFile):
            await self._store.overwrite_deleted()

    async def close(self) -> None:
        await self._store.close()
        if self._lock_file is not None:
            os.close(self._lock_file)
            self._lock_file = None


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
        return parsed.set(drivername="sqlite+pysqlite")
    return parsed.set(drivername="postgresql+psycopg")


def _server(url: URL) -> "PostgresServer":
    # Its driver is loaded where there is a server.
    from bot.storage.engine.postgres import PostgresServer  # noqa: PLC0415

    return PostgresServer(url)


def _check_path(path: str) -> None:
    folder = Path(path).resolve().parent
    if not folder.is_dir():
        raise DatabaseError(f"The database {path} has no folder to be in: {folder} is missing")
    if Path(path).is_dir():
        raise DatabaseError(f"The database {path} is a folder, not a file")


def _make_private(path: str) -> None:
    """Let a new file be read by nobody else on the machine; one that is there stays as it is."""
    with suppress(OSError):  # SQLite tells why it cannot be made
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))


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
