"""PostgreSQL: as many processes as wanted, and a lock that one of them holds."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from pydantic_core import from_json
from sqlalchemy import URL, Engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio.engine import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.engine.trouble import as_unavailable

logger = logging.getLogger(__name__)

# How long a free connection is waited for.
POOL_TIMEOUT_SECONDS = 10

_TRY_LOCK = text("SELECT pg_try_advisory_lock(:key)")
# Who changes the schema; processes that start together do so one after the other.
SCHEMA_LOCK = 0x6D696C65
_NAP_SECONDS = 0.2
# A lock is given up by a process that stands still, and by one whose machine is gone; servers that
# do not know a setting keep it as it is.  Who polls asks twice as often at least.
_LET_GO = text(
    "SELECT set_config(name, wanted, false) FROM pg_settings JOIN (VALUES"
    " ('idle_session_timeout', '60s'), ('tcp_keepalives_idle', '10'),"
    " ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')"
    ") AS settings (setting_name, wanted) ON name = setting_name"
)
# A process that stands still in a transaction (a stopped one, a paused machine) keeps its locks,
# the one on the budget of all among them, until the server ends it.  Ours wait for nothing but the
# database inside a transaction, and what was ended is tried again.
STANDSTILL_SECONDS = 10
# What the operator has set for the server, the role or the database stays.
_END_A_STANDSTILL = (
    "SELECT set_config(name, %s, false) FROM pg_settings"
    " WHERE name = 'idle_in_transaction_session_timeout' AND setting = '0'"
)


class PostgresServer:
    """A database on a server of PostgreSQL."""

    def __init__(self, url: URL) -> None:
        self._engine = _engine(url)

    @property
    def engine(self) -> Engine:
        return self._engine.sync_engine

    def begin(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._engine.begin()

    @asynccontextmanager
    async def migrating(self) -> AsyncIterator[AsyncConnection]:
        async with as_unavailable(), self._engine.connect() as connection:
            is_told = False
            while not await connection.scalar(_TRY_LOCK, {"key": SCHEMA_LOCK}):
                # Without a transaction: an index that is made CONCURRENTLY waits for all of them.
                await connection.rollback()
                if not is_told:
                    logger.info("another process migrates the database: waiting for it")
                    is_told = True
                await asyncio.sleep(_NAP_SECONDS)
            await connection.commit()
            try:
                yield connection
            finally:
                await connection.invalidate()

    @asynccontextmanager
    async def sole(self, name: str) -> AsyncIterator["PostgresGuard | None"]:
        async with as_unavailable(), self._engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            key = {"key": int.from_bytes(name.encode()[:7], "big")}
            if not await connection.scalar(_TRY_LOCK, key):
                yield None
                return
            await connection.execute(_LET_GO)
            try:
                yield PostgresGuard(connection)
            finally:
                await connection.invalidate()

    async def close(self) -> None:
        await self._engine.dispose()


class PostgresGuard:
    """A lock that is held as long as its connection lives."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def check(self) -> None:
        """Make sure that the lock is still held.

        Raises:
            StoreUnavailableError: It is lost.
        """
        async with as_unavailable():
            await self._connection.execute(text("SELECT 1"))


def _engine(url: URL) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=12,
        max_overflow=8,
        pool_timeout=POOL_TIMEOUT_SECONDS,
        hide_parameters=True,
        json_deserializer=from_json,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def end_a_standstill(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(_END_A_STANDSTILL, (f"{STANDSTILL_SECONDS}s",))
        cursor.close()
        connection.commit()

    return engine
