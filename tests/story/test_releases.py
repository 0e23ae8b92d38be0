"""From every released schema to this one: nothing is lost, and what waited is done."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, create_engine, select

from bot.domain.calendar import WEEK
from bot.domain.quantities import Distance, Duration
from bot.domain.runner import Status
from bot.local_telegram.persons import Person
from bot.local_telegram.server import DemoServer
from bot.storage.engine.database import Database
from bot.storage.engine.schema import migrate
from bot.storage.unit_of_work import work_opener
from tests.storage.released import ADA, BEA, CLEO, RELEASED, dump_of, load
from tests.story.process import coach_process

WAIT_SECONDS = 90.0
KINDS = ("sqlite", "postgres")
PROJECT = Path(__file__).parents[2]

Rows = Mapping[str, list[Mapping[str, Any]]]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=RELEASED)
def kept_url(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> str:
    """A database as a released version left it."""
    url = f"sqlite:///{tmp_path / 'kept.db'}"
    if kind == "postgres":
        url = request.getfixturevalue("empty_postgres")
    load(kind, request.param, url)
    return url


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def rows_in(url: str) -> Rows:
    """Every row of every table as the database itself has it."""
    with connected(url) as connection:
        tables = MetaData()
        tables.reflect(connection)
        return {
            table.name: [
                dict(row)
                for row in connection.execute(
                    select(table).order_by(*table.primary_key.columns)
                ).mappings()
            ]
            for table in tables.sorted_tables
            if table.name != "alembic_version"
        }


async def migrated(url: str) -> Database:
    database = await Database.connect(url)
    await migrate(database)
    return database


def test_every_version_of_the_changelog_has_left_a_database() -> None:
    headings = re.findall(
        r"^## ([\d.]+)(?! \(unreleased\))$",
        (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )

    assert set(headings) <= {version.split()[0] for version in RELEASED.values()}
    assert all(dump_of(kind, one).is_file() for one in RELEASED for kind in KINDS)


async def test_no_row_is_lost_or_changed(kept_url: str) -> None:
    before = rows_in(kept_url)

    await (await migrated(kept_url)).close()

    after = rows_in(kept_url)
    assert all(before[name] for name in ("runners", "workouts", "results", "inbox", "outbox"))
    for name, rows in before.items():
        assert [
            {column: row[column] for column in one}
            for one, row in zip(rows, after[name], strict=True)
        ] == rows


async def test_runners_and_their_training_are_read(kept_url: str) -> None:
    database = await migrated(kept_url)
    async with work_opener(database)() as work:
        ada, bea = [await work.runners.get(one) for one in (ADA, BEA)]
        assert ada is not None
        assert bea is not None
        week = await work.log.workouts_between(ada.id, ada.started, ada.started + WEEK)
        results = await work.log.recent_results(ada.id, 9)
        talk = await work.conversations.load(CLEO)
    await database.close()

    assert bea.status is Status.PAUSED
    assert week
    [logged] = results
    assert logged.result.distance == Distance(8000)
    assert logged.result.duration == Duration(44 * 60 + 10)
    assert talk


async def test_what_waited_is_sent_and_handled_once(kept_url: str, telegram: DemoServer) -> None:
    ada, cleo = met(telegram, "Ada", ADA), met(telegram, "Cleo", CLEO)
    async with coach_process(telegram, kept_url) as coach:
        await heard_three_times_what_was_asked(ada)
        await ada.writes("/log")
        await ada.hears_words("8 km in 44:10", WAIT_SECONDS)
        await cleo.writes("20 km")
        await cleo.hears(within=WAIT_SECONDS)
        assert await coach.stop() == 0
        assert "Traceback" not in await coach.errors()

    said = [one.text for one in (*ada.deliveries, *cleo.deliveries)]
    assert not any("sorry" in words.lower() for words in said)


def met(telegram: DemoServer, name: str, number: int) -> Person:
    """Somebody who has written to the bot before: it may write to them."""
    person = telegram.person(name, person_id=number)
    person._chat.is_open = True
    return person


async def heard_three_times_what_was_asked(ada: Person) -> None:
    """The week was under way, the paces waited, and the update that waited asks for them again."""
    told = [one.text for one in await ada.hears(3, WAIT_SECONDS)]
    assert ["Week 1" in words for words in told] == [True, False, False]
    assert ["6:10" in words for words in told] == [False, True, True]
