"""The way from nothing to the newest tables, and back."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import (
    Connection,
    MetaData,
    Table,
    create_engine,
    insert,
    inspect,
    select,
    text,
)

from bot.storage.engine.database import Database, DatabaseError
from bot.storage.engine.schema import migrate, newest_revision
from bot.storage.engine.upgrade import alembic_config, serves
from bot.storage.unit_of_work import work_opener
from tests.builders import runner

REVISIONS = [
    script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()
]


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"empty_{request.param}")
    return url


@pytest.fixture
def connection(empty_url: str) -> Iterator[Connection]:
    engine = create_engine(empty_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_the_newest_schema_is_known_without_loading_the_migrations() -> None:
    assert newest_revision() == REVISIONS[0]


@pytest.mark.parametrize("revision", REVISIONS[::-1])
def test_every_step_goes_up_down_and_up_again(connection: Connection, revision: str) -> None:
    config = alembic_config(connection)

    command.upgrade(config, revision)
    command.downgrade(config, "-1")
    command.upgrade(config, revision)


_SAMPLES: Mapping[type, object] = {
    int: 7,
    float: 7.5,
    str: "x",
    bool: True,
    bytes: b"x",
    date: date(2027, 1, 4),
    time: time(7, 0),
    datetime: datetime(2027, 1, 4, 6, tzinfo=UTC),
    object: {"x": 1},  # JSON
}


def _row(table: Table) -> dict[str, object]:
    """A row with something in every column."""
    return {column.name: _SAMPLES[column.type.python_type] for column in table.columns}


@pytest.mark.parametrize("revision", [one for one in REVISIONS[::-1] if "." not in one][1:])
def test_old_code_writes_and_reads_over_every_step(connection: Connection, revision: str) -> None:
    config = alembic_config(connection)
    command.upgrade(config, revision)
    command.downgrade(config, "-1")
    old = MetaData()
    old.reflect(connection)
    connection.commit()
    tables = [table for table in old.sorted_tables if table.name != "alembic_version"]

    command.upgrade(config, revision)
    for table in tables:
        connection.execute(insert(table).values(_row(table)))

    for table in tables:
        assert connection.execute(select(table)).all()  # with every column that old code reads


def test_the_way_back_leaves_nothing_behind(connection: Connection) -> None:
    config = alembic_config(connection)

    command.upgrade(config, "head")
    command.downgrade(config, "base")

    assert inspect(connection).get_table_names() == ["alembic_version"]


def test_no_table_has_changed_since_the_last_migration(connection: Connection) -> None:
    config = alembic_config(connection)

    command.upgrade(config, "head")
    command.check(config)


async def test_migrating_twice_keeps_what_is_there(empty_url: str) -> None:
    database = await Database.connect(empty_url)
    open_work = work_opener(database)

    await migrate(database)
    async with open_work() as work:
        await work.runners.save(runner())
    await migrate(database)

    async with open_work() as work:
        assert await work.runners.get(runner().id) == runner()
    await database.close()


@pytest.mark.parametrize(
    ("kept", "is_served"),
    [
        pytest.param("0009", True, id="it only added something"),
        pytest.param("0009.0003", True, id="it took away what we stopped using"),
        pytest.param("0009.0006", False, id="it took away what we use"),
        pytest.param("0001", False, id="it is older and unknown"),
        pytest.param("abcdef", False, id="it is nobody's"),
    ],
)
def test_code_that_is_one_deploy_behind_goes_on(kept: str, is_served: bool) -> None:
    assert serves(kept, "0005") is is_served


@pytest.mark.parametrize("kept", ["9999", "9999.9999"])
async def test_old_code_meets_the_schema_of_a_newer_one(database_url: str, kept: str) -> None:
    database = await Database.connect(database_url)
    async with database.begin() as connection:
        version = text("UPDATE alembic_version SET version_num = :kept")
        await connection.execute(version, {"kept": kept})

    if kept == "9999":
        await migrate(database)
        async with work_opener(database)() as work:
            await work.runners.save(runner())
    else:
        with pytest.raises(DatabaseError, match="newer milecoach") as refusal:
            await migrate(database)
        assert "\n" not in str(refusal.value)
    await database.close()


_PUT = "INSERT INTO outbox (lane, fate, queued_at) VALUES (0, 'waiting', now())"
# It holds back whoever ends an index, and has locked no table.
_LOOK = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT 1"
# An index is made in steps: once it waits for others' transactions, its row has been written.
_BUILDERS = (
    "SELECT pid FROM pg_stat_activity"
    " WHERE query LIKE 'CREATE INDEX%' AND wait_event = 'virtualxid'"
)
_INVALID = "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid"


@asynccontextmanager
async def building(
    url: str, meanwhile: LiteralString = _PUT
) -> AsyncIterator[tuple["asyncio.Task[None]", int]]:
    """Stand in the midst of an index that waits for somebody who is not done."""
    with psycopg.connect(url) as writer, psycopg.connect(url, autocommit=True) as looker:
        writer.execute(meanwhile)
        database = await Database.connect(url)
        migration = asyncio.create_task(migrate(database))
        while (builder := looker.execute(_BUILDERS).fetchone()) is None:
            assert not migration.done(), migration
            await asyncio.sleep(0.01)
        yield migration, builder[0]
        writer.commit()
    with suppress(DatabaseError):
        await migration
    await database.close()


@pytest.fixture
def old_postgres(empty_postgres: str) -> str:
    make_tables(empty_postgres, "0001")
    return empty_postgres


def make_tables(url: str, revision: str) -> None:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        command.upgrade(alembic_config(connection), revision)
    engine.dispose()


async def test_mail_goes_on_while_an_index_is_made(old_postgres: str) -> None:
    async with building(old_postgres):
        with psycopg.connect(old_postgres) as other:
            other.execute("SET lock_timeout = '10s'")
            other.execute(_PUT)


@pytest.mark.parametrize("revision", ["0001", "0070"])
async def test_an_index_that_was_left_half_made_is_made_anew(
    empty_postgres: str, revision: str
) -> None:
    make_tables(empty_postgres, revision)
    with psycopg.connect(empty_postgres, autocommit=True) as connection:
        async with building(empty_postgres, _LOOK) as (migration, builder):
            connection.execute("SELECT pg_terminate_backend(%s)", [builder])
            with pytest.raises(DatabaseError, match="terminating connection"):
                await migration
        assert connection.execute(_INVALID).fetchall()

        database = await Database.connect(empty_postgres)
        await migrate(database)
        await database.close()

        assert not connection.execute(_INVALID).fetchall()


async def test_processes_that_start_together_migrate_in_turn(old_postgres: str) -> None:
    databases = [await Database.connect(old_postgres) for _ in range(4)]

    async with building(old_postgres):
        others = [asyncio.create_task(migrate(database)) for database in databases]
        await asyncio.sleep(0.5)
        assert not any(other.done() for other in others)
    await asyncio.gather(*others)

    for database in databases:
        await database.close()
