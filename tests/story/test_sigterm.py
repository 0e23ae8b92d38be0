"""SIGTERM ends the process in every state, and soon."""

import asyncio
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, make_url, text

from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from bot.storage.engine.postgres import SCHEMA_LOCK
from tests.story.process import CoachProcess

SECONDS_TO_END = 15.0
SECONDS_TO_BEGIN = 90.0


async def ends(coach: CoachProcess) -> int:
    """Start, wait until signals are heard and a little longer, and ask it to end."""
    await coach.begin()
    async with asyncio.timeout(SECONDS_TO_BEGIN):
        while not coach.hears(signal.SIGTERM):  # noqa: ASYNC110  (it rings no bell)
            await asyncio.sleep(0.05)
    await asyncio.sleep(1)
    try:
        return await coach.stop()  # after 14 s it would be another status
    finally:
        await coach.kill()


async def test_while_another_process_writes_to_the_file(
    telegram: DemoServer, new_sqlite: str
) -> None:
    with closing(sqlite3.connect(new_sqlite.removeprefix("sqlite:///"))) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert await ends(CoachProcess(telegram, new_sqlite)) == 0


async def test_while_another_process_migrates(telegram: DemoServer, new_postgres: str) -> None:
    with psycopg.connect(new_postgres) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [SCHEMA_LOCK])

        assert await ends(CoachProcess(telegram, new_postgres)) == 0


async def test_while_the_database_takes_no_writes(telegram: DemoServer, new_postgres: str) -> None:
    name = make_url(new_postgres).database
    with psycopg.connect(new_postgres, autocommit=True) as admin:
        admin.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'.encode())

    assert await ends(CoachProcess(telegram, new_postgres)) == 0


@asynccontextmanager
async def silence() -> AsyncIterator[int]:
    """A port that takes every connection and never says a word."""
    taken: list[asyncio.StreamWriter] = []

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken.append(writer)

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for writer in taken:
            writer.transport.abort()
        server.close()


async def test_while_the_database_says_nothing(telegram: DemoServer) -> None:
    async with silence() as port:
        url = f"postgresql://coach@127.0.0.1:{port}/coach"

        assert await ends(CoachProcess(telegram, url)) == 0


async def test_while_telegram_says_nothing(telegram: DemoServer, new_sqlite: str) -> None:
    async with silence() as port:
        coach = CoachProcess(telegram, new_sqlite, BOT_API_URL=f"http://127.0.0.1:{port}")

        assert await ends(coach) == 0


async def test_a_long_step_of_a_migration_is_interrupted(new_sqlite: str) -> None:
    database = await Database.connect(new_sqlite)
    forever = "WITH RECURSIVE n AS (SELECT 1 x UNION ALL SELECT x+1 FROM n) SELECT max(x) FROM n"

    def step(connection: Connection) -> None:
        connection.execute(text(forever))

    async def migrate() -> None:
        async with database.migrating() as connection:
            await connection.run_sync(step)

    migrating = asyncio.create_task(migrate())
    await asyncio.sleep(0.2)
    migrating.cancel()
    _, late = await asyncio.wait({migrating}, timeout=SECONDS_TO_END)

    assert not late
    async with database.begin() as connection:
        assert await connection.scalar(text("SELECT 1")) == 1
    await database.close()


_STUCK = """
import asyncio, sys, threading
from bot.cli import run

run._LAST_SECONDS = 0.5

async def main():
    stop = asyncio.Event()
    run.stop_on_signals(stop)
    print("ready", flush=True)
    await stop.wait()
    await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_what_never_ends_by_itself_is_ended(number: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "stuck.py"
    script.write_text(_STUCK)
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(script), stdout=asyncio.subprocess.PIPE, env={"PYTHONPATH": "."}
    )
    assert process.stdout is not None
    await process.stdout.readline()
    process.send_signal(number)

    assert await asyncio.wait_for(process.wait(), SECONDS_TO_END) == 1
