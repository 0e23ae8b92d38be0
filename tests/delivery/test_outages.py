"""The database goes away, fills up or takes no writes, and comes back: nothing is lost."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, event, make_url, text

from bot.local_telegram.clock import MovableClock
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.mail.errors import StoreUnavailableError
from bot.storage.engine.database import Database
from bot.storage.unit_of_work import work_opener
from tests.delivery.coach import EchoCoach, Post, until

SAID = ["first", "second", "third"]
HUGE = 2**30


class Door:
    """The way to a server of PostgreSQL: open, or shut as when the server is down."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._inside: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._let_in, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._inside):
            writer.transport.abort()

    async def _let_in(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        beyond, forth = await asyncio.open_unix_connection(self._socket)
        self._inside |= {writer, forth}
        try:
            await asyncio.gather(_carry(reader, forth), _carry(beyond, writer))
        finally:
            self._inside -= {writer, forth}


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while block := await reader.read(65536):
            writer.write(block)
            await writer.drain()
    writer.close()


@pytest.fixture
async def door(postgres: str) -> AsyncIterator[Door]:
    folder = make_url(postgres).query["host"]
    assert isinstance(folder, str)
    door = Door(Path(folder) / ".s.PGSQL.5432")
    await door.open()
    yield door
    await door.shut()


def _post(database: Database, server: DemoServer) -> Post:
    return Post(server, database, work_opener(database), EchoCoach(), MovableClock())


async def _lives_through(
    post: Post,
    ada: Person,
    trouble: Callable[[], Awaitable[None]],
    is_noticed: Callable[[], Awaitable[bool]],
    end: Callable[[], Awaitable[None]],
) -> None:
    """Ada writes before, while and after there is trouble, and is answered in order."""
    async with post.running():
        await ada.writes("before")
        await ada.hears_words("heard before")
        await trouble()
        for words in SAID:
            await ada.writes(words)
        await until(is_noticed)
        await end()
        await ada.writes("after")

        await ada.hears_words("heard after")

    heard = [one.text for one in ada.deliveries if one.is_new_message]
    assert list(dict.fromkeys(heard)) == [f"heard {words}" for words in ("before", *SAID, "after")]


@pytest.fixture
def is_noticed(caplog: pytest.LogCaptureFixture) -> Callable[[], Awaitable[bool]]:
    async def is_told() -> bool:
        told = caplog.text
        return any(sign in told for sign in ("cannot be kept", "cannot be reached"))

    return is_told


async def test_a_server_that_is_down_is_waited_for(
    new_postgres: str,
    door: Door,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
) -> None:
    url = make_url(new_postgres)
    database = await Database.connect(
        f"postgresql://{url.username}@127.0.0.1:{door.port}/{url.database}"
    )

    await _lives_through(_post(database, server), ada, door.shut, is_noticed, door.open)

    await database.close()


async def test_a_server_that_takes_no_writes_is_waited_for(
    new_postgres: str,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
) -> None:
    """As after a failover: the old server is a copy now."""
    database = await Database.connect(new_postgres)
    name = make_url(new_postgres).database

    async def set_read_only(value: str) -> None:
        async with await psycopg.AsyncConnection.connect(new_postgres, autocommit=True) as admin:
            await admin.execute("SET default_transaction_read_only = off")
            await admin.execute(
                f'ALTER DATABASE "{name}" SET default_transaction_read_only = {value}'.encode()
            )
            await admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    async def begin() -> None:
        await set_read_only("on")

    async def end() -> None:
        await set_read_only("off")

    await _lives_through(_post(database, server), ada, begin, is_noticed, end)

    await database.close()


async def test_a_server_that_has_no_room_is_waited_for(
    new_postgres: str,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
) -> None:
    """Somebody else has all of its connections, as far as a plain role may have them."""
    url = make_url(new_postgres)
    async with await psycopg.AsyncConnection.connect(new_postgres, autocommit=True) as admin:
        await admin.execute("CREATE ROLE club LOGIN IN ROLE pg_read_all_data, pg_write_all_data")
        await admin.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO club")
        database = await Database.connect(
            url.set(username="club").render_as_string(hide_password=False)
        )

        async def begin() -> None:
            await admin.execute("ALTER ROLE club CONNECTION LIMIT 0")
            await admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'club'"
            )

        async def end() -> None:
            await admin.execute("ALTER ROLE club CONNECTION LIMIT -1")

        await _lives_through(_post(database, server), ada, begin, is_noticed, end)

        await database.close()
        await admin.execute("DROP OWNED BY club")
        await admin.execute("DROP ROLE club")


async def test_connections_that_are_all_in_use_are_waited_for(
    new_postgres: str,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.storage.engine.postgres.POOL_TIMEOUT_SECONDS", 1)
    database = await Database.connect(new_postgres)
    held = AsyncExitStack()

    async def begin() -> None:
        with suppress(StoreUnavailableError):
            while True:  # the one that keeps others from polling is in use anyway
                await held.enter_async_context(database.begin())

    await _lives_through(_post(database, server), ada, begin, is_noticed, held.aclose)

    await database.close()


async def test_a_disk_that_is_full_is_waited_for(
    new_sqlite: str,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
) -> None:
    database = await Database.connect(new_sqlite)
    pages = HUGE

    def limit(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    event.listen(database.engine, "begin", limit)

    async def fill() -> None:
        nonlocal pages
        async with database.begin() as connection:
            await connection.exec_driver_sql("CREATE TABLE ballast (words TEXT)")
        pages = 1  # as few as there are
        put = text("INSERT INTO ballast VALUES (:words)")
        for size in (3000, 300, 30):
            with suppress(StoreUnavailableError):
                while True:
                    async with database.begin() as connection:
                        await connection.execute(put, {"words": "x" * size})

    async def make_room() -> None:
        nonlocal pages
        pages = HUGE

    post = _post(database, server)
    long = "x" * 4000
    async with post.running():
        await ada.writes("before")
        await ada.hears_words("heard before")
        await fill()
        await ada.writes(long)
        await until(is_noticed)
        await make_room()
        await ada.hears_words("heard xxx")

    await database.close()


async def test_a_file_that_another_holds_is_waited_for(
    new_sqlite: str,
    server: DemoServer,
    ada: Person,
    is_noticed: Callable[[], Awaitable[bool]],
) -> None:
    database = await Database.connect(new_sqlite)
    path = new_sqlite.removeprefix("sqlite:///")
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    async def hold() -> None:
        # In a thread: the coach may have to finish first.
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")

    async def let_go() -> None:
        other.execute("ROLLBACK")

    await _lives_through(_post(database, server), ada, hold, is_noticed, let_go)

    other.close()
    await database.close()
