"""SQLite on the event loop: a statement runs where it is asked, and only the disk is waited for.

Asynchronous drivers go to a thread and back for every statement, which costs ten times what the
statement does.  The file is ours between BEGIN and COMMIT, and each of our statements touches a
bounded number of rows: it takes microseconds.  What may take long is to begin, while another
process writes, and to commit, which ends on the disk: neither holds up the loop.

A commit costs as much as a fifth of what an update does, so those whose turn comes while others
wait are committed together.  Each is still a unit of its own: one that fails is taken back alone,
and nobody goes on before what they did is on the disk.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from time import monotonic
from typing import Any, TypeVar

from pydantic_core import from_json
from sqlalchemy import (
    URL,
    Connection,
    CursorResult,
    Dialect,
    Engine,
    Executable,
    ScalarResult,
    create_engine,
    event,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.connection import DriverValues, Rows, StatementParameters, Values
from bot.storage.engine.prepared import Driver, PreparedStatements
from bot.storage.engine.trouble import as_unavailable

Returned = TypeVar("Returned")

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # NORMAL may lose the last commits when the power goes
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is deleted is overwritten
    # Waiting for another process is done in small naps, between which everybody else goes on.
    "PRAGMA busy_timeout=0",
)
_BUSY_TIMEOUT_SECONDS = 5.0
_NAP_SECONDS = 0.01


class InlineConnection:
    """A ``SqlConnection`` over a plain connection of SQLite."""

    def __init__(self, connection: Connection, prepared: PreparedStatements) -> None:
        self._connection = connection
        self._prepared = prepared
        self._driver = Driver(connection)

    @property
    def dialect(self) -> Dialect:
        return self._connection.dialect

    async def execute(self, statement: Executable, parameters: StatementParameters = None) -> Rows:
        prepared = self._prepared.of(statement, parameters)
        if prepared is None:
            return self._connection.execute(statement, parameters)
        return prepared.run(self._driver, parameters)

    async def scalar(self, statement: Executable, parameters: Values = None) -> Any:  # noqa: ANN401
        prepared = self._prepared.of(statement, parameters)
        if prepared is None:
            return self._connection.scalar(statement, parameters)
        return prepared.run(self._driver, parameters).scalar()

    async def scalars(self, statement: Executable, parameters: Values = None) -> ScalarResult[Any]:
        return self._connection.scalars(statement, parameters)

    async def exec_driver_sql(
        self, statement: str, parameters: DriverValues = None
    ) -> CursorResult[Any]:
        return self._connection.exec_driver_sql(statement, parameters)

    def changes(self) -> int:
        """Count the rows that were ever changed through it."""
        return self._driver.changes()

    async def run_sync(self, act: Callable[[Connection], Returned]) -> Returned:
        """Run what may take long beside the loop; whoever cancels it interrupts it."""
        running = asyncio.get_running_loop().run_in_executor(None, act, self._connection)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            raw: Any = self._connection.connection.driver_connection
            while not running.done():
                raw.interrupt()
                await asyncio.wait({running}, timeout=_NAP_SECONDS)
            with suppress(Exception):
                await running
            raise


class Held:
    """A lock that cannot be lost."""

    async def check(self) -> None:
        pass


class _Group:
    """Units of work in one transaction, one after the other, which are kept together.

    Attributes:
        kept: Done when all of them are on the disk.
    """

    def __init__(self, connection: Connection, prepared: PreparedStatements) -> None:
        self.connection = connection
        self.inline = InlineConnection(connection, prepared)
        self.kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._driver = Driver(connection)
        self._raw: Any = connection.connection.driver_connection
        self._changes = self._driver.changes()

    @property
    def is_read_only(self) -> bool:
        return self._driver.changes() == self._changes

    def join(self) -> None:
        """Begin one more unit of work."""
        self._driver.execute("SAVEPOINT unit")

    def release(self) -> None:
        self._raw.execute("RELEASE unit")

    def undo(self) -> None:
        """Take back what has been done since the last one joined."""
        self._raw.execute("ROLLBACK TO unit")
        self.release()

    def end(self) -> None:
        """Let go of the connection; what was not committed is rolled back."""
        try:
            if self._raw.in_transaction:
                self._raw.rollback()  # a commit that failed may have left it open
        finally:
            self.connection.close()


class SqliteFile:
    """A file of SQLite, with one transaction at a time."""

    def __init__(self, url: URL) -> None:
        self.engine = _engine(url)
        self._prepared = PreparedStatements(self.engine.dialect)
        # Waiting here is fair and costs nothing.
        self._turn = asyncio.Lock()
        self._group: _Group | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._disk = ThreadPoolExecutor(1, "sqlite-commit")

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[InlineConnection]:
        async with self._turn:
            group = self._group
            if group is None:
                group = _Group(await self._begin(), self._prepared)
                async with self._first(group) as connection:
                    yield connection
            else:
                with self._joined(group) as connection:
                    yield connection
        await self._until_kept(group)

    @asynccontextmanager
    async def _first(self, group: _Group) -> AsyncIterator[InlineConnection]:
        """Open a group to those who wait already: it is closed when all of them had their turn."""
        try:
            yield group.inline
        except BaseException:
            group.end()
            raise
        self._group = group
        closing = asyncio.create_task(self._close_in_turn(group))
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    @contextmanager
    def _joined(self, group: _Group) -> Iterator[InlineConnection]:
        try:
            group.join()
            yield group.inline
            group.release()
        except BaseException as error:
            try:
                group.undo()
            except sqlite3.Error:  # the disk has failed, and undone all of them
                self._lose(group, error)
            raise

    def _lose(self, group: _Group, error: BaseException) -> None:
        self._group = None
        lost = StoreUnavailableError(f"undone with another: {type(error).__name__}")
        lost.__cause__ = error
        group.kept.set_exception(lost)
        group.end()

    async def _close_in_turn(self, group: _Group) -> None:
        async with self._turn:
            if self._group is group:
                await self._close_group(group)

    async def _close_group(self, group: _Group) -> None:
        self._group = None
        try:
            try:
                await self._commit(group.connection, is_read_only=group.is_read_only)
            finally:
                group.end()
        except Exception as error:
            group.kept.set_exception(error)
        except BaseException:
            group.kept.cancel()
            raise
        else:
            group.kept.set_result(None)

    async def _until_kept(self, group: _Group) -> None:
        try:
            await asyncio.shield(group.kept)
        except asyncio.CancelledError:
            # It cannot be stopped any more: whoever did it is to know that it has ended.
            with suppress(Exception):
                await group.kept
            raise

    @asynccontextmanager
    async def migrating(self) -> AsyncIterator[InlineConnection]:
        async with as_unavailable(), self.begin() as connection:
            yield connection

    @asynccontextmanager
    async def sole(self, name: str) -> AsyncIterator["Held"]:
        """Hold what is held anyway: the file serves one process."""
        del name
        yield Held()

    async def overwrite_deleted(self) -> None:
        """Bring what was written into the file itself, and leave nothing of it in the log."""
        async with self._turn:
            if self._group is not None:
                await self._close_group(self._group)
            await asyncio.get_running_loop().run_in_executor(self._disk, self._checkpoint)

    def _checkpoint(self) -> None:
        pooled = self.engine.raw_connection()
        try:
            raw: Any = pooled.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            pooled.close()

    async def close(self) -> None:
        self._disk.shutdown(wait=False)
        self.engine.dispose()

    async def _begin(self) -> Connection:
        until = monotonic() + _BUSY_TIMEOUT_SECONDS
        while True:
            try:
                return self._begin_at_once()
            except OperationalError as error:
                if not _is_busy(error) or monotonic() > until:
                    raise
            await asyncio.sleep(_NAP_SECONDS)

    def _begin_at_once(self) -> Connection:
        connection = self.engine.connect()
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        return connection

    async def _commit(self, connection: Connection, *, is_read_only: bool) -> None:
        if is_read_only:
            connection.commit()  # there is nothing to write, and nothing to wait for
            return
        commit = asyncio.get_running_loop().run_in_executor(self._disk, connection.commit)
        try:
            await asyncio.shield(commit)
        except asyncio.CancelledError:
            # It cannot be stopped any more, and the connection is its own until it ends.
            with suppress(Exception):
                await commit
            raise


def _engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
        json_deserializer=from_json,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        del entry
        # The driver's own transactions begin too late: two that read before they write would
        # lose an update.
        raw: Any = connection
        raw.isolation_level = None
        for pragma in _PRAGMAS:
            raw.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        Driver(connection).execute("BEGIN IMMEDIATE")

    return engine


def _is_busy(error: OperationalError) -> bool:
    name = getattr(error.orig, "sqlite_errorname", "")
    return isinstance(error.orig, sqlite3.Error) and name.startswith("SQLITE_BUSY")
